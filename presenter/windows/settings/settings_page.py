"""All settings one under the other, under their headings; a search leaves those that it finds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.settings.schema import SCHEMA
from presenter.settings.setting import SettingGroup
from presenter.settings.written_settings import WrittenSettings
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.settings.make_field import make_field
from presenter.windows.settings.setting_row import SettingRow

_NOTHING_FOUND = Text("No setting is found by these words.")


class SettingsPage(QScrollArea):
    """Scroll to the group that is asked for, and to whatever has the focus."""

    given = Signal(object, object)  # a setting and what the file is to say of it
    group_reached = Signal(object)

    def __init__(self, say: Callable[[Text], str], languages: Sequence[Language]) -> None:
        super().__init__()
        self._say = say
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows = tuple(SettingRow(one, make_field(one, say, languages), say) for one in SCHEMA)
        self._headings = {group: ConsoleLabel("heading") for group in SettingGroup}
        self._nothing = ConsoleLabel("note", wrapped=True)
        self._content = QWidget()
        self.setWidget(self._content)
        self._lay_out()
        for row in self.rows:
            row.given.connect(self.given)
            for control in row.field.controls:
                control.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def row(self, identifier: str) -> SettingRow:
        """Return the row of a setting."""
        return next(row for row in self.rows if row.setting.id == identifier)

    def show_written(self, written: WrittenSettings) -> None:
        """Show what a file says; nothing can be changed where none of it can be read."""
        self._content.setEnabled(written.fault is None)
        for row in self.rows:
            row.show_written(written)

    def show_only(self, found: Collection[str]) -> None:
        """Show these settings, with the headings of their groups."""
        for row in self.rows:
            row.setVisible(row.setting.id in found)
        shown = {row.setting.group for row in self.rows if row.setting.id in found}
        for group, heading in self._headings.items():
            heading.setVisible(group in shown)
        self._nothing.setVisible(not found)

    def go_to(self, group: SettingGroup) -> None:
        """Show a group from its beginning, the keys with its first field."""
        self.verticalScrollBar().setValue(self._headings[group].y() - 8)
        first = next((row for row in self.rows if row.setting.group is group and not row.isHidden()), None)
        if first is not None:
            first.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for group, heading in self._headings.items():
            heading.show_words(self._say(group.title))
        self._nothing.show_words(self._say(_NOTHING_FOUND))
        for row in self.rows:
            row.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the row into sight whose field has taken the keys."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            row = next((row for row in self.rows if row.isAncestorOf(watched)), None)
            if row is not None:
                self.ensureWidgetVisible(row, 0, 24)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(8)
        column.addWidget(self._nothing)
        group: SettingGroup | None = None
        for row in self.rows:
            if row.setting.group is not group:
                group = row.setting.group
                heading = self._headings[group]
                heading.setContentsMargins(0, 12, 0, 2)
                column.addWidget(heading)
            column.addWidget(row)
        column.addStretch()
        self._nothing.hide()

    def _on_scrolled(self) -> None:
        """Tell which group stands at the top."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        reached = [
            group
            for group, heading in self._headings.items()
            if not heading.isHidden() and heading.mapTo(self._content, QPoint()).y() <= top
        ]
        if reached:
            self.group_reached.emit(reached[-1])
