"""The window in which every setting is found, explained and changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.settings.setting import SettingGroup
from presenter.settings.setting_search import SettingSearch
from presenter.settings.written_settings import WrittenSettings
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.eliding_button import ElidingButton
from presenter.windows.settings.keys_field import KeysField
from presenter.windows.settings.make_field import OF_A_TALK
from presenter.windows.settings.settings_page import SettingsPage
from presenter.windows.settings.settings_style import settings_style

SMALLEST = (900, 560)
_USUAL = (1080, 720)
_SIDE = 220  # logical pixels

_TITLE = Text("Settings")
_SEARCH = Text("Search the settings")
_FILE = Text("Open the file…")
_DONE = Text("Done")
_KEPT = Text("What you change is kept at once in {path}")
_NOT_KEPT = Text("What you change holds until the program ends.")


class SettingsWindow(QWidget):
    """Show what a file says, and tell what it is to say; whoever keeps the file writes it."""

    given = Signal(object, object)  # a setting and what the file is to say of it
    keys_asked = Signal()
    file_asked = Signal()
    help_asked = Signal()
    closed = Signal()

    def __init__(self, words: InterfaceWords, languages: Sequence[Language], search: SettingSearch) -> None:
        super().__init__()
        self.setObjectName("settings")
        self.setWindowRole("settings")
        self.setProperty("role", "settings")  # its keys are its own, but for a clicker's
        self.setMinimumSize(*SMALLEST)
        self.resize(*_USUAL)
        self.setStyleSheet(settings_style())  # before there is anything that it would be set for twice
        self._words = words
        self._search = search
        self._path = ""
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.page = SettingsPage(words.words, languages)
        self.groups = {group: ElidingButton() for group in SettingGroup}
        self.said = ConsoleLabel("said", wrapped=True)
        self._open_file, self._done = QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_written(self, written: WrittenSettings, path: str) -> None:
        """Show what a file says; a file of which nothing can be read is said to be so."""
        self._path = path
        self.page.show_written(written)
        if written.fault is None:
            self.tell(_KEPT.with_fields(path=path) if path else _NOT_KEPT, Tone.QUIET)
        else:
            self.tell_finding(written.fault)

    def tell(self, words: Text, tone: Tone) -> None:
        """Say something at the foot of the window."""
        self._said = words, tone
        self.said.show_words(self._words.words(words), tone)

    def tell_finding(self, finding: Finding) -> None:
        """Say what is wrong, where, and what to do."""
        words = Text("{place}: {message} {advice}").with_fields(
            place=f"{finding.span.path.name}:{finding.span.line}",
            message=finding.message,
            advice=finding.advice or "",
        )
        self.tell(words, Tone.ALARM)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self._words.words
        self.setWindowTitle(say(_TITLE))
        self.field.setPlaceholderText(say(_SEARCH))
        self.field.setAccessibleName(say(_SEARCH))
        for group, button in self.groups.items():
            button.setText(say(group.title))
        self._open_file.setText(say(_FILE))
        self._done.setText(say(_DONE))
        self.page.retranslate()
        words, tone = self._said
        self.said.show_words(say(words), tone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the search, or close the window, on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """End the search where there is one; else close the window."""
        if self.field.text():
            self.field.clear()
            self.field.setFocus()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is being typed count, and say that the window has gone."""
        self.field.setFocus()
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        self._said = Text(""), Tone.QUIET
        side = QWidget()
        side.setProperty("role", "side")
        side.setFixedWidth(_SIDE)
        groups = QVBoxLayout(side)
        groups.setContentsMargins(14, 18, 14, 18)
        groups.setSpacing(4)
        groups.addWidget(self.field)
        groups.addSpacing(10)
        for button in self.groups.values():
            button.setProperty("role", "group")
            button.setCheckable(True)
            groups.addWidget(button)
        groups.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 14)
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self._open_file)
        foot.addWidget(self._done)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_searched)
        self.page.given.connect(self.given)
        self.page.group_reached.connect(self._on_reached)
        self._done.clicked.connect(self.close)
        self._open_file.clicked.connect(self.file_asked)
        for button in self.groups.values():
            button.clicked.connect(self._on_group)
        for row in self.page.rows:
            if isinstance(row.field, KeysField):
                asked = self.keys_asked if row.setting.section == OF_A_TALK else self.file_asked
                row.field.edit_asked.connect(asked)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self._on_find)
        for keys in ("Ctrl+W", "Ctrl+,"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help_asked)
        self._words.language_changed.connect(self.retranslate)
        self._on_reached(SettingGroup.PROGRAM)

    def _on_searched(self, query: str) -> None:
        self.page.show_only(self._search.find(query))

    def _on_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_group(self) -> None:
        chosen = self.sender()
        group = next(group for group, button in self.groups.items() if button is chosen)
        self.field.clear()
        self.page.go_to(group)
        self._on_reached(group)

    def _on_reached(self, group: SettingGroup) -> None:
        for each, button in self.groups.items():
            button.setChecked(each is group)
