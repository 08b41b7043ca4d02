"""A finger drawn across a picture: on to the left, back to the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

_SHARE = 0.12  # of the width: longer than a finger slips at a touch
_SLOPE = 2.0  # times as far across as up or down


class Swipe(QObject):
    """Watch a widget for swipes; what is not one goes on to the widget."""

    asked = Signal(str)  # the verb

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._start: QPointF | None = None
        self.enabled = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a release that ends a swipe; Qt makes mouse events of touches that nobody else takes."""
        del watched
        if self.enabled and isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            if event.type() is QEvent.Type.MouseButtonPress:
                self._start = event.position()
                return True
            if event.type() is QEvent.Type.MouseButtonRelease and self._start is not None:
                start, self._start = self._start, None
                if verb := swiped(event.position() - start, self._widget.width()):
                    self.asked.emit(verb)
                return True
        return False


def swiped(way: QPointF, width: int) -> str:
    """Return the verb that a finger's way over a picture of a width means; empty for none."""
    if abs(way.x()) < _SHARE * width or abs(way.x()) < _SLOPE * abs(way.y()):
        return ""
    return "next" if way.x() < 0 else "previous"
