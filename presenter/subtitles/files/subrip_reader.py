"""SubRip (`.srt`), which nobody has ever specified: what is between two lines of times is a cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from presenter.dataclass import dataclass
from presenter.deck.lines import Line
from presenter.subtitles.files.cue_words import words_of_cue
from presenter.subtitles.files.file_report import FileReport
from presenter.subtitles.files.timed_text import TimedCue
from presenter.subtitles.files.timing_line import TimingLine, find_timing_lines

LONGEST_NUMBER = 9  # digits


def read_subrip(lines: Sequence[Line], report: FileReport) -> Iterator[TimedCue]:
    """Yield the cues of a file; empty lines within one do not end it, and its number may be missing."""
    heads = _heads(lines, find_timing_lines(lines, report))
    ends = [*(head.position for head in heads[1:]), len(lines)]
    for head, end in zip(heads, ends, strict=False):
        body = [line for line in lines[head.timing.position + 1 : end] if not line.is_blank]
        for speech in words_of_cue([line.text for line in body], webvtt=False):
            yield TimedCue(
                head.timing.begin,
                head.timing.end,
                speech.lines,
                speech.speaker,
                head.number,
                line=body[0].number,
            )


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above the words of a cue, from a position on: its number, if it has one, and its times."""

    position: int
    number: str
    timing: TimingLine


def _heads(lines: Sequence[Line], timings: Sequence[TimingLine]) -> list[_Head]:
    """Return the heads of all cues.

    A number right below words, or apart from the times, is one of the words, unless it comes next.
    """
    heads: list[_Head] = []
    expected = 1
    for timing in timings:
        first = heads[-1].timing.position + 1 if heads else 0
        before = timing.position - 1
        while before > first and lines[before].is_blank:
            before -= 1
        number = lines[before].text.strip() if before >= first else ""
        is_number = number.isdecimal() and len(number) <= LONGEST_NUMBER
        is_at_times = before == timing.position - 1
        is_apart = is_at_times and (before <= first or lines[before - 1].is_blank)
        if is_number and (is_apart or int(number) == expected):
            expected = int(number)
            heads.append(_Head(before, number, timing))
        else:
            heads.append(_Head(timing.position, "", timing))
        expected += 1
    return heads
