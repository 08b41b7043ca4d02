"""How a piece of text is set."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetricsF

from presenter.deck.blocks import Alignment
from presenter.typeset.fonts import scalable_font


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A font, its size in logical units, a colour, and the height of a line and the tracking in sizes.

    `balanced` evens out the lines, as headings want; `features` are OpenType tags to
    switch on (`tnum`) or, with a minus, off (`-liga`).
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

    @property
    def line_height(self) -> float:
        """Return the height of a line in logical units."""
        return self.size * self.line

    def font(self) -> QFont:
        """Return the font."""
        font = scalable_font(self.family, self.size)
        font.setWeight(QFont.Weight(self.weight))
        font.setItalic(self.italic)
        if self.tracking:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.tracking * self.size)
        for feature in self.features:
            font.setFeature(QFont.Tag(feature.removeprefix("-")), 0 if feature.startswith("-") else 1)
        return font

    def metrics(self) -> QFontMetricsF:
        """Return the measures of the font."""
        return QFontMetricsF(self.font())

    def with_feature(self, feature: str) -> TextStyle:
        """Return the same style with one more OpenType feature, unless that is switched off for good."""
        if f"-{feature}" in self.features:
            return self
        return replace(self, features=(*self.features, feature))
