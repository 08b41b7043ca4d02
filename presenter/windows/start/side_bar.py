"""The side of the start window: what the program is, what it can do, the language that it speaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.start.start_verbs import StartVerbs
from presenter.windows.start.verb_button import StartButton, VerbButton

NAME = "Presenter"  # a name is the same in every language

_WIDTH = 268  # logical pixels
_ICON = 48
_MOTTO = Text("One talk, two languages")
_LANGUAGE = Text("Language of the program")


class SideBar(QWidget):
    """Show the verbs of the program as buttons, the first the one that most come for."""

    language_chosen = Signal(str)

    def __init__(
        self,
        words: InterfaceWords,
        verbs: StartVerbs,
        above: Sequence[str],
        below: Sequence[str],
        languages: Sequence[Language],
    ) -> None:
        """Show verbs `above`, the first as the main one, and `below`, at the foot."""
        super().__init__()
        self._words = words
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self._icon = QLabel()
        self._motto = ConsoleLabel("motto", wrapped=True)
        self._language = ConsoleLabel("small")
        self.buttons = {
            name: VerbButton(verbs[name], "main" if name == above[0] else "side", names_key=True)
            for name in (*above, *below)
        }
        self.languages = {language: StartButton("language") for language in languages}
        self._group = QButtonGroup(self)
        self._lay_out(above, below)
        words.language_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force; each language's own name is written as it has it."""
        self._motto.show_words(self._words.words(_MOTTO))
        self._language.show_words(self._words.words(_LANGUAGE))
        for language, button in self.languages.items():
            own = language_name(language, language)
            button.setText(own[:1].upper() + own[1:])
            button.setChecked(language == self._words.language)
            button.setAccessibleDescription(self._words.words(_LANGUAGE))

    def show_icon(self) -> None:
        """Show the program's icon, where it has one."""
        icon = QApplication.windowIcon()
        self._icon.setVisible(not icon.isNull())
        if not icon.isNull():
            self._icon.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))

    def _lay_out(self, above: Sequence[str], below: Sequence[str]) -> None:
        name = ConsoleLabel("name")
        name.show_words(NAME)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 22, 20, 18)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._motto)
        column.addSpacing(16)
        for verb in above:
            column.addWidget(self.buttons[verb])
        column.addStretch()
        for verb in below:
            column.addWidget(self.buttons[verb])
        column.addSpacing(10)
        column.addWidget(self._language)
        row = QHBoxLayout()
        row.setSpacing(8)
        for language, button in self.languages.items():
            button.setCheckable(True)
            button.setObjectName(language)
            button.clicked.connect(self._on_language)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        self.show_icon()

    def _on_language(self) -> None:
        self.language_chosen.emit(self.sender().objectName())
