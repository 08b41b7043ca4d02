"""A label that says less where there is no room for more."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.windows.console_label import ConsoleLabel, Tone

_USUAL = 13.6  # times the size of the letters: the room that is asked for, and not insisted on


class FittingLabel(ConsoleLabel):
    """Words that take what room is left, and never push aside what stands beside them."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)  # what stands beside it must not move when it comes
        self.setSizePolicy(policy)
        self._whole = ""
        self._short = ""

    def show_what_fits(self, whole: str, short: str, tone: Tone) -> None:
        """Show all the words, or the short ones as long as those are too many."""
        self._whole, self._short = whole, short
        self._choose(tone)

    def sizeHint(self) -> QSize:
        """Return the room that is usually enough, whatever the words and their language."""
        return QSize(round(_USUAL * self.fontInfo().pixelSize()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return no width at all: there are shorter words."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose anew."""
        super().resizeEvent(event)
        self._choose(Tone(self.property("tone") or Tone.PLAIN))

    def _choose(self, tone: Tone) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._whole) <= self.width()
        self.show_words(self._whole if fits else self._short, tone)
