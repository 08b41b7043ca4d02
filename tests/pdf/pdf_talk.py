"""PDFs of talks, as programs that set slides write them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

SLIDE = (453.543, 255.118)  # points, of 16:9 in beamer
TITLE_SIZE, BODY_SIZE = 20.0, 11.0
LINE = 18.0


@dataclass(frozen=True)
class Line:
    """Words on one line: where they begin in points from the bottom left, and how large they are."""

    text: str
    x: float = 20.0
    y: float = 200.0
    size: float = BODY_SIZE


@dataclass(frozen=True)
class Link:
    """A place that can be clicked at, and its action; `target` is another page, counted from 0."""

    rect: tuple[float, float, float, float]
    uri: str = ""
    target: int | None = None
    name: str = ""
    action: str = ""


@dataclass(frozen=True)
class Sheet:
    """A page: what is drawn before its words, the words, links, and notes in annotations."""

    lines: Sequence[Line] = ()
    drawing: str = ""
    links: Sequence[Link] = ()
    notes: Sequence[str] = ()
    label: str = ""
    section: str = ""
    annotations: Sequence[DictionaryObject] = ()


def slide(title: str, *body: str, **more: object) -> Sheet:
    """Return a page with a title, and below it a line for each of the other words."""
    lines = [Line(title, y=220.0, size=TITLE_SIZE)]
    lines += [Line(words, x=30.0, y=180.0 - LINE * row) for row, words in enumerate(body)]
    return Sheet(lines, **more)  # type: ignore[arg-type]


def pdf_talk(
    sheets: Sequence[Sheet], size: tuple[float, float] = SLIDE, *, title: str = "", author: str = ""
) -> bytes:
    """Return a PDF of these pages."""
    writer = PdfWriter()
    font = writer._add_object(
        DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
                NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            }
        )
    )
    for sheet in sheets:
        page = writer.add_blank_page(*size)
        stream = DecodedStreamObject()
        stream.set_data(_content(sheet))
        page[NameObject("/Contents")] = writer._add_object(stream)
        fonts = DictionaryObject({NameObject("/F"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    for index, sheet in enumerate(sheets):
        found = [*(_link(writer, link) for link in sheet.links), *map(_note, sheet.notes), *sheet.annotations]
        if found:
            references = ArrayObject(writer._add_object(one) for one in found)
            writer.pages[index][NameObject("/Annots")] = references
        if sheet.section:
            writer.add_outline_item(title=sheet.section, page_number=index)
    _add_labels(writer, [sheet.label for sheet in sheets])
    said = {"/Title": title, "/Author": author}
    writer.add_metadata({key: words for key, words in said.items() if words})
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def _content(sheet: Sheet) -> bytes:
    words = "".join(
        f"BT /F {line.size} Tf {line.x} {line.y} Td ({_escaped(line.text)}) Tj ET\n" for line in sheet.lines
    )
    return f"{sheet.drawing}\n{words}".encode("cp1252")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _link(writer: PdfWriter, link: Link) -> DictionaryObject:
    annotation = _annotation("/Link", link.rect)
    action = DictionaryObject({NameObject("/S"): NameObject(link.action or "/URI")})
    if link.target is not None:
        page = writer.pages[link.target].indirect_reference
        annotation[NameObject("/Dest")] = ArrayObject([page, NameObject("/Fit")])
    elif link.name:
        annotation[NameObject("/Dest")] = TextStringObject(link.name)
    else:
        action[NameObject("/URI")] = TextStringObject(link.uri)
        annotation[NameObject("/A")] = action
    return annotation


def _note(words: str) -> DictionaryObject:
    annotation = _annotation("/Text", (0, 0, 10, 10))
    annotation[NameObject("/Contents")] = TextStringObject(words)
    return annotation


def _annotation(subtype: str, rect: tuple[float, float, float, float]) -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject(subtype),
            NameObject("/Rect"): ArrayObject(FloatObject(side) for side in rect),
        }
    )


def _add_labels(writer: PdfWriter, labels: Sequence[str]) -> None:
    """Write each label as the prefix of a range of its own, as hyperref does for odd ones."""
    if not any(labels):
        return
    numbers = ArrayObject()
    for index, label in enumerate(labels):
        range_ = DictionaryObject({NameObject("/P"): TextStringObject(label)})
        numbers += [NumberObject(index), range_]
    writer.root_object[NameObject("/PageLabels")] = DictionaryObject({NameObject("/Nums"): numbers})
