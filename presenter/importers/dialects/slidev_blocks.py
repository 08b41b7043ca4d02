"""Blocks of code of Slidev that are more than code, and lines that take code from a file."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.source_lines import SourceLine, in_code, split_source, trimmed

_SNIPPET = re.compile(r"\s*<<<\s+(\S+?)(#[\w-]+)?(?:\s+(\w+))?((?:\s*\{[^{}]*\})*)\s*$")
_MAGIC = re.compile(r"(\s*)(`{4,})md magic-move\b.*$")
_FORMULA = re.compile(r"(\s*\$\$)\s*\{[^{}]*\}(?:\s*\{[^{}]*\})*\s*$")
_OPENING = re.compile(r"(\s*(?:`{3,}|~{3,})\s*)([\w+#-]*)(.*)$")
_MONACO = re.compile(r"\s*\{monaco[\w-]*\}(?:\s*\{[^{}]*\})?|\s+twoslash\b")
_DRAWN = frozenset(("mermaid", "plantuml"))
_LONGEST = 500
_MOST_STAGES = 30

NOT_DRAWN = Text("A diagram is shown as its source; save it as a picture and name that.")
STAGES = Text("Code that moves from stage to stage is a slide for each stage now.")


def rewritten_blocks(lines: Sequence[SourceLine], reading: Reading) -> list[SourceLine]:
    """Return lines in which blocks of code are only that."""
    code = in_code(lines)
    found: list[SourceLine] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        if code[position]:
            end = _end_of_code(lines, position)
            found += [_opening(line, reading), *lines[position + 1 : end + 1]]
            position = end + 1
            continue
        snippet = _SNIPPET.match(line.text)
        if snippet is not None:
            found += _snippet(snippet, line, reading)
        elif _FORMULA.match(line.text):
            reading.changes.left_out(Text("No lines of a formula are pointed out."), line, line.text)
            found.append(line.saying("$$"))
        else:
            found.append(line)
        position += 1
    return found


def _opening(line: SourceLine, reading: Reading) -> SourceLine:
    match = _OPENING.match(line.text)
    if match is None:
        return line
    if match[2] in _DRAWN:
        reading.changes.left_out(NOT_DRAWN, line, line.text)
        return line.saying(f"{match[1]}{match[2]}")
    plain = _MONACO.sub("", match[3])
    if plain != match[3]:
        reading.changes.rewrote(Text("Code is shown; nobody edits or runs it here."), line, match[3])
    return line.saying(f"{match[1]}{match[2]}{plain}")


def _end_of_code(lines: Sequence[SourceLine], start: int) -> int:
    match = re.match(r"\s*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})", lines[start].text)
    return _end(lines, start, match[1] if match is not None else "```")


def _end(lines: Sequence[SourceLine], start: int, fence: str) -> int:
    for position in range(start + 1, len(lines)):
        text = lines[position].text.strip()
        if len(text) >= len(fence) and text == fence[0] * len(text):
            return position
    return len(lines) - 1


def stages_of(lines: Sequence[SourceLine], reading: Reading) -> list[list[SourceLine]]:
    """Return the lines of a slide once for each stage of its first block of code that moves, with that stage.

    A slide without such a block has one stage, and is as it was.
    """
    code = in_code(lines)
    for position, line in enumerate(lines):
        magic = _MAGIC.match(line.text) if code[position] else None
        if magic is None:
            continue
        end = _end(lines, position, magic[2])
        stages = _parted(lines[position + 1 : end])
        if 0 < len(stages) <= _MOST_STAGES:
            reading.changes.rewrote(STAGES, line, line.text)
            return [[*lines[:position], *stage, *lines[end + 1 :]] for stage in stages]
    return [list(lines)]


def _parted(lines: Sequence[SourceLine]) -> list[list[SourceLine]]:
    """Return the blocks of code within a block that moves, each with the words before it."""
    code = in_code(lines)
    found: list[list[SourceLine]] = []
    begun = 0
    position = 0
    while position < len(lines):
        if code[position]:
            position = _end_of_code(lines, position)
            found.append(trimmed(lines[begun : position + 1]))
            begun = position + 1
        position += 1
    if found and trimmed(lines[begun:]):
        found[-1] += lines[begun:]
    return found


def _snippet(match: re.Match[str], line: SourceLine, reading: Reading) -> list[SourceLine]:
    """Return the code of a file, or the part of it that a region names."""
    found = reading.files.read_text(match[1], line)
    if found is None:
        return [line.saying(f"`{match[1]}`")]
    path, text = found
    lines = split_source(text.rstrip("\n"), path)
    if match[2]:
        lines = _region(lines, match[2][1:]) or lines
    fence = "`" * max([3, *(len(each[0]) + 1 for each in re.finditer(r"`{3,}", text))])
    language = match[3] or path.suffix.lstrip(".")
    reading.changes.rewrote(Text("Code of another file stands here now."), line, line.text.strip())
    info = f"{fence}{language} {match[4].strip()}".rstrip()
    return [line.saying(info), *lines[:_LONGEST], line.saying(fence)]


def _region(lines: Sequence[SourceLine], name: str) -> list[SourceLine]:
    begin = next(
        (n for n, line in enumerate(lines) if re.search(rf"#?region\s+{re.escape(name)}\b", line.text)), None
    )
    if begin is None:
        return []
    end = next(
        (n for n in range(begin + 1, len(lines)) if re.search(r"#?endregion\b", lines[n].text)), len(lines)
    )
    return list(lines[begin + 1 : end])
