"""Classes that remark writes before brackets: `.left-column[…]`, `.red[words]`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.source_lines import SourceLine, in_code

_OPEN = re.compile(r"((?:\.[A-Za-z][\w-]*)+)\[")
_IS_COLUMN = re.compile(
    r"(?:.*-)?(?:left|right|col|column|third|half)(?:-?\d+)?|(?:left|right|col|column|pull)-.*"
)
_LONGEST = 20_000
_MOST_LINES = 400
_KEPT = frozenset(("small", "large", "footnote", "red", "blue", "green"))
_DEEPEST = 8


def content_classes(lines: Sequence[SourceLine], reading: Reading) -> list[SourceLine]:
    """Return lines in which what is in the brackets of a class is a column, a div or words with a class."""
    if not any(".[" in line.text or "[" in line.text for line in lines):
        return list(lines)
    found = list(lines)
    for _ in range(_DEEPEST):
        rewritten = _outermost(found, reading)
        if rewritten is None:
            break
        found = rewritten
    return _columns(found)


def _outermost(lines: Sequence[SourceLine], reading: Reading) -> list[SourceLine] | None:
    """Return lines with the classes that hold the others written anew; None where there are none."""
    code = in_code(lines)
    found: list[SourceLine] = []
    position, changed = 0, False
    while position < len(lines):
        line = lines[position]
        match = None if code[position] or len(line.text) > _LONGEST else _first(line.text)
        end = _end(lines, position, match.end(), code) if match is not None else None
        if match is None or end is None:
            found.append(line)
            position += 1
            continue
        changed = True
        names = match[1].strip(".").split(".")
        reading.changes.rewrote(
            Text("What stood in the brackets of a class is written as a deck has it."), line, match[1]
        )
        found += _written(lines, position, match, end, names)
        position = end[0] + 1
    return found if changed else None


def _first(text: str) -> re.Match[str] | None:
    """Return the first class of a line that does not stand in code, nor within a word."""
    for match in _OPEN.finditer(text):
        before = text[: match.start()]
        if before.count("`") % 2 == 0 and (not before or not re.match(r"[\w\\`]", before[-1])):
            return match
    return None


def _end(
    lines: Sequence[SourceLine], start: int, column: int, code: Sequence[bool]
) -> tuple[int, int] | None:
    """Return the line and the column of the bracket that closes one."""
    depth = 1
    for position in range(start, min(start + _MOST_LINES, len(lines))):
        text = lines[position].text
        if code[position]:
            continue
        for index in range(column if position == start else 0, len(text)):
            if text[index] == "[" and not text[:index].endswith("\\"):
                depth += 1
            elif text[index] == "]" and not text[:index].endswith("\\"):
                depth -= 1
                if depth == 0:
                    return position, index
    return None


def _written(
    lines: Sequence[SourceLine], start: int, match: re.Match[str], end: tuple[int, int], names: Sequence[str]
) -> list[SourceLine]:
    line, last = lines[start], lines[end[0]]
    before, after = line.text[: match.start()], last.text[end[1] + 1 :]
    is_column = any(_IS_COLUMN.fullmatch(name) for name in names)
    if end[0] == start:
        inner = line.text[match.end() : end[1]]
        alone = not before.strip() and not after.strip()
        if alone and is_column:
            return _div(line, [line.saying(inner)], "column")
        if alone and inner.lstrip().startswith(("![", "#", "<", "[![")):
            return [line.saying(inner.strip())]
        kept = [name for name in names if name not in ("center", "middle", "left", "right")]
        words = f"[{inner}]{{{' '.join(f'.{name}' for name in kept)}}}" if kept and inner else inner
        return [line.saying(f"{before}{words}{after}")]
    inside = [
        line.saying(line.text[match.end() :]),
        *lines[start + 1 : end[0]],
        last.saying(last.text[: end[1]]),
    ]
    inside = inside[1:] if not inside[0].text.strip() else inside
    inside = inside[:-1] if inside and not inside[-1].text.strip() else inside
    kept = [name for name in names if name in _KEPT]
    header = "column" if is_column else f"{{{' '.join(f'.{name}' for name in kept)}}}" if kept else ""
    body = _div(line, inside, header) if header else inside
    return [
        *([line.saying(before)] if before.strip() else []),
        *body,
        *([last.saying(after)] if after.strip() else []),
    ]


_COLUMN, _END_COLUMN = "\0column", "\0end"


def _div(line: SourceLine, inside: Sequence[SourceLine], header: str) -> list[SourceLine]:
    if header == "column":
        return [line.saying(_COLUMN), *inside, line.saying(_END_COLUMN)]
    return [line.saying(""), line.saying(f"::: {header}"), *inside, line.saying(":::"), line.saying("")]


def _columns(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Put columns that follow one another, if only after a pause, into one set of columns."""
    found: list[SourceLine] = []
    opened = False
    position = 0
    while position < len(lines):
        line = lines[position]
        if line.text == _COLUMN:
            if not opened:
                found += [line.saying(""), line.saying(":::: columns")]
                opened = True
            found.append(line.saying("::: column"))
        elif line.text == _END_COLUMN:
            found.append(line.saying(":::"))
            following = position + 1
            while following < len(lines) and lines[following].text.strip() in ("", "--"):
                following += 1
            if following == len(lines) or lines[following].text != _COLUMN:
                found += [line.saying("::::"), line.saying("")]
                opened = False
        else:
            found.append(line)
        position += 1
    return found
