"""What Qt leaves out of a PDF: links, outline, language, title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from functools import partial
from io import BytesIO
from typing import cast

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import (
    BooleanObject,
    DictionaryObject,
    NameObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.i18n.language import Language, language_tag
from presenter.outputs.embedded_pages import PagesWithin, embed_pages
from presenter.outputs.mended_masks import mend_masks
from presenter.outputs.pdf_metadata import information
from presenter.outputs.pdf_outline import add_outline, add_page_labels
from presenter.outputs.shared_images import share_images
from presenter.outputs.tags.marks import Part
from presenter.outputs.tags.structure import StructureWriter
from presenter.qt.material import Material

VERSION = "%PDF-1.7"


@dataclass(frozen=True, slots=True)
class PdfLink:
    """An address and its rectangle: left, bottom, right and top in points, from the bottom left corner."""

    rect: tuple[float, float, float, float]
    address: str


@dataclass(frozen=True, slots=True)
class PdfPage:
    """What a page is called, the slides that begin on it and where it leads.

    `within` are the pages of other PDFs in it, by their signs; `parts` what stands on it,
    for those who listen.
    """

    label: str
    slides: tuple[Slide, ...] = ()
    links: tuple[PdfLink, ...] = ()
    within: PagesWithin = field(default_factory=dict)
    parts: tuple[Part, ...] = ()


def finished_pdf(
    parts: Sequence[bytes], pages: Sequence[PdfPage], material: Material, language: Language
) -> bytes:
    """Return the PDF of all parts, one after the other, with all that a reader other than the eye needs."""
    first, *others = parts
    writer = PdfWriter(clone_from=PdfReader(BytesIO(first)))
    for other in others:
        writer.append(BytesIO(other), import_outline=False)
    share_images(writer)
    writer.pdf_header = VERSION
    first_pages: dict[str, int] = {}
    begun = [(number, slide) for number, page in enumerate(pages) for slide in page.slides]
    for number, slide in begun:
        first_pages.setdefault(slide.identifier, number)
    add_outline(writer, begun, partial(_words, material=material, language=language))
    add_page_labels(writer, [page.label for page in pages])
    _add_links(writer, pages, first_pages)
    embed_pages(writer, {sign: within for page in pages for sign, within in page.within.items()})
    mend_masks(writer)
    structure = StructureWriter(writer, language)
    for number, page in enumerate(pages):
        structure.add_page(number, page.parts)
    structure.finish()
    _mend_fonts(writer)
    said = {**(writer.metadata or {}), **information(material, language)}
    writer.metadata = {name: words for name, words in said.items() if words}  # Qt writes down an empty author
    # ISO 32000-2, §14.9.2: a tag of BCP 47, which has a hyphen where gettext has an underscore.
    writer.root_object[NameObject("/Lang")] = TextStringObject(language_tag(language))
    writer.create_viewer_preferences()[NameObject("/DisplayDocTitle")] = BooleanObject(value=True)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def _add_links(writer: PdfWriter, pages: Sequence[PdfPage], first_pages: dict[str, int]) -> None:
    """Add the links, those to a slide only where that slide is in the PDF."""
    for number, page in enumerate(pages):
        for link in page.links:
            target = first_pages.get(link.address.removeprefix("#"))
            if not link.address.startswith("#"):
                annotation = Link(rect=link.rect, border=[0, 0, 0], url=link.address)
            elif target is not None:
                annotation = Link(rect=link.rect, border=[0, 0, 0], target_page_index=target)
            else:
                continue
            writer.add_annotation(page_number=number, annotation=annotation)


def _mend_fonts(writer: PdfWriter) -> None:
    """Let copied text have spaces, and call each subset of a font by a name of its own, the same each time.

    Qt's fonts map a tab to the space's glyph, and Qt writes the tab. And it names subsets in the order in
    which it happens to find them, so that those of two parts may be called the same (ISO 32000-2, §9.9.2).
    """
    named: dict[int, str] = {}
    for page in writer.pages:
        resources = cast(DictionaryObject, page["/Resources"])
        fonts = cast(DictionaryObject, resources.get("/Font", DictionaryObject()))
        for reference in fonts.values():
            font = cast(DictionaryObject, reference.get_object())
            if id(font) not in named:
                named[id(font)] = _tag(len(named))
                _mend_spaces(font)
                _name(font, named[id(font)])


def _mend_spaces(font: DictionaryObject) -> None:
    characters = font["/ToUnicode"]
    if isinstance(characters, StreamObject):
        characters.set_data(characters.get_data().replace(b"<0009>", b"<0020>"))


def _name(font: DictionaryObject, tag: str) -> None:
    """Put a tag in the place of the one that Qt gave to a font and what it is made of."""
    parts = [font, *cast("list[PdfObject]", font.get("/DescendantFonts", []))]
    for part in (cast(DictionaryObject, one.get_object()) for one in parts):
        _tag_name(part, "/BaseFont", tag)
        if "/FontDescriptor" in part:
            _tag_name(cast(DictionaryObject, part["/FontDescriptor"]), "/FontName", tag)


def _tag_name(part: DictionaryObject, key: str, tag: str) -> None:
    _, plus, name = str(part.get(key, "")).partition("+")
    if plus:
        part[NameObject(key)] = NameObject(f"/{tag}+{name}")


def _tag(number: int) -> str:
    """Return the six capitals of a number."""
    letters = ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _words(message: Message, material: Material, language: Language) -> str:
    return plain_text(material.catalogs(message, language).text)
