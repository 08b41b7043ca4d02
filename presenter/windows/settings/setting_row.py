"""A setting on the page: its words at the left, its field at the right, what is wrong with it below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.settings.setting import Setting
from presenter.settings.written_settings import WrittenSettings, problem_of
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.settings.setting_field import SettingField
from presenter.windows.sheet_button import SheetButton

_FIELD_WIDTH = 310  # logical pixels

_RESET = Text("Reset")
_RESET_WHAT = Text("Reset “{title}”")


class SettingRow(QWidget):
    """Show a setting, and tell what it is to be; what cannot be is answered here and told to nobody."""

    given = Signal(object, object)  # the setting and what the file is to say of it

    def __init__(self, setting: Setting, field: SettingField, say: Callable[[Text], str]) -> None:
        super().__init__()
        self.setting = setting
        self.field = field
        self._say = say
        self._problem: Text | None = None
        self._value: object | None = None  # as it stands in the field, right or wrong
        self._in_file: object | None = None
        self.setObjectName(setting.id)
        self.setProperty("role", "row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ConsoleLabel("title", wrapped=True)
        self._explanation = ConsoleLabel("note", wrapped=True)
        self._since = ConsoleLabel("small", wrapped=True)
        self.trouble = ConsoleLabel("trouble", wrapped=True)
        self.reset_button = SheetButton()
        self._title.setBuddy(field)
        self._lay_out()
        field.given.connect(self._on_given)
        self.reset_button.clicked.connect(self._on_reset)

    def show_written(self, written: WrittenSettings) -> None:
        """Show what a file says, and what is wrong with that; where it says what it said, leave the field.

        Somebody may be typing there, or have typed what cannot be: that is not to be lost with what another
        program, or another field, has written.
        """
        value = written.value(self.setting)
        if not _is_same(value, self._in_file):
            self._value = self._in_file = value
            self._problem = problem_of(self.setting, value)
            self.field.show_value(value)
        self._show_state()

    def show_trouble(self, trouble: Text) -> None:
        """Say why what was given is not kept."""
        self._problem = trouble
        self._show_state()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        setting = self.setting
        title, explanation = self._say(setting.title), self._say(setting.explanation)
        self._title.show_words(title)
        self._explanation.show_words(explanation)
        self._since.show_words(f"{self._say(setting.since.words)} · {setting.id}")
        self.field.retranslate()
        self.field.show_value(self._value)
        self.field.name(title, explanation)
        self.reset_button.setText(self._say(_RESET))
        self.reset_button.setAccessibleName(self._say(_RESET_WHAT.with_fields(title=title)))
        self._show_state()

    def _lay_out(self) -> None:
        words, right = QVBoxLayout(), QVBoxLayout()
        for label in (self._title, self._explanation, self._since):
            words.addWidget(label)
        words.setSpacing(3)
        right.setSpacing(6)
        words.addStretch()
        self.field.setFixedWidth(_FIELD_WIDTH)
        right.addWidget(self.field)
        right.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 12, 18, 12)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self.trouble, 1, 0, 1, 2)

    def _show_state(self) -> None:
        # Kept in its place where there is nothing to reset, so that no row grows under the mouse.
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.reset_button.setVisible(self._in_file is not None or self._problem is not None)
        self.trouble.setVisible(self._problem is not None)
        if self._problem is not None:
            self.trouble.show_words(f"⚠ {self._say(self._problem)}", Tone.ALARM)

    def _on_given(self, value: object) -> None:
        self._value = value
        self._problem = problem_of(self.setting, value)
        self._show_state()
        if self._problem is None:
            self.given.emit(self.setting, value)

    def _on_reset(self) -> None:
        self.field.setFocus()
        self._value = self._problem = None
        self.field.show_value(None)
        self._show_state()
        self.given.emit(self.setting, None)


def _is_same(value: object | None, other: object | None) -> bool:
    """Tell whether a file says the same: true is not 1 there."""
    return value == other and type(value) is type(other)
