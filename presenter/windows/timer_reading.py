"""The clock in words: which number counts now, how the talk stands, and how it keeps to its plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.talk.pace import Pace, Tempo
from presenter.talk.timer import Phase, Schedule, Timer
from presenter.windows.clock_words import (
    HOUR,
    as_countdown,
    as_difference,
    as_elapsed,
    as_length,
    as_time_of_day,
)
from presenter.windows.console_label import Tone
from presenter.windows.timer_panel import Figure, SlideReading, TimerReading

Words = Callable[[Text], str]
# As wide as any number that may come: nothing beside it moves when the hours or the plus appear.
_WIDEST = "+00:00"
_WIDEST_WITH_HOURS = "+0:00:00"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How many seconds before the end the speaker is warned, and warned again.

    Within `dead_band` seconds of the plan the talk is on pace.
    """

    warning: float = 300.0
    danger: float = 60.0
    dead_band: float = 60.0


@dataclass(frozen=True, slots=True)
class TalkTime:
    """The clock of a talk at a moment, `now` in seconds of the monotonic one, and the pace that it has."""

    timer: Timer
    now: float
    moment: datetime
    pace: Pace | None = None

    @property
    def remaining(self) -> float | None:
        """Return the seconds left; None where no length is planned."""
        return self.timer.remaining(self.now, self.moment)

    @property
    def late(self) -> float:
        """Return by how many seconds a talk that has not begun is late; 0 where it is not."""
        pending = self.timer.phase is Phase.PENDING
        return self.timer.late_by(self.now, self.moment) if pending else 0.0


def read_timer(
    time: TalkTime, thresholds: Thresholds, words: Words, twelve_hours: QLocale | None = None
) -> TimerReading:
    """Return what the console says of the time; clocks show 24 hours, or 12 in the words of a locale."""
    number, meaning = _dominant(time)
    phase, tone = _standing(time, thresholds)
    note, note_tone = _note(time, thresholds)
    undo = time.timer.seconds_to_undo(time.now)
    if undo is not None:
        note, note_tone = Text("↶ Undo: {seconds} s").with_fields(seconds=as_seconds(undo)), Tone.ACCENT
    finish, finish_tone = _finish(time.pace, thresholds, twelve_hours)
    return TimerReading(
        dominant=number,
        widest=_widest(time),
        meaning=words(meaning),
        phase=words(phase),
        tone=tone,
        note=words(note) if note is not None else "",
        note_tone=note_tone,
        can_undo=undo is not None,
        is_over=time.timer.is_over(time.now, time.moment),
        elapsed=Figure(words(Text("Elapsed")), as_elapsed(time.timer.elapsed(time.now))),
        clock=Figure(words(Text("Time")), as_time_of_day(time.moment, twelve_hours)),
        finish=words(finish) if finish is not None else "",
        finish_tone=finish_tone,
        slide=_slide(time.pace, words),
        tip=words(_tip(thresholds)),
    )


def _tip(thresholds: Thresholds) -> Text:
    return Text(
        "Warns {warning} and {danger} before the end. On pace within {band} of the plan."
    ).with_fields(
        warning=as_length(thresholds.warning),
        danger=as_length(thresholds.danger),
        band=as_length(thresholds.dead_band),
    )


def as_seconds(seconds: float) -> int:
    """Return begun seconds as a whole number."""
    return int(as_countdown(seconds).rpartition(":")[2])


def _dominant(time: TalkTime) -> tuple[str, Text]:
    until_start = time.timer.until_start(time.moment)
    if until_start is not None and until_start > 0:
        return as_countdown(until_start), Text("until the start")
    if time.remaining is None:
        return as_elapsed(time.timer.elapsed(time.now)), Text("elapsed")
    return as_countdown(time.remaining), Text("left") if time.remaining >= 0 else Text("over time")


def _widest(time: TalkTime) -> str:
    lengths = (
        time.timer.available(time.now, time.moment) or 0.0,
        time.timer.elapsed(time.now),
        time.timer.until_start(time.moment) or 0.0,
        abs(time.remaining or 0.0),
    )
    return _WIDEST_WITH_HOURS if max(lengths) >= HOUR else _WIDEST


def _standing(time: TalkTime, thresholds: Thresholds) -> tuple[Text, Tone]:
    remaining = time.remaining
    match time.timer.phase:
        case Phase.PENDING if time.late > thresholds.dead_band:
            return Text("Late by {time}").with_fields(time=as_elapsed(time.late)), Tone.CAUTION
        case Phase.PENDING:
            return Text("Not started"), Tone.PLAIN
        case Phase.PAUSED:
            return Text("Clock paused"), Tone.CAUTION
        case Phase.QUESTIONS:
            asked = as_elapsed(time.timer.in_questions(time.now))
            is_over = remaining is not None and remaining < 0
            return Text("Questions {time}").with_fields(time=asked), Tone.ALARM if is_over else Tone.ACCENT
        case Phase.RUNNING if remaining is None or remaining > thresholds.warning:
            return Text("Running"), Tone.PLAIN
        case Phase.RUNNING if remaining < 0:
            return Text("Over time"), Tone.ALARM
        case Phase.RUNNING if remaining <= thresholds.danger:
            return Text("Come to the end"), Tone.ALARM
        case _:
            return Text("Last minutes"), Tone.CAUTION


def _note(time: TalkTime, thresholds: Thresholds) -> tuple[Text | None, Tone]:
    """Return what is said under the phase: the pace, or what comes of beginning late."""
    if time.late > thresholds.dead_band:
        if (time.remaining or 0.0) < 0:
            return Text("The end has passed"), Tone.CAUTION
        shortens = time.timer.schedule.fixed_end is not None
        return Text("The talk gets shorter") if shortens else Text("The end moves"), Tone.CAUTION
    if time.timer.phase is Phase.PENDING:
        return _kept(time.timer.schedule), Tone.QUIET
    if time.pace is None:
        return None, Tone.PLAIN
    length = as_length(abs(time.pace.ahead))
    match time.pace.tempo(thresholds.dead_band):
        case Tempo.AHEAD:
            return Text("▲ {length} ahead").with_fields(length=length), Tone.ACCENT
        case Tempo.BEHIND:
            return Text("▼ {length} behind").with_fields(length=length), Tone.CAUTION
        case _:
            return Text("● On pace"), Tone.GOOD


def _kept(schedule: Schedule) -> Text | None:
    """Return what stays as planned where the talk begins late; None where there is no choice."""
    if schedule.end is None or schedule.length is None:
        return None
    return Text("Length is fixed") if schedule.fixed_end is None else Text("End is fixed")


def _finish(
    pace: Pace | None, thresholds: Thresholds, twelve_hours: QLocale | None
) -> tuple[Text | None, Tone]:
    if pace is None:
        return None, Tone.PLAIN
    clock = as_time_of_day(pace.finish, twelve_hours)
    difference = as_difference(pace.over)
    tone = Tone.CAUTION if pace.over > thresholds.dead_band else Tone.PLAIN
    if not difference:
        return Text("Ends {time}").with_fields(time=clock), tone
    return Text("Ends {time} ({minutes})").with_fields(time=clock, minutes=difference), tone


def _slide(pace: Pace | None, words: Words) -> SlideReading | None:
    """Return what the plan leaves for the slide, and for its section where there are several."""
    if pace is None:
        return None
    left = max(pace.slide_left, 0.0) / pace.slide_budget if pace.slide_budget else 0.0
    slide_left, section_left = as_countdown(pace.slide_left), as_countdown(pace.section_left)
    short = whole = Text("Slide {slide_left}").with_fields(slide_left=slide_left)
    if pace.has_sections:
        whole = Text("Slide {slide_left} · section {section_left}")
        whole = whole.with_fields(slide_left=slide_left, section_left=section_left)
    tone = Tone.CAUTION if pace.slide_left < 0 else Tone.ACCENT
    return SlideReading(words(whole), words(short), min(left, 1.0), tone)
