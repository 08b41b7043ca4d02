"""A clicker as a picture, whose buttons can be chosen too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from presenter.windows import palette
from presenter.windows.console_label import Tone, set_tone
from presenter.windows.eliding_button import ElidingButton

_COLUMNS = 2
_SIGNS = {"previous": "◀", "next": "▶", "present": "▶ ■", "blank": "■"}


class ClickerPicture(QWidget):
    """The body of a clicker with its buttons, two beside one another; what was pressed is lit."""

    chosen = Signal(str)

    def __init__(self, verbs: Sequence[str]) -> None:
        super().__init__()
        self.setMinimumSize(220, 260)
        self.setMaximumWidth(420)
        grid = QGridLayout(self)
        grid.setContentsMargins(28, 36, 28, 60)
        grid.setSpacing(14)
        self._buttons: dict[str, _ClickerButton] = {}
        for index, verb in enumerate(verbs):
            button = self._buttons[verb] = _ClickerButton(verb, index + 1)
            button.named.connect(self.chosen)
            grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)

    def show_button(self, verb: str, name: str, sent: Sequence[str], description: str) -> None:
        """Write what a button is for and what it was seen to send."""
        self._buttons[verb].show_button(name, sent, description)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the body under the buttons."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(palette.LINE))
        painter.setBrush(QColor(palette.BACKGROUND))
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(body, 36, 36)


class _ClickerButton(ElidingButton):
    named = Signal(str)

    def __init__(self, verb: str, number: int) -> None:
        super().__init__()
        self._verb = verb
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty("role", "clicker")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    def show_button(self, name: str, sent: Sequence[str], description: str) -> None:
        lines = [_SIGNS[self._verb], f"{self._number}  {name}", *(f"✓ {key}" for key in sent[-2:])]
        self.setText("\n".join(lines))
        self.setAccessibleName(description)
        set_tone(self, Tone.ACCENT if sent else Tone.PLAIN)

    def _on_clicked(self) -> None:
        self.named.emit(self._verb)
