"""The place on a page where the time is told that a break still takes."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass
from presenter.typeset.box import Box
from presenter.typeset.message_box import set_words
from presenter.typeset.saved import Saved
from presenter.typeset.text_style import TextStyle

HOUR = 3600
# Between the digits and the words beside them, in sizes of the digits.
GAP = 0.18


@dataclass(frozen=True, eq=False, kw_only=True)
class CountdownBox(Box):
    """Room for minutes and seconds, which are painted over the page as they pass; on paper it stays empty.

    In `word_style` stands beside them the `unit`, or they could be taken for a time of day; at the end
    that gives way to `over`, each language on a line of its own.
    """

    digits: TextStyle
    unit: str
    over: str
    word_style: TextStyle
    kind: str = "countdown"

    def paint_seconds(self, painter: QPainter, seconds: float) -> None:
        """Paint the seconds that are left, the box's top left corner at the origin."""
        clock = set_words(as_minutes(seconds), self.digits, self.width)
        clock.paint(painter)
        words = self.over if seconds <= 0 else self.unit if seconds < HOUR else ""
        if words:
            left = clock.lines[0].rect.right() + self.digits.size * GAP
            word = set_words(words, self.word_style, self.width - left)
            # The last line of it stands on the line of the digits.
            last = word.height - self.word_style.line_height + word.baseline
            with Saved(painter):
                painter.translate(left, clock.baseline - last)
                word.paint(painter)


def as_minutes(seconds: float) -> str:
    """Return seconds as `04:05`, or `1:02:05` from an hour on: never narrower, so that nothing moves.

    A second that has begun counts whole: the zeros come when the time is over.
    """
    minutes, rest = divmod(math.ceil(max(0.0, seconds) - 1e-6), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
