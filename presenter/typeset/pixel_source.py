"""Pictures of pixels: decoded within limits, turned upright, in the colours of a screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize, QSizeF, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from presenter.dataclass import replace
from presenter.errors import Severity
from presenter.i18n.text import Text
from presenter.typeset.artwork import PixelArtwork, Problem
from presenter.typeset.picture_renderings import PictureRenderings

# More than any camera takes, and less than Qt decodes (256 MB).
MOST_PIXELS = 64_000_000
# Enough for most screens, and a talk holds several at once; a larger screen gets what it needs when it asks.
WIDEST = QSize(2560, 1600)
# A picture's file is held in place of its pixels where it is at least so many times smaller than they are.
WORTH_DECODING = 2
PIXEL_FORMATS = frozenset({"png", "jpeg", "jpg", "gif", "webp", "bmp"})
ANIMATED = frozenset({"gif", "webp"})
JPEG = frozenset({"jpeg", "jpg"})
# Some programs write a little behind the end of a PNG.
MOST_BEHIND_END = 100_000
TURNED = (
    QImageIOHandler.Transformation.TransformationRotate90,
    QImageIOHandler.Transformation.TransformationMirrorAndRotate90,
    QImageIOHandler.Transformation.TransformationFlipAndRotate90,
    QImageIOHandler.Transformation.TransformationRotate270,
)


def load_pixels(
    path: Path, decoded: PictureRenderings, renderings: PictureRenderings
) -> PixelArtwork | Problem:
    """Return the picture of a file, decoded no larger than most screens, or why there is none.

    Its pixels are kept in `decoded` for a while, those that only a large screen wants in `renderings`.
    """
    content = path.read_bytes()
    held, reader = _opened(content)
    kind = bytes(reader.format().data()).decode("ascii", "replace")
    if kind not in PIXEL_FORMATS:
        return unreadable(Text("it is no PNG, JPEG, WebP, GIF or BMP"))
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        return Problem(
            "picture-too-large",
            Text("This picture of {width} × {height} pixels is too large to be decoded").with_fields(
                width=size.width(), height=size.height()
            ),
            Text("Save it with at most 64 million pixels"),
        )
    if kind == "png" and b"IEND" not in content[-MOST_BEHIND_END:]:
        return unreadable(Text("its end is missing"))
    upright = _upright(reader)
    moves = kind in ANIMATED and reader.supportsAnimation() and reader.imageCount() > 1
    image = _decoded(reader, upright, WIDEST)
    held.close()
    if image.isNull():
        return unreadable(Text("it is damaged, or too large to be decoded"))
    artwork = _artwork(content, image, QSizeF(upright if upright.isValid() else image.size()), decoded)
    if image.width() < artwork.size.width():
        artwork = replace(artwork, sharper=partial(_sharper, path, _changed_at(path), renderings))
    if moves:
        return replace(artwork, problem=_still())
    return replace(artwork, problem=_cut()) if kind in JPEG and _is_cut(content) else artwork


def _artwork(content: bytes, image: QImage, size: QSizeF, decoded: PictureRenderings) -> PixelArtwork:
    """Return the picture that a file's content was decoded into; where it is much smaller, that is held.

    Never is the file read again: it may be another by then, half of one, or gone.
    """
    if len(content) * WORTH_DECODING > image.sizeInBytes():
        return PixelArtwork.of(image, size)
    sign = object()
    decoded.put(sign, image)
    return PixelArtwork(partial(_kept, sign, content, decoded), image.size(), size, len(content))


def _kept(sign: object, content: bytes, decoded: PictureRenderings) -> QImage:
    """Return the pixels of a file's content, decoded again where they have gone.

    Nobody waits for a lock meanwhile: at worst two threads decode the same.
    """
    image = decoded.get(sign)
    if image is None:
        held, reader = _opened(content)
        image = _decoded(reader, _upright(reader), WIDEST)
        held.close()
        decoded.put(sign, image)
    return image


def embedded_size(reference: str) -> QSize | None:
    """Return the size of a picture that an address `data:image/…` holds, None where it cannot be decoded."""
    head, _, content = reference.partition(",")
    if not head.rstrip().endswith(";base64"):
        return None
    held = QByteArray.fromBase64(content.encode("ascii", "ignore"))
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    return size if bytes(reader.format().data()).decode() in PIXEL_FORMATS and size.isValid() else None


def unreadable(reason: str | Text) -> Problem:
    """Return the problem of a picture that cannot be read."""
    told = reason.strip(" .") or "?" if isinstance(reason, str) else reason
    message = Text("This picture cannot be read: {reason}").with_fields(reason=told)
    return Problem("unreadable-picture", message, Text("Save it anew as PNG or JPEG"))


def _still() -> Problem:
    return Problem(
        "still-picture",
        Text("This picture moves; only its first frame is shown"),
        Text("Save it as a video, such as MP4"),
        Severity.INFO,
    )


def _cut() -> Problem:
    return Problem(
        "unreadable-picture",
        Text("The end of this picture is missing; what there is of it is shown"),
        Text("Copy the file again"),
        Severity.WARNING,
    )


def _is_cut(content: bytes) -> bool:
    """Tell whether a JPEG lacks its end, where Qt shows grey (ITU-T T.81, annex B)."""
    position = 2
    # Segments have a length; the compressed picture after the last of them goes on until a mark ends it.
    while content[position : position + 1] == b"\xff" and content[position + 1 : position + 2] != b"\xda":
        position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return content.find(b"\xff\xd9", position) < 0


def _opened(content: bytes) -> tuple[QBuffer, QImageReader]:
    """Return what reads a file's content, and what has to be held for as long as it does."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return buffer, reader


def _upright(reader: QImageReader) -> QSize:
    """Return the size of a picture as it is shown: one taken upright is stored on its side."""
    stored = reader.size()
    return stored.transposed() if reader.transformation() in TURNED else stored


def _decoded(reader: QImageReader, upright: QSize, most: QSize) -> QImage:
    """Return the picture as red, green and blue of a screen, no larger than the most it may be."""
    if upright.width() > most.width() or upright.height() > most.height():
        scaled = upright.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        reader.setScaledSize(scaled.transposed() if reader.transformation() in TURNED else scaled)
    image = reader.read()
    if image.isNull():
        return image
    space = image.colorSpace()
    if space.isValid() and space != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        converted = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        image = image if converted.isNull() else converted
    kept = (
        QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    return image.convertToFormat(kept)


def _sharper(path: Path, changed: int, renderings: PictureRenderings, wanted: QSize) -> QImage:
    """Return the picture with the pixels that a large screen asks for; a null one where it is another now."""

    def decode(size: QSize) -> QImage:
        if _changed_at(path) != changed:
            return QImage()
        held, reader = _opened(path.read_bytes())
        upright = _upright(reader)
        too_large = upright.width() * upright.height() > MOST_PIXELS
        image = QImage() if too_large else _decoded(reader, upright, size)
        held.close()
        return image

    return renderings.image((path, changed), wanted, decode)


def _changed_at(path: Path) -> int:
    """Return when a file was changed, in nanoseconds; 0 where it is gone."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
