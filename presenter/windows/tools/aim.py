"""Where the speaker points, and with how large a light or lens."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QSizeF, Signal

_SMALLEST_LIGHT, _LARGEST_LIGHT = 60.0, 600.0  # logical units
_LEAST_ZOOM, _MOST_ZOOM = 1.5, 6.0
_NOTCH = 1.15
# A key moves the pointer by this share of the slide's width.
_KEY = 0.02


class Aim(QObject):
    """A point of the page in its logical units, None for none; not the talk's: nobody asks for it again."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.point: QPointF | None = None
        self.light = 190.0
        self.zoom = 2.0

    def move(self, point: QPointF | None) -> None:
        """Point somewhere else."""
        if point != self.point:
            self.point = point
            self.moved.emit()

    def move_to_share(self, right: float, down: float, page: QSizeF) -> None:
        """Point at a share of the page's width and height, each from 0 to 1."""
        self.move(QPointF(right * page.width(), down * page.height()))

    def nudge(self, right: int, down: int, page: QSizeF) -> None:
        """Move by so many presses of a key, never off the page; from its middle where there was no point."""
        middle = QPointF(page.width() / 2, page.height() / 2)
        start = middle if self.point is None else self.point  # a point at the origin is false to Qt
        step = _KEY * page.width()
        self.move(
            QPointF(
                min(max(start.x() + right * step, 0.0), page.width()),
                min(max(start.y() + down * step, 0.0), page.height()),
            )
        )

    def scale_light(self, notches: float) -> None:
        """Make the light larger by some notches of a wheel, or smaller by a negative number of them."""
        self.light = min(max(self.light * _NOTCH**notches, _SMALLEST_LIGHT), _LARGEST_LIGHT)
        self.moved.emit()

    def scale_zoom(self, notches: float) -> None:
        """Enlarge more by some notches, or less."""
        self.zoom = min(max(self.zoom * _NOTCH**notches, _LEAST_ZOOM), _MOST_ZOOM)
        self.moved.emit()
