"""A sheet that covers a part of the console while the talk goes on behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


class CoveringSheet(QWidget):
    """Cover a part of a window, measured again with the window and with what stands beside.

    What a sheet holds is told of its new size by `_measure`.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._unit = 10.0
        self._area: Callable[[], QRect] = window.rect
        self._column, self._head = QVBoxLayout(self), QHBoxLayout()
        self._measure_soon = QTimer(self)  # after the layouts have had their turn with the new size
        self._measure_soon.setSingleShot(True)
        self._measure_soon.timeout.connect(self._measure)
        window.installEventFilter(self)
        # Not to be shown with its window; hide() may call what a sheet does then, and that is not there yet.
        for hidden in (Qt.WidgetAttribute.WA_WState_Hidden, Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            self.setAttribute(hidden)

    def stand_between(self, area: Callable[[], QRect], *neighbours: QWidget) -> None:
        """Cover this part of the window from now on, measured again when its neighbours move or grow."""
        self._area = area
        for neighbour in neighbours:
            neighbour.installEventFilter(self)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._unit = unit
        self._column.setContentsMargins(round(1.6 * unit), round(unit), round(1.6 * unit), 0)
        self._head.setSpacing(round(0.8 * unit))
        self._measure_soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window and with what stands beside."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._measure_soon.start()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        """Come to the top, laid out in the size that there is."""
        self.setGeometry(self._area())
        self.show()
        self.raise_()
        self._column.activate()

    def _measure(self) -> None:
        """Take the size that there is now."""
        raise NotImplementedError
