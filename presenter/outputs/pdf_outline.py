"""Where the pages of a PDF are found: its outline, and what its pages are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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


def add_outline(writer: PdfWriter, slides: Sequence[Slide], words: Callable[[Message], str]) -> None:
    """Add the titles of the slides that the pages show; a section holds those that follow it."""
    section: IndirectObject | None = None
    for number, slide in enumerate(slides):
        if slide.title is None or (number and slides[number - 1] is slide):
            continue
        layout = slide.settings.layout
        if layout is Layout.SECTION or layout in ALONE:
            section = None
        item = writer.add_outline_item(title=words(slide.title), page_number=number, parent=section)
        if layout is Layout.SECTION:
            section = item


def add_page_labels(writer: PdfWriter, slides: Sequence[Slide]) -> None:
    """Call each page by its slide's number in the deck: 3, then 3+1, 3+2 for the further pages of that slide.

    ISO 32000-2, §12.4.2.
    """
    labels = ArrayObject()
    further = 0
    for number, slide in enumerate(slides):
        further = further + 1 if number and slides[number - 1] is slide else 0
        label = f"{slide.index + 1}+{further}" if further else f"{slide.index + 1}"
        labels += [NumberObject(number), DictionaryObject({NameObject("/P"): TextStringObject(label)})]
    tree = DictionaryObject({NameObject("/Nums"): labels})
    writer.root_object[NameObject("/PageLabels")] = tree
