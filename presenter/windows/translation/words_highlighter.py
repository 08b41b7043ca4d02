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
        if tuple(spans) != self._misspelt:
            self._misspelt = tuple(spans)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour a line."""
        for token in tokens(text):
            style = self._whole if token.kind is PieceKind.WHOLE else self._mark
            if token.text in self._wanted:
                style = self._lacking
            self.setFormat(token.start, token.end - token.start, style)
        begin = self.currentBlock().position()
        for start, end in self._misspelt:
            first, last = max(start - begin, 0), min(end - begin, len(text))
            for place in range(first, last):
                style = self.format(place)
                style.setUnderlineStyle(self._spelling.underlineStyle())
                style.setUnderlineColor(self._spelling.underlineColor())
                self.setFormat(place, 1, style)


def _format(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style
