"""A veil over a picture, as thin as the words over it allow: measured, not guessed."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from presenter.dataclass import dataclass
from presenter.typeset.colours import contrast, luminance, mixed

# WCAG 2.2, success criterion 1.4.3; a little more, for what is rounded on the way to the screen.
CONTRAST = 4.8
STEPS = 50
# In parts of the height of the page: how far above the words the veil begins.
FADE = 0.3
# Words begin this far below the place where the veil is as thick as it gets.
MARGIN = 0.03
DARK, LIGHT = "#050a14", "#fdfaf3"
# How many different values of red, green and blue are told apart.
LEVELS = 16


@dataclass(frozen=True, slots=True)
class Scrim:
    """A veil that is thickest (`opacity`, from 0 to 1) from a height in logical units down to the foot.

    `beneath` lets a picture that stands beside the words lie over it.
    """

    top: float
    opacity: float
    colour: str
    beneath: bool = False

    def paint(self, painter: QPainter, area: QRectF, page: QRectF) -> None:
        """Paint the veil over an area in logical units, which may be larger than the page in it."""
        height = page.height()
        begin, full = self.top - FADE * height, self.top - MARGIN * height
        gradient = QLinearGradient(0, page.top() + begin, 0, page.top() + full)
        for position in (0.0, 0.25, 0.5, 0.75, 1.0):
            colour = QColor(self.colour)
            # Without an edge that the eye could find, above or below.
            colour.setAlphaF(self.opacity * (1 - math.cos(math.pi * position)) / 2)
            gradient.setColorAt(position, colour)
        painter.fillRect(area, gradient)


def scrim_over(picture: QImage, top: float, ink: str) -> Scrim | None:
    """Return the thinnest veil under which words of a colour are legible over a picture, if they need one.

    The picture holds what lies behind the words, `top` is where they begin in logical units.
    """
    veil = DARK if luminance(ink) > 0.4 else LIGHT
    opacity = _opacity(_most_alike(picture, ink), ink, veil)
    return Scrim(top, opacity, veil) if opacity > 0 else None


def _opacity(colour: str, ink: str, veil: str) -> float:
    steps = (step / STEPS for step in range(STEPS + 1))
    return next((share for share in steps if contrast(ink, mixed(colour, veil, share)) >= CONTRAST), 1.0)


def _most_alike(picture: QImage, ink: str) -> str:
    """Return the colour of a picture that is most like the ink, rounded towards it."""
    image = picture.convertToFormat(QImage.Format.Format_RGB444)
    stride = image.bytesPerLine() // 2
    pixels = memoryview(image.constBits()).cast("H")
    rows = (pixels[row * stride : row * stride + image.width()] for row in range(image.height()))
    found = {pixel & 0xFFF for row in rows for pixel in set(row)}
    towards_light = luminance(ink) > 0.4
    colours = (_colour(pixel, towards_light=towards_light) for pixel in found)
    return max(colours, key=luminance) if towards_light else min(colours, key=luminance)


def _colour(pixel: int, *, towards_light: bool) -> str:
    """Return a colour of four bits a channel in full, at the upper or the lower end of what it stands for."""
    channels = ((pixel >> shift) & 0xF for shift in (8, 4, 0))
    step = 256 // LEVELS
    return "#" + "".join(f"{channel * step + (step - 1 if towards_light else 0):02x}" for channel in channels)
