"""The window in which the manual is read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from presenter.i18n.text import Text, plural
from presenter.manual.manual import SCHEME, Manual, Page
from presenter.manual.manual_search import ManualSearch
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.manual.manual_contents import ManualContents
from presenter.windows.manual.manual_style import USUAL_LETTERS, manual_style
from presenter.windows.manual.manual_view import ManualView

SMALLEST = (820, 480)
_USUAL = (1120, 760)
_SIDE = 290  # logical pixels
_SIZES = (12, 13, 14, 15, 16, 18, 20, 22, 25, 28, 32)  # of letters, in pixels

_HEADING = Text("{chapter} – Manual")
_SEARCH = Text("Search the manual")
_CONTENTS = Text("Contents")
_FOUND = Text("What was found")
_NONE = Text("Nothing has all of these words.")
_BACK, _FORWARD = Text("Back"), Text("Forward")
_SMALLER, _LARGER = Text("Smaller letters"), Text("Larger letters")
_NEXT = Text("Next: {chapter}")
_DONE = Text("Done")

Place = tuple[str, str, int]
"""A chapter, a section of it or nothing, and how far down the page is."""


class ManualWindow(QWidget):
    """Show the contents, find words, and lead from page to page and back."""

    closed = Signal()

    def __init__(self, words: InterfaceWords, manual: Manual) -> None:
        super().__init__()
        self.setObjectName("manual")
        self.setWindowRole("manual")
        self.setProperty("role", "manual")  # its keys are its own, but for a clicker's
        self.setMinimumSize(*SMALLEST)
        self.resize(*_USUAL)
        self.setStyleSheet(manual_style())
        self._words = words
        self._manual = manual
        self._search: ManualSearch | None = None
        self._letters = USUAL_LETTERS
        self._pages: Sequence[Page] = ()
        self._here = 0
        self._before: list[Place] = []
        self._after: list[Place] = []
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.contents = ManualContents()
        self.view = ManualView()
        self.back, self.forward = QPushButton("←"), QPushButton("→")
        self.smaller, self.larger = QPushButton("A−"), QPushButton("A+")
        self._done = QPushButton()
        self.said = ConsoleLabel("said", wrapped=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        return self._pages[self._here]

    def go_to(self, chapter: str, section: str = "") -> None:
        """Show a chapter, at one of its sections; there is a way back. An unknown one changes nothing."""
        if chapter in (page.id for page in self._pages):
            self._before.append(self._place())
            self._after.clear()
            self._show(chapter, section)

    def go_back(self) -> None:
        """Show what was shown before."""
        self._travel(self._before, self._after)

    def go_forward(self) -> None:
        """Show again what was left by going back."""
        self._travel(self._after, self._before)

    def leave(self) -> None:
        """End the search where there is one; else close the window."""
        if self.field.text():
            self.field.clear()
            self.view.setFocus()
        else:
            self.close()

    def retranslate(self) -> None:
        """Say everything in the language in force, at the same place."""
        say = self._words.words
        before = self._pages[self._here].id if self._pages else ""
        bar = self.view.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._pages = self._manual.pages(self._words.language)
        self.contents.show_pages(self._pages)
        self.field.setPlaceholderText(say(_SEARCH))
        self.field.setAccessibleName(say(_SEARCH))
        self.contents.tree.setAccessibleName(say(_CONTENTS))
        self.contents.found.setAccessibleName(say(_FOUND))
        self._done.setText(say(_DONE))
        for button, words, keys in (
            (self.back, _BACK, "Alt+Left"),
            (self.forward, _FORWARD, "Alt+Right"),
            (self.smaller, _SMALLER, "Ctrl+-"),
            (self.larger, _LARGER, "Ctrl++"),
        ):
            button.setAccessibleName(say(words))
            key = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{say(words)} ({key})")
        self._show(before or self._pages[0].id, "")
        bar.setValue(round(share * bar.maximum()))
        if self.field.text():
            self._on_searched(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the search, or close the window, on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window has gone."""
        super().closeEvent(event)
        self.closed.emit()

    def scale(self, steps: int) -> None:
        """Make the letters larger by some steps, or smaller; none for the usual size."""
        at = _SIZES.index(self._letters) + steps if steps else _SIZES.index(USUAL_LETTERS)
        self._letters = _SIZES[max(0, min(at, len(_SIZES) - 1))]
        bar = self.view.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.view.show_page(self.page, self._letters, self._further())
        bar.setValue(round(share * bar.maximum()))

    def _show(self, chapter: str, section: str) -> None:
        self._here = next(number for number, page in enumerate(self._pages) if page.id == chapter)
        self.view.show_page(self.page, self._letters, self._further())
        if section:
            self.view.scrollToAnchor(section)
        self.contents.show_here(self._here)
        self.setWindowTitle(self._words.words(_HEADING.with_fields(chapter=self.page.title)))
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))

    def _further(self) -> str:
        """Return a link to the chapter after this one; nothing at the last."""
        if self._here + 1 >= len(self._pages):
            return ""
        page = self._pages[self._here + 1]
        words = escape(self._words.words(_NEXT.with_fields(chapter=page.title)))
        return f'<p></p><p><a href="{SCHEME}:{page.id}">{words}</a></p>'

    def _place(self) -> Place:
        return self.page.id, "", self.view.verticalScrollBar().value()

    def _travel(self, away: list[Place], behind: list[Place]) -> None:
        if away:
            behind.append(self._place())
            chapter, section, down = away.pop()
            self._show(chapter, section)
            self.view.verticalScrollBar().setValue(down)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("role", "side")
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 18, 10, 14)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addWidget(self.contents, 1)
        self.said.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 14)
        foot.setSpacing(8)
        for button in (self.back, self.forward):
            foot.addWidget(button)
        foot.addStretch()
        for button in (self.smaller, self.larger, self._done):
            foot.addWidget(button)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.view, 1)
        main.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(main, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_searched)
        self.field.returnPressed.connect(self._on_entered)
        self.contents.chosen.connect(self.go_to)
        self.view.followed.connect(self.go_to)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.smaller.clicked.connect(partial(self.scale, -1))
        self.larger.clicked.connect(partial(self.scale, 1))
        self._done.clicked.connect(self.close)
        for keys, method in (
            ("Ctrl+F", self._on_find),
            ("/", self._on_find),
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl++", partial(self.scale, 1)),
            ("Ctrl+=", partial(self.scale, 1)),
            ("Ctrl+-", partial(self.scale, -1)),
            ("Ctrl+0", partial(self.scale, 0)),
            ("Ctrl+W", self.close),
            ("F1", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(method)
        self._words.language_changed.connect(self.retranslate)

    def _on_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_searched(self, query: str) -> None:
        if not query.strip():
            self.said.hide()
            self.contents.show_contents()
            return
        if self._search is None:  # the pages of every language: for who searches only
            self._search = ManualSearch(map(self._manual.pages, self._manual.languages))
        count = self.contents.show_found(self._search.find(query), query)
        words = plural("{count} place", "{count} places", count) if count else _NONE
        self.said.show_words(self._words.words(words), Tone.QUIET if count else Tone.CAUTION)
        self.said.show()

    def _on_entered(self) -> None:
        """Show the first of what was found, and give the list the keys."""
        found = self.contents.found
        if self.field.text().strip() and found.count():
            found.setCurrentRow(0)
            found.setFocus()
            found.itemActivated.emit(found.item(0))
