"""The words of one cue, a row for each language, in lines that break where the audience sees them break."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from presenter.dataclass import dataclass
from presenter.windows import palette
from presenter.windows.console_label import Tone
from presenter.windows.cue_lines import LINE, LINES, CueLines, with_size
from presenter.windows.cue_words import CueWords

_TAG = 0.84  # of the size of the letters
_INKS = {Tone.PLAIN: palette.TEXT, Tone.QUIET: palette.QUIET}


@dataclass(frozen=True, slots=True)
class Lettering:
    """How large the letters are, how far the rows lie apart and where the words begin, in pixels."""

    size: float
    row: float
    indent: float


# In windows that run from right to left too: each row is in a direction of its own.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


class CueBlock(QLabel):
    """Paint each row in its place, whatever it says: nothing moves from one cue to the next.

    A label, so that whoever cannot see it is told its text.
    """

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "cue")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._ink = _INKS[tone]
        self._rows: tuple[CueWords, ...] = ()
        self._lettering = Lettering(15, 42, 30)
        self._count = 0

    @property
    def rows(self) -> Sequence[CueWords]:
        """Return the rows that are shown."""
        return self._rows[: self._count]

    def show_rows(self, rows: Sequence[CueWords]) -> None:
        """Show other words."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._tell()

    def set_lettering(self, lettering: Lettering, count: int) -> None:
        """Take the size of the letters, and how many rows there is room for."""
        if (lettering, count) != (self._lettering, self._count):
            self._lettering, self._count = lettering, count
            self._tell()

    def sizeHint(self) -> QSize:
        """Ask for no room: the panel has it to give."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Ask for no room."""
        return QSize(0, 0)

    def row_rect(self, index: int) -> QRectF:
        """Return where a row stands."""
        height = self._lettering.row
        return QRectF(0, index * height, self.width(), LINES * LINE * self._lettering.size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every row."""
        del event
        painter = QPainter(self)
        for index, words in enumerate(self.rows):
            self._paint_row(painter, self.row_rect(index), words)
        painter.end()

    def _tell(self) -> None:
        self.setText("\n".join(f"{words.tag} {words.text}" for words in self.rows))
        self.update()

    def _paint_row(self, painter: QPainter, place: QRectF, words: CueWords) -> None:
        size, indent = self._lettering.size, self._lettering.indent
        pitch = LINE * size
        painter.setFont(with_size(self.font(), _TAG * size, QFont.Weight.Bold))
        painter.setPen(QColor(palette.CAUTION if words.is_remark or words.stands_in else palette.ACCENT))
        tag = QRectF(place.left(), place.top(), indent, pitch)
        painter.drawText(tag, Qt.AlignmentFlag.AlignVCenter | _LEFT, words.tag)
        ink = palette.CAUTION if words.is_remark else self._ink
        lines = CueLines(words.text.split("\n"), self.font(), size, ink, right_to_left=words.right_to_left)
        lines.paint(painter, place.adjusted(indent, 0, 0, 0))
