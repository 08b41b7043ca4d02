"""A box of text: a paragraph, a heading, a cell, shaped by QTextLayout."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextLine, QTextOption

from presenter.dataclass import dataclass
from presenter.deck.blocks import Alignment
from presenter.deck.message import Message
from presenter.errors import Span
from presenter.typeset.box import Box, Link
from presenter.typeset.fonts import FINENESS
from presenter.typeset.inline_format import (
    FIRST_STRONG_ISOLATE,
    LEFT_TO_RIGHT_ISOLATE,
    POP_DIRECTIONAL_ISOLATE,
    FormattedText,
    Stretch,
)
from presenter.typeset.line_breaking import break_all, break_lines, code_units
from presenter.typeset.scripts import runs_right_to_left
from presenter.typeset.text_style import TextStyle
from presenter.typeset.word_binding import NO_BREAK_SPACE, WORD_JOINER

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# What only says where a line may end is not seen.
UNSEEN = str.maketrans(
    {NO_BREAK_SPACE: " "}
    | dict.fromkeys((SOFT_HYPHEN, WORD_JOINER, "\N{ZERO WIDTH SPACE}"), "")
    | dict.fromkeys((FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, POP_DIRECTIONAL_ISOLATE), "")
)
OPENING_QUOTES = frozenset("“„«‹‘\"'")


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was set: its words and its ink's rectangle in the box."""

    text: str
    rect: QRectF


@dataclass(frozen=True, eq=False, kw_only=True)
class TextBox(Box):
    """Text that has been broken into lines; `span` and `message` are what the deck says of it, if it does."""

    layout: QTextLayout
    style: TextStyle
    lines: tuple[Line, ...] = ()
    pieces: tuple[tuple[Stretch, QRectF], ...] = ()
    span: Span | None = None
    message: Message | None = None

    @property
    def has_formula(self) -> bool:
        """Tell whether something among the words is drawn."""
        return any(stretch.formula is not None for stretch, _ in self.pieces)

    @property
    def links(self) -> tuple[Link, ...]:
        """Return a rectangle for each line that a link runs over."""
        return tuple(Link(rect, piece.link) for piece, rect in self.pieces if piece.link)

    def paint(self, painter: QPainter) -> None:
        """Paint panels behind the words, the words, then underlines and formulae."""
        for piece, rect in self.pieces:
            if piece.panel:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(piece.panel))
                painter.drawRoundedRect(
                    rect.adjusted(-3, rect.height() * 0.09, 3, -rect.height() * 0.05), 5, 5
                )
        painter.setPen(QColor(self.style.colour))
        painter.scale(1 / FINENESS, 1 / FINENESS)
        self.layout.draw(painter, QPointF(0, 0))
        painter.scale(FINENESS, FINENESS)
        for piece, rect in self.pieces:
            if piece.formula is not None:
                piece.formula.paint(painter, rect.topLeft() + QPointF(0, piece.formula.ascent))
            elif piece.link:
                self._underline(painter, rect)

    def _underline(self, painter: QPainter, rect: QRectF) -> None:
        colour = QColor(self.style.accent)
        colour.setAlphaF(0.5)
        painter.setPen(QPen(colour, max(1.0, self.style.size / 22)))
        y = rect.bottom() - self.style.size * 0.06
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def set_text(
    text: FormattedText, style: TextStyle, width: float, *, kind: str = "paragraph", step: int = 0
) -> TextBox:
    """Break a text into lines of at most a width in logical units and return its box."""
    layout = _layout(text, style)
    hang = _hang(text, style)
    break_lines(layout, width, balanced=style.balanced, hang=hang)
    return _Stacker(layout, text, style, width, hang).box(kind, step)


def measure(text: FormattedText, style: TextStyle) -> tuple[float, float]:
    """Return the widths in logical units of the longest word and of the text on one line."""
    return break_all(_layout(text, style))


def _layout(text: FormattedText, style: TextStyle) -> QTextLayout:
    layout = QTextLayout(text.text, style.fine_font())
    layout.setTextOption(_option(_direction(text, style)))
    if text.formats:
        layout.setFormats(text.formats)
    layout.setCacheEnabled(True)
    return layout


@lru_cache(maxsize=2)
def _option(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setUseDesignMetrics(True)
    option.setTextDirection(direction)
    return option


def _direction(text: FormattedText, style: TextStyle) -> Qt.LayoutDirection:
    backwards = not style.is_code and runs_right_to_left(text.text, in_right_to_left=style.right_to_left)
    return Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight


def _hang(text: FormattedText, style: TextStyle) -> float:
    """Return how far the opening quotation mark of a text stands out into the margin."""
    backwards = _direction(text, style) is Qt.LayoutDirection.RightToLeft
    if not style.hanging or style.mirrored is not backwards or style.alignment is not Alignment.NONE:
        return 0.0
    # A mark that stands alone is a picture of one.
    return style.advance(text.text[0]) if text.text[:1] in OPENING_QUOTES and len(text.text) > 1 else 0.0


class _Stacker:
    """Put broken lines one under the other, a baseline each, and find where the stretches stand."""

    def __init__(
        self, layout: QTextLayout, text: FormattedText, style: TextStyle, width: float, hang: float
    ) -> None:
        self._layout = layout
        self._text = text
        self._style = style
        self._width = width
        self._hang = hang
        self._units = code_units(text.text)
        self._ascent, self._descent = style.extent
        self._lines: list[Line] = []
        self._pieces: list[tuple[Stretch, QRectF]] = []
        self._baseline = 0.0

    def box(self, kind: str, step: int) -> TextBox:
        y = 0.0
        for index in range(self._layout.lineCount()):
            y = self._place(self._layout.lineAt(index), y)
        # What hangs in the margin is no part of the box.
        rights = [
            line.rect.right() - (0.0 if index else self._hang) for index, line in enumerate(self._lines)
        ]
        width = max([self._width, *rights])
        return TextBox(
            width=width,
            height=y,
            kind=kind,
            step=step,
            baseline=self._baseline,
            findings=self._text.findings,
            language=self._text.language,
            layout=self._layout,
            style=self._style,
            lines=tuple(self._lines),
            pieces=tuple(self._pieces),
            span=self._text.span,
            message=self._text.message,
        )

    def _place(self, line: QTextLine, y: float) -> float:
        stretches = [stretch for stretch in self._text.stretches if _touches(line, stretch)]
        half_leading = (self._style.line_height - self._ascent - self._descent) / 2
        ascent, descent = line.ascent() / FINENESS, line.descent() / FINENESS
        # A font that stands in for this one may reach higher or lower: no two lines may touch.
        tight = min(0.0, half_leading)
        above = max(self._ascent + half_leading, ascent + tight)
        below = max(self._descent + half_leading, descent + tight)
        for stretch in stretches:
            if stretch.formula is not None:
                above = max(above, stretch.formula.ascent + 3)
                below = max(below, stretch.formula.descent + 3)
        baseline = y + above
        width = _natural_width(line)
        x = self._start(width)
        line.setPosition(QPointF(x, baseline - ascent) * FINENESS)
        if not self._lines:
            self._baseline = baseline
        words = self._words(line.textStart(), line.textLength(), stretches)
        self._lines.append(Line(words, QRectF(x, y, width, above + below)))
        self._pieces += [(stretch, self._piece(line, stretch, baseline)) for stretch in stretches]
        return y + above + below

    def _words(self, start: int, length: int, stretches: Sequence[Stretch]) -> str:
        """Return the words of a line as they are seen, a formula as its source says it."""
        units = self._units[start : start + length]
        for stretch in reversed(stretches):
            if stretch.formula is not None:
                place = stretch.start - start
                units = units[:place] + code_units(stretch.formula.source) + units[place + stretch.length :]
        units = units.rstrip()
        if units.endswith(SOFT_HYPHEN):
            units = f"{units[:-1]}-"
        if units.isascii():
            return units.strip()
        units = units.translate(UNSEEN)
        # A sign without end may be broken in two, and half of one is none.
        return units.encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()

    def _start(self, natural_width: float) -> float:
        spare = max(0.0, self._width - natural_width)
        alignment = self._style.alignment
        if alignment is Alignment.CENTER:
            return spare / 2
        hang = 0.0 if self._lines else self._hang
        if (alignment is Alignment.RIGHT) == self._style.mirrored:
            return -hang
        return self._width - natural_width + hang if hang else spare

    def _piece(self, line: QTextLine, stretch: Stretch, baseline: float) -> QRectF:
        left = _x(line, max(stretch.start, line.textStart()))
        right = _x(line, min(stretch.start + stretch.length, line.textStart() + line.textLength()))
        left, right = sorted((left, right))
        if stretch.formula is not None:
            return QRectF(
                left, baseline - stretch.formula.ascent, stretch.formula.width, stretch.formula.ascent
            )
        return QRectF(left, baseline - self._ascent, right - left, self._ascent + self._descent)


def _natural_width(line: QTextLine) -> float:
    return line.naturalTextWidth() / FINENESS


def _x(line: QTextLine, position: int) -> float:
    # PySide declares an object and returns the place together with the position it took.
    result: Any = line.cursorToX(position)
    return float(result[0]) / FINENESS


def _touches(line: QTextLine, stretch: Stretch) -> bool:
    start, end = line.textStart(), line.textStart() + line.textLength()
    return stretch.start < end and stretch.start + stretch.length > start
