"""A field in which a setting is changed, whatever kind it is of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.settings.setting import Setting
from presenter.settings.settings import Settings


class SettingField(QWidget):
    """Show what a file says of a setting, and tell what it is to say; None for nothing.

    What counts where it says nothing, `usual`, is shown all the same.
    """

    given = Signal(object)

    def __init__(self, setting: Setting, say: Callable[[Text], str]) -> None:
        super().__init__()
        self.setting = setting
        self.say = say
        self.usual = setting.written(Settings())
        self.setProperty("role", "bare")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def control(self) -> QWidget:
        """Return what has the focus in this field."""
        raise NotImplementedError

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """Return all that can have the focus, in the order of Tab."""
        return (self.control,)

    def show_value(self, value: object | None) -> None:
        """Show what the file says, without telling of it."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language in force; the value is shown again after this."""

    def name(self, title: str, explanation: str) -> None:
        """Take the words for a screen reader."""
        self.control.setAccessibleName(title)
        self.control.setAccessibleDescription(explanation)

    def _have(self, control: QWidget) -> None:
        self._column.addWidget(control)
        self.setFocusProxy(control)
