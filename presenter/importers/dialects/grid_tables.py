"""Tables that are drawn with dashes and plus signs, as Pandoc reads them, written with bars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from presenter.importers.dialects.source_lines import SourceLine

_GRID = re.compile(r"\s*\+(?:[-=:]+\+)+\s*$")
_RULER = re.compile(r"\s*-{2,}(?:\s+-{2,})+\s*$")
_LINES = re.compile(r"\s*-{3,}\s*$")
_MOST_ROWS = 300


def read_drawn_table(lines: Sequence[SourceLine], start: int) -> tuple[list[SourceLine], int] | None:
    """Return the lines of a table that begins at a position, and the position after it; None for none."""
    if _GRID.match(lines[start].text):
        return _grid(lines, start)
    if start + 1 < len(lines) and _RULER.match(lines[start + 1].text) and not lines[start].is_blank:
        return _simple(lines, start)
    return None


def _grid(lines: Sequence[SourceLine], start: int) -> tuple[list[SourceLine], int] | None:
    edges = [position for position, mark in enumerate(lines[start].text) if mark == "+"]
    rows: list[tuple[SourceLine, list[str]]] = []
    head = 0
    current: list[list[str]] = [[] for _ in edges[1:]]
    end = start + 1
    while end < len(lines) and lines[end].text.strip()[:1] in ("|", "+") and end - start < _MOST_ROWS:
        text = lines[end].text
        if _GRID.match(text):
            rows.append((lines[end - 1], [" ".join(filter(None, cell)) for cell in current]))
            current = [[] for _ in edges[1:]]
            head = len(rows) if "=" in text else head
        else:
            for number, (left, right) in enumerate(pairwise(edges)):
                current[number].append(text[left + 1 : right].strip())
        end += 1
    if not rows or any(any(cell) for cell in current):
        return None
    return _written(rows, head, ["---"] * (len(edges) - 1), lines[start]), end


def _simple(lines: Sequence[SourceLine], start: int) -> tuple[list[SourceLine], int] | None:
    ruler = lines[start + 1].text
    spans = [match.span() for match in re.finditer(r"-+", ruler)]
    if _crosses(lines[start].text, spans):
        return None
    end = start + 2
    rows: list[tuple[SourceLine, list[str]]] = [(lines[start], _cells(lines[start].text, spans))]
    while end < len(lines) and not lines[end].is_blank and end - start < _MOST_ROWS:
        if _crosses(lines[end].text, spans):
            return None
        if not _LINES.match(lines[end].text) and not _RULER.match(lines[end].text):
            rows.append((lines[end], _cells(lines[end].text, spans)))
        end += 1
    rules = [_rule(lines[start].text, span) for span in spans]
    return _written(rows, 1, rules, lines[start]), end


def _crosses(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a word reaches from one column into the next."""
    return any(text[left - 1 : left + 1].strip() == text[left - 1 : left + 1] != "" for left, _ in spans[1:])


def _cells(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    ends = [span[0] for span in spans[1:]] + [len(text)]
    starts = [0, *(span[0] for span in spans[1:])]
    return [text[left:right].strip() for left, right in zip(starts, ends, strict=True)]


def _rule(head: str, span: tuple[int, int]) -> str:
    """Return how a column is aligned: as its heading lies over the dashes (Pandoc's manual)."""
    words = head[span[0] : span[1]]
    flush_left = words[:1] not in ("", " ")
    flush_right = len(head) >= span[1] and words[-1:] not in ("", " ")
    if flush_left == flush_right:
        return "---" if flush_left or not words.strip() else ":---:"
    return ":---" if flush_left else "---:"


def _written(
    rows: Sequence[tuple[SourceLine, list[str]]], head: int, rules: Sequence[str], first: SourceLine
) -> list[SourceLine]:
    def row(cells: Sequence[str]) -> str:
        return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"

    headings = rows[:head]
    cells = [" ".join(filter(None, column)) for column in zip(*(each for _, each in headings), strict=True)]
    written = [first.saying(row(cells or [""] * len(rules))), first.saying(f"| {' | '.join(rules)} |")]
    return [*written, *(line.saying(row(each)) for line, each in rows[head:])]
