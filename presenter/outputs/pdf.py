"""A deck as a PDF: vector graphics, selectable text, links, an outline, a language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from presenter.catalogs.write_atomically import write_atomically
from presenter.deck.deck import Slide
from presenter.i18n.language import Language
from presenter.outputs.embedded_pages import pages_within
from presenter.outputs.finished_pdf import PdfLink, PdfPage, finished_pdf
from presenter.outputs.slide_frames import slide_frames
from presenter.qt.material import Material
from presenter.typeset.frame import Frame

PAGE_HEIGHT = 540.0  # points; 960 × 540 is the page of a 16:9 slide in other programs too
RESOLUTION = 1200  # dots per inch: fine enough that no glyph is moved visibly
POINTS_PER_INCH = 72


def export_pdf(
    material: Material,
    path: Path,
    slides: Sequence[Slide],
    language: Language,
    subtitles: tuple[Language, ...] = (),
    *,
    every_step: bool = False,
) -> None:
    """Write these slides as one PDF, a page for each of them or of their steps.

    Raises OSError where it cannot be written.
    """
    across, down = material.deck.settings.aspect
    size = QSizeF(PAGE_HEIGHT * across / down, PAGE_HEIGHT)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    painter = QPainter(writer := _writer(buffer, size))
    scale = RESOLUTION / POINTS_PER_INCH
    painter.scale(scale, scale)
    target = QRectF(0, 0, size.width(), size.height())
    pages: list[PdfPage] = []
    for slide in slides:
        for frame in slide_frames(material, slide, language, subtitles, every_step=every_step, for_pdf=True):
            if pages:
                writer.newPage()
            frame.paint(painter, target)
            within = pages_within(frame.page) if frame.page is not None else {}
            pages.append(PdfPage(slide, _links(frame, target), within))
    painter.end()
    write_atomically(path, finished_pdf(bytes(buffer.data().data()), pages, material, language))


def _writer(buffer: QBuffer, size: QSizeF) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    return writer


def _links(frame: Frame, target: QRectF) -> tuple[PdfLink, ...]:
    """Return the frame's links in points, from the page's bottom left corner upwards as PDF counts."""
    if frame.page is None:
        return ()
    place = frame.page_rect(target)
    scale = place.width() / frame.page.size.width()
    links = []
    for link in frame.page.links(frame.step):
        left, right = (place.left() + x * scale for x in (link.rect.left(), link.rect.right()))
        top, bottom = (
            target.height() - place.top() - y * scale for y in (link.rect.top(), link.rect.bottom())
        )
        links.append(PdfLink((left, bottom, right, top), link.address))
    return tuple(links)
