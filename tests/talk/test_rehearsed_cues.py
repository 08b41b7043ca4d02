"""How long cues stood in a rehearsal."""

from datetime import UTC, datetime, timedelta

import pytest

from presenter.i18n.language import Language
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
    told = talk((0, "a", 1), (4, "a", 2), (9, "b", 1), (12, "b", 0))
    assert rehearsed_cues([told]) == {("a", 1): 4, ("a", 2): 5, ("b", 1): 3}


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
    assert rehearsed_cues([told]) == {("a", 1): 6, ("a", 2): 8}


def test_the_first_talk_that_shows_subtitles_is_the_rehearsal():
    look = LoggedTalk("log-1.jsonl", talk((0, "a", 1), (4, "a", 2)).lines[:2])
    without = talk((0, "a", 1, {"subtitles": ()}), (30, "a", 2, {"subtitles": ()}))
    newest, older = talk((0, "a", 1), (5, "a", 0)), talk((0, "a", 1), (9, "a", 0))
    assert rehearsed_cues([look, without, newest, older]) == {("a", 1): 5}


def test_where_there_is_none_nothing_is_known():
    assert rehearsed_cues([]) == {}
