"""The sheet on which the speaker says which screen is for what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from presenter.dataclass import dataclass
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.screen_map import ScreenCard, ScreenMap
from presenter.windows.sheet_button import SheetButton


@dataclass(frozen=True, slots=True)
class SheetReading:
    """All that the sheet says; `uses` are the words of each choice, `use` the one in force.

    `buttons` are the words of what can be done, `pressed` which of them are on, `idle` which do nothing
    now; `awake` says what keeps the machine awake, or that nothing does.
    """

    heading: str
    hint: str
    cards: tuple[ScreenCard, ...]
    chosen: int
    uses_caption: str
    uses: tuple[str, ...]
    use: int
    buttons: tuple[tuple[str, str], ...]  # a verb and its words
    pressed: frozenset[str]
    idle: frozenset[str]
    close: str
    awake: str
    awake_tone: Tone


class ScreensSheet(QWidget):
    """Lie over the console; the talk goes on under it."""

    screen_chosen = Signal(int)
    use_chosen = Signal(int)
    asked = Signal(str)  # a verb
    closed = Signal()
    put_away = Signal()

    def __init__(self, window: QWidget, verbs: Sequence[str]) -> None:
        super().__init__(window)
        self._window = window
        self._is_open = False
        self.setObjectName("screens")
        self.setProperty("role", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.map = ScreenMap()
        self._heading = ConsoleLabel("overlay-heading")
        self._hint = ConsoleLabel("caption", wrapped=True)
        self._caption = ConsoleLabel("heading", wrapped=True)
        self._awake = ConsoleLabel("finding", wrapped=True)
        self._uses: list[SheetButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # or the arrows would not only lead to a use, but choose it
        self._group.idClicked.connect(self.use_chosen)
        self.buttons = {verb: SheetButton(checkable=verb.startswith("toggle-")) for verb in verbs}
        self.close_button = SheetButton()
        self.close_button.clicked.connect(self.closed)
        self.map.chosen.connect(self.screen_chosen)
        for verb, button in self.buttons.items():
            button.setObjectName(verb)
            button.clicked.connect(self._on_button)
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    @property
    def uses(self) -> Sequence[SheetButton]:
        """Return the buttons of what a screen can be used for."""
        return self._uses

    def open(self) -> None:
        """Lie on top, the keys with the screens."""
        self._cover()
        self.show()
        self.raise_()
        self.map.setFocus()

    def show_reading(self, reading: SheetReading, unit: float) -> None:
        """Say all of it; the unit in logical pixels."""
        self._heading.show_words(reading.heading)
        self.setAccessibleName(reading.heading)
        self._hint.show_words(reading.hint)
        self.map.show_cards(reading.cards, reading.chosen, unit)
        self._caption.show_words(reading.uses_caption)
        self._caption.setVisible(len(reading.cards) > 1)
        self._have_uses(len(reading.uses))
        for index, (button, words) in enumerate(zip(self._uses, reading.uses, strict=True)):
            button.setText(words)
            button.setChecked(index == reading.use)
            button.setVisible(len(reading.cards) > 1)
        for verb, words in reading.buttons:
            self.buttons[verb].setText(words)
            self.buttons[verb].setEnabled(verb not in reading.idle)
            if self.buttons[verb].isCheckable():
                self.buttons[verb].setChecked(verb in reading.pressed)
        self.close_button.setText(reading.close)
        self._awake.show_words(reading.awake, reading.awake_tone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take the digits from all that is on the sheet: they would else go to a slide."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _digit(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the screen of a number."""
        number = _digit(event)
        if 1 <= number <= self.map.count:
            self.screen_chosen.emit(number - 1)
        elif not number:
            super().keyPressEvent(event)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's own
        """Give the keys back to the talk as it goes."""
        self._is_open = visible
        super().setVisible(visible)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Keep Tab on the sheet: what is under it cannot be seen."""
        stops = [self.map, *self._uses, *self.buttons.values(), self.close_button]
        stops = [stop for stop in stops if stop.isEnabled() and stop.isVisible()]
        if not self._is_open or not stops:  # as it goes, Qt looks for who has the keys next
            return super().focusNextPrevChild(forward)
        focus = self.window().focusWidget()
        at = stops.index(focus) if focus in stops else -1
        step, reason = (
            (1, Qt.FocusReason.TabFocusReason) if forward else (-1, Qt.FocusReason.BacktabFocusReason)
        )
        stops[(at + step) % len(stops)].setFocus(reason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stay: a click beside a screen is a slip."""
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back and tell it, whoever put it away; a minimised console keeps the sheet."""
        if not event.spontaneous():
            focus = cast("QWidget | None", self.window().focusWidget())
            if focus is not None and self.isAncestorOf(focus):
                focus.clearFocus()
        super().hideEvent(event)
        if not event.spontaneous():
            self.put_away.emit()

    def _lay_out(self) -> None:
        self._use_row = QHBoxLayout()
        buttons = QHBoxLayout()
        for button in self.buttons.values():
            buttons.addWidget(button)
        buttons.addStretch()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.close_button)
        self._use_row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.map, 1)
        column.addWidget(self._caption)
        column.addLayout(self._use_row)
        column.addWidget(self._awake)
        column.addLayout(buttons)

    def _have_uses(self, count: int) -> None:
        while len(self._uses) > count:
            button = self._uses.pop()
            self._group.removeButton(button)
            button.deleteLater()
        while len(self._uses) < count:
            button = SheetButton(checkable=True)
            self._group.addButton(button, len(self._uses))
            self._use_row.insertWidget(len(self._uses), button)
            self._uses.append(button)

    def _on_button(self) -> None:
        self.asked.emit(self.sender().objectName())

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())


def _digit(event: QKeyEvent) -> int:
    text = event.text()
    return int(text) if len(text) == 1 and text in "123456789" else 0
