"""A page of a PDF as a picture: drawn by PDFium at the size that is shown, in an exported PDF as vectors."""

from __future__ import annotations

import ctypes
import hashlib
import time

import pypdfium2
import pypdfium2.raw as pdfium
from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.pdf.half import Half
from presenter.pdf.kept_reader import KeptReader
from presenter.pdf.page_links import PageLink, page_links
from presenter.pdf.page_safety import SIMPLER, damaged, safe_page
from presenter.pdf.pdfium_lock import PDFIUM
from presenter.pdf.unusable_pdf import Fault, UnusablePdfError
from presenter.typeset.artwork import Problem
from presenter.typeset.picture_renderings import PictureRenderings, size_on_device
from presenter.typeset.saved import Saved

LONGEST = 4.0  # seconds
TRIAL = 480.0  # pixels
PAPER = (255, 255, 255, 255)
SIGN_PREFIX = b"presenter-pdf-page\0"


class _TooSlowError(RuntimeError):
    """A page that is not drawn in time."""


@dataclass(frozen=True, eq=False, slots=True)
class PdfPageArtwork:
    """A page of a PDF, or a half of it, on white paper; `number` counts from 1.

    `document` tells its file from others, without all of that being gone through for each page.
    """

    content: bytes
    number: int
    size: QSizeF
    renderings: PictureRenderings
    problem: Problem | None = None
    grows: bool = True
    half: Half = Half.WHOLE
    links: tuple[PageLink, ...] = ()
    document: bytes = b""

    @property
    def bytes_held(self) -> int:
        """Return the size of the file; the renderings are counted where they are kept."""
        return len(self.content)

    @property
    def sign(self) -> bytes:
        """Return what stands for this page in a PDF until the page itself is put in its place."""
        part = f"{self.number}{self.half}"
        digest = hashlib.sha256(SIGN_PREFIX + part.encode() + b"\0" + (self.document or self.content))
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
            return _drawn_page(self.content, self.number, size, self.half)
        except (pypdfium2.PdfiumError, _TooSlowError):
            blank = QImage(1, 1, QImage.Format.Format_RGB32)
            blank.fill(0xFFFFFFFF)
            return blank


def load_pdf(
    content: bytes,
    number: int,
    renderings: PictureRenderings,
    half: Half = Half.WHOLE,
    kept: KeptReader | None = None,
    document: bytes = b"",
) -> PdfPageArtwork | Problem:
    """Return a page, counted from 1, or a half of it, or why it cannot be shown.

    It is drawn once, small, to know before the talk that it can be. What reads it may be `kept`, and what
    tells its file from others known.
    """
    try:
        reader = (kept or KeptReader()).reader(content)
        page = safe_page(reader, number)
        size = _size_of(content, number, half)
        trial = size.scaled(TRIAL, TRIAL, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        _drawn_page(content, number, trial.expandedTo(QSize(1, 1)), half)
    except UnusablePdfError as error:
        return _problem(error)
    except _TooSlowError:
        return Problem("picture-too-large", Text("This page of a PDF takes too long to be drawn"), SIMPLER)
    except pypdfium2.PdfiumError:
        return _problem(damaged())
    links = page_links(reader, page, half)
    return PdfPageArtwork(content, number, size, renderings, half=half, links=links, document=document)


def _problem(error: UnusablePdfError) -> Problem:
    code = "picture-too-large" if error.fault is Fault.TOO_LARGE else "unreadable-picture"
    return Problem(code, error.message, error.advice)


def _size_of(content: bytes, number: int, half: Half) -> QSizeF:
    with PDFIUM, pypdfium2.PdfDocument(content) as document:
        width, height = document.get_page_size(number - 1)
    # The longest side there may be (ISO 32000-2, annex C); more is a slip, or malice.
    whole = QSizeF(min(max(width, 1.0), 14_400.0), min(max(height, 1.0), 14_400.0))
    left, top, right, bottom = half.shares
    return QSizeF(whole.width() * (right - left), whole.height() * (bottom - top))


def _drawn_page(content: bytes, number: int, size: QSize, half: Half = Half.WHOLE) -> QImage:
    """Return a page at a size in pixels; raises PdfiumError, or _TooSlowError where it takes too long."""
    width, height = size.width(), size.height()
    with PDFIUM, pypdfium2.PdfDocument(content) as document:
        page = document[number - 1]
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGRx)
        bitmap.fill_rect(PAPER, 0, 0, width, height)
        _draw(page, bitmap, _whole_page(size, half))
        image = QImage(bytes(bitmap.buffer), width, height, bitmap.stride, QImage.Format.Format_RGB32)
        return image.copy()


def _whole_page(size: QSize, half: Half) -> QRect:
    """Return where a whole page is drawn, in pixels, so that a half of it fills a size."""
    left, top, right, bottom = half.shares
    width, height = size.width() / (right - left), size.height() / (bottom - top)
    return QRect(-round(width * left), -round(height * top), round(width), round(height))


def _draw(page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap, place: QRect) -> None:
    """Draw a page without annotations, which could be anything, and stop where it takes too long."""
    end = time.monotonic() + LONGEST

    def is_late(_: object) -> int:
        return int(time.monotonic() > end)

    pause = pdfium.IFSDK_PAUSE(version=1)
    pypdfium2.internal.set_callback(pause, "NeedToPauseNow", is_late)
    status = pdfium.FPDF_RenderPageBitmap_Start(
        bitmap, page, place.x(), place.y(), place.width(), place.height(), 0, 0, ctypes.byref(pause)
    )
    pdfium.FPDF_RenderPage_Close(page)
    if status == pdfium.FPDF_RENDER_TOBECONTINUED:
        raise _TooSlowError
    if status != pdfium.FPDF_RENDER_DONE:
        raise pypdfium2.PdfiumError("rendering")
