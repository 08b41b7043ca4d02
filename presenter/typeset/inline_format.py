"""Inline runs into the text and the format ranges of a QTextLayout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from presenter.dataclass import dataclass, replace
from presenter.deck.message import Message
from presenter.deck.run import Run, RunKind
from presenter.errors import Finding, Span
from presenter.i18n.language import Language
from presenter.typeset.colours import mixed
from presenter.typeset.fonts import FINENESS, FineFont
from presenter.typeset.formula_drawing import FormulaDrawing
from presenter.typeset.hyphenation import hyphenated
from presenter.typeset.scripts import can_slant
from presenter.typeset.text_style import TextStyle
from presenter.typeset.word_binding import bound

DrawFormula = Callable[[str, float, str], FormulaDrawing | Finding]

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
LINE_SEPARATOR = "\N{LINE SEPARATOR}"
LEFT_TO_RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
FIRST_STRONG_ISOLATE = "\N{FIRST STRONG ISOLATE}"
POP_DIRECTIONAL_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"
CODE_SIZE = 0.9


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a text, counted in UTF-16 units as Qt does, and what goes with it.

    `message` is what these words alone are made of, where the text has those of several.
    """

    start: int
    length: int
    link: str = ""
    panel: str = ""
    formula: FormulaDrawing | None = None
    message: Message | None = None


@dataclass(frozen=True, eq=False, slots=True)
class FormattedText:
    """A text for QTextLayout: its formats, and the stretches that need more than a format.

    `span` is where the deck says it, if it does, and `message` what is to be translated of it; `language` the
    one that the words are in, if known.
    """

    text: str
    formats: tuple[QTextLayout.FormatRange, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    findings: tuple[Finding, ...] = ()
    span: Span | None = None
    message: Message | None = None
    language: Language | None = None


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units a text has, which is how Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass
class _Builder:
    style: TextStyle
    footnotes: Mapping[str, int]
    draw_formula: DrawFormula | None
    parts: list[str] = field(default_factory=list)
    formats: list[QTextLayout.FormatRange] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    length: int = 0

    def add(self, run: Run) -> None:
        match run.kind:
            case RunKind.BREAK:
                self._append(LINE_SEPARATOR)
            case RunKind.FORMULA:
                self._add_formula(run)
            case RunKind.FOOTNOTE:
                number = self.footnotes.get(run.text, run.text)
                self._add_words(replace(run, text=str(number), raised=True, classes=("accent",)))
            case RunKind.WORDS | RunKind.CODE:
                self._add_words(run)

    def _add_words(self, run: Run) -> None:
        text = run.text.replace("\n", LINE_SEPARATOR)
        if run.kind is RunKind.WORDS:
            text = bound(text, self.style.language)
            if self.style.hyphenate:
                text = hyphenated(text, self.style.language)
        isolated = run.kind is RunKind.CODE and (self.style.right_to_left or not can_slant(text))
        if isolated:
            # A program runs from left to right, whatever the words around it do (UAX #9, isolates).
            self._append(LEFT_TO_RIGHT_ISOLATE)
        start = self._append(text, _format(run, self.style))
        length = self.length - start
        if isolated:
            self._append(POP_DIRECTIONAL_ISOLATE)
        panel = self.style.panel if run.kind is RunKind.CODE else ""
        if "highlight" in run.classes or "mark" in run.classes:
            panel = mixed(self.style.panel, self.style.accent, 0.22)
        if length and (run.link or panel):
            self.stretches.append(Stretch(start, length, run.link, panel))

    def _add_formula(self, run: Run) -> None:
        drawing = None
        if self.draw_formula is not None:
            drawing = self.draw_formula(run.text, self.style.size, self.style.colour)
        if not isinstance(drawing, FormulaDrawing):
            self.findings += [drawing] if drawing is not None else []
            self._add_words(replace(run, kind=RunKind.CODE))
            return
        start = self._append(NO_BREAK_SPACE, _as_wide_as(drawing.width, self.style))
        self.stretches.append(Stretch(start, 1, run.link, formula=drawing))

    def _append(self, text: str, style: QTextCharFormat | None = None) -> int:
        start = self.length
        self.parts.append(text)
        self.length += utf16_length(text)
        if style is not None and self.length > start:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, self.length - start, style
            self.formats.append(part)
        return start


def format_runs(
    runs: Iterable[Run],
    style: TextStyle,
    footnotes: Mapping[str, int] | None = None,
    draw_formula: DrawFormula | None = None,
) -> FormattedText:
    """Return the text of the runs, formatted; a formula that cannot be drawn shows its source."""
    builder = _Builder(style, footnotes or {}, draw_formula)
    for run in runs:
        builder.add(run)
    return FormattedText(
        "".join(builder.parts), tuple(builder.formats), tuple(builder.stretches), tuple(builder.findings)
    )


def _format(run: Run, style: TextStyle) -> QTextCharFormat:
    result = character_format(_font(run, style), _colour(run, style))
    if run.struck:
        result.setFontStrikeOut(True)
    if run.raised:
        result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif run.lowered:
        result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    return result


def character_format(font: FineFont, colour: str) -> QTextCharFormat:
    """Return the format of characters of a font and a colour; whoever asks may change it."""
    return QTextCharFormat(_format_of(font, colour))


@lru_cache(maxsize=512)  # every word of every text asks for one, and there are few
def _format_of(font: FineFont, colour: str) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFont(font.font())
    result.setForeground(QColor(colour))
    return result


def _font(run: Run, style: TextStyle) -> FineFont:
    bold = max(700, style.weight) if run.strong else style.weight
    family, size = style.family, style.size
    if run.kind is RunKind.CODE:
        family, size = style.code_family, style.size * CODE_SIZE
    if "small" in run.classes:
        size *= 0.8
    elif "large" in run.classes:
        size *= 1.25
    italic = style.italic != run.emphasis
    if italic and not can_slant(run.text):
        italic, bold = style.italic, max(600, bold)
    if (family, size, bold, italic) == (style.family, style.size, style.weight, style.italic):
        return style.fine()
    return replace(style, family=family, size=size, weight=bold, italic=italic).fine()


def _colour(run: Run, style: TextStyle) -> str:
    if run.link or "accent" in run.classes:
        return style.accent
    if "muted" in run.classes:
        return mixed(style.colour, style.panel, 0.3)
    return style.colour


def _as_wide_as(width: float, style: TextStyle) -> QTextCharFormat:
    """Return the format that makes a space as wide as a drawing, which then stands in its place."""
    font = style.fine_font()
    font.setLetterSpacing(
        QFont.SpacingType.AbsoluteSpacing, (width - style.advance(NO_BREAK_SPACE)) * FINENESS
    )
    result = QTextCharFormat()
    result.setFont(font)
    return result
