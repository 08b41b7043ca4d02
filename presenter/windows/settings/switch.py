"""A switch with the word for where it stands: what no style sheet draws without a picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from presenter.windows import palette

_TRACK = QSize(44, 24)  # logical pixels
_GAP = 12
_FRAME = 4  # around the track, for the ring of the focus


class Switch(QCheckBox):
    """A box to tick that looks like a switch; the knob's place and the word say it besides the colour."""

    def sizeHint(self) -> QSize:
        """Return the room of the switch and its word."""
        word = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_TRACK.width() + 2 * _FRAME + _GAP + word, _TRACK.height() + 2 * _FRAME + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of it can be left out."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Switch wherever it is clicked on."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the knob at its side, and the word."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(_FRAME, (self.height() - _TRACK.height()) / 2, _TRACK.width(), _TRACK.height())
        checked, usable = self.isChecked(), self.isEnabled()
        ink = QColor(palette.ACCENT if checked and usable else palette.QUIET)
        radius = track.height() / 2
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if checked else QColor(palette.BACKGROUND))
        painter.drawRoundedRect(track, radius, radius)
        knob = QRectF(0, 0, track.height() - 8, track.height() - 8)
        knob.moveCenter(track.center())
        knob.moveLeft(track.right() - knob.width() - 4 if checked else track.left() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.BACKGROUND) if checked else ink)
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.TEXT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)
        painter.setPen(QColor(palette.TEXT))
        words = QRect(round(track.right()) + _GAP, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
