"""How long cues stood in a rehearsal."""

from datetime import UTC, datetime, timedelta

import pytest

from presenter.i18n.language import Language
from presenter.talk.live_cue import LiveCue
from presenter.talk.rehearsed_cues import rehearsed_cues
from presenter.talk.state import Blank
from presenter.talk.talk_log import Event, LoggedTalk, LogLine, Shown

THEN = datetime(2023, 9, 7, 15, 0, tzinfo=UTC)
ON = (Language("es"),)


def talk(*told):
    """Tell a talk: seconds, slide, cue, and what else was to be said of what was shown."""
    lines = []
    for seconds, slide, cue, *more in told:
        fields = {"clock": "running", "subtitles": ON, **(more[0] if more else {})}
        event = Event.SHOWN if lines else Event.BEGIN
        lines.append(LogLine(THEN + timedelta(seconds=seconds), event, Shown(slide, 1, 0, cue, **fields)))
    end = LogLine(lines[-1].at + timedelta(seconds=60), Event.END)
    return LoggedTalk("log-20230907T150000.jsonl", (*lines, end))


def test_each_cue_stood_for_as_long_as_it_was_seen():
    told = talk((0, "a", 1), (4, "a", 2), (9, "a", 3), (12, "b", 1), (20, "b", 2))
    assert rehearsed_cues([told]) == {("a", 1): 4, ("a", 2): 5, ("b", 1): 8}


def test_the_last_cue_of_a_slide_waits_for_the_speaker_and_a_look_back_for_nothing():
    told = talk((0, "a", 1), (4, "a", 2), (30, "b", 1), (90, "a", 1), (200, "b", 1))
    assert rehearsed_cues([told]) == {("a", 1): 4}


def test_what_was_done_again_counts_as_it_was_done_last():
    told = talk((0, "a", 1), (4, "a", 2), (9, "b", 0), (20, "a", 1), (26, "a", 2))
    assert rehearsed_cues([told]) == {("a", 1): 6}


def test_a_cue_that_was_cleared_for_a_while_stood_for_the_rest():
    told = talk((0, "a", 1), (4, "a", 0), (10, "a", 1), (11, "a", 2))
    assert rehearsed_cues([told]) == {("a", 1): 5}


def test_a_talk_without_a_clock_counts_whole():
    pending = {"clock": "pending"}
    told = talk((0, "a", 1, pending), (4, "a", 2, pending))
    assert rehearsed_cues([told]) == {("a", 1): 4}


@pytest.mark.parametrize(
    "unseen",
    [
        {"blank": Blank.BLACK},
        {"desktop": True},
        {"frozen": True},
        {"subtitles": ()},
        {"clock": "paused"},
        {"clock": "questions"},
    ],
)
def test_time_in_which_nothing_follows_by_itself_does_not_count(unseen):
    told = talk((0, "a", 1), (4, "a", 1, unseen), (30, "a", 1), (32, "a", 2), (40, "b", 0))
    assert rehearsed_cues([told]) == {("a", 1): 6}


def test_live_words_were_not_rehearsed():
    live = {"live": (LiveCue(1, Language("es"), ("Buenas tardes.",)),)}
    told = talk((0, "a", 0, live), (10, "a", 1), (70, "b", 0, live))
    assert rehearsed_cues([told]) == {}


def test_the_first_talk_that_shows_subtitles_is_the_rehearsal():
    look = LoggedTalk("log-1.jsonl", talk((0, "a", 1), (4, "a", 2)).lines[:2])
    without = talk((0, "a", 1, {"subtitles": ()}), (30, "a", 2, {"subtitles": ()}))
    newest, older = talk((0, "a", 1), (5, "a", 2)), talk((0, "a", 1), (9, "a", 2))
    assert rehearsed_cues([look, without, newest, older]) == {("a", 1): 5}


def test_where_there_is_none_nothing_is_known():
    assert rehearsed_cues([]) == {}
