"""The line of a file of subtitles that says when a cue begins and ends, in SubRip and in WebVTT.

Both write `hours:minutes:seconds`, a fraction, and an arrow; SubRip with a comma, WebVTT with a full stop and
without the hours if it likes. What is wrong with one is mended where it can be, and always told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.deck.lines import Line
from presenter.i18n.text import Text
from presenter.subtitles.files.file_report import FileReport

ARROW = "-->"

_TIME = r"(-?)\s*(?:(\d{1,6})\s?:)?\s?(\d{1,4})\s?:\s?(\d{1,4})(?:\s?[.,:]\s?(\d{1,9}))?"
_TIMES = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?=\s|$)")


@dataclass(frozen=True, slots=True)
class TimingLine:
    """When a cue begins and ends, in seconds, and the position of that among the lines of its file."""

    position: int
    begin: float
    end: float


def find_timing_lines(lines: Sequence[Line], report: FileReport) -> list[TimingLine]:
    """Return all lines of times in a file.

    One that cannot be read counts where a cue is to begin: after an empty line, or after a number that
    stands after one. Its cue takes the time at which the one before it ends. Anywhere else it is text.
    """
    found: list[TimingLine] = []
    for position, line in enumerate(lines):
        if ARROW not in line.text:
            continue
        match = _TIMES.match(line.text)
        if match is not None:
            found.append(_mended(position, line, match, report))
        elif _may_begin_here(lines, position):
            end = found[-1].end if found else 0.0
            found.append(TimingLine(position, end, end))
            _report(report, Text("These times cannot be read."), line)
    return found


def _mended(position: int, line: Line, match: re.Match[str], report: FileReport) -> TimingLine:
    begin, end = _seconds(match.groups()[:5]), _seconds(match.groups()[5:])
    if begin < 0 or end < 0:
        _report(report, Text("A time is negative; it is taken for 0."), line)
    elif end < begin:
        _report(report, Text("This cue ends before it begins."), line)
    begin = max(begin, 0.0)
    return TimingLine(position, begin, max(begin, end))


def _seconds(fields: Sequence[str | None]) -> float:
    sign, hours, minutes, seconds, fraction = fields
    time = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + float(f"0.{fraction or 0}")
    return -time if sign else time


def _may_begin_here(lines: Sequence[Line], position: int) -> bool:
    before = position - 1
    if before >= 0 and lines[before].text.strip().isdecimal():
        before -= 1
    return before < 0 or lines[before].is_blank


def _report(report: FileReport, message: Text, line: Line) -> None:
    start = len(line.text) - len(line.text.lstrip())
    advice = Text("Write them as 00:00:01,000 --> 00:00:04,000; only the order of the cues hangs on them.")
    report.add("cue-time", message, line.number, start + 1, line.text, advice)
