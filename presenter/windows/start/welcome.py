"""What the start window says where no deck has been opened yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.start.start_colours import StartColours
from presenter.windows.start.start_verbs import StartVerbs
from presenter.windows.start.verb_button import VerbButton

_WELCOME = Text("Bring your slides")
_DROP = Text(
    "Drop a deck here: Markdown of this program, or what else can be read as one. Or begin with the tour, "
    "a deck that shows what can be done."
)
_WIDEST = 560  # logical pixels that a line may be long and still be read well
_VERBS = ("new-deck", "open-deck", "import-files")


class Welcome(QWidget):
    """Invite to drop a deck, and show how else to begin."""

    def __init__(self, words: InterfaceWords, verbs: StartVerbs, colours: StartColours) -> None:
        super().__init__()
        self._words = words
        self._colours = colours
        self._heading = ConsoleLabel("welcome", wrapped=True)
        self._drop = ConsoleLabel("quiet", wrapped=True)
        self.buttons = {name: VerbButton(verbs[name], "" if at else "main") for at, name in enumerate(_VERBS)}
        for label in (self._heading, self._drop):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(_WIDEST)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(14)
        column.addStretch()
        for label in (self._heading, self._drop):
            middle = QHBoxLayout()
            middle.addStretch()
            middle.addWidget(label, 1)
            middle.addStretch()
            column.addLayout(middle)
        column.addSpacing(10)
        column.addLayout(row)
        column.addStretch()
        words.language_changed.connect(self.retranslate)
        self.retranslate()

    def adopt(self, colours: StartColours) -> None:
        """Paint in other colours from now on."""
        self._colours = colours
        self.update()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._heading.show_words(self._words.words(_WELCOME))
        self._drop.show_words(self._words.words(_DROP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge of a place to drop something."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(self._colours.line), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 14, 14)
