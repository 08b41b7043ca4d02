"""Cues whose lines are as full as they can be, for a text that nobody could read in a talk anyway."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.subtitles.length import length
from presenter.subtitles.line_measure import LineMeasure
from presenter.subtitles.word import GLUE, words_of


def full_cues(text: str, measure: LineMeasure) -> tuple[tuple[str, ...], ...]:
    """Return the full lines of a text two by two, in time that grows with its length and no faster."""
    lines = tuple(_full_lines(text, measure))
    return tuple(lines[begin : begin + 2] for begin in range(0, len(lines), 2)) or ((),)


def _full_lines(text: str, measure: LineMeasure) -> Iterator[str]:
    line: list[str] = []
    taken = ems = 0.0
    for word in words_of(text, None, measure):
        space = "" if word.joined or not line else " "
        more, wider = length(space + word.text), measure.ems(space + word.text)
        if line and (taken + more > measure.characters or ems + wider > measure.room):
            yield _shown(line)
            line, taken, ems, space = [], 0.0, 0.0, ""
        line.append(space + word.text)
        taken, ems = taken + more, ems + wider  # at most a space too much
        if word.broken_after:
            yield _shown(line)
            line, taken, ems = [], 0.0, 0.0
    if line:
        yield _shown(line)


def _shown(line: list[str]) -> str:
    return "".join(line).replace(GLUE, " ").strip(" \u3000")
