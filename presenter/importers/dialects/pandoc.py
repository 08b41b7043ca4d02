"""Decks of Pandoc and Quarto: headings begin slides, at a level that the text itself tells.

After Pandoc's manual ("Structuring the slide show") and Quarto's guide to its decks of reveal.js. Fenced
divs, pauses, columns and notes are a deck's own already, and stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from presenter.deck.attributes import parse_attributes
from presenter.deck.block_base import Attributes
from presenter.i18n.text import Text
from presenter.importers.dialects.comments import in_comments
from presenter.importers.dialects.deck_keys import common_settings, flat_text, report_others, transition_of
from presenter.importers.dialects.front_matter import YES, FrontMatter, Value, take_front_matter
from presenter.importers.dialects.loose_slide import LooseSlide, LooseTalk
from presenter.importers.dialects.markdown_rulers import headings_underlined, is_ruler
from presenter.importers.dialects.one_by_one_lists import all_lists
from presenter.importers.dialects.pandoc_blocks import rewritten_blocks
from presenter.importers.dialects.pandoc_divs import rewritten_divs
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.slide_attributes import apply_slide_attributes
from presenter.importers.dialects.source_lines import SourceLine, in_code, split_source, trimmed

_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+(?=\S)|\s*$)")
_BARE = re.compile(r"\s*#{1,6}\s*$")
_ATTRIBUTES = re.compile(r"\s*\{((?:[^{}\"']|\"[^\"]*\"|'[^']*')*)\}\s*#*\s*$")
_LEVEL = 2
_DEEPEST = 6

ONE_BY_ONE = Text("The items of lists come one by one, as `incremental` says of the whole talk.")


def read_pandoc(text: str, line: SourceLine, reading: Reading) -> LooseTalk:
    """Return a talk of Pandoc or Quarto."""
    talk = LooseTalk()
    matter, lines = take_front_matter(split_source(text, line.path))
    lines = lines if matter.values else _percent_block(lines, talk, reading)
    lines = headings_underlined(lines, reading.changes)
    taken = common_settings(matter, talk, reading.changes)
    options = _options(matter)
    transition = transition_of(str(options.get("transition", "")))
    if transition and transition != "none":
        talk.settings["transition"] = transition
    footer = flat_text(options.get("footer", ""))
    if footer:
        talk.settings["footer"] = footer
    title = _title_slide(talk, matter, line)
    if title is not None:
        talk.slides.append(title)
        taken |= {"subtitle", "institute"}
    report_others(matter, taken, reading.changes)
    lines = rewritten_blocks(lines, reading)
    level = _slide_level(lines, options)
    for slide in _slides(lines, level):
        _settle(slide, level, reading)
        if str(options.get("incremental", "")).lower() in YES:
            slide.lines = all_lists(slide.lines, ONE_BY_ONE, reading.changes)
        talk.slides.append(slide)
    return talk


def _options(matter: FrontMatter) -> Mapping[str, Value]:
    """Return the settings of the talk, those of a format over those of the text."""
    found: dict[str, Value] = dict(matter.values)
    formats = matter.mapping("format") or matter.mapping("output")
    for value in formats.values():
        if isinstance(value, dict):
            found.update(value)
    if matter.text("format") == "revealjs" or "revealjs" in formats:
        found.setdefault("slide-level", str(_LEVEL))
    return found


def _percent_block(lines: list[SourceLine], talk: LooseTalk, reading: Reading) -> list[SourceLine]:
    """Take the title, the authors and the date that stand behind per cent signs at the very top."""
    names = ("title", "author", "date")
    count = 0
    while count < min(len(lines), len(names)) and lines[count].text.startswith("%"):
        words = lines[count].text[1:].strip()
        if words:
            talk.settings[names[count]] = words
        reading.changes.rewrote(Text("A line of the title is a setting of the deck now."), lines[count])
        count += 1
    return lines[count:]


def _title_slide(talk: LooseTalk, matter: FrontMatter, line: SourceLine) -> LooseSlide | None:
    """Return the slide that shows the title, which Pandoc makes of the settings."""
    title = talk.settings.get("title")
    if not isinstance(title, str):
        return None
    parts = [f"# {title}"]
    for name in ("subtitle", "author", "institute", "date"):
        value = (
            talk.settings.get(name) if name in ("author", "date") else flat_text(matter.values.get(name, ""))
        )
        words = ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")
        if words:
            parts += ["", f"## {words}" if name == "subtitle" else words]
    return LooseSlide(line, [line.saying(part) for part in parts], {"layout": "title"})


def _slide_level(lines: Sequence[SourceLine], options: Mapping[str, Value]) -> int:
    """Return the level at which headings begin slides.

    Unless it is given it is the highest one of a heading that something else follows (Pandoc's manual).
    """
    given = str(options.get("slide-level", ""))
    if given in ("1", "2", "3", "4", "5", "6"):
        return int(given)
    code = in_code(lines)
    level = _DEEPEST + 1
    filled = [position for position, line in enumerate(lines) if not line.is_blank]
    for position, following in pairwise(filled):
        heading = None if code[position] else _HEADING.match(lines[position].text)
        below = lines[following].text
        if heading is not None and (code[following] or not (_HEADING.match(below) or is_ruler(below))):
            level = min(level, len(heading[1]))
    return level if level <= _DEEPEST else 1


def _slides(lines: Sequence[SourceLine], level: int) -> Iterator[LooseSlide]:
    code, hidden = in_code(lines), in_comments(lines)
    if not lines:
        return
    slide = LooseSlide(lines[0])
    depth = 0
    for position, line in enumerate(lines):
        heading = None if code[position] or hidden[position] else _HEADING.match(line.text)
        depth = _depth(line.text, depth) if not code[position] else depth
        if heading is not None and len(heading[1]) <= level and not depth:
            if trimmed(slide.lines):
                yield slide
            slide = LooseSlide(line, [line])
        elif not code[position] and not hidden[position] and not depth and is_ruler(line.text):
            if trimmed(slide.lines):
                yield slide
            slide = LooseSlide(line)
        else:
            slide.lines.append(line)
    if trimmed(slide.lines):
        yield slide


def _depth(text: str, depth: int) -> int:
    """Return how many fenced divs are open after a line."""
    bare = text.strip()
    if not bare.startswith(":::"):
        return depth
    return max(depth - 1, 0) if not bare.strip(": ") else depth + 1


def _settle(slide: LooseSlide, level: int, reading: Reading) -> None:
    first = slide.lines[0] if slide.lines else slide.first
    heading = _HEADING.match(first.text)
    if heading is not None and len(heading[1]) <= level:
        match = _ATTRIBUTES.search(first.text)
        attributes = parse_attributes(match[1]) if match is not None else None
        if match is not None and attributes is not None:
            slide.lines[0] = first.saying(first.text[: match.start()].rstrip())
            apply_slide_attributes(slide, _named(attributes), first, reading)
        elif match is not None and match[1].strip() == "-":
            slide.lines[0] = first.saying(first.text[: match.start()].rstrip())
        if len(heading[1]) < level:
            slide.settings.setdefault("layout", "section")
        if _BARE.match(slide.lines[0].text):
            slide.lines[0] = slide.lines[0].saying("")
    slide.lines = rewritten_divs(slide.lines, slide, reading)


def _named(attributes: Attributes) -> dict[str, str]:
    found = dict(attributes.pairs)
    if attributes.classes:
        found["class"] = " ".join(attributes.classes)
    if attributes.identifier:
        found["id"] = attributes.identifier
    return found
