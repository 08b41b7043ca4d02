"""A field for what is so or not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from presenter.i18n.text import Text
from presenter.settings.setting import Setting
from presenter.windows.settings.setting_field import SettingField
from presenter.windows.settings.switch import Switch

_WORDS = {True: Text("Yes"), False: Text("No")}


class FlagField(SettingField):
    """A box to tick, which says in words what it stands for."""

    def __init__(self, setting: Setting, say: Callable[[Text], str]) -> None:
        super().__init__(setting, say)
        self._box = Switch()
        self._have(self._box)
        self._box.toggled.connect(self._on_toggled)
        self.show_value(None)

    @property
    def control(self) -> QWidget:
        """Return the box."""
        return self._box

    def show_value(self, value: object | None) -> None:
        """Show whether it is so."""
        with QSignalBlocker(self._box):
            self._box.setChecked(bool(self.usual if not isinstance(value, bool) else value))
        self.retranslate()

    def retranslate(self) -> None:
        """Say again what the box stands for."""
        self._box.setText(self.say(_WORDS[self._box.isChecked()]))

    def _on_toggled(self, checked: bool) -> None:  # noqa: FBT001 - what a signal says
        self.retranslate()
        self.given.emit(checked)
