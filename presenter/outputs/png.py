"""A deck as pictures, one for each slide."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.deck.deck import Slide
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.slide_frames import slide_frames
from presenter.qt.material import Material
from presenter.storage.write_atomically import write_atomically
from presenter.typeset.frame import Frame


def export_png(
    material: Material,
    path: Path,
    slides: Sequence[Slide],
    language: Language,
    subtitles: tuple[Language, ...] = (),
    width: int = 1920,
    *,
    every_step: bool = False,
) -> None:
    """Write these slides as pictures `width` pixels wide into a folder, or one of them into a file.

    In the folder a slide is `001-its-id.png`; where it takes several pictures, one for
    each step or subtitle, they are `001-its-id-1.png` and so on. Raises UsageError where several
    pictures are to go into one file, and OSError where one cannot be written.
    """
    if path.suffix.lower() == ".png" and not path.is_dir():
        _write_one(material, path, slides, language, subtitles, width, every_step=every_step)
        return
    for slide in slides:
        frames = list(slide_frames(material, slide, language, subtitles, every_step=every_step))
        name = f"{slide.index + 1:03}-{slide.identifier}"
        for number, frame in enumerate(frames, start=1):
            suffix = f"-{number}" if len(frames) > 1 else ""
            write_atomically(
                path / f"{name}{suffix}.png", png_bytes(frame, material.deck.settings.aspect, width)
            )


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


def _write_one(
    material: Material,
    path: Path,
    slides: Sequence[Slide],
    language: Language,
    subtitles: tuple[Language, ...],
    width: int,
    *,
    every_step: bool,
) -> None:
    frames = [
        frame
        for slide in slides[:2]
        for frame in slide_frames(material, slide, language, subtitles, every_step=every_step)
    ]
    if len(frames) != 1:
        raise UsageError(
            Finding(
                "one-file",
                Severity.ERROR,
                Text("A single file holds one picture, and this takes several."),
                Span(path),
                advice=Text("Name a folder, or one slide with --slides, without subtitles and steps."),
            )
        )
    write_atomically(path, png_bytes(frames[0], material.deck.settings.aspect, width))


def _too_wide(width: int) -> Finding:
    return Finding(
        "picture-too-large",
        Severity.ERROR,
        Text("There is no memory for a picture that is {width} pixels wide.").with_fields(width=width),
        Span(Path("--width")),
        advice=Text("Ask for a smaller one."),
    )
