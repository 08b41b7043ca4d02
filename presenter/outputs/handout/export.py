"""A deck on paper: its slides with the speaker's notes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass
from presenter.outputs.bench import Bench
from presenter.outputs.export_job import ExportJob, Slides, Written
from presenter.outputs.finished_pdf import PdfPage, finished_pdf
from presenter.outputs.handout.notes import POINTS, NotesWriter
from presenter.outputs.handout.pages import Paginator
from presenter.outputs.handout.painting import HandoutPainter
from presenter.outputs.handout.paper import Frame, Paper
from presenter.outputs.pdf_device import pdf_writer, scale_to_points
from presenter.outputs.pdf_metadata import xmp_packet
from presenter.outputs.tags.marks import Signer
from presenter.storage.write_atomically import write_atomically


@dataclass(frozen=True, slots=True)
class HandoutWriter:
    """Write slides with their notes as a PDF to be printed, the languages side by side; all in one part."""

    def begin(self, job: ExportJob, bench: Bench) -> Callable[[Slides], Written[int]]:
        """Return what writes the slides; it raises OSError where they cannot be written."""
        return partial(_write, job, bench)


def _write(job: ExportJob, bench: Bench, slides: Slides) -> Written[int]:
    material, languages = bench.material, job.languages
    paper, notes = Paper(job.request.paper or Paper.A4), job.request.notes is not False
    frame = Frame(paper, job.deck.settings.aspect, len(languages))
    unit = POINTS / material.typesetter.setting(0, languages[0], for_pdf=True).em
    writer = NotesWriter(material, frame.notes(0, 0.0).width() / unit, notes, job.subtitles)
    paginator = Paginator(frame, writer, languages, unit)
    hand = HandoutPainter(material, frame, languages, unit)
    top = frame.top + hand.title_height()
    # Twice, since each page says how many there are and no more than one of them is held.
    count = sum(1 for _ in paginator.pages(slides, top))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    painter = QPainter(device := pdf_writer(buffer, paper.size, xmp_packet(material, languages)))
    scale_to_points(painter)
    written: list[PdfPage] = []
    for number, page in enumerate(paginator.pages(slides, top), start=1):
        if written:
            device.newPage()
        signer = Signer()
        if not written:
            hand.paint_title(painter, signer)
        hand.paint(painter, page, number, count, signer)
        links, within = tuple(hand.links(page)), hand.within(page)
        written.append(PdfPage(f"{number}", tuple(page.slides), links, within, tuple(signer.parts)))
    painter.end()
    pdf = finished_pdf([bytes(buffer.data().data())], written, material, languages[0])
    write_atomically(job.request.to, pdf)
    return Written(bench.page_findings(slides), len(slides))
