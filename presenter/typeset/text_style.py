"""How a piece of text is set."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from presenter.dataclass import dataclass
from presenter.deck.blocks import Alignment
from presenter.i18n.language import Language
from presenter.typeset.fonts import FINENESS, scalable_font


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A font, its size in logical units, a colour, and the height of a line and the tracking in sizes.

    `balanced` evens out the lines, as headings want; `features` are OpenType tags to
    switch on (`tnum`) or, with a minus, off (`-liga`). `right_to_left` is the direction
    of the language of the words; `mirrored`, that lines begin at the right. With
    `hanging`, an opening quotation mark stands in the margin; with `hyphenate`, words may
    be divided.
    """

    family: str
    size: float
    colour: str
    weight: int = 400
    italic: bool = False
    line: float = 1.34
    alignment: Alignment = Alignment.NONE
    balanced: bool = False
    features: tuple[str, ...] = ()
    code_family: str = "monospace"
    accent: str = "#000000"
    panel: str = "#eeeeee"
    tracking: float = 0.0
    language: Language = Language("")
    right_to_left: bool = False
    mirrored: bool = False
    hanging: bool = False
    hyphenate: bool = False

    @property
    def line_height(self) -> float:
        """Return the height of a line in logical units."""
        return self.size * self.line

    @property
    def is_code(self) -> bool:
        """Tell whether the text is a program's, which runs from left to right in every language."""
        return self.family == self.code_family

    def fine_font(self) -> QFont:
        """Return the font, `FINENESS` times as large as the text is painted."""
        font = scalable_font(self.family, self.size, code=self.is_code)
        font.setWeight(QFont.Weight(self.weight))
        font.setItalic(self.italic)
        if self.tracking and not self.right_to_left:
            # Arabic letters join; they are never spaced.
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.tracking * self.size * FINENESS)
        for feature in self.features:
            font.setFeature(QFont.Tag(feature.removeprefix("-")), 0 if feature.startswith("-") else 1)
        return font

    @property
    def extent(self) -> tuple[float, float]:
        """Return how far the font reaches above and below the baseline, in logical units."""
        metrics = QFontMetricsF(self.fine_font())
        return metrics.ascent() / FINENESS, metrics.descent() / FINENESS

    def advance(self, words: str) -> float:
        """Return how wide words are on one line, in logical units."""
        return QFontMetricsF(self.fine_font()).horizontalAdvance(words) / FINENESS

    def elided(self, words: str, width: float) -> str:
        """Return words, their end an ellipsis where they are wider than a width in logical units."""
        metrics = QFontMetricsF(self.fine_font())
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width * FINENESS)

    def with_feature(self, feature: str) -> TextStyle:
        """Return the same style with one more OpenType feature, unless that is switched off for good."""
        if f"-{feature}" in self.features:
            return self
        return replace(self, features=(*self.features, feature))
