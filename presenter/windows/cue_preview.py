"""How a cue that is being edited will be cut, in one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from presenter.windows import palette
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.cue_draft import CuePiece

_GAP, _NUMBER, _PADDING = 0.6, 4.8, 0.4  # units


class CuePreview(QWidget):
    """Show what the audience will see, one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._caption = ConsoleLabel("caption")
        self._pieces = QLabel()
        self._pieces.setProperty("role", "cue-preview")
        self._pieces.setTextFormat(Qt.TextFormat.RichText)
        self._pieces.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pieces.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        self._unit = 10.0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._caption)
        self._column.addWidget(self._pieces)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels; what is shown next goes by it."""
        self._unit = unit
        self._column.setSpacing(round(_GAP * unit))

    def show_pieces(self, caption: str, pieces: Sequence[CuePiece], here: str, wide: str) -> None:
        """Show the pieces of a cue; `here` and `wide` say what is marked."""
        self._caption.show_words(caption)
        numbered = list(enumerate(pieces, start=1))
        self._pieces.setText("".join(_row(number, piece, wide, self._unit) for number, piece in numbered))
        said = (_said(number, piece, here, wide) for number, piece in numbered)
        self._pieces.setAccessibleName(" ".join((f"{caption}:", *said)))


def _row(number: int, piece: CuePiece, wide: str, unit: float) -> str:
    """Return a piece as the label shows it: its number, marked if it is on the screen, and its lines."""
    lines = "<br>".join(_line(line, wide if place in piece.wide else "") for place, line in _places(piece))
    ink = palette.ACCENT if piece.is_here else palette.QUIET
    mark = f"<b>▶ {number}</b>" if piece.is_here else str(number)
    return (
        f'<table cellpadding="{round(_PADDING * unit)}" width="100%"><tr>'
        f'<td width="{round(_NUMBER * unit)}" align="right" style="color: {ink}">{mark}</td>'
        f'<td dir="{"rtl" if piece.right_to_left else "ltr"}" style="background-color: black; color: white">'
        f"{lines}</td></tr></table>"
    )


def _line(line: str, wide: str) -> str:
    words = escape(line) or "&nbsp;"
    return f'<span style="color: {palette.CAUTION}">{words} ⚠ {escape(wide)}</span>' if wide else words


def _said(number: int, piece: CuePiece, here: str, wide: str) -> str:
    """Return a piece for those who cannot see it."""
    lines = (f"{line} ({wide})" if place in piece.wide else line for place, line in _places(piece))
    return f"{number}{f' ({here})' if piece.is_here else ''}: {' / '.join(lines)}"


def _places(piece: CuePiece) -> Iterator[tuple[int, str]]:
    return iter(enumerate(piece.lines))
