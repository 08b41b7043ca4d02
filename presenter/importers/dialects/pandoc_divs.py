"""Fenced divs of Pandoc and Quarto that a deck has no like for, or under another name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.deck.div_parser import parse_header
from presenter.deck.scan import DIV_CLOSE, DIV_OPEN
from presenter.i18n.text import Text
from presenter.importers.dialects.html_steps import fragment_step
from presenter.importers.dialects.loose_slide import LooseSlide
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.source_lines import SourceLine, in_code

_SPAN = re.compile(r"(\[[^\[\]]*\])\{([^{}]*\.fragment\b[^{}]*)\}")
_COUNT = re.compile(r"[1-6]")


def rewritten_divs(lines: Sequence[SourceLine], slide: LooseSlide, reading: Reading) -> list[SourceLine]:
    """Return the lines of a slide with its divs as a deck names them."""
    code = in_code(lines)
    found: list[SourceLine] = []
    for position, line in enumerate(lines):
        opening = None if code[position] else DIV_OPEN.match(line.text)
        if opening is not None:
            found.append(_opening(opening, line, reading))
        elif not code[position] and ".fragment" in line.text and not DIV_CLOSE.match(line.text):
            found.append(_spans(line, reading))
        else:
            found.append(line)
    del slide
    return _layouts(found, reading)


def _opening(match: re.Match[str], line: SourceLine, reading: Reading) -> SourceLine:
    attributes, is_sound = parse_header(match[2])
    names = attributes.classes
    if not is_sound:
        reading.changes.left_out(Text("The attributes of a div cannot be read."), line, match[2])
        return line.saying(f"{match[1]} {' '.join(names) or '{.block}'}")
    if "fragment" in names:
        step = fragment_step(names, attributes.get("fragment-index"), reading.changes, line)
        reading.changes.rewrote(Text("A fragment is a step now."), line, match[2])
        return line.saying(f"{match[1]} {{{step or '.shown'}}}")
    if "nonincremental" in names:
        return line.saying(f"{match[1]} {{.all-at-once}}")
    if "panel-tabset" in names:
        reading.changes.left_out(Text("Tabs stand below one another; a deck has none."), line, match[2])
    if "footer" in names:
        reading.changes.rewrote(Text("A footer of one slide stands at the end of its words."), line)
        return line.saying(f"{match[1]} {{.footer .small}}")
    return line


def _spans(line: SourceLine, reading: Reading) -> SourceLine:
    """Let words that are all of their line come at a step; others are there from the start."""
    match = _SPAN.fullmatch(line.text.strip())
    if match is not None:
        return line.saying(line.text.replace(match[0], f"{match[1][1:-1]} {{.fragment}}"))
    item = re.fullmatch(r"(\s*(?:[-*+]|\d+[.)])\s+)\[([^\[\]]*)\]\{[^{}]*\.fragment\b[^{}]*\}\s*", line.text)
    if item is not None:
        return line.saying(f"{item[1]}{item[2]} {{.fragment}}")
    message = Text("Words within a line cannot come by themselves; they are there from the start.")
    for span in _SPAN.finditer(line.text):
        reading.changes.left_out(message, line, span[0])
    return line


def _layouts(lines: Sequence[SourceLine], reading: Reading) -> list[SourceLine]:
    """Write `layout-ncol` as columns: each paragraph, picture or div within is one."""
    found: list[SourceLine] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        opening = DIV_OPEN.match(line.text)
        attributes = parse_header(opening[2])[0] if opening is not None else None
        wanted = attributes is not None and (attributes.get("layout-ncol") or attributes.get("layout"))
        end = _closing(lines, position) if wanted else None
        if end is None:
            found.append(line)
            position += 1
            continue
        reading.changes.rewrote(Text("What stands side by side is columns now."), line, line.text)
        found += _columns(lines[position + 1 : end], line)
        position = end + 1
    return found


def _closing(lines: Sequence[SourceLine], start: int) -> int | None:
    depth = 0
    code = in_code(lines)
    for position in range(start, len(lines)):
        if code[position]:
            continue
        if DIV_CLOSE.match(lines[position].text):
            depth -= 1
            if depth == 0:
                return position
        elif DIV_OPEN.match(lines[position].text):
            depth += 1
    return None


def _columns(lines: Sequence[SourceLine], first: SourceLine) -> list[SourceLine]:
    parts: list[list[SourceLine]] = [[]]
    depth = 0
    code = in_code(lines)
    for position, line in enumerate(lines):
        if not code[position] and DIV_CLOSE.match(line.text):
            depth -= 1
        elif not code[position] and DIV_OPEN.match(line.text):
            depth += 1
        if line.is_blank and depth <= 0 and not code[position]:
            parts.append([])
        else:
            parts[-1].append(line)
    filled = [part for part in parts if part]
    written = [first.saying(":::: columns")]
    for part in filled:
        written += [first.saying("::: column"), *part, first.saying(":::")]
    return [*written, first.saying("::::")]
