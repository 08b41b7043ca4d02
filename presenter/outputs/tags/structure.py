"""The structure of a PDF: its parts in the order in which they are read (ISO 32000-2, §14.7 and §14.8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import count
from typing import IO, Any, cast

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, language_tag
from presenter.outputs.box_role import BoxRole
from presenter.outputs.tags.content import with_marked_content
from presenter.outputs.tags.marks import Part

_TAGS = {
    BoxRole.TITLE: "H1",
    BoxRole.HEADING: "H2",
    BoxRole.PARAGRAPH: "P",
    BoxRole.LIST: "L",
    BoxRole.ITEM: "LI",
    BoxRole.MARKER: "Lbl",
    BoxRole.TABLE: "Table",
    BoxRole.ROW: "TR",
    BoxRole.HEADER_ROW: "TR",
    BoxRole.CELL: "TD",
    BoxRole.CAPTION: "Caption",
    BoxRole.CODE: "Div",
    BoxRole.QUOTE: "BlockQuote",
    BoxRole.NOTE: "Note",
    BoxRole.PICTURE: "Figure",
    BoxRole.GROUP: "Div",
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where elements are: their page, and the identifiers of the marked content on it."""

    page: IndirectObject
    identifiers: Mapping[int, int]
    by_identifier: dict[int, IndirectObject]


class _Written(PdfObject):
    """An object as it will stand in the file, which takes far less memory than pypdf's own."""

    def __init__(self, content: DictionaryObject) -> None:
        buffer = BytesIO()
        content.write_to_stream(buffer)
        self._bytes = buffer.getvalue()

    def write_to_stream(self, stream: IO[Any], encryption_key: str | bytes | None = None) -> None:
        """Write the object."""
        del encryption_key
        stream.write(self._bytes)


class StructureWriter:
    """Add a structure to a PDF, page by page."""

    def __init__(self, writer: PdfWriter, language: Language) -> None:
        self._writer = writer
        self._language = language
        self._root = DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot")})
        self._root_reference = self._add(self._root)
        self._document = _element("Document", self._root_reference)
        self._document_reference = self._add(self._document)
        self._root[NameObject("/K")] = ArrayObject([self._document_reference])
        self._parents: list[PdfObject] = []
        self._notes = count(1)
        self._unwritten: list[tuple[IndirectObject, DictionaryObject]] = []

    def add_page(self, number: int, parts: Sequence[Part]) -> None:
        """Add the parts of a page as a section, its content marked by them, its links after them."""
        page = self._writer.pages[number]
        names = {part.number: _tag(part) for part in _all(parts) if part.number}
        contents = cast(IndirectObject, page.raw_get("/Contents"))
        written = cast(StreamObject, contents.get_object())
        marked = with_marked_content(written.get_data(), names)
        stream = DecodedStreamObject()
        stream.set_data(marked.data)
        encoded = stream.flate_encode()
        # Both would keep what they were decoded to, for as long as the whole PDF is held.
        written.decoded_self = encoded.decoded_self = None
        self._replace(contents, encoded)
        section = _element("Sect", self._document_reference)
        reference = self._add_element(section)
        _kids(self._document).append(reference)
        place = _Place(cast(IndirectObject, page.indirect_reference), marked.identifiers, {})
        for part in parts:
            self._add_part(part, section, reference, place, BoxRole.GROUP)
        page[NameObject("/StructParents")] = NumberObject(len(self._parents))
        page[NameObject("/Tabs")] = NameObject("/S")
        self._parents.append(ArrayObject(place.by_identifier[key] for key in sorted(place.by_identifier)))
        self._add_links(page, section, reference)
        for written_reference, element in self._unwritten:
            self._replace(written_reference, _Written(element))
        self._unwritten.clear()

    def finish(self) -> None:
        """Say that the PDF is tagged, and where each marked content belongs."""
        numbers = ArrayObject()
        for number, parent in enumerate(self._parents):
            numbers += [NumberObject(number), parent]
        self._root[NameObject("/ParentTree")] = self._add(DictionaryObject({NameObject("/Nums"): numbers}))
        self._root[NameObject("/ParentTreeNextKey")] = NumberObject(len(self._parents))
        catalog = self._writer.root_object
        catalog[NameObject("/StructTreeRoot")] = self._root_reference
        catalog[NameObject("/MarkInfo")] = DictionaryObject(
            {NameObject("/Marked"): BooleanObject(value=True)}
        )

    def _add_part(
        self, part: Part, around: DictionaryObject, parent: IndirectObject, place: _Place, role: BoxRole
    ) -> None:
        if not any(each.number in place.identifiers for each in _all((part,))):
            return
        if role is BoxRole.ITEM and part.role is not BoxRole.MARKER:
            around, parent = self._body(around, parent)
        element = _element(
            "TH" if part.role is BoxRole.CELL and role is BoxRole.HEADER_ROW else _tag(part), parent
        )
        reference = self._add_element(element)
        _kids(around).append(reference)
        self._describe(element, part)
        if part.number in place.identifiers:
            identifier = place.identifiers[part.number]
            element[NameObject("/Pg")] = place.page
            _kids(element).append(NumberObject(identifier))
            place.by_identifier[identifier] = reference
        for inner in part.parts:
            self._add_part(inner, element, reference, place, part.role)

    def _body(
        self, item: DictionaryObject, parent: IndirectObject
    ) -> tuple[DictionaryObject, IndirectObject]:
        """Return the body of an item of a list, in which all but its marker stands."""
        last = _kids(item)[-1].get_object() if _kids(item) else None
        if isinstance(last, DictionaryObject) and str(last["/S"]) == "/LBody":
            return last, cast(IndirectObject, _kids(item)[-1])
        body = _element("LBody", parent)
        reference = self._add_element(body)
        _kids(item).append(reference)
        return body, reference

    def _describe(self, element: DictionaryObject, part: Part) -> None:
        if part.alt:
            element[NameObject("/Alt")] = TextStringObject(part.alt)
        if part.words:
            element[NameObject("/ActualText")] = TextStringObject(part.words)
        if part.language not in (None, self._language):
            element[NameObject("/Lang")] = TextStringObject(language_tag(part.language))
        if str(element["/S"]) == "/TH":
            element[NameObject("/A")] = DictionaryObject(
                {NameObject("/O"): NameObject("/Table"), NameObject("/Scope"): NameObject("/Column")}
            )
        if part.role is BoxRole.NOTE:
            element[NameObject("/ID")] = TextStringObject(f"note-{next(self._notes)}")

    def _add_links(self, page: PageObject, section: DictionaryObject, parent: IndirectObject) -> None:
        for annotation in page.get("/Annots", ArrayObject()):
            link = _element("Link", parent)
            reference = self._add_element(link)
            _kids(section).append(reference)
            _kids(link).append(
                DictionaryObject(
                    {
                        NameObject("/Type"): NameObject("/OBJR"),
                        NameObject("/Obj"): annotation,
                        NameObject("/Pg"): cast(IndirectObject, page.indirect_reference),
                    }
                )
            )
            annotation.get_object()[NameObject("/StructParent")] = NumberObject(len(self._parents))
            self._parents.append(reference)

    def _add_element(self, element: DictionaryObject) -> IndirectObject:
        reference = self._add(element)
        self._unwritten.append((reference, element))
        return reference

    def _replace(self, reference: IndirectObject, item: PdfObject) -> None:
        self._writer._replace_object(reference, item)  # noqa: SLF001  (pypdf has no other)

    def _add(self, item: PdfObject) -> IndirectObject:
        return self._writer._add_object(item)  # noqa: SLF001  (pypdf has no other)


def _all(parts: Sequence[Part]) -> list[Part]:
    return [each for part in parts for each in (part, *_all(part.parts))]


def _tag(part: Part) -> str:
    return _TAGS.get(part.role, "P")


def _element(tag: str, parent: IndirectObject) -> DictionaryObject:
    return DictionaryObject(
        {NameObject("/S"): NameObject(f"/{tag}"), NameObject("/P"): parent, NameObject("/K"): ArrayObject()}
    )


def _kids(element: DictionaryObject) -> ArrayObject:
    return cast(ArrayObject, element["/K"])
