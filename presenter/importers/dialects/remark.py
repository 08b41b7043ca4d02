"""Decks of remark (and of xaringan): properties at the top of a slide, `--`, `???`, classes in brackets.

After remark's wiki, "Markdown" and "Formatting".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from presenter.i18n.text import Text
from presenter.importers.dialects.comments import in_comments
from presenter.importers.dialects.deck_keys import common_settings, report_others
from presenter.importers.dialects.front_matter import YES, take_front_matter
from presenter.importers.dialects.loose_slide import LooseSlide, LooseTalk, begin_section
from presenter.importers.dialects.pandoc_blocks import rewritten_blocks
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.remark_classes import content_classes
from presenter.importers.dialects.slide_keys import background_of, identifier_of, is_dark
from presenter.importers.dialects.source_lines import SourceLine, in_code, split_source, trimmed

_SLIDE = re.compile(r"---\s*$")
_PAUSE = re.compile(r"--\s*$")
_PROPERTY = re.compile(r"\s*([A-Za-z][\w-]*)\s*:\s*(.*)$")
_KNOWN = frozenset(
    (
        *(
            "name",
            "class",
            "layout",
            "template",
            "count",
            "exclude",
            "continued",
            "background-image",
            "background-size",
        ),
        *("background-color", "background-position", "background-repeat", "title", "background-video"),
    )
)
_COMMENT = re.compile(r"\s*\[//\]:\s*#\s*(.*)$")
_CONTENT = re.compile(r"\{\{\s*content\s*\}\}")
_LOOKS = frozenset(("center", "middle", "left", "right", "top", "bottom"))
_MACRO = re.compile(r"!\[:(?:scale|width)\s+(\d{1,3}(?:\.\d+)?%)[^\[\]]*\]\(([^()]*)\)")
_AT_FOOT = re.compile(r"\s*\.[\w-]*foot[\w-]*\[.*\]\s*$")
_TITLE = re.compile(r"^\s*(#{1,6})(?=[^\s#])")


def read_remark(text: str, line: SourceLine, reading: Reading) -> LooseTalk:
    """Return a talk of remark."""
    talk = LooseTalk()
    matter, lines = take_front_matter(split_source(text, line.path))
    report_others(matter, common_settings(matter, talk, reading.changes), reading.changes)
    if matter.values:
        lines = rewritten_blocks(lines, reading)
        _xaringan_title(talk, lines, matter.text("subtitle"))
    named: dict[str, _Shared] = {}
    base = _Shared({}, [])
    for raw in _cut(lines):
        properties, body = _properties(raw, reading)
        if properties.get("layout", "").lower() in YES:
            base = _Shared(properties, body)
            reading.changes.rewrote(
                Text("What slides share stands on each of them."), raw[0] if raw else line
            )
        elif "layout" in properties:
            base = _Shared({}, [])
        if properties.get("name"):
            named[properties["name"]] = _Shared(properties, body)
        if properties.get("layout", "").lower() in YES:
            continue
        template = named.get(properties.get("template", ""), base)
        slide = LooseSlide(raw[0] if raw else line, _within(template.lines, body))
        _settle(slide, _inherited(template.properties, properties), reading)
        talk.slides.append(slide)
    return talk


class _Shared(NamedTuple):
    """What slides share: properties and lines."""

    properties: Mapping[str, str]
    lines: list[SourceLine]


def _inherited(template: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Return the properties of a slide over those it inherits; classes come together."""
    inherited = {
        name: value for name, value in template.items() if name not in ("name", "layout", "template")
    }
    classes = ", ".join(filter(None, (inherited.get("class", ""), own.get("class", ""))))
    return {**inherited, **own, **({"class": classes} if classes else {})}


def _xaringan_title(talk: LooseTalk, lines: Sequence[SourceLine], subtitle: str) -> None:
    """Make the slide with the title that xaringan makes of the settings."""
    title = talk.settings.get("title")
    if isinstance(title, str) and lines:
        first = lines[0]._replace(number=1)
        author = talk.settings.get("author", "")
        names = ", ".join(map(str, author)) if isinstance(author, list) else str(author)
        words = [f"# {title}", *(("", f"## {subtitle}") if subtitle else ()), *(("", names) if names else ())]
        talk.slides.append(LooseSlide(first, [first.saying(each) for each in words], {"layout": "title"}))


def _cut(lines: Sequence[SourceLine]) -> Iterator[list[SourceLine]]:
    code, hidden = in_code(lines), in_comments(lines)
    begun = 0
    for position, line in enumerate(lines):
        if not code[position] and not hidden[position] and _SLIDE.match(line.text):
            if position > begun or position:
                yield list(lines[begun:position])
            begun = position + 1
    yield list(lines[begun:])


def _properties(lines: Sequence[SourceLine], reading: Reading) -> tuple[dict[str, str], list[SourceLine]]:
    """Return what a slide says of itself at its top, and the lines below that."""
    found: dict[str, str] = {}
    position = 0
    while position < len(lines) and lines[position].is_blank:
        position += 1
    begun = position
    while position < len(lines):
        match = _PROPERTY.match(lines[position].text)
        if match is None or match[1] not in _KNOWN:
            break
        found[match[1]] = match[2].strip()
        reading.changes.rewrote(
            Text("A property of a slide is a setting now."), lines[position], lines[position].text
        )
        position += 1
    return found, list(lines[position:] if position > begun else lines)


def _within(template: Sequence[SourceLine], body: Sequence[SourceLine]) -> list[SourceLine]:
    """Return what slides share with a slide's own lines in it, at `{{content}}` or at the end."""
    if not trimmed(template):
        return list(body)
    shared, shared_notes = _parted(template)
    words, notes = _parted(body)
    notes = [*shared_notes, *(notes[1:] if shared_notes else notes)]
    for position, line in enumerate(shared):
        if _CONTENT.search(line.text):
            return [*shared[:position], *words, *shared[position + 1 :], *notes]
    blank = template[0].saying("")
    at_foot = [line for line in shared if _AT_FOOT.match(line.text)]  # however high it is written
    above = trimmed([line for line in shared if line not in at_foot])
    return [*above, blank, *words, blank, *at_foot, *notes]


def _parted(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], list[SourceLine]]:
    """Return the words of a slide, and its notes from the mark on that they begin with."""
    code = in_code(lines)
    marks = (number for number, line in enumerate(lines) if line.text.strip() == "???" and not code[number])
    begin = next(marks, len(lines))
    return list(lines[:begin]), list(lines[begin:])


def _settle(slide: LooseSlide, properties: dict[str, str], reading: Reading) -> None:
    _take_notes(slide, reading)
    slide.lines = [each for line in slide.lines if (each := _own(line, reading)) is not None]
    slide.lines = content_classes(slide.lines, reading)
    _pauses(slide, reading)
    for name in re.split(r"[\s,]+", properties.get("class", "")):
        if name in ("inverse", "invert", "dark"):
            slide.add_class("dark")
        elif name and name not in _LOOKS:
            slide.add_class(name.replace("{", "").replace("}", ""))
    if "middle" in properties.get("class", ""):
        begin_section(slide)
    identifier = identifier_of(properties.get("name", ""))
    if identifier:
        slide.settings["id"] = identifier
    if properties.get("exclude", "").lower() in YES:
        slide.settings["hidden"] = True
    for name in ("background-color", "background-image"):
        if properties.get(name) and properties[name] != "none":
            fit = "contain" if properties.get("background-size") in ("contain", "fit") else "cover"
            found = background_of(properties[name], slide.first, reading, fit=fit)
            if found is not None:
                slide.settings["background"] = found
    if is_dark(slide.settings.get("background")):
        slide.add_class("dark")


def _own(line: SourceLine, reading: Reading) -> SourceLine | None:
    """Return a line as a deck has it; None for a comment."""
    comment = _COMMENT.match(line.text)
    if comment is not None:
        reading.changes.rewrote(Text("A comment that nobody sees was taken away."), line, comment[1])
        return None
    text = _MACRO.sub(r"![](\2){width=\1}", line.text)
    return line.saying(text)


def _take_notes(slide: LooseSlide, reading: Reading) -> None:
    slide.lines, notes = _parted(slide.lines)
    if notes:
        slide.notes.append("\n".join(each.text for each in notes[1:]).strip())
        reading.changes.rewrote(
            Text("What follows three question marks is notes for the speaker now."), notes[0]
        )


def _pauses(slide: LooseSlide, reading: Reading) -> None:
    """Write two dashes as a pause; a title needs a space behind its mark."""
    code = in_code(slide.lines)
    found: list[SourceLine] = []
    for position, line in enumerate(slide.lines):
        if code[position]:
            found.append(line)
        elif _PAUSE.match(line.text):
            reading.changes.rewrote(Text("Two dashes are a pause now."), line)
            found += [line.saying(""), line.saying(". . ."), line.saying("")]
        else:
            found.append(line.saying(_TITLE.sub(r"\1 ", line.text, count=1)))
    slide.lines = found
