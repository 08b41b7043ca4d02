"""A deck as a PDF: vector graphics, selectable text, links, an outline, a language."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, NameObject, TextStringObject
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from presenter import __version__
from presenter.catalogs.write_atomically import write_atomically
from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.i18n.language import Language
from presenter.outputs.slide_frames import slide_frames
from presenter.qt.material import Material

PAGE_HEIGHT = 540.0  # points; 960 × 540 is the page of a 16:9 slide in other programs too
RESOLUTION = 1200  # dots per inch: fine enough that no glyph is moved visibly


def export_pdf(
    material: Material,
    path: Path,
    slides: Sequence[Slide],
    language: Language,
    subtitles: tuple[Language, ...] = (),
) -> None:
    """Write these slides as one PDF; raises OSError where it cannot be written."""
    pdf, slide_of_page = _painted(material, slides, language, subtitles)
    write_atomically(path, _finished(pdf, slide_of_page, material, language))


def _painted(
    material: Material, slides: Sequence[Slide], language: Language, subtitles: tuple[Language, ...]
) -> tuple[bytes, list[Slide]]:
    """Return the PDF that Qt writes, and the slide on each of its pages."""
    slide_of_page: list[Slide] = []
    width, height = material.deck.settings.aspect
    size = QSizeF(PAGE_HEIGHT * width / height, PAGE_HEIGHT)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    target = QRectF(0, 0, size.width() * RESOLUTION / 72, size.height() * RESOLUTION / 72)
    painter = QPainter(writer)
    for slide in slides:
        for frame in slide_frames(material, slide, language, subtitles, for_pdf=True):
            if slide_of_page:
                writer.newPage()
            frame.paint(painter, target)
            slide_of_page.append(slide)
    painter.end()
    return bytes(buffer.data().data()), slide_of_page


def _finished(pdf: bytes, slide_of_page: Sequence[Slide], material: Material, language: Language) -> bytes:
    """Return the PDF with what QPdfWriter cannot write: outline, language, title and author."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    for number, slide in enumerate(slide_of_page):
        is_first_of_slide = number == 0 or slide_of_page[number - 1] is not slide
        if is_first_of_slide and slide.title is not None:
            words = material.catalogs(slide.title, language)
            writer.add_outline_item(title=plain_text(words.text), page_number=number)
    settings = material.deck.settings
    metadata = {"/Creator": f"Presenter {__version__}", "/Title": material.deck.path.stem}
    if settings.title is not None:
        metadata["/Title"] = plain_text(material.catalogs(settings.title, language).text)
    if settings.author is not None:
        metadata["/Author"] = plain_text(material.catalogs(settings.author, language).text)
    writer.add_metadata(metadata)
    # PDF 2.0, §14.9.2: a tag of BCP 47, which has a hyphen where gettext has an underscore.
    writer.root_object[NameObject("/Lang")] = TextStringObject(language.replace("_", "-"))
    writer.create_viewer_preferences()[NameObject("/DisplayDocTitle")] = BooleanObject(True)  # noqa: FBT003
    output = BytesIO()
    writer.write(output)
    return output.getvalue()
