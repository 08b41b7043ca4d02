"""How a piece of text is set."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment
from presenter.i18n.language import Language
from presenter.typeset.fonts import FINENESS, FineFont, fine_pixels


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
        return self.fine().font()

    def fine(self) -> FineFont:
        """Return what tells the font from others."""
        return FineFont(
            self.family,
            fine_pixels(self.size),
            self.weight,
            self.italic,
            # Arabic letters join; they are never spaced.
            0.0 if self.right_to_left else self.tracking * self.size * FINENESS,
            self.features,
            self.is_code,
        )

    @property
    def extent(self) -> tuple[float, float]:
        """Return how far the font reaches above and below the baseline, in logical units."""
        return self.fine().extent()

    def advance(self, words: str) -> float:
        """Return how wide words are on one line, in logical units."""
        return self.fine().metrics().horizontalAdvance(words) / FINENESS

    def elided(self, words: str, width: float) -> str:
        """Return words, their end an ellipsis where they are wider than a width in logical units."""
        metrics = self.fine().metrics()
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width * FINENESS)

    def with_feature(self, feature: str) -> TextStyle:
        """Return the same style with one more OpenType feature, unless that is switched off for good."""
        if f"-{feature}" in self.features:
            return self
        return replace(self, features=(*self.features, feature))
