"""What became of the source since it was translated, word by word."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from presenter.translation.word_diff import Fate, word_diff
from presenter.windows import palette

_FATES = {
    Fate.KEPT: "{}",
    Fate.REMOVED: f'<span style="color:{palette.ALARM};text-decoration:line-through">{{}}</span>',
    Fate.ADDED: f'<span style="color:{palette.GOOD};text-decoration:underline">{{}}</span>',
}


class DiffLabel(QLabel):
    """Show two wordings as one: what is gone is struck through, what is new is underlined."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "note")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def show_diff(self, heading: str, before: str, after: str) -> None:
        """Show the difference, after a heading; for whoever hears it, the former words alone."""
        self.setText(f"{escape(heading)} {diff_html(before, after)}".strip())
        self.setAccessibleName(f"{heading} {before}")


def diff_html(before: str, after: str) -> str:
    """Return the difference of two wordings as HTML, by words."""
    return "".join(_FATES[span.fate].format(escape(span.text)) for span in word_diff(before, after))
