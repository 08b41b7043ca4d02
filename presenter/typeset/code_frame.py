"""The panel that code stands on: its size of type, its margins, the name at its head, and its lines."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, Code
from presenter.errors import Span
from presenter.typeset.box import Placed
from presenter.typeset.code_colours import CodeWord, language_name
from presenter.typeset.code_rows import CodeMeasure, CodeRow, rows_of, widest
from presenter.typeset.code_text import CodeText
from presenter.typeset.colours import mixed, stepped_back
from presenter.typeset.inline_format import FormattedText
from presenter.typeset.message_box import set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel, rule
from presenter.typeset.text_box import measure
from presenter.typeset.text_style import TextStyle

LINE = 1.38
PADDING = 0.9
GUTTER = 1.2
# How far one long line may shrink all others: on a slide's whole width, 80 columns stand unbroken.
SMALLEST = 0.83
DIFFERENCES = ("diff", "udiff")


@dataclass(frozen=True, eq=False, slots=True)
class CodeLine:
    """A line of code where it stands: its rows, and the number before it; `number` counts from 1."""

    number: int
    y: float
    height: float
    rows: tuple[CodeRow, ...]


@dataclass(frozen=True, eq=False, slots=True)
class CodeFrame:
    """What all lines of a panel share: their style, and where they begin."""

    setting: Setting
    style: TextStyle
    width: float
    padding: float
    gutter: float
    top: float
    head: tuple[Placed, ...]
    first_number: int | None
    count: int
    span: Span

    @classmethod
    def around(cls, block: Code, code: CodeText, setting: Setting, width: float) -> CodeFrame:
        """Return the panel of a block of code in a width in logical units, its type as large as fits."""
        last = "" if block.first_number is None else str(block.first_number + len(code.lines) - 1)
        style = _fitted(code, last, setting, width)
        padding = style.size * PADDING
        column = CodeMeasure(style).column
        gutter = len(last) * column + GUTTER * style.size if last else 0.0
        head, top = _head(block, style, setting, width)
        count = len(code.lines)
        return cls(setting, style, width, padding, gutter, top, head, block.first_number, count, block.span)

    @property
    def left(self) -> float:
        """Return where lines begin, in logical units."""
        return self.padding + self.gutter

    @property
    def room(self) -> float:
        """Return how much room a line has, in logical units."""
        return self.width - self.left - self.padding

    def height(self, lines: tuple[CodeLine, ...]) -> float:
        """Return the height of the panel in logical units."""
        return lines[-1].y + lines[-1].height + self.padding

    def ground(self, lines: tuple[CodeLine, ...]) -> tuple[Placed, ...]:
        """Return the panel with what stands at its head."""
        palette = self.setting.palette
        ground = panel(self.width, self.height(lines), palette.panel, self.setting.theme.spaces.corner)
        return Placed(0.0, 0.0, ground), *self.head

    def lines(self, code: CodeText) -> Iterator[CodeLine]:
        """Return the lines where they stand; how many are left out, in a last one."""
        y, columns = self.top, CodeMeasure(self.style)
        for number, words in enumerate(code.lines, start=1):
            rows = rows_of(words, columns, self.room)
            height = len(rows) * self.style.line_height
            yield CodeLine(number, y, height, rows)
            y += height
        if code.left_out:
            rest = (CodeWord(f"⋮ +{code.left_out}", "comment"),)
            yield CodeLine(len(code.lines) + 1, y, self.style.line_height, (CodeRow(rest),))


def _fitted(code: CodeText, last: str, setting: Setting, width: float) -> TextStyle:
    style = replace(setting.style(TextRole.CODE), line=LINE)
    around = style.size * (2 * PADDING + (GUTTER if last else 0.0))
    needed = measure(FormattedText(last + widest(code.lines)), style)[1]
    if needed + around <= width:
        return style
    least = min(style.size, max(style.size * SMALLEST, setting.theme.sizes.legible))
    # Whole sizes only, as fonts have them: rounding up would make the line wrap after all.
    return replace(style, size=max(least, float(int(style.size * width / (needed + around)))))


def _head(block: Code, style: TextStyle, setting: Setting, width: float) -> tuple[tuple[Placed, ...], float]:
    """Return the name of the file over a line, or the language's in the corner, and where code begins."""
    padding, palette = style.size * PADDING, setting.palette
    words = _spoken(block.lexer) if block.label is None else block.label
    if not words:
        return (), padding
    size = min(setting.size(TextRole.CAPTION), style.size * 0.86)
    small = replace(style, size=size, colour=stepped_back(palette.muted, palette.panel, 0.1), line=1.2)
    if block.label is not None:
        name = set_words(words, replace(small, weight=700), width - 2 * padding, kind="code-label")
        under = padding * 0.95 + name.height
        line = rule(width, mixed(palette.panel, palette.muted, 0.25))
        return (Placed(padding, padding * 0.55, name), Placed(0.0, under, line)), under + padding * 0.7
    small = replace(small, family=setting.theme.fonts.text, alignment=Alignment.RIGHT)
    name = set_words(words, small, width - padding * 1.4, kind="code-label")
    return (Placed(padding * 0.7, padding * 0.4, name),), padding * 0.5 + name.height


def _spoken(lexer: str) -> str:
    """Return the name of a programming language; a session and a difference show what they are."""
    name = language_name(lexer) or ""
    return "" if lexer in DIFFERENCES or "session" in name.lower() else name
