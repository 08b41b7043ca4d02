"""The layouts of Slidev as layouts and columns of a deck."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.front_matter import FrontMatter
from presenter.importers.dialects.loose_slide import LooseSlide
from presenter.importers.dialects.picture_places import picture_beside
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.slide_keys import background_of
from presenter.importers.dialects.source_lines import SourceLine, in_code, trimmed

_LAYOUTS: Mapping[str, str] = {
    "cover": "title",
    "intro": "title",
    "end": "end",
    "quote": "quote",
    "section": "section",
    "statement": "section",
    "image": "full-picture",
}
_PLAIN = frozenset(("default", "center", "full", "none", "fact", "two-cols", "two-cols-header", "image-left"))
_SIDES = frozenset(("image-left", "image-right", "iframe-left", "iframe-right", "iframe"))
_SLOT = re.compile(r"\s*::([\w-]+)::\s*$")
_TITLE = re.compile(r"\s*#{1,2}\s+\S")
_AGENDA = re.compile(r"\s*<Toc\b[^<>]*(?:/>|>\s*</Toc>)\s*$")


def lay_out(slide: LooseSlide, values: FrontMatter, reading: Reading) -> None:
    """Give a slide its layout: pictures beside words, slots as columns, a list of contents as an agenda."""
    layout = values.text("layout")
    _agenda(slide, reading)
    _slots(slide, reading)
    image = values.text("image")
    if layout in _SIDES and image:
        if reading.files.find(image, slide.first) is not None:  # copied with the others among the words
            fit = "contain" if values.text("backgroundSize") in ("contain", "20em 70%") else "cover"
            picture_beside(slide, image, right=layout.endswith("right"), fit=fit, line=slide.first)
    elif image and (found := background_of(image, slide.first, reading)) is not None:
        slide.settings["background"] = found
    url = values.text("url")
    if url and layout in _SIDES:
        message = Text("A deck shows no web page within a slide; there is a link to it.")
        reading.changes.left_out(message, slide.first, url)
        slide.lines += [slide.first.saying(""), slide.first.saying(f"[{url}](<{url}>)")]
    if layout in _LAYOUTS:
        if layout != "image" or not trimmed(slide.lines):
            slide.settings.setdefault("layout", _LAYOUTS[layout])
    elif layout and layout not in _PLAIN | _SIDES:
        reading.changes.left_out(Text("A deck has no layout of this name."), slide.first, f"layout: {layout}")
    if slide.settings.get("layout") == "full-picture" and "background" not in slide.settings:
        del slide.settings["layout"]


def _agenda(slide: LooseSlide, reading: Reading) -> None:
    """Let a slide that has nothing but its title and a list of contents be an agenda."""
    found = [line for line in slide.lines if _AGENDA.match(line.text)]
    if not found:
        return
    others = [line for line in slide.lines if line not in found and not line.is_blank]
    if all(_TITLE.match(line.text) for line in others):
        slide.settings["layout"] = "agenda"
        reading.changes.rewrote(
            Text("A list of contents is the layout `agenda` now."), found[0], found[0].text
        )
        slide.lines = [line for line in slide.lines if line not in found]


def _slots(slide: LooseSlide, reading: Reading) -> None:
    """Write what stands in slots as columns, below the title."""
    code = in_code(slide.lines)
    marks = [
        (position, match[1])
        for position, line in enumerate(slide.lines)
        if not code[position] and (match := _SLOT.match(line.text)) is not None
    ]
    if not marks:
        return
    ends = [position for position, _ in marks[1:]] + [len(slide.lines)]
    before = trimmed(slide.lines[: marks[0][0]])
    parts = [
        (name, slide.lines[position], trimmed(slide.lines[position + 1 : end]))
        for (position, name), end in zip(marks, ends, strict=True)
    ]
    title, first = _title(before)
    columns: list[tuple[SourceLine, Sequence[SourceLine]]] = (
        [(slide.lines[marks[0][0]], first)] if first else []
    )
    below: list[SourceLine] = []
    for name, line, lines in parts:
        reading.changes.rewrote(Text("What stood in a slot is a column now."), line, line.text)
        if name in ("left", "right", "default") or (name != "bottom" and columns):
            columns.append((line, lines))
        else:
            below += [line.saying(""), *lines]
    slide.lines = [*title, *_columns(columns), *below]


def _title(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], list[SourceLine]]:
    count = 0
    while count < len(lines) and (_TITLE.match(lines[count].text) or lines[count].is_blank):
        count += 1
    return list(lines[:count]), trimmed(lines[count:])


def _columns(columns: Sequence[tuple[SourceLine, Sequence[SourceLine]]]) -> list[SourceLine]:
    if not columns:
        return []
    first = columns[0][0]
    written = [first.saying(""), first.saying(":::: columns")]
    for line, lines in columns:
        written += [line.saying("::: column"), *lines, line.saying(":::")]
    return [*written, first.saying("::::")]
