"""When each cue was seen, read from logs as they are written."""

from datetime import UTC, datetime, timedelta

import pytest

from presenter.i18n.language import Language
from presenter.talk.cue_time import CueTime
from presenter.talk.live_cue import LiveCue
from presenter.talk.logged_cue_times import logged_cue_times
from presenter.talk.minutes_note import MinutesNote, NoteKind
from presenter.talk.state import Blank
from presenter.talk.talk_log import Event, LoggedTalk, LogLine, Shown, logged_talk, plain_line

THEN = datetime(2023, 9, 7, 15, 0, tzinfo=UTC)
EN, ES = Language("en"), Language("es")
MARKS = {
    "black": {"blank": Blank.BLACK},
    "off": {"subtitles": ()},
    "es": {"subtitles": (ES,)},
    "desktop": {"desktop": True},
    "frozen": {"frozen": True},
    "paused": {"clock": "paused"},
    "questions": {"clock": "questions"},
    "pending": {"clock": "pending"},
}


def told(words):
    """`0 a/1 12 a+1/2 es 20 end`: when, slide+step/cue, marks; the first line begins the talk."""
    lines = []
    for part in words.split(" | "):
        seconds, place, *marks = part.split()
        at = THEN + timedelta(seconds=float(seconds))
        if place in ("end", "note"):
            note = MinutesNote(1, NoteKind.ACTION, "x", "a", 1, at) if place == "note" else None
            lines.append(LogLine(at, Event(place), note=note))
            continue
        event = Event.RESUME if "resume" in marks else Event.SHOWN if lines else Event.BEGIN
        slide, _, rest = place.partition("+")
        slide, _, cue = slide.partition("/") if not rest else (slide, "", rest.partition("/")[2])
        step = int(rest.partition("/")[0] or 0) if rest else 0
        fields = {"clock": "running", "subtitles": (EN,)}
        for mark in marks:
            fields |= MARKS.get(mark, {})
        lines.append(LogLine(at, event, Shown(slide, 1, step, int(cue or 0), **fields)))
    return logged_talk("log", [plain_line(line) for line in lines])


def seen(words):
    return [(f"{time.slide}/{time.number}", time.begin, time.end) for time in logged_cue_times(told(words))]


@pytest.mark.parametrize(
    ("words", "cues"),
    [
        ("0 a/1 | 4 a/2 | 9 end", [("a/1", 0, 4), ("a/2", 4, 9)]),
        ("0 a/1 | 4 a+1/1 | 6 a+1/1 es | 9 end", [("a/1", 0, 9)]),
        ("0 a/1 | 4 b/1 | 8 a/1 | 9 end", [("a/1", 0, 4), ("b/1", 4, 8), ("a/1", 8, 9)]),
        ("0 a/1 | 4 a | 7 a/2 | 9 end", [("a/1", 0, 4), ("a/2", 7, 9)]),
        ("0 a/1 | 4 a/1 black | 7 a/1 | 9 end", [("a/1", 0, 4), ("a/1", 7, 9)]),
        ("0 a/1 | 4 a/1 black | 4.5 a/1 | 9 end", [("a/1", 0, 9)]),
        ("0 a/1 | 4 a/1 off | 6 a/2 off | 7 a/2 | 9 end", [("a/1", 0, 4), ("a/2", 7, 9)]),
        ("0 a/1 | 4 a/1 desktop | 9 end", [("a/1", 0, 4)]),
        ("0 a/1 | 4 a/1 frozen | 9 end", [("a/1", 0, 9)]),
        ("0 a/1 | 4 b/1 | 4.2 c/1 | 9 end", [("a/1", 0, 4), ("c/1", 4.2, 9)]),
        ("0 a/1 | 4 a/1 paused | 60 a/1 questions | 90 b/1 | 99 end", [("a/1", 0, 90), ("b/1", 90, 99)]),
        ("0 a/1 | 4 note | 9 end", [("a/1", 0, 9)]),
        ("0 a/1 | 4 a/2", [("a/1", 0, 4), ("a/2", 4, 11)]),
        ("0 a/1 | 4 a/2 | 60 a/2 resume | 66 end", [("a/1", 0, 4), ("a/2", 4, 11), ("a/2", 60, 66)]),
        ("0 a/1 | 4 a/2 | 6 a/2 resume | 66 end", [("a/1", 0, 4), ("a/2", 4, 66)]),
        ("0 a/1 | 4 a/2 | 6 end | 60 a/2 resume | 66 end", [("a/1", 0, 4), ("a/2", 4, 6), ("a/2", 60, 66)]),
    ],
    ids=[
        "a cue stands until the next one",
        "a step or a language does not end it",
        "going back shows it again",
        "clearing takes it away",
        "so does a blank",
        "but not for a blink",
        "nobody sees subtitles that are off",
        "nor any on the desktop",
        "a frozen picture is seen",
        "what is passed by is not",
        "pauses and questions are in the recording",
        "a note changes nothing",
        "a log that breaks off does not tell how long the last one stood",
        "nor does one that broke off and was resumed",
        "but for no longer than until then",
        "a talk that is resumed goes on where the recording is by then",
    ],
)
def test_when_a_cue_is_seen(words, cues):
    assert seen(words) == cues


def test_the_talk_begins_when_its_clock_is_started():
    words = "0 a/1 pending | 600 a/1 | 604 a/2 | 609 end"
    assert seen(words) == [("a/1", -600, 4), ("a/2", 4, 9)]


def test_a_clock_that_was_only_tried_begins_no_talk():
    words = "0 a/1 pending | 10 a/1 | 15 a/1 pending | 600 a/1 | 604 b/1 | 609 end"
    assert seen(words) == [("a/1", -600, 4), ("b/1", 4, 9)]


def test_a_reset_that_is_undone_begins_it_no_second_time():
    words = "0 a/1 | 100 a/2 | 200 a/2 pending | 204 a/2 | 300 end"
    assert seen(words) == [("a/1", 0, 100), ("a/2", 100, 300)]


def test_live_words_stay_when_the_slide_is_turned():
    one = LiveCue(1, EN, ("Hello",))
    lines = [
        LogLine(THEN, Event.BEGIN, Shown("a", 1, cue=0, subtitles=(EN,), live=(one,))),
        LogLine(THEN + timedelta(seconds=5), Event.SHOWN, Shown("b", 2, cue=0, subtitles=(EN,), live=(one,))),
        LogLine(THEN + timedelta(seconds=9), Event.SHOWN, Shown("b", 2, cue=1, subtitles=(EN,), live=(one,))),
        LogLine(THEN + timedelta(seconds=12), Event.END),
    ]
    assert logged_cue_times(LoggedTalk("log", tuple(lines))) == (
        CueTime("a", 0, 0, 9, (one,)),
        CueTime("b", 1, 9, 12, (one,)),
    )
