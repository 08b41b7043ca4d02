"""A deck as a PDF: vector graphics, selectable text, links, an outline, a language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from itertools import chain

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.errors import Finding
from presenter.outputs.bench import Bench
from presenter.outputs.box_role import BoxRole
from presenter.outputs.embedded_pages import pages_within
from presenter.outputs.export_job import ExportJob, Slides, Written
from presenter.outputs.finished_pdf import PdfLink, PdfPage, finished_pdf
from presenter.outputs.pdf_device import pdf_writer, scale_to_points
from presenter.outputs.pdf_metadata import xmp_packet
from presenter.outputs.slide_frames import slide_frames
from presenter.outputs.tags.marks import Part, marked
from presenter.qt.material import Material
from presenter.storage.write_atomically import write_atomically
from presenter.typeset.frame import Frame

# Each part has its own copy of the letters that it needs, some 10 KB a font.
SLIDES_IN_PDF_PART = 50
PAGE_HEIGHT = 540.0  # points; 960 × 540 is the page of a 16:9 slide in other programs too


@dataclass(frozen=True, slots=True)
class PdfPart:
    """Some slides as a PDF of their own, and what stands on its pages."""

    pdf: bytes
    pages: tuple[PdfPage, ...]


@dataclass(frozen=True, slots=True)
class PdfPartWriter:
    """Write slides as one PDF, a page for each of them, or for each of their steps or subtitles."""

    def begin(self, job: ExportJob, bench: Bench) -> Callable[[Slides], Written[PdfPart]]:
        """Return what writes some slides."""
        return partial(_written, job, bench)


def write_pdf(job: ExportJob, material: Material, parts: Iterable[PdfPart]) -> None:
    """Write all parts as one PDF; raises OSError where it cannot be written."""
    gathered = tuple(parts)
    pages = [page for part in gathered for page in part.pages]
    pdf = finished_pdf([part.pdf for part in gathered], pages, material, job.languages[0])
    write_atomically(job.request.to, pdf)


def _written(job: ExportJob, bench: Bench, slides: Slides) -> Written[PdfPart]:
    across, down = job.deck.settings.aspect
    size = QSizeF(PAGE_HEIGHT * across / down, PAGE_HEIGHT)
    language, every_step = job.languages[0], job.request.every_step
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    painter = QPainter(writer := pdf_writer(buffer, size, xmp_packet(bench.material, (language,))))
    scale_to_points(painter)
    target = QRectF(0, 0, size.width(), size.height())
    pages: list[PdfPage] = []
    found: list[Finding] = []
    for slide in slides:
        frames = slide_frames(
            bench.material, slide, language, job.subtitles, every_step=every_step, for_pdf=True
        )
        for further, frame in enumerate(frames):
            if pages:
                writer.newPage()
            pages.append(_page(painter, target, frame, slide, further))
        found += chain.from_iterable(bench.page_findings((slide,), for_pdf=True))
    painter.end()
    return Written((tuple(found),), PdfPart(bytes(buffer.data().data()), tuple(pages)))


def _page(painter: QPainter, target: QRectF, frame: Frame, slide: Slide, further: int) -> PdfPage:
    """Paint a frame, the first of its slide or a further one, and return what stands on it."""
    signed = marked(frame.page, _subtitles(frame)) if frame.page is not None else None
    replace(frame, page=signed.page if signed else None).paint(painter, target)
    number = f"{slide.index + 1}"
    label, begun = (f"{number}+{further}", ()) if further else (number, (slide,))
    within = pages_within(frame.page) if frame.page is not None else {}
    return PdfPage(label, begun, _links(frame, target), within, signed.parts if signed else ())


def _subtitles(frame: Frame) -> Part | None:
    """Return the subtitles of a frame, which are painted after its page, as a part of it."""
    shown = frame.subtitles
    if shown is None or shown.cue is None:
        return None
    label = f"{shown.cue.speaker}: " if shown.cue.speaker else ""
    rows = [language for language in shown.languages if shown.shows(language)]
    words = " ".join(label + " ".join(shown.cue.lines_in(language)) for language in rows)
    spoken = {shown.cue.language_of_words_in(language) for language in rows}
    return Part(BoxRole.PARAGRAPH, words=words, language=spoken.pop() if len(spoken) == 1 else None)


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
