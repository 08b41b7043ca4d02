"""Blocks of Pandoc's and Quarto's Markdown that a deck writes otherwise, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from presenter.i18n.text import Text
from presenter.importers.dialects.footnotes import MARK
from presenter.importers.dialects.grid_tables import read_drawn_table
from presenter.importers.dialects.html_media import written_picture
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.source_lines import SourceLine, in_code, split_source, trimmed

DEEPEST = 10

_SHORTCODE = re.compile(r"\{\{<\s*([\w-]+)\s*(.*?)\s*>\}\}")
_RAW = re.compile(r"\s*(`{3,}|~{3,})\s*\{=(\w+)\}\s*$")
_CELL = re.compile(r"(\s*(?:`{3,}|~{3,})\s*)\{(\w+)\b([^{}]*)\}(.*)$")
_OPTION = re.compile(r"\s*(?:#|//|%%|--)\|\s?(.*)$")
_NOTE = re.compile(r"\^\[((?:[^\[\]]|\[[^\[\]]*\])*)\]")

_AUTO = re.compile(r"(\s*)#\.\s+(?=\S)")
_QUOTED_ITEM = re.compile(r">\s*(?=(?:[-*+]|\d+[.)])\s)")
_TOGGLED = re.compile(r"\s*\|\s+\S")


NOT_RUN = Text("Code is not run: it stands there itself, not what comes of it.")


def rewritten_blocks(lines: Sequence[SourceLine], reading: Reading, depth: int = 0) -> list[SourceLine]:
    """Return lines with other files taken in, and footnotes, lists and raw blocks as a deck has them."""
    code = in_code(lines)
    found: list[SourceLine] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        if code[position]:
            end = _end(lines, position)
            found += _code(lines[position : end + 1], reading)
            position = end + 1
            continue
        table = read_drawn_table(lines, position)
        table = table if table is not None else _line_block(lines, position)
        if table is not None:
            written, position = table
            reading.changes.rewrote(Text("This table, or these lines, are written as a deck has them."), line)
            found += written
            continue
        found += _line(line, reading, depth)
        position += 1
    return _with_footnotes(found, reading)


def _end(lines: Sequence[SourceLine], start: int) -> int:
    match = re.match(r"\s*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})", lines[start].text)
    fence = match[1] if match is not None else "```"
    for position in range(start + 1, len(lines)):
        text = lines[position].text.strip()
        if len(text) >= len(fence) and text == fence[0] * len(text):
            return position
    return len(lines) - 1


def _code(lines: Sequence[SourceLine], reading: Reading) -> list[SourceLine]:
    """Return a block of code: without options for its run, and without what only another program reads."""
    opening = lines[0]
    raw = _RAW.match(opening.text)
    if raw is not None:
        return _raw(raw[2], lines, reading)
    cell = _CELL.match(opening.text)
    if cell is None or cell[2] in ("mermaid", "dot"):
        if cell is not None:
            message = Text("A diagram is shown as its source; save it as a picture and name that.")
            reading.changes.left_out(message, opening, opening.text)
            return [opening.saying(f"{cell[1]}{cell[2]}"), *lines[1:]]
        return list(lines)
    reading.changes.left_out(NOT_RUN, opening, opening.text.strip(" `~"))
    kept: list[SourceLine] = [opening.saying(f"{cell[1]}{cell[2].lower()}")]
    for line in lines[1:]:
        option = _OPTION.match(line.text)
        if option is not None:
            reading.changes.rewrote(Text("What says how code is run is of no use here."), line, option[1])
        else:
            kept.append(line)
    return kept if len(trimmed(kept[1:-1])) else []


def _raw(kind: str, lines: Sequence[SourceLine], reading: Reading) -> list[SourceLine]:
    inner = list(lines[1:-1])
    words = "\n".join(line.text for line in inner)
    if kind in ("tex", "latex") and "\\begin{" in words and "tikz" not in words:
        reading.changes.rewrote(Text("TeX is a formula now."), lines[0], lines[0].text.strip())
        return [lines[0].saying("$$"), *(line for line in inner if not line.is_blank), lines[-1].saying("$$")]
    message = Text("What is written for another kind of output is left out.")
    reading.changes.left_out(message, lines[0], f"{lines[0].text.strip()}\n{words}")
    return []


def _line(line: SourceLine, reading: Reading, depth: int) -> list[SourceLine]:
    if "{{<" in line.text:
        return _shortcodes(line, reading, depth)
    quoted = _QUOTED_ITEM.match(line.text)
    if quoted is not None:
        message = Text("A list in a quotation, which turns steps on or off, is a plain list now.")
        reading.changes.rewrote(message, line)
        return [line.saying(line.text[quoted.end() :])]
    auto = _AUTO.match(line.text)
    if auto is not None:
        reading.changes.rewrote(Text("`#.` before an item is `1.` now."), line)
        return [line.saying(f"{auto[1]}1. {line.text[auto.end() :]}")]
    return [line]


def _shortcodes(line: SourceLine, reading: Reading, depth: int) -> list[SourceLine]:
    match = _SHORTCODE.search(line.text)
    if match is None:
        return [line]
    name, words = match[1], match[2].strip()
    source = words.split()[0].strip("\"'") if words else ""
    before, after = line.text[: match.start()], line.text[match.end() :]
    if name == "include" and depth < DEEPEST:
        found = reading.files.read_text(source, line)
        if found is not None:
            reading.changes.rewrote(Text("Another file stands here now."), line, source)
            path, text = found
            inner = split_source(text.rstrip("\n"), Path(path))
            return [*_part(line, before), *rewritten_blocks(inner, reading, depth + 1), *_part(line, after)]
    if name in ("video", "audio") and source:
        reading.changes.rewrote(Text("A video is a video of a deck now."), line, match[0])
        return [*_part(line, before), line.saying(written_picture("", source)), *_part(line, after)]
    reading.changes.left_out(Text("This has a meaning for Quarto only."), line, match[0])
    return _part(line, f"{before}{after}")


def _part(line: SourceLine, words: str) -> list[SourceLine]:
    return [line.saying(words)] if words.strip() else []


def _line_block(lines: Sequence[SourceLine], start: int) -> tuple[list[SourceLine], int] | None:
    """Return lines that begin with a bar as a paragraph with hard breaks, and the position after them."""
    if not _TOGGLED.match(lines[start].text) or lines[start].text.rstrip().endswith("|"):
        return None
    if start and lines[start - 1].text.lstrip().startswith("|"):
        return None
    end = start
    while end < len(lines) and lines[end].text.lstrip().startswith("|"):
        if lines[end].text.strip().strip("|:- ") == "" or lines[end].text.count("|") > 1:
            return None  # a table
        end += 1
    parts = [lines[position].text.lstrip()[1:].strip() for position in range(start, end)]
    return [
        lines[start + number].saying(f"{part}\\" if number < len(parts) - 1 and part else part)
        for number, part in enumerate(parts)
    ], end


def _with_footnotes(lines: Sequence[SourceLine], reading: Reading) -> list[SourceLine]:
    """Write footnotes that stand within a line on lines of their own, marked to go to their slide's end."""
    if not any("^[" in line.text for line in lines):
        return list(lines)
    code = in_code(lines)
    found: list[SourceLine] = []
    number = 0
    for position, line in enumerate(lines):
        text = line.text
        notes = [] if code[position] else [match[1] for match in _NOTE.finditer(text)]
        for count in range(len(notes)):
            text = _NOTE.sub(f"[^note-{number + count + 1}]", text, count=1)
        found.append(line.saying(text))
        if notes:
            reading.changes.rewrote(Text("A footnote within a line stands by itself now."), line)
        for words in notes:
            number += 1
            found.append(line.saying(f"{MARK}[^note-{number}]: {words}"))
    return found
