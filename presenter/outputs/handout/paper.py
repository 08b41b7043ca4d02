"""The paper of a handout and where things stand on it, in points."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSizeF

from presenter.dataclass import dataclass


class Paper(StrEnum):
    """A size of paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> QSizeF:
        """Return width and height in points."""
        return QSizeF(595.28, 841.89) if self is Paper.A4 else QSizeF(612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where slides and notes stand: notes beside the slide in one language, below the slides in several."""

    paper: Paper
    aspect: tuple[int, int]
    languages: int

    side = 46.0
    top = 44.0
    foot = 48.0
    gutter = 26.0
    gap = 22.0
    share = 0.44

    @property
    def width(self) -> float:
        """Return the width between the margins."""
        return self.paper.size.width() - 2 * self.side

    @property
    def bottom(self) -> float:
        """Return the height at which the foot begins."""
        return self.paper.size.height() - self.foot

    @property
    def beside(self) -> bool:
        """Tell whether notes stand beside their slide."""
        return self.languages == 1

    def picture(self, column: int, y: float) -> QRectF:
        """Return the place of the slide in a column."""
        width = self.width * self.share if self.beside else self._column_width
        across, down = self.aspect
        return QRectF(self.side + column * (width + self.gutter), y, width, width * down / across)

    def notes(self, column: int, y: float) -> QRectF:
        """Return the room for notes from a height on, down to the foot."""
        if self.beside:
            left = self.side + self.width * self.share + self.gutter
            return QRectF(left, y, self.side + self.width - left, self.bottom - y)
        left = self.side + column * (self._column_width + self.gutter)
        return QRectF(left, y, self._column_width, self.bottom - y)

    @property
    def _column_width(self) -> float:
        return (self.width - self.gutter * (self.languages - 1)) / self.languages
