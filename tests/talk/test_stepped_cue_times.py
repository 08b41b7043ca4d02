"""When cues belonged to what was shown, in a talk without subtitles."""

from datetime import UTC, datetime, timedelta

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.talk.stepped_cue_times import stepped_cue_times
from presenter.talk.talk_log import Event, LoggedTalk, LogLine, Shown

THEN = datetime(2023, 9, 7, 15, 0, tzinfo=UTC)
EN = Language("en")


def cue(number, step, length):
    return Cue(number, step, lines={EN: ("x" * length,)})


TRACKS = {
    "a": [
        Cue(1, 0, lines={EN: ("x" * 28,)}),
        Cue(2, 0, lines={EN: ("x" * 56,)}),
        Cue(3, 1, lines={EN: ("x",)}),
    ],
    "b": [Cue(1, 0, lines={EN: ("x" * 28,)})],
}


def times(*places):
    """Each place is when, the slide and the step; the last is the end."""
    lines = [
        LogLine(
            THEN + timedelta(seconds=seconds),
            Event.SHOWN if number else Event.BEGIN,
            Shown(slide, 1, step, 1, clock="running"),
        )
        for number, (seconds, slide, step) in enumerate(places[:-1])
    ]
    lines.append(LogLine(THEN + timedelta(seconds=places[-1]), Event.END))
    found = stepped_cue_times(LoggedTalk("log", tuple(lines)), TRACKS, [EN])
    return [(f"{time.slide}/{time.number}", time.begin, time.end) for time in found]


def test_the_cues_of_a_step_share_its_time():
    assert times((0, "a", 0), (9, "a", 1), (12, "b", 0), 16) == [
        ("a/1", 0, 3),
        ("a/2", 3, 9),
        ("a/3", 9, 12),
        ("b/1", 12, 16),
    ]


def test_what_was_said_is_not_said_again():
    assert times((0, "b", 0), (4, "a", 1), (8, "b", 0), 12) == [("b/1", 0, 4), ("a/3", 4, 8)]


def test_a_step_on_the_way_is_passed_by_and_one_that_is_gone_has_no_cues():
    assert times((0, "b", 0), (0.5, "gone", 0), (5, "b", 0), 9) == [("b/1", 5, 9)]
