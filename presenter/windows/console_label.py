"""A label of the console: its role and tone choose how the style sheet draws it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from presenter.windows.elision import shortened_words, tell_whole, width_of_words


class Tone(StrEnum):
    """What the colour of words says besides the words; never the colour alone."""

    PLAIN = "plain"
    QUIET = "quiet"
    ACCENT = "accent"
    GOOD = "good"
    CAUTION = "caution"
    ALARM = "alarm"


class ConsoleLabel(QLabel):
    """Words on the console, which the style sheet knows by their role; one line that does not fit is elided.

    One that yields gives way to what stands beside it where a language needs more room than there is.
    """

    def __init__(
        self, role: str, parent: QWidget | None = None, *, wrapped: bool = False, yields: bool = False
    ) -> None:
        super().__init__(parent)
        self._yields = yields
        self.setFont(_with_tabular_figures(self.font()))
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrapped)
        if not wrapped:
            across = QSizePolicy.Policy.Preferred if yields else QSizePolicy.Policy.Minimum
            self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    @property
    def is_elided(self) -> bool:
        """Tell whether the words are one line, and wider than the room there is."""
        if self.wordWrap():
            return False
        return width_of_words(self.text(), self.fontMetrics()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        """Return the room that is insisted on: none across where the words yield."""
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._yields else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words that do not fit with an ellipsis, not cut."""
        if not self.is_elided:
            super().paintEvent(event)
            return
        painter, room = QPainter(self), self.contentsRect()
        self.drawFrame(painter)
        self.style().drawItemText(
            painter,
            room,
            QStyle.visualAlignment(self.layoutDirection(), self.alignment()).value,
            self.palette(),
            self.isEnabled(),
            shortened_words(self.text(), self.fontMetrics(), room.width()),
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        """Say the whole in a tip."""
        return (self.is_elided and tell_whole(self, self.text(), event)) or super().event(event)

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
