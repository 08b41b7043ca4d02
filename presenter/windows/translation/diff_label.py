"""What became of the source since it was translated, word by word."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from presenter.translation.word_diff import Fate, word_diff
from presenter.windows import palette

_APART = "\N{HAIR SPACE}"  # what is gone and what has come are two words
_NEAR = 60  # characters of what was kept, before a change and after it: a note may have a thousand words
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
    """Return the difference of two wordings as HTML, by words; of much that was kept, what is near."""
    spans = word_diff(before, after)
    parts = []
    for span, following in zip(spans, (*spans[1:], None), strict=True):
        words = _near_changes(span.text) if span.fate is Fate.KEPT and len(spans) > 1 else span.text
        parts.append(_FATES[span.fate].format(escape(words)))
        if following is not None and (span.fate, following.fate) == (Fate.REMOVED, Fate.ADDED):
            parts.append(_APART)
    return "".join(parts)


def _near_changes(kept: str) -> str:
    return kept if len(kept) <= 3 * _NEAR else f"{kept[:_NEAR]} … {kept[-_NEAR:]}"
