"""Buttons for fingers that bring the subtitles: back, on, hold and clear."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from presenter.qt.action_set import ActionSet
from presenter.talk.cueing import Cueing
from presenter.windows import palette

_SQUARE = 100.0  # what the shapes below are drawn in
_UNITS, _LEAST = 3.0, 28  # of a picture's height, at least so many pixels


def _paint_back(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(62, 34), QPointF(62, 66), QPointF(36, 50)]))


def _paint_on(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(38, 34), QPointF(38, 66), QPointF(64, 50)]))


def _paint_hold(painter: QPainter) -> None:
    for left in (36, 54):
        painter.drawRect(QRectF(left, 36, 10, 28))


def _paint_clear(painter: QPainter) -> None:
    painter.drawLine(QPointF(38, 38), QPointF(62, 62))
    painter.drawLine(QPointF(62, 38), QPointF(38, 62))


_BUTTONS: Mapping[str, Callable[[QPainter], None]] = {
    "previous-cue": _paint_back,
    "next-cue": _paint_on,
    "hold-subtitles": _paint_hold,
    "clear-subtitle": _paint_clear,
}

_LASTING = ("hold-subtitles", "clear-subtitle")


class CueButtons(QWidget):
    """Pictures that need little room, beside one another; each says its verb and its key under the mouse."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self._actions = actions
        self._cueing = Cueing()
        self._buttons = {verb: self._button(verb) for verb in _BUTTONS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in self._buttons.values():
            row.addWidget(button)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for verb, button in self._buttons.items():
            button.setAccessibleName(self._actions[verb].text())
            button.setToolTip(self._actions[verb].toolTip())

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        pixels = max(_LEAST, round(_UNITS * unit))
        for verb, button in self._buttons.items():
            button.setIcon(_icon(_BUTTONS[verb], pixels))
            button.setIconSize(QSize(pixels, pixels))

    def show_cueing(self, cueing: Cueing) -> None:
        """Show what is held and what is cleared."""
        self._cueing = cueing
        self._show()

    def _show(self) -> None:
        self._buttons["hold-subtitles"].setChecked(self._cueing.held)
        self._buttons["clear-subtitle"].setChecked(self._cueing.cleared and not self._cueing.waiting)

    def _button(self, verb: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "pen")
        button.setCheckable(verb in _LASTING)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._actions[verb].trigger)
        button.clicked.connect(self._show)  # what was refused has not come to hold
        return button


def _icon(paint: Callable[[QPainter], None], pixels: int) -> QIcon:
    """Return the picture of a subtitle with what is done to it."""
    picture = QPixmap(2 * pixels, 2 * pixels)  # for screens of twice the density
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2 * pixels / _SQUARE, 2 * pixels / _SQUARE)
        pen = QPen(QColor(palette.TEXT), 8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(6, 18, 88, 64), 12, 12)
        painter.setBrush(QColor(palette.TEXT))
        painter.setPen(QPen(QColor(palette.TEXT), 6))
        paint(painter)
    return QIcon(picture)
