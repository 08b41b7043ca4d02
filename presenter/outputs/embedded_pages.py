"""Pages of other PDFs, put as they are where the typesetter left a sign for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, cast

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
)
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from presenter.dataclass import dataclass
from presenter.pdf.half import Half
from presenter.pdf.half_of_page import HalfOfPage
from presenter.pdf.page_safety import open_pdf, safe_page
from presenter.pdf.page_shape import from_unit_square, page_box, to_unit_square
from presenter.pdf.unusable_pdf import UnusablePdfError
from presenter.typeset.artwork import Artwork
from presenter.typeset.page import Page
from presenter.typeset.picture_box import PictureBox
from presenter.typeset.picture_renderings import PictureRenderings

if TYPE_CHECKING:
    from presenter.typeset.pdf_source import PdfPageArtwork


@dataclass(frozen=True, slots=True)
class PageWithin:
    """A page of another PDF, counted from 1, or a half of it, apart from what is kept to be painted."""

    content: bytes
    number: int
    size: QSizeF
    half: Half = Half.WHOLE

    def raster(self, longest: int) -> QImage:
        """Return the page drawn with its longer side so many pixels long."""
        from presenter.typeset.pdf_source import PdfPageArtwork  # with PDFium, which most decks never need

        artwork = PdfPageArtwork(self.content, self.number, self.size, PictureRenderings(), half=self.half)
        return artwork.raster(longest)


PagesWithin: TypeAlias = Mapping[bytes, PageWithin]
"""Pages of other PDFs by the sign that stands for each."""

# What a page that cannot be copied is drawn at, in pixels: 300 to the inch on a slide of 13 inches.
RASTER = 4000


def pages_within(page: Page) -> PagesWithin:
    """Return the pages of PDFs that a slide shows, by the sign that stands for each."""
    boxes = (standing.box for standing in page.boxes)
    artworks: list[Artwork] = [box.artwork for box in boxes if isinstance(box, PictureBox)]
    if page.backdrop.picture is not None:
        artworks.append(page.backdrop.picture)
    # Known by its sign: their class comes with PDFium, which most decks never need.
    pages = [cast("PdfPageArtwork", artwork) for artwork in artworks if hasattr(artwork, "sign")]
    return {page.sign: PageWithin(page.content, page.number, page.size, page.half) for page in pages}


def embed_pages(writer: PdfWriter, within: PagesWithin) -> None:
    """Put pages in the place of the images that are their signs, each once however often it is shown."""
    forms: dict[bytes, IndirectObject] = {}
    readers: dict[bytes, PdfReader] = {}  # one for each file, so that what its pages share is copied once
    for images, name in images_of(writer.pages) if within else ():
        image = cast(StreamObject, images[name])
        if (image.get("/Width"), image.get("/Height")) != (32, 1):
            continue
        pixels = image.get_data()
        # The sign is grey, in as many channels as Qt thought fit.
        sign = pixels[:: max(1, len(pixels) // 32)]
        if sign not in within:
            continue
        if sign not in forms:
            form = _embedded(writer, within[sign], readers)
            forms[sign] = writer._add_object(form)  # noqa: SLF001  (pypdf has no other)
        images[NameObject(name)] = forms[sign]


def images_of(pages: Iterable[PageObject]) -> Iterator[tuple[DictionaryObject, str]]:
    """Yield each image of the pages, by the dictionary that names it and its name there."""
    for page in pages:
        resources = cast(DictionaryObject, page["/Resources"])
        images = cast(DictionaryObject, resources.get("/XObject", DictionaryObject()).get_object())
        for name in list(images):
            if cast(DictionaryObject, images[name]).get("/Subtype") == "/Image":
                yield images, name


def _embedded(writer: PdfWriter, artwork: PageWithin, readers: dict[bytes, PdfReader]) -> StreamObject:
    """Return a page as a form, or drawn in pixels where it cannot be copied."""
    try:
        if artwork.content not in readers:
            readers[artwork.content] = open_pdf(artwork.content)
        page = safe_page(readers[artwork.content], artwork.number)
        return _form(writer, page, artwork.half)
    except UnusablePdfError:
        return _raster(artwork)
    except Exception:
        # pypdf raises errors of every kind for what is odd in a page and yet can be drawn.
        return _raster(artwork)


def _raster(artwork: PageWithin) -> StreamObject:
    """Return a page as an image."""
    image = artwork.raster(RASTER).convertToFormat(QImage.Format.Format_RGB888)
    # Qt fills each row up to four bytes.
    pixels, row = bytes(image.constBits()), image.bytesPerLine()
    rows = (pixels[y * row : y * row + image.width() * 3] for y in range(image.height()))
    stream = DecodedStreamObject()
    stream.set_data(b"".join(rows))
    stream.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Image"),
            NameObject("/Width"): NumberObject(image.width()),
            NameObject("/Height"): NumberObject(image.height()),
            NameObject("/ColorSpace"): NameObject("/DeviceRGB"),
            NameObject("/BitsPerComponent"): NumberObject(8),
        }
    )
    return stream.flate_encode()


def _form(writer: PdfWriter, page: PageObject, half: Half) -> StreamObject:
    """Return a page as a form that fills the unit square, as an image does (ISO 32000-2, §8.9.5, §8.10)."""
    contents = page.get_contents()
    drawn = b"" if contents is None else contents.get_data()
    matrix = to_unit_square(page.rotation, page_box(page), half)
    resources = page.get("/Resources", DictionaryObject()).get_object()
    if half is Half.WHOLE:
        resources = resources.clone(writer)
    else:
        drawn, resources = HalfOfPage(writer, half).sieved(drawn, resources, matrix)
    form = DecodedStreamObject()
    form.set_data(drawn)
    form.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): _numbers(*from_unit_square(matrix)),
            NameObject("/Matrix"): _numbers(*matrix),
            NameObject("/Resources"): resources,
        }
    )
    group = page.get("/Group")
    if group is not None:
        form[NameObject("/Group")] = group.get_object().clone(writer)
    return form.flate_encode()


def _numbers(*values: float) -> ArrayObject:
    return ArrayObject(FloatObject(value) for value in values)
