"""Drawing without a display."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication


def offscreen_application() -> QGuiApplication:
    """Return the running application, or a new one that needs no display; keep it while drawing."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])
