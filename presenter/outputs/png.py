"""A deck as pictures, one for each slide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.outputs.bench import Bench
from presenter.outputs.export_job import ExportJob, Slides, Written
from presenter.outputs.slide_frames import slide_frames
from presenter.storage.write_atomically import write_atomically
from presenter.typeset.frame import Frame


@dataclass(frozen=True, slots=True)
class PictureWriter:
    """Write slides as pictures into a folder, or one of them into a file.

    In the folder a slide is `001-its-id.png`; where it takes several pictures, one for
    each step or subtitle, they are `001-its-id-1.png` and so on.
    """

    def begin(self, job: ExportJob, bench: Bench) -> Callable[[Slides], Written[int]]:
        """Return what writes some slides.

        Raises UsageError where several pictures are to go into one file, and OSError where one cannot be
        written.
        """
        path = job.request.to
        if path.suffix.lower() == ".png" and not path.is_dir():
            return partial(_write_one, job, bench)
        return partial(_write_all, job, bench)


def png_bytes(frame: Frame, aspect: tuple[int, int], width: int) -> bytes:
    """Return the picture of a frame as PNG, `width` pixels wide; raises UsageError where that is too wide."""
    image = QImage(width, max(1, round(width * aspect[1] / aspect[0])), QImage.Format.Format_RGB32)
    if image.isNull():
        raise UsageError(_too_wide(width))
    painter = QPainter(image)
    frame.paint(painter, QRectF(image.rect()))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stubs ask for bytes, Qt for text
    return bytes(buffer.data().data())


def _write_all(job: ExportJob, bench: Bench, slides: Slides) -> Written[int]:
    for slide in slides:
        frames = list(_frames(job, bench, slide))
        name = f"{slide.index + 1:03}-{slide.identifier}"
        for number, frame in enumerate(frames, start=1):
            suffix = f"-{number}" if len(frames) > 1 else ""
            path = job.request.to / f"{name}{suffix}.png"
            write_atomically(path, png_bytes(frame, job.deck.settings.aspect, job.request.width))
    return Written(bench.page_findings(slides), len(slides))


def _write_one(job: ExportJob, bench: Bench, slides: Slides) -> Written[int]:
    frames = [frame for slide in job.slides[:2] for frame in _frames(job, bench, slide)]
    if len(frames) != 1:
        raise UsageError(
            Finding(
                "one-file",
                Severity.ERROR,
                Text("A single file holds one picture, and this takes several."),
                Span(job.request.to),
                advice=Text("Name a folder, or one slide with --slides, without subtitles and steps."),
            )
        )
    write_atomically(job.request.to, png_bytes(frames[0], job.deck.settings.aspect, job.request.width))
    return Written(bench.page_findings(slides), len(slides))


def _frames(job: ExportJob, bench: Bench, slide: Slide) -> Iterator[Frame]:
    every_step = job.request.every_step
    return slide_frames(bench.material, slide, job.languages[0], job.subtitles, every_step=every_step)


def _too_wide(width: int) -> Finding:
    return Finding(
        "picture-too-large",
        Severity.ERROR,
        Text("There is no memory for a picture that is {width} pixels wide.").with_fields(width=width),
        Span(Path("--width")),
        advice=Text("Ask for a smaller one."),
    )
