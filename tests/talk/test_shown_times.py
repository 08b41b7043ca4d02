"""For how long each slide was shown, read from logs as they are written."""

from datetime import UTC, datetime, timedelta

import pytest

from presenter.storage.json_lines import json_line
from presenter.talk.minutes_note import MinutesNote, NoteKind
from presenter.talk.shown_times import SlideTimes, is_talk, shown_times
from presenter.talk.talk_log import Event, LogLine, Shown, logged_talk, plain_line

THEN = datetime(2023, 9, 7, 15, 0, tzinfo=UTC)


def told(words):
    """`0 begin title pending 60 shown status+1/2 running 100 end`: when, what, slide+step/cue, clock."""
    lines = []
    parts = iter(words.split())
    for seconds in parts:
        event = Event(next(parts))
        shown = None
        if event not in (Event.END, Event.NOTE):
            place, clock = next(parts), next(parts)
            slide, _, rest = place.partition("+")
            step, _, cue = rest.partition("/")
            shown = Shown(slide, 1, int(step or 0), int(cue or 0), clock=clock)
        lines.append(LogLine(THEN + timedelta(seconds=float(seconds)), event, shown))
    return logged_talk("log-20230907T150000.jsonl", [plain_line(line) for line in lines])


def seconds(words):
    return {slide: times.seconds for slide, times in shown_times(told(words)).items()}


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("0 begin a pending 60 end", {"a": 60}),
        ("0 begin a pending 600 shown a running 660 shown b running 700 end", {"a": 60, "b": 40}),
        ("0 begin a running 10 shown b running 30 shown a running 45 end", {"a": 25, "b": 20}),
        ("0 begin a running 10 shown a paused 500 shown a running 520 end", {"a": 30}),
        ("0 begin a running 10 shown a questions 500 shown a running 520 end", {"a": 30}),
        ("0 begin a running 10 shown b running 10.5 shown c running 20 end", {"a": 10, "c": 9.5}),
        ("0 begin a running 10 shown b running 900 resume b running 910 end", {"a": 10, "b": 10}),
        ("0 begin a running 10 shown b running 30 note", {"a": 10, "b": 20}),
        ("0 begin a running 10 end 900 resume a running 910 end", {"a": 20}),
    ],
    ids=[
        "without a clock all counts",
        "not before the clock was started",
        "coming back adds up",
        "pauses do not count",
        "nor do questions",
        "a blink on the way elsewhere is no visit",
        "nor does the time in which a talk had broken off",
        "a talk that broke off counts up to its last line",
        "a talk may be ended and gone on with",
    ],
)
def test_the_time_of_a_slide(words, times):
    assert seconds(words) == times


def test_the_times_of_steps_and_cues_add_up_to_the_slide_s():
    times = shown_times(told("0 begin a+0/1 running 5 shown a+0/2 running 9 shown a+1/3 running 20 end"))
    assert times == {"a": SlideTimes(20, {0: 9, 1: 11}, {1: 5, 2: 4, 3: 11}, THEN)}


def test_a_minute_makes_a_talk():
    assert is_talk(shown_times(told("0 begin a pending 60 end")))
    assert not is_talk(shown_times(told("0 begin a pending 59 end")))


def test_lines_that_cannot_be_understood_are_passed_over():
    good = plain_line(LogLine(THEN, Event.BEGIN, Shown("a", 1), rehearsal=True))
    values = [None, 3, {}, good, {**good, "event": "fly"}, {**good, "at": "noon"}, {**good, "shown": []}]
    talk = logged_talk("log", values)
    assert [line.event for line in talk.lines] == [Event.BEGIN]
    assert talk.rehearsal
    assert logged_talk("log", [None, {}]) is None


def test_of_a_note_the_last_word_counts():
    def note(number, text, struck=False):
        noted = MinutesNote(number, NoteKind.ACTION, text, "a", 1, THEN, struck)
        return plain_line(LogLine(THEN, Event.NOTE, note=noted))

    talk = logged_talk(
        "log", [note(1, "one"), note(2, "two"), note(1, "better"), note(2, "two", struck=True)]
    )
    assert [(one.text, one.struck) for one in talk.notes] == [("better", False), ("two", True)]


def test_a_line_holds_what_nobody_can_encode():
    assert json_line({"text": "half \ud83d¡a!"}) == b'{"text":"half \\ud83d\xc2\xa1a!"}\n'
