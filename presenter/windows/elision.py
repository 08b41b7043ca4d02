"""Words that end in an ellipsis where a language needs more room than there is, and say the rest in a tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def shortened_words(words: str, metrics: QFontMetrics, room: int) -> str:
    """Return words, each line of them with an ellipsis where it is wider than the room, in logical pixels."""
    return "\n".join(
        metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in words.split("\n")
    )


def width_of_words(words: str, metrics: QFontMetrics) -> int:
    """Return how wide the widest line of words is, in logical pixels."""
    return max(map(metrics.horizontalAdvance, words.split("\n")))


def tell_whole(widget: QWidget, words: str, event: QEvent) -> bool:
    """Show the whole words where a tip is asked for and there is no other; tell whether that was so."""
    if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent) or widget.toolTip():
        return False
    QToolTip.showText(event.globalPos(), words, widget)
    return True
