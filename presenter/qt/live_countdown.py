"""The time that a break still takes, painted over a picture that stays as it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass
from presenter.typeset.frame import Frame


@dataclass(frozen=True, eq=False, slots=True)
class LiveCountdown:
    """A countdown; `frame` lays out its picture, `seconds` tells what is left, where that is known."""

    frame: Callable[[], Frame]
    seconds: Callable[[], float | None]

    def paint(self, painter: QPainter, target: QRectF) -> None:
        """Paint the time that is left over the picture in a rectangle."""
        seconds = self.seconds()
        if seconds is not None:
            self.frame().paint_countdown(painter, target, seconds)

    def place(self, target: QRectF) -> QRectF:
        """Return what changes with every second of the picture in a rectangle."""
        return self.frame().countdown_rect(target)
