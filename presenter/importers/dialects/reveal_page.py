"""Pages of reveal.js: each section is a slide, in HTML, or in Markdown that it holds or names the file of.

After reveal.js's descriptions of its markup and its Markdown plugin. Pandoc and Quarto write such pages too.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

from presenter.i18n.text import Text
from presenter.importers.dialects.deck_keys import is_language
from presenter.importers.dialects.front_matter import FrontMatter
from presenter.importers.dialects.html_tree import Element, html_tree
from presenter.importers.dialects.html_writer import MarkdownWriter
from presenter.importers.dialects.loose_slide import LooseSlide, LooseTalk
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.reveal import cut_slides, parts_slides, settle_slide
from presenter.importers.dialects.slide_attributes import apply_slide_attributes
from presenter.importers.dialects.source_lines import SourceLine, joined, split_source

_TITLE = re.compile(r"<title[^<>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_LANGUAGE = re.compile(r"<html[^<>]*\blang=[\"']?([A-Za-z-]+)", re.IGNORECASE)
_SLIDES = re.compile(r"class=[\"'][^\"']*\bslides\b")
_SEPARATORS = {"data-separator": "separator", "data-separator-vertical": "verticalSeparator"}
_OF_MARKDOWN = frozenset(
    ("data-markdown", "data-separator-notes", "data-charset", "role", "aria-hidden", *_SEPARATORS)
)
_HOLDERS = ("textarea", "script", "template")
_FIRST = 20_000
_NO_TITLE = frozenset(("", "reveal.js"))


def has_sections(text: str) -> bool:
    """Tell whether a page looks like one of reveal.js."""
    return "<section" in text and _SLIDES.search(text) is not None


def read_reveal_page(text: str, line: SourceLine, reading: Reading) -> LooseTalk:
    """Return the talk that a page of reveal.js shows."""
    talk = LooseTalk()
    title, language = _TITLE.search(text[:_FIRST]), _LANGUAGE.search(text[:_FIRST])
    if title is not None and title[1].strip() not in _NO_TITLE:
        talk.settings["title"] = " ".join(html.unescape(title[1]).split())
    if language is not None and is_language(language[1]):
        talk.settings["language"] = language[1].replace("-", "_")
    page = _Page(split_source(text, line.path), reading)
    for section in _leaves(page.holder):
        talk.slides += page.slides(section)
    return talk


def _leaves(element: Element) -> Iterator[Element]:
    """Yield the sections that are slides: those within others, or those that have none within them."""
    for section in element.elements():
        if section.name == "section":
            inner = any(each.name == "section" for each in section.elements())
            yield from _leaves(section) if inner else (section,)


class _Page:
    """The lines of a page and the elements in them."""

    def __init__(self, lines: list[SourceLine], reading: Reading) -> None:
        self._text = joined(lines)
        self._places = MarkdownWriter(lines)
        self._reading = reading
        root = Element("", {}, "", 0, html_tree(self._text, lines, components=False))
        self.holder = next((each for each in root.descendants() if "slides" in each.classes), root)

    def slides(self, section: Element) -> list[LooseSlide]:
        """Return the slides of a section: one, or as many as its Markdown is parted into."""
        first = self._places.line_at(section.offset)
        attributes = {name: value for name, value in section.attributes.items() if name not in _OF_MARKDOWN}
        source = section.attributes.get("data-markdown")
        if source is None:
            slides = [LooseSlide(first, self._lines(section))]
        else:
            slides = self._of_markdown(section, source, first)
        for slide in slides:
            apply_slide_attributes(slide, attributes, first, self._reading)
            if source is not None:
                settle_slide(slide, self._reading)
        return slides

    def _of_markdown(self, section: Element, source: str, first: SourceLine) -> list[LooseSlide]:
        named = {
            name: section.attributes[each] for each, name in _SEPARATORS.items() if each in section.attributes
        }
        if source:
            found = self._reading.files.read_text(source, first)
            if found is None:
                return []
            self._reading.changes.rewrote(Text("The slides of another file stand here now."), first, source)
            lines = split_source(found[1], Path(found[0]))
        else:
            holder = next((each for each in section.elements() if each.name in _HOLDERS), section)
            lines = _dedented(self._lines(holder))
            if not named:
                return [LooseSlide(first, lines)]
        return list(cut_slides(lines, parts_slides(lines, FrontMatter({**named}, {}))))

    def _lines(self, element: Element) -> list[SourceLine]:
        """Return the lines that an element holds."""
        start, end = element.inside
        first = self._places.line_at(start)
        return [
            line._replace(number=first.number + count)
            for count, line in enumerate(split_source(self._text[start:end], first.path))
        ]


def _dedented(lines: list[SourceLine]) -> list[SourceLine]:
    """Return lines without the margin that they all have."""
    margins = [len(line.text) - len(line.text.lstrip()) for line in lines if not line.is_blank]
    margin = min(margins, default=0)
    return [line.saying(line.text[margin:]) for line in lines]
