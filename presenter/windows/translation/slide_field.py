"""A line to type the number or the id of a slide in, over the window until it is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from presenter.deck.deck import Deck
from presenter.i18n.text import Text
from presenter.windows.translation.editor_context import EditorContext

_WIDTH = 22  # letters
_AROUND = 6  # letters: what the style puts around the words
_DISTANCE = 12  # pixels from the corner


class SlideField(QLineEdit):
    """Ask for a slide; Enter goes there, Esc or a click elsewhere leaves."""

    found = Signal(int)  # a slide, counted from 0
    not_found = Signal(object)  # the Text that says so
    left = Signal()

    def __init__(self, window: QWidget, context: EditorContext) -> None:
        super().__init__(window)
        self._context = context
        self.returnPressed.connect(self._on_entered)
        self.hide()

    def ask(self, area: QWidget) -> None:
        """Show the line in the corner of what it is about."""
        words = self._context.say(Text("Slide: number or id"))
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.clear()
        self.ensurePolished()
        metrics = self.fontMetrics()
        around = metrics.averageCharWidth() * _AROUND
        self.setFixedWidth(
            max(metrics.averageCharWidth() * _WIDTH, metrics.horizontalAdvance(words) + around)
        )
        corner = area.mapTo(self.window(), area.rect().topLeft())
        self.move(corner.x() + _DISTANCE, corner.y() + _DISTANCE)
        self.adjustSize()
        self.show()
        self.raise_()
        self.setFocus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go."""
        super().focusOutEvent(event)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from whoever has the focus next."""
        super().keyPressEvent(event)
        event.accept()

    def _on_entered(self) -> None:
        asked = self.text().strip()
        slide = _slide(asked, self._context.state.workbench.deck)
        self.left.emit()
        if slide is not None:
            self.found.emit(slide)
        elif asked:
            words = Text("There is no slide “{name}”; there are {count}.")
            count = len(self._context.state.workbench.deck.slides)
            self.not_found.emit(words.with_fields(name=asked, count=count))


def _slide(asked: str, deck: Deck) -> int | None:
    if asked.isdecimal():
        return int(asked) - 1 if 1 <= int(asked) <= len(deck.slides) else None
    return next((slide.index for slide in deck.slides if slide.identifier == asked), None)
