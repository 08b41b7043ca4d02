"""Fields for what is typed: rates of languages on one line, screens one on a line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from presenter.i18n.text import Text
from presenter.settings.rates_words import parse_rates, rates_words
from presenter.settings.setting import Setting
from presenter.windows.settings.setting_field import SettingField

_LINES = 3
_EXAMPLE = Text("HDMI-2=en,es")


class RatesField(SettingField):
    """A line for numbers, with or without languages."""

    def __init__(self, setting: Setting, say: Callable[[Text], str], unit: Text) -> None:
        super().__init__(setting, say)
        self._unit = unit
        self._shown = ""
        self._line = QLineEdit()
        self._have(self._line)
        self._line.editingFinished.connect(self._on_finished)

    @property
    def control(self) -> QWidget:
        """Return the line."""
        return self._line

    def show_value(self, value: object | None) -> None:
        """Show the numbers."""
        self._shown = rates_words(value)
        if self._line.text() != self._shown:
            self._line.setText(self._shown)

    def retranslate(self) -> None:
        """Say the unit again."""
        self._line.setPlaceholderText(self.say(self._unit))

    def _on_finished(self) -> None:
        if self._line.text() != self._shown:
            self._shown = self._line.text()
            self.given.emit(parse_rates(self._shown))


class _Lines(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that what was written may count now."""
        super().focusOutEvent(event)
        self.left.emit()


class LinesField(SettingField):
    """A few lines, each an entry of a list."""

    def __init__(self, setting: Setting, say: Callable[[Text], str]) -> None:
        super().__init__(setting, say)
        self._shown = ""
        self._lines = _Lines()
        self._lines.setFixedHeight(_LINES * self._lines.fontMetrics().lineSpacing() + 26)
        self._have(self._lines)
        self._lines.left.connect(self._on_left)

    @property
    def control(self) -> QWidget:
        """Return the lines."""
        return self._lines

    def show_value(self, value: object | None) -> None:
        """Show the entries."""
        entries = value if isinstance(value, list) else [] if value is None else [value]
        self._shown = "\n".join(map(str, entries))
        if self._lines.toPlainText() != self._shown:
            self._lines.setPlainText(self._shown)

    def retranslate(self) -> None:
        """Give the example again."""
        self._lines.setPlaceholderText(self.say(_EXAMPLE))

    def _on_left(self) -> None:
        if self._lines.toPlainText() != self._shown:
            self._shown = self._lines.toPlainText()
            entries = [line.strip() for line in self._shown.splitlines() if line.strip()]
            self.given.emit(entries or None)
