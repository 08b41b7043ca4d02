"""The page of what the program is, what it is made of, and under which licences."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout

from presenter.about.component import Component
from presenter.about.flowing_lines import flowing_lines
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.start.start_page import StartPage
from presenter.windows.start.verb_button import StartButton

_HEADING = Text("Presenter {version}")
_WHAT = Text("Give a talk in two languages at once.")
_FREE = Text("Free software under the MIT licence. Nothing of it, and nothing of your decks, calls home.")
_QT = Text(
    "Its windows are Qt’s, used under the GNU Lesser General Public License, version 3, as separate files "
    "that you may replace. The source code of Qt is at {address}"
)
_COPY = Text("Copy the versions")
_COPIED = Text("Copied")
_MADE_OF = Text("What it is made of")
_LICENCE = Text("Licence of {name}")
_LINK = '<a href="{address}" style="color:{colour}">{address}</a>'


class AboutPage(StartPage):
    """List the components, with the licence of the one that is chosen."""

    def __init__(self, words: InterfaceWords, components: Callable[[], Sequence[Component]]) -> None:
        """Ask `components` for the program itself, then for all that it is made of, once they are seen."""
        super().__init__(words, _HEADING.with_fields(version=""))
        self._ask = components
        self._components: tuple[Component, ...] = ()
        self._is_copied = False
        self._what = ConsoleLabel("strong", wrapped=True)
        self._free = ConsoleLabel("quiet", wrapped=True)
        self._qt = QLabel()
        self._qt.setProperty("role", "quiet")
        self._qt.setWordWrap(True)
        self._qt.setTextFormat(Qt.TextFormat.RichText)
        self._qt.setOpenExternalLinks(True)
        self._qt.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._made_of = ConsoleLabel("field")
        self._named = ConsoleLabel("field", yields=True)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        self.copy = StartButton()
        self.copy.clicked.connect(self._copy)
        self.add_button(self.copy)
        self.list.currentRowChanged.connect(self._show_licence)
        self._lay_out()
        self.retranslate()

    def begin(self) -> None:
        """Give the keys to the list."""
        if not self._components:
            self._components = tuple(self._ask())
            self._write_list()
        self.list.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self._what.show_words(self.say(_WHAT))
        self._free.show_words(self.say(_FREE))
        self._made_of.show_words(self.say(_MADE_OF))
        self.list.setAccessibleName(self.say(_MADE_OF))
        self.copy.setText(self.say(_COPIED if self._is_copied else _COPY))
        self._write_list()

    def _write_list(self) -> None:
        if not self._components:
            return
        self.head(_HEADING.with_fields(version=self._components[0].version))
        sources = next((each.sources for each in self._components if each.sources), ())
        # Of a style sheet the colour of links comes through as that of what is selected.
        colour = self.licence.palette().highlight().color().name()
        links = " · ".join(_LINK.format(address=source, colour=colour) for source in sources)
        self._qt.setText(self.say(_QT.with_fields(address=links)))
        row = max(0, self.list.currentRow())
        self.list.clear()
        for each in self._components:
            what = "" if each.what is None else f" – {self.say(each.what)}"
            self.list.addItem(f"{each.name} {each.version}{what}")
            self.list.item(self.list.count() - 1).setToolTip(f"{each.name} {each.version}{what}")
        self.list.setCurrentRow(row)

    def _show_licence(self, row: int) -> None:
        if not 0 <= row < len(self._components):
            return
        chosen = self._components[row]
        title = self.say(_LICENCE.with_fields(name=chosen.name))
        self._named.show_words(" · ".join(part for part in (title, chosen.licence, chosen.home) if part))
        self.licence.setAccessibleName(title)
        self.licence.setPlainText(flowing_lines(chosen.licence_text()))

    def _copy(self) -> None:
        """Put into the clipboard what a report of a fault should have."""
        versions = (f"{each.name} {each.version}" for each in self._components)
        QGuiApplication.clipboard().setText("\n".join(versions) + "\n")
        self._is_copied = True
        self.copy.setText(self.say(_COPIED))

    def _lay_out(self) -> None:
        for label in (self._what, self._free, self._qt):
            self.content.addWidget(label)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._made_of)
        left.addWidget(self.list, 1)
        right.addWidget(self._named)
        right.addWidget(self.licence, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 2)
        row.addLayout(right, 3)
        self.content.addLayout(row, 1)
