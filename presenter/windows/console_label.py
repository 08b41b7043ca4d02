"""A label of the console: its role and tone choose how the style sheet draws it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Tone(StrEnum):
    """What the colour of words says besides the words; never the colour alone."""

    PLAIN = "plain"
    QUIET = "quiet"
    ACCENT = "accent"
    GOOD = "good"
    CAUTION = "caution"
    ALARM = "alarm"


class ConsoleLabel(QLabel):
    """Words on the console, which the style sheet knows by their role."""

    def __init__(self, role: str, parent: QWidget | None = None, *, wrapped: bool = False) -> None:
        super().__init__(parent)
        self.setFont(_with_tabular_figures(self.font()))
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrapped)
        if not wrapped:
            self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Show words in a tone; nothing is drawn again where neither changed."""
        if self.text() != words:
            self.setText(words)
        set_tone(self, tone)


def _with_tabular_figures(font: QFont) -> QFont:
    """Return a font in which every digit is as wide as any other, so that no number trembles as it counts."""
    tabular = QFont(font)
    tabular.setFeature(QFont.Tag("tnum"), 1)
    return tabular


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Give a widget the colours of a tone."""
    if widget.property("tone") != str(tone):
        widget.setProperty("tone", str(tone))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
