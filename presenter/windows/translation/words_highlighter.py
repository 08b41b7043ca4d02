"""Colours for what of a text is not words, and lines under what needs a look."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from presenter.translation.pieces import Piece, PieceKind, tokens
from presenter.windows import palette

Span = tuple[int, int]


class WordsHighlighter(QSyntaxHighlighter):
    """Set marks, links and placeholders apart; those that the other text lacks are underlined."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._wanted: frozenset[str] = frozenset()
        self._misspelt: tuple[Span, ...] = ()
        self._mark = _format(palette.ACCENT)
        self._whole = _format(palette.GOOD)
        self._lacking = _format(palette.CAUTION)
        self._lacking.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._spelling = QTextCharFormat()
        self._spelling.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._spelling.setUnderlineColor(QColor(palette.ALARM))

    def show_lacking(self, lacking: Collection[Piece]) -> None:
        """Underline these pieces."""
        wanted = frozenset(part for piece in lacking for part in (piece.before, piece.behind) if part)
        if wanted != self._wanted:
            self._wanted = wanted
            self.rehighlight()

    def show_misspelt(self, spans: Collection[Span]) -> None:
        """Underline these words, each from a place to before another in the whole text."""
        words = self.document().toPlainText()
        places = tuple((_utf16(words, start), _utf16(words, end)) for start, end in spans)
        if places != self._misspelt:
            self._misspelt = places
            self.rehighlight()

    def misspelt_at(self, place: int) -> Span | None:
        """Return from where to before where a misspelt word is that a place is in, as Qt counts."""
        return next((span for span in self._misspelt if span[0] <= place <= span[1]), None)

    def highlightBlock(self, text: str) -> None:
        """Colour a line."""
        for token in tokens(text):
            style = self._whole if token.kind is PieceKind.WHOLE else self._mark
            if token.text in self._wanted:
                style = self._lacking
            start = _utf16(text, token.start)
            self.setFormat(start, _utf16(text, token.end) - start, style)
        begin = self.currentBlock().position()
        for start, end in self._misspelt:
            first, last = max(start - begin, 0), min(end - begin, self.currentBlock().length() - 1)
            for place in range(first, last):
                style = self.format(place)
                style.setUnderlineStyle(self._spelling.underlineStyle())
                style.setUnderlineColor(self._spelling.underlineColor())
                self.setFormat(place, 1, style)


def _format(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style


def _utf16(text: str, place: int) -> int:
    """Return a place in a text as Qt counts it."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le")) // 2
