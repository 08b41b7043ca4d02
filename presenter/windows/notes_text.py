"""The words of the notes, and the place in them that the speaker reads at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextTable
from PySide6.QtWidgets import QScroller, QTextBrowser, QWidget

from presenter.windows.notes_html import STYLE_SHEET

_LINES_A_NOTCH = 3
_LINES_AFTER = 3  # that are to be seen of what follows the passage in force
_LINES_BEFORE = 1


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """What stands at the upper edge: a passage, counted from 0, and how much of it is above, up to 1.

    Two languages take a different height for the same passages, so pixels would say nothing.
    """

    passage: int = 0
    above: float = 0.0


class NotesText(QTextBrowser):
    """Rich text that keeps its place through another language, another size of letters or of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._place = ReadingPlace()
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
            self._place = ReadingPlace()

    def read_passage(self, number: int) -> None:
        """Bring a passage, counted from 0, into view, whole and with what comes after it.

        Nothing moves where that is to be seen already: the eye would lose its line.
        """
        passages = self._passages()
        if not 0 <= number < len(passages):
            return
        passage, line = passages[number], self._line()
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        end = min(passage.bottom() + _LINES_AFTER * line, passages[-1].bottom())
        if top <= passage.top() and end <= top + height:
            return
        before = _LINES_BEFORE * line if passage.height() + (_LINES_BEFORE + 1) * line < height else 0.0
        self.verticalScrollBar().setValue(round(passage.top() - before))

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
        finally:
            self._settling = not outermost

    def _on_scrolled(self, value: int) -> None:
        if not self._settling:
            self._place = self._place_at(value)

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
        frames = [
            frame for frame in self.document().rootFrame().childFrames() if isinstance(frame, QTextTable)
        ]
        if frames:
            first, *others = [layout.frameBoundingRect(frame) for frame in frames]
            first.setTop(0)
            return [first, *others]
        return [QRectF(0, 0, layout.documentSize().width(), layout.documentSize().height())]

    def _line(self) -> float:
        return 1.3 * self.document().defaultFont().pixelSize()
