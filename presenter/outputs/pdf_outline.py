"""Where the pages of a PDF are found: its outline, and what its pages are called."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from presenter.deck.deck import Layout, Slide
from presenter.deck.message import Message

# These stand for themselves: no slide of theirs follows, and none of them belongs to the section before.
ALONE = frozenset({Layout.TITLE, Layout.END})


def add_outline(
    writer: PdfWriter, slides: Iterable[tuple[int, Slide]], words: Callable[[Message], str]
) -> None:
    """Add the titles of slides, each with the page that it begins on; a section holds what follows it."""
    section: IndirectObject | None = None
    for number, slide in slides:
        if slide.title is None:
            continue
        opens_section = slide.settings.opens_section
        if opens_section or slide.settings.layout in ALONE:
            section = None
        item = writer.add_outline_item(title=words(slide.title), page_number=number, parent=section)
        if opens_section:
            section = item


def add_page_labels(writer: PdfWriter, labels: Iterable[str]) -> None:
    """Call each page by its label; ISO 32000-2, §12.4.2."""
    numbers = ArrayObject()
    for number, label in enumerate(labels):
        numbers += [NumberObject(number), DictionaryObject({NameObject("/P"): TextStringObject(label)})]
    writer.root_object[NameObject("/PageLabels")] = DictionaryObject({NameObject("/Nums"): numbers})
