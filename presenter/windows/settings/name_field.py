"""A field for what is plugged in: chosen from what is there, or named as it will be elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from presenter.i18n.text import Text
from presenter.settings.kinds import Name
from presenter.settings.setting import Setting
from presenter.windows.settings.choice_field import CalmBox
from presenter.windows.settings.setting_field import SettingField

PluggedIn = Callable[[], Sequence[tuple[str, str]]]
"""What returns the names that are there now, each with the words to show for it."""


class _Box(CalmBox):
    def __init__(self, fill: Callable[[], None]) -> None:
        super().__init__()
        self._fill = fill

    def showPopup(self) -> None:
        """Look what is there now, and not sooner: to ask for devices of sound takes a while."""
        self._fill()
        super().showPopup()


class NameField(SettingField):
    """Offer what is there, the program's own choice first, and take any other name."""

    def __init__(self, setting: Setting, say: Callable[[Text], str], kind: Name, there: PluggedIn) -> None:
        super().__init__(setting, say)
        self._kind = kind
        self._there = there
        self._names: list[str] = [""]
        self._shown = ""
        self._box = _Box(self._fill)
        self._box.setEditable(True)
        self._box.setInsertPolicy(CalmBox.InsertPolicy.NoInsert)
        self._have(self._box)
        self._box.activated.connect(self._on_activated)
        self._box.setCompleter(None)  # type: ignore[arg-type]  # the words of a screen are not its name
        self._line = QLineEdit()
        self._box.setLineEdit(self._line)
        self._line.editingFinished.connect(self._on_finished)

    @property
    def control(self) -> QWidget:
        """Return the box."""
        return self._box

    def show_value(self, value: object | None) -> None:
        """Show the name."""
        self._shown = "" if value is None else str(value)
        with QSignalBlocker(self._box):
            self._box.setEditText(self._shown)

    def retranslate(self) -> None:
        """Say again what counts without a name."""
        self._line.setPlaceholderText(self.say(self._kind.otherwise))

    def name(self, title: str, explanation: str) -> None:
        """Name the line in the box as well, which has the keys."""
        super().name(title, explanation)
        self._line.setAccessibleName(title)

    def _fill(self) -> None:
        there = self._there()
        self._names = ["", *(name for name, _ in there)]
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems([self.say(self._kind.otherwise), *(words for _, words in there)])
            self._box.setEditText(self._shown)

    def _on_activated(self, index: int) -> None:
        name = self._names[index]
        self.show_value(name or None)
        self.given.emit(name or None)

    def _on_finished(self) -> None:
        if self._line.text().strip() != self._shown:
            self._shown = self._line.text().strip()
            self.given.emit(self._shown or None)
