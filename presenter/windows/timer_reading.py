"""The clock in words: which number counts now, and how the talk stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale

from presenter.i18n.text import Text
from presenter.talk.timer import Phase, Timer
from presenter.windows.clock_words import as_countdown, as_elapsed, as_time_of_day
from presenter.windows.console_label import Tone
from presenter.windows.timer_panel import TimerReading


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How many seconds before the end the speaker is warned, and warned again."""

    warning: float = 300.0
    danger: float = 60.0


def read_timer(
    timer: Timer,
    now: float,
    moment: datetime,
    thresholds: Thresholds,
    words: Callable[[Text], str],
    locale: QLocale,
) -> TimerReading:
    """Return what the console says of a clock at `now` (monotonic, seconds) and an aware moment."""
    number, meaning = _dominant(timer, now, moment)
    phase, tone = _standing(timer.phase, timer.remaining(now, moment), thresholds)
    return TimerReading(
        dominant=number,
        meaning=words(meaning),
        phase=words(phase),
        tone=tone,
        elapsed_caption=words(Text("Elapsed")),
        elapsed=as_elapsed(timer.elapsed(now)),
        clock_caption=words(Text("Time")),
        clock=as_time_of_day(moment.time(), locale),
    )


def _dominant(timer: Timer, now: float, moment: datetime) -> tuple[str, Text]:
    until_start = timer.until_start(moment)
    if until_start is not None and until_start > 0:
        return as_countdown(until_start), Text("until the start")
    remaining = timer.remaining(now, moment)
    if remaining is None:
        return as_elapsed(timer.elapsed(now)), Text("elapsed")
    return as_countdown(remaining), Text("left") if remaining >= 0 else Text("over time")


def _standing(phase: Phase, remaining: float | None, thresholds: Thresholds) -> tuple[Text, Tone]:
    match phase:
        case Phase.PENDING:
            return Text("Not started"), Tone.PLAIN
        case Phase.PAUSED:
            return Text("Clock paused"), Tone.CAUTION
        case Phase.QUESTIONS:
            return Text("Questions"), Tone.CAUTION
        case Phase.RUNNING if remaining is None or remaining > thresholds.warning:
            return Text("Running"), Tone.PLAIN
        case Phase.RUNNING if remaining < 0:
            return Text("Over time"), Tone.ALARM
        case Phase.RUNNING if remaining <= thresholds.danger:
            return Text("Come to the end"), Tone.ALARM
        case _:
            return Text("Last minutes"), Tone.CAUTION
