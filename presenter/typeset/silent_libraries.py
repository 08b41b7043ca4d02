"""What Qt says to the terminal of files that are damaged or odd, which nobody there can do anything about."""

from __future__ import annotations

from PySide6.QtCore import QLoggingCategory

_RULES = "qt.gui.imageio*=false\nqt.svg*=false\nqt.multimedia.*=false"


def silence_libraries() -> None:
    """Keep what Qt says of pictures, drawings and clips from the terminal; what matters is a finding."""
    QLoggingCategory.setFilterRules(_RULES)
