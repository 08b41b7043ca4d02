"""A button of the start window, which Enter presses as the space bar does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent

from presenter.windows.eliding_button import ElidingButton
from presenter.windows.start.start_verbs import StartVerb

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = 18  # logical pixels between a key's name and the edge
_GAP = 10


class StartButton(ElidingButton):
    """A button whose role is its look."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter too."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
        else:
            super().keyPressEvent(event)


class VerbButton(StartButton):
    """Do what a verb does; one at the side of the window names its key at the right, where there is room."""

    def __init__(self, verb: StartVerb, role: str = "", *, names_key: bool = False) -> None:
        super().__init__(role)
        self._verb = verb
        self._names_key = names_key
        self.setObjectName(verb.row.id)
        self.clicked.connect(verb.trigger)
        verb.changed.connect(self._follow)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key's name beside the words."""
        super().paintEvent(event)
        key = self._verb.key_name
        font = self.font()
        font.setBold(False)
        font.setPixelSize(max(9, round(0.87 * self.fontInfo().pixelSize())))
        room = self.width() - 2 * _MARGIN - self.fontMetrics().horizontalAdvance(self.text()) - _GAP
        if not self._names_key or QFontMetrics(font).horizontalAdvance(key) > room:
            return
        colour = QColor(self.palette().buttonText().color())
        colour.setAlphaF(0.75)
        with QPainter(self) as painter:
            painter.setPen(colour)
            painter.setFont(font)
            area = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
            trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, trailing, key)

    def _follow(self) -> None:
        self.setText(self._verb.text())
        self.setToolTip(self._verb.toolTip())
        self.setEnabled(self._verb.isEnabled())
        self.update()
