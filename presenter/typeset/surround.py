"""A picture that stands whole beside words, over itself spread out, dim and out of focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.typeset.artwork import Artwork, PixelArtwork
from presenter.typeset.picture_box import containing

# So few pixels that nothing can be told apart, and so many more that no edge of them is seen.
FEW = QSize(12, 8)
MANY = QSize(384, 256)
DIMMED = 0.35
Scaling = Qt.TransformationMode.SmoothTransformation


def aside(size: QSizeF, area: QRectF, *, mirrored: bool = False) -> QRectF:
    """Return where a picture stands whole in an area: as large as it goes, at the top and at the right.

    Where words begin at the right (`mirrored`), it stands at the left.
    """
    place = containing(size, area)
    if mirrored:
        place.moveTopLeft(area.topLeft())
    else:
        place.moveTopRight(area.topRight())
    return place


def spread_out(artwork: Artwork) -> PixelArtwork:
    """Return the colours of a picture without anything to be seen in them."""
    image = QImage(FEW * 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
    artwork.paint(painter, QRectF(image.rect()))
    painter.fillRect(image.rect(), QColor.fromRgbF(0.0, 0.0, 0.0, DIMMED))
    painter.end()
    ignore = Qt.AspectRatioMode.IgnoreAspectRatio
    blurred = (
        image.scaled(FEW, ignore, Scaling).scaled(FEW * 5, ignore, Scaling).scaled(MANY, ignore, Scaling)
    )
    return PixelArtwork.of(blurred)
