"""Moving and resizing a window that has no frame, for sharing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

EDGE = 10.0  # logical pixels
_SETTLED = 200  # milliseconds after the last change of size

_CURSORS = {
    Qt.Edge.LeftEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.RightEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.TopEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.BottomEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.LeftEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeBDiagCursor,
    Qt.Edge.LeftEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeBDiagCursor,
}


class FramelessGrip(QObject):
    """Resize at the edges, move with Ctrl or the middle button; then take the shape of the slides.

    The desktop itself does it, so that it works where windows may not place themselves. A click
    anywhere else is the talk's.
    """

    def __init__(self, window: QWidget, is_held: Callable[[], bool], aspect: Callable[[], float]) -> None:
        """Hold a window while `is_held` says so; `aspect` is width ÷ height."""
        super().__init__(window)
        self._window = window
        self._is_held = is_held
        self._aspect = aspect
        self._has_cursor = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED)
        self._settled.timeout.connect(self._take_shape)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the presses that move or resize the window."""
        if not self._is_held():
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._on_press(event)
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            return self._show_cursor(edges_at(event.position(), self._window))
        if event.type() is QEvent.Type.Resize:
            self._settled.start()
        return super().eventFilter(watched, event)

    def _on_press(self, event: QMouseEvent) -> bool:
        handle = self._window.windowHandle()
        edges = edges_at(event.position(), self._window)
        if edges and event.button() is Qt.MouseButton.LeftButton:
            handle.startSystemResize(edges)
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.button() is Qt.MouseButton.MiddleButton or control:
            handle.startSystemMove()
            return True
        return False

    def _show_cursor(self, edges: Qt.Edge) -> bool:
        cursor = _CURSORS.get(edges)
        if cursor is not None:
            self._window.setCursor(cursor)
        elif self._has_cursor:
            self._window.unsetCursor()
        self._has_cursor = cursor is not None
        return self._has_cursor

    def _take_shape(self) -> None:
        if self._is_held():
            self._window.resize(self._window.width(), round(self._window.width() / self._aspect()))


def edges_at(point: QPointF, window: QWidget) -> Qt.Edge:
    """Return the edges of a window that a point is at; none in its middle."""
    edges = Qt.Edge(0)
    for is_at, edge in (
        (point.x() < EDGE, Qt.Edge.LeftEdge),
        (point.x() >= window.width() - EDGE, Qt.Edge.RightEdge),
        (point.y() < EDGE, Qt.Edge.TopEdge),
        (point.y() >= window.height() - EDGE, Qt.Edge.BottomEdge),
    ):
        if is_at:
            edges |= edge
    return edges
