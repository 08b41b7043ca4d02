"""A page of a PDF as a picture: drawn by PDFium at the size that is shown, in an exported PDF as vectors."""

from __future__ import annotations

import ctypes
import hashlib
import time
from threading import Lock

import pypdfium2
import pypdfium2.raw as pdfium
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.typeset.artwork import Problem
from presenter.typeset.pdf_safety import DAMAGED, SIMPLER, read_page
from presenter.typeset.picture_renderings import PictureRenderings, size_on_device
from presenter.typeset.saved import Saved

# PDFium is one for the whole program, and may be called by one thread at a time.
_PDFIUM = Lock()
LONGEST = 4.0  # seconds
TRIAL = 480.0  # pixels
PAPER = (255, 255, 255, 255)
SIGN_PREFIX = b"presenter-pdf-page\0"


class _TooSlowError(RuntimeError):
    """A page that is not drawn in time."""


@dataclass(frozen=True, eq=False, slots=True)
class PdfPageArtwork:
    """A page of a PDF on white paper; `number` counts from 1."""

    content: bytes
    number: int
    size: QSizeF
    renderings: PictureRenderings
    problem: Problem | None = None
    grows: bool = True

    @property
    def bytes_held(self) -> int:
        """Return the size of the file; the renderings are counted where they are kept."""
        return len(self.content)

    @property
    def sign(self) -> bytes:
        """Return what stands for this page in a PDF until the page itself is put in its place."""
        digest = hashlib.sha256(SIGN_PREFIX + str(self.number).encode() + b"\0" + self.content)
        return digest.digest()

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint the page; in a PDF, a sign in the place where the page will be."""
        if painter.paintEngine().type() == QPaintEngine.Type.Pdf:
            self._paint_sign(painter, place)
            return
        size = size_on_device(painter, place)
        image = self.renderings.image((self.sign, self.number), size, self._render)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)

    def raster(self, longest: int) -> QImage:
        """Return the page drawn with its longer side so many pixels long."""
        size = self.size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        return self._render(size.expandedTo(QSize(1, 1)))

    def _paint_sign(self, painter: QPainter, place: QRectF) -> None:
        sign = self.sign
        image = QImage(sign, len(sign), 1, len(sign), QImage.Format.Format_Grayscale8).copy()
        with Saved(painter):
            painter.fillRect(place, "white")
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
            painter.drawImage(place, image)

    def _render(self, size: QSize) -> QImage:
        try:
            return _drawn_page(self.content, self.number, size)
        except (pypdfium2.PdfiumError, _TooSlowError):
            blank = QImage(1, 1, QImage.Format.Format_RGB32)
            blank.fill(0xFFFFFFFF)
            return blank


def load_pdf(content: bytes, number: int, renderings: PictureRenderings) -> PdfPageArtwork | Problem:
    """Return a page, counted from 1, or why it cannot be shown.

    It is drawn once, small, to know before the talk that it can be.
    """
    page = read_page(content, number)
    if isinstance(page, Problem):
        return page
    try:
        size = _size_of(content, number)
        _drawn_page(
            content,
            number,
            size.scaled(TRIAL, TRIAL, Qt.AspectRatioMode.KeepAspectRatio).toSize().expandedTo(QSize(1, 1)),
        )
    except _TooSlowError:
        return Problem("picture-too-large", Text("This page of a PDF takes too long to be drawn"), SIMPLER)
    except pypdfium2.PdfiumError:
        return DAMAGED
    return PdfPageArtwork(content, number, size, renderings)


def _size_of(content: bytes, number: int) -> QSizeF:
    with _PDFIUM, pypdfium2.PdfDocument(content) as document:
        width, height = document.get_page_size(number - 1)
    # The longest side there may be (ISO 32000-2, annex C); more is a slip, or malice.
    return QSizeF(min(max(width, 1.0), 14_400.0), min(max(height, 1.0), 14_400.0))


def _drawn_page(content: bytes, number: int, size: QSize) -> QImage:
    """Return a page at a size in pixels; raises PdfiumError, or _TooSlowError where it takes too long."""
    width, height = size.width(), size.height()
    with _PDFIUM, pypdfium2.PdfDocument(content) as document:
        page = document[number - 1]
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGRx)
        bitmap.fill_rect(PAPER, 0, 0, width, height)
        _draw(page, bitmap, size)
        image = QImage(bytes(bitmap.buffer), width, height, bitmap.stride, QImage.Format.Format_RGB32)
        return image.copy()


def _draw(page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap, size: QSize) -> None:
    """Draw a page without annotations, which could be anything, and stop where it takes too long."""
    end = time.monotonic() + LONGEST

    def is_late(_: object) -> int:
        return int(time.monotonic() > end)

    pause = pdfium.IFSDK_PAUSE(version=1)
    pypdfium2.internal.set_callback(pause, "NeedToPauseNow", is_late)
    status = pdfium.FPDF_RenderPageBitmap_Start(
        bitmap, page, 0, 0, size.width(), size.height(), 0, 0, ctypes.byref(pause)
    )
    pdfium.FPDF_RenderPage_Close(page)
    if status == pdfium.FPDF_RENDER_TOBECONTINUED:
        raise _TooSlowError
    if status != pdfium.FPDF_RENDER_DONE:
        raise pypdfium2.PdfiumError("rendering")
