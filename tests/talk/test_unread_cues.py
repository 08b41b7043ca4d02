"""Subtitles that were gone before they could be read, from the log of a talk."""

from datetime import UTC, datetime, timedelta

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.talk.live_cue import LiveCue
from presenter.talk.talk_log import Event, LoggedTalk, LogLine, Shown
from presenter.talk.unread_cues import unread_cues

THEN = datetime(2023, 9, 7, 15, 0, tzinfo=UTC)
EN, ES = Language("en"), Language("es")
# 28 letters take two seconds to read, 56 take four.
TRACKS = {
    "a": (
        Cue(1, 0, lines={EN: ("x" * 28,), ES: ("y" * 56,)}),
        Cue(2, 0, lines={EN: ("x" * 28,), ES: ("y" * 28,)}),
    )
}


def talk(*shown, languages=(EN,)):
    """A talk that showed cues of a slide, each for some seconds."""
    at, lines = THEN, []
    for cue, seconds in shown:
        lines.append(LogLine(at, Event.SHOWN, Shown("a", 1, cue=cue, subtitles=languages, clock="running")))
        at += timedelta(seconds=seconds)
    return LoggedTalk("log", (*lines, LogLine(at, Event.END)))


@pytest.mark.parametrize(
    ("shown", "languages", "unread"),
    [
        ([(1, 1.5), (2, 2.0)], (EN,), {"a": (1,)}),
        ([(1, 1.9), (2, 1.86)], (EN,), {}),
        ([(1, 1.5), (2, 1.5)], (EN,), {"a": (1, 2)}),
        ([(1, 3.0), (2, 3.0)], (EN, ES), {"a": (1,)}),
        ([(1, 1.0), (2, 3.0), (1, 2.5)], (EN,), {}),
        ([(3, 0.5)], (EN,), {}),
        ([(1, 1.0)], (), {}),
    ],
)
def test_a_cue_is_read_if_it_stood_long_enough_once_in_the_slowest_language(shown, languages, unread):
    assert unread_cues(talk(*shown, languages=languages), TRACKS) == unread


def test_live_words_are_none_of_the_cues():
    shown = Shown("a", 1, subtitles=(EN,), clock="running", live=(LiveCue(1, EN, ("Good evening.",)),))
    begin, end = LogLine(THEN, Event.SHOWN, shown), LogLine(THEN + timedelta(seconds=1), Event.END)
    assert unread_cues(LoggedTalk("log", (begin, end)), TRACKS) == {}


def test_slides_that_the_deck_has_no_longer_tell_nothing():
    assert unread_cues(talk((1, 0.5)), {}) == {}
