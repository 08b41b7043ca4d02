"""The application as Qt and the desktop know it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from presenter import __version__

# Also what X11 calls each window's instance, whichever way the program was started.
NAME = "presenter"
# The name of the desktop file, by which compositors' rules know the windows.
APPLICATION_ID = "io.github.presenter.presenter"


def the_application() -> QApplication:
    """Return the application, made where there is none yet, with its name and its fonts."""
    from presenter.typeset.fonts import load_fonts

    application = make_application()
    load_fonts()
    return application


def make_application() -> QApplication:
    """Return the application, made where there is none yet, with its name."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([NAME])
    application.setApplicationName(NAME)
    # No display name: Qt would add it to every window's title, and the rules of window managers
    # go by the title.
    application.setApplicationVersion(__version__)
    application.setQuitOnLastWindowClosed(False)  # the projector may go, and with it the last window
    QGuiApplication.setDesktopFileName(APPLICATION_ID)
    return application
