"""A field for what the mouse does: a box for each of its buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QWidget

from presenter.actions.mouse import NOTHING, Mouse
from presenter.actions.table import ACTIONS
from presenter.i18n.text import Text
from presenter.settings.setting import Setting
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.settings.choice_field import CalmBox
from presenter.windows.settings.setting_field import SettingField

_BUTTONS = {
    "left": Text("Left button"),
    "middle": Text("Middle button"),
    "right": Text("Right button"),
    "back": Text("Back button"),
    "forward": Text("Forward button"),
    "wheel-up": Text("Wheel up"),
    "wheel-down": Text("Wheel down"),
}
_NOTHING = Text("Nothing")


class MouseField(SettingField):
    """Let every button, and a notch of the wheel, do any verb that needs no words."""

    def __init__(self, setting: Setting, say: Callable[[Text], str]) -> None:
        super().__init__(setting, say)
        self._at_first = Mouse().verbs
        self._own: dict[str, object] = {}
        titles = {action.id: action.title for action in ACTIONS if action.command and not action.hold}
        self._titles = {NOTHING: _NOTHING, **titles}
        self._verbs = list(self._titles)
        self._labels = {button: ConsoleLabel("caption", yields=True) for button in _BUTTONS}
        self._boxes = {button: CalmBox() for button in _BUTTONS}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, button in enumerate(_BUTTONS):
            box = self._boxes[button]
            box.setObjectName(button)
            box.activated.connect(self._on_activated)
            grid.addWidget(self._labels[button], row, 0)
            grid.addWidget(box, row, 1)
        self._column.addLayout(grid)
        self.setFocusProxy(self.control)

    @property
    def control(self) -> QWidget:
        """Return the box of the first button."""
        return self._boxes["left"]

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """Return the boxes."""
        return tuple(self._boxes.values())

    def show_value(self, value: object | None) -> None:
        """Show what each button does."""
        self._own = dict(value) if isinstance(value, Mapping) else {}
        for button, box in self._boxes.items():
            verb = self._own.get(button, self._at_first[button])
            with QSignalBlocker(box):
                box.setCurrentIndex(self._verbs.index(verb) if verb in self._verbs else -1)

    def retranslate(self) -> None:
        """Say the buttons and the verbs again."""
        words = [self.say(title).rstrip("…") for title in self._titles.values()]
        for button, box in self._boxes.items():
            self._labels[button].show_words(self.say(_BUTTONS[button]))
            with QSignalBlocker(box):
                box.clear()
                box.addItems(words)

    def name(self, title: str, explanation: str) -> None:
        """Name each box by its button."""
        for button, box in self._boxes.items():
            box.setAccessibleName(f"{title}: {self.say(_BUTTONS[button])}")
            box.setAccessibleDescription(explanation)

    def _on_activated(self, index: int) -> None:
        box = self.sender()
        button = box.objectName()
        self._own[button] = self._verbs[index]
        if self._own[button] == self._at_first[button]:
            del self._own[button]
        self.given.emit(dict(self._own) or None)
