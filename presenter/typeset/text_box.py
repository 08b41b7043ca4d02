"""A box of text: a paragraph, a heading, a cell, shaped by QTextLayout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextLine, QTextOption

from presenter.deck.blocks import Alignment
from presenter.errors import Span
from presenter.typeset.box import Box, Link
from presenter.typeset.inline_format import FormattedText, Stretch
from presenter.typeset.text_style import TextStyle

WIDE = 1_000_000.0
# A last line of fewer characters than this looks forgotten.
SHORT_LINE = 12
Wrap = QTextOption.WrapMode


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was set: its words and its ink's rectangle in the box."""

    text: str
    rect: QRectF


@dataclass(frozen=True, eq=False, kw_only=True)
class TextBox(Box):
    """Text that has been broken into lines; `span` is where the deck says it, if it does."""

    layout: QTextLayout
    style: TextStyle
    lines: tuple[Line, ...] = ()
    pieces: tuple[tuple[Stretch, QRectF], ...] = ()
    span: Span | None = None

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
        self.layout.draw(painter, QPointF(0, 0))
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
    layout = _layout(text, style, Wrap.WrapAtWordBoundaryOrAnywhere)
    _break(layout, width)
    if layout.lineCount() > 1:
        _improve_breaks(layout, style, width)
    return _Stacker(layout, text, style, width).box(kind, step)


def measure(text: FormattedText, style: TextStyle) -> tuple[float, float]:
    """Return the widths in logical units of the longest word and of the text on one line."""
    layout = _layout(text, style, Wrap.WordWrap)
    _break(layout, 1.0)
    longest = max((_natural_width(line) for line in _lines(layout)), default=0.0)
    _break(layout, WIDE)
    return longest, max((_natural_width(line) for line in _lines(layout)), default=0.0)


def _layout(text: FormattedText, style: TextStyle, wrap: QTextOption.WrapMode) -> QTextLayout:
    layout = QTextLayout(text.text, style.font())
    option = QTextOption()
    option.setWrapMode(wrap)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(list(text.formats))
    layout.setCacheEnabled(True)
    return layout


def _break(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line = layout.createLine()
    layout.endLayout()


def _lines(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(index) for index in range(layout.lineCount())]


def _natural_width(line: QTextLine) -> float:
    return line.naturalTextWidth()


def _improve_breaks(layout: QTextLayout, style: TextStyle, width: float) -> None:
    """Narrow the text, at the same number of lines, to balance a heading or to feed a short last line."""
    count = layout.lineCount()
    if style.balanced:
        narrow, wide = width / count * 0.8, width
        while wide - narrow > style.size / 30:
            middle = (narrow + wide) / 2
            _break(layout, middle)
            narrow, wide = (narrow, middle) if layout.lineCount() <= count else (middle, wide)
        _break(layout, wide)
        return
    for share in (0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        if not _ends_too_short(layout):
            return
        _break(layout, width * share)
        if layout.lineCount() != count:
            break
    if _ends_too_short(layout) or layout.lineCount() != count:
        _break(layout, width)


def _ends_too_short(layout: QTextLayout) -> bool:
    line = layout.lineAt(layout.lineCount() - 1)
    return line.textLength() < SHORT_LINE


class _Stacker:
    """Put broken lines one under the other, a baseline each, and find where the stretches stand."""

    def __init__(self, layout: QTextLayout, text: FormattedText, style: TextStyle, width: float) -> None:
        self._layout = layout
        self._text = text
        self._style = style
        self._width = width
        metrics = style.metrics()
        self._ascent, self._descent = metrics.ascent(), metrics.descent()
        self._lines: list[Line] = []
        self._pieces: list[tuple[Stretch, QRectF]] = []
        self._baseline = 0.0

    def box(self, kind: str, step: int) -> TextBox:
        y = 0.0
        for line in _lines(self._layout):
            y = self._place(line, y)
        width = max([self._width, *(line.rect.right() for line in self._lines)])
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
        )

    def _place(self, line: QTextLine, y: float) -> float:
        stretches = [stretch for stretch in self._text.stretches if _touches(line, stretch)]
        formulae = [stretch.formula for stretch in stretches if stretch.formula is not None]
        half_leading = (self._style.line_height - self._ascent - self._descent) / 2
        above = max([self._ascent + half_leading, *(drawing.ascent + 3 for drawing in formulae)])
        below = max([self._descent + half_leading, *(drawing.descent + 3 for drawing in formulae)])
        baseline = y + above
        x = self._start(line)
        line.setPosition(QPointF(x, baseline - line.ascent()))
        if not self._lines:
            self._baseline = baseline
        # Qt counts in UTF-16 units.
        units = self._text.text.encode("utf-16-le", "surrogatepass")
        words = units[line.textStart() * 2 : (line.textStart() + line.textLength()) * 2]
        rect = QRectF(x, y, _natural_width(line), above + below)
        self._lines.append(Line(words.decode("utf-16-le", "surrogatepass").strip(), rect))
        self._pieces += [(stretch, self._piece(line, stretch, baseline)) for stretch in stretches]
        return y + above + below

    def _start(self, line: QTextLine) -> float:
        spare = max(0.0, self._width - _natural_width(line))
        match self._style.alignment:
            case Alignment.RIGHT:
                return spare
            case Alignment.CENTER:
                return spare / 2
            case _:
                return 0.0

    def _piece(self, line: QTextLine, stretch: Stretch, baseline: float) -> QRectF:
        left = _x(line, max(stretch.start, line.textStart()))
        right = _x(line, min(stretch.start + stretch.length, line.textStart() + line.textLength()))
        left, right = sorted((left, right))
        if stretch.formula is not None:
            return QRectF(
                left, baseline - stretch.formula.ascent, stretch.formula.width, stretch.formula.ascent
            )
        return QRectF(left, baseline - self._ascent, right - left, self._ascent + self._descent)


def _x(line: QTextLine, position: int) -> float:
    # PySide declares an object and returns the place together with the position it took.
    result: Any = line.cursorToX(position)
    return float(result[0])


def _touches(line: QTextLine, stretch: Stretch) -> bool:
    start, end = line.textStart(), line.textStart() + line.textLength()
    return stretch.start < end and stretch.start + stretch.length > start
