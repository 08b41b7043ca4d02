"""The start window: decks at hand, and what can be done before there is a talk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from presenter.actions.keymap import Keymap
from presenter.actions.start_table import START_ACTIONS
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.dropped_files import dropped_files, leave_where_it_is
from presenter.windows.start.drop_veil import DropVeil
from presenter.windows.start.home_page import HomePage
from presenter.windows.start.side_bar import NAME, SideBar
from presenter.windows.start.start_colours import colours_now
from presenter.windows.start.start_page import StartPage
from presenter.windows.start.start_style import start_style
from presenter.windows.start.start_verbs import StartVerbs
from presenter.windows.start.work_page import WorkPage

_SMALLEST = (900, 560)
_USUAL = (1180, 760)
_DROP = Text("Drop it to open it")
_ABOVE = ("open-deck", "new-deck", "import-files", "show-screens")
_BELOW = ("manual", "settings", "show-about")


class StartWindow(QWidget):
    """Show pages beside the bar of verbs; whatever is asked for is told by the id of its verb."""

    asked = Signal(str)
    language_chosen = Signal(str)
    close_asked = Signal()
    deactivated = Signal()
    dropped = Signal(object)  # a tuple of paths

    def __init__(self, words: InterfaceWords, keymap: Keymap, languages: Sequence[Language]) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setWindowRole("start")
        self.setWindowTitle(NAME)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)
        self.setAcceptDrops(True)
        self.words = words
        self.colours = colours_now()
        self.verbs = StartVerbs(START_ACTIONS, keymap, words, self)
        self.side = SideBar(words, self.verbs, _ABOVE, _BELOW, languages)
        self.home = HomePage(words, self.verbs, self.colours)
        self.work = WorkPage(words, self.colours)
        self._pages = QStackedWidget()
        self._veil = DropVeil(self)
        for page in (self.home, self.work):
            self._pages.addWidget(page)
        self.work.order_buttons()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self._pages, 1)
        for verb in self.verbs:
            verb.asked.connect(self.asked)
        self.side.language_chosen.connect(self.language_chosen)
        self.work.left.connect(self.go_home)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_colours)
        self.setStyleSheet(start_style(self.colours))

    @property
    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._pages.currentWidget()

    def take_page(self, page: StartPage) -> None:
        """Make a page one of the window's, with which it goes; else it would outlive the application."""
        self._pages.addWidget(page)
        page.order_buttons()
        page.left.connect(self.go_home)

    def show_page(self, page: StartPage) -> None:
        """Show a page, with the keys where it begins."""
        if self._pages.indexOf(page) < 0:
            self.take_page(page)
        self._pages.setCurrentWidget(page)
        page.begin()

    def go_home(self) -> None:
        """Show the decks."""
        self._pages.setCurrentWidget(self.home)
        self.home.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the program to end."""
        event.ignore()
        self.close_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Tell when another window has the keys."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.deactivated.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and say so."""
        if dropped_files(event.mimeData()):
            leave_where_it_is(event)
            self._veil.cover(self.words.words(_DROP), self.colours)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say nothing any more."""
        event.accept()
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        self._veil.hide()
        paths = dropped_files(event.mimeData())
        if paths:
            leave_where_it_is(event)
            self.dropped.emit(paths)

    def _follow_colours(self) -> None:
        self.colours = colours_now()
        self.setStyleSheet(start_style(self.colours))
        self.home.adopt(self.colours)
        self.work.adopt(self.colours)
