"""The words of the notes, and the place in them that the speaker reads at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextTable
from PySide6.QtWidgets import QScroller, QTextBrowser, QWidget

from presenter.dataclass import dataclass
from presenter.windows.notes_html import STYLE_SHEET

_LINES_A_NOTCH = 3
_LINES_AFTER = 3  # that are to be seen of what follows the passage in force
_LINES_BEFORE = 1
_ROUNDED = 1.0  # pixels by which a scroll bar, which knows whole ones only, may be off


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """What stands at the upper edge: a passage, counted from 0, and how much of it is above, up to 1.

    Two languages take a different height for the same passages, so pixels would say nothing.
    """

    passage: int = 0
    above: float = 0.0


class NotesText(QTextBrowser):
    """Rich text that keeps its place through another language, another size of letters or of the window.

    Where the passage to be said now would leave the view on such a change, the text is shown there for
    the while; the place that the speaker scrolled to is kept, for when it fits again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._place = ReadingPlace()
        self._said = 0  # the passage to be said now
        self._follows = True  # it is in view, and has to stay there
        self._settling = False
        self._html = ""
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def place(self) -> ReadingPlace:
        """Return what the speaker scrolled to, also while a shorter text cannot show it there."""
        return self._place

    def write(self, html: str, pixels: float) -> None:
        """Show other words, or other letters, at the place that was read."""
        size = max(8, round(pixels))
        document = self.document()
        font = self.font()
        if html == self._html and document.defaultFont().pixelSize() == size:
            return
        self._html = html
        font.setPixelSize(size)
        with self._settled():
            document.setDefaultFont(font)
            document.setDefaultStyleSheet(STYLE_SHEET)
            document.setHtml(html)
            # The cursor went to the end with the words, and Qt scrolls to it when the panel is first shown.
            self.setTextCursor(QTextCursor(document))

    def read_from_start(self) -> None:
        """Go to where the notes begin."""
        with self._settled():
            self._place, self._said, self._follows = ReadingPlace(), 0, True

    def read_passage(self, number: int) -> None:
        """Bring a passage, counted from 0, into view, whole and with what comes after it.

        Nothing moves where that is to be seen already: the eye would lose its line.
        """
        self._said = number
        self._bring_into_view()
        self._follows = True  # however small the view is as yet

    def scroll_by(self, notches: int) -> None:
        """Scroll down by some notches, up by a negative number of them."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(notches * _LINES_A_NOTCH * self._line()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, and stay at the place."""
        with self._settled():
            super().resizeEvent(event)

    @contextmanager
    def _settled(self) -> Iterator[None]:
        """Let the text change as it likes, and return to the place; it may change while it changes."""
        outermost, self._settling = not self._settling, True
        try:
            yield
            self._return_to_place()
            if self._follows:
                self._bring_into_view()
        finally:
            self._settling = not outermost

    def _on_scrolled(self, value: int) -> None:
        if not self._settling:
            self._place = self._place_at(value)
            self._follows = self._is_in_view()

    def _is_in_view(self) -> bool:
        """Tell whether the passage to be said is to be seen whole, wherever the speaker scrolled to."""
        passages = self._passages()
        if self._said >= len(passages):
            return False
        passage, top = passages[self._said], self.verticalScrollBar().value()
        return top <= passage.top() + _ROUNDED and passage.bottom() <= top + self.viewport().height()

    def _bring_into_view(self) -> None:
        passages = self._passages()
        if self._said >= len(passages):
            return
        passage, line = passages[self._said], self._line()
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        end = min(passage.bottom() + _LINES_AFTER * line, passages[-1].bottom())
        if top <= passage.top() + _ROUNDED and end <= top + height:
            return
        before = _LINES_BEFORE * line if passage.height() + (_LINES_BEFORE + 1) * line < height else 0.0
        self.verticalScrollBar().setValue(round(passage.top() - before))

    def _place_at(self, value: int) -> ReadingPlace:
        passages = self._passages()
        for number, passage in enumerate(passages):
            if value < passage.bottom() or number == len(passages) - 1:
                return ReadingPlace(number, (value - passage.top()) / max(passage.height(), 1.0))
        return ReadingPlace()

    def _return_to_place(self) -> None:
        passages = self._passages()
        if not passages:
            return
        # Fewer passages than before: the notes of an older reading of the deck, or none in this language.
        passage = passages[min(self._place.passage, len(passages) - 1)]
        self.verticalScrollBar().setValue(round(passage.top() + self._place.above * passage.height()))

    def _passages(self) -> list[QRectF]:
        """Return where each passage stands, from the top of the text; all of it where it has none."""
        layout = self.document().documentLayout()
        passages = [layout.frameBoundingRect(table) for table in self._tables()]
        if passages:
            passages[0].setTop(0)
            return passages
        return [QRectF(0, 0, layout.documentSize().width(), layout.documentSize().height())]

    def _tables(self) -> Iterator[QTextTable]:
        """Yield the tables that are in no other one.

        Not by `rootFrame`: new words come with a new one, and PySide keeps each until the document goes.
        """
        block = self.document().begin()
        while block.isValid():
            table = cast("QTextTable | None", QTextCursor(block).currentTable())  # as Qt says it
            if table is None:
                block = block.next()
                continue
            while isinstance(outer := table.parentFrame(), QTextTable):
                table = outer
            yield table
            block = table.lastCursorPosition().block().next()

    def _line(self) -> float:
        return 1.3 * self.document().defaultFont().pixelSize()
