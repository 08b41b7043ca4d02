"""What the speaker has to know and cannot see from the lectern, as badges in one row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from presenter.dataclass import dataclass
from presenter.windows.console_label import Tone, set_tone

_LEAST_OF_AN_ANSWER = 0.35  # of the row


@dataclass(frozen=True, slots=True)
class Badge:
    """Something to know; `identifier` names it when it is clicked.

    What answers a key is better shortened than left out: else the key seems to have done nothing.
    """

    identifier: str
    words: str
    tone: Tone = Tone.PLAIN
    is_answer: bool = False


class StatusRow(QWidget):
    """Badges beside one another; no news is an empty row."""

    badge_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        # However many badges there are, they must never make the window wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._badges: tuple[Badge, ...] = ()
        self._buttons: list[_BadgeButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch()

    def show_badges(self, badges: Sequence[Badge]) -> None:
        """Show these badges and no other."""
        if tuple(badges) == self._badges:
            return
        self._badges = tuple(badges)
        while len(self._buttons) < len(badges):
            self._add_button()
        for index, button in enumerate(self._buttons):
            if index < len(badges):
                button.show_badge(badges[index])
        self._show_what_fits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many badges as there is room for."""
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """Show badges whole or not at all, the most urgent first; that one is shown in any room.

        An answer is shortened too, as long as something of it can be read.
        """
        room = self.width()
        for index, (button, badge) in enumerate(zip_longest(self._buttons, self._badges)):
            button.show_whole()
            needed = button.sizeHint().width()
            least = 1 if index == 0 else _LEAST_OF_AN_ANSWER * self.width()
            if needed > room >= least and (index == 0 or (badge is not None and badge.is_answer)):
                button.shorten_to(room)
                needed = room
            room -= needed
            button.setVisible(index < len(self._badges) and room >= 0)
            room -= self._row.spacing()

    def _add_button(self) -> None:
        button = _BadgeButton(self)
        button.named.connect(self.badge_clicked)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append(button)


class _BadgeButton(QPushButton):
    """A badge that can be clicked."""

    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._identifier = ""
        self._words = ""
        self.setProperty("role", "badge")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._on_clicked)

    def show_badge(self, badge: Badge) -> None:
        self._identifier, self._words = badge.identifier, badge.words
        self.setAccessibleName(badge.words)
        self.show_whole()
        set_tone(self, badge.tone)

    def show_whole(self) -> None:
        self.setText(self._words)
        self.setToolTip("")

    def shorten_to(self, width: int) -> None:
        """Show as much of the words as there is room for, in logical pixels; the tip has them all."""
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self._words)
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, width - around))
        self.setToolTip(self._words)

    def _on_clicked(self) -> None:
        self.named.emit(self._identifier)
