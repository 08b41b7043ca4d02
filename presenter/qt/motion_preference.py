"""Whether the person at this machine has asked their system for less motion."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle


def system_reduces_motion() -> bool:
    """Tell whether the system asks programs to move nothing that need not move.

    Qt hands the preference on from 6.12. Before that, and where a desktop has no such preference
    but can switch the animations of windows off, the style has animations of no length.
    """
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    preference = getattr(hints() if hints else None, "motionPreference", None)
    if preference is not None and preference().value:
        return True
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
