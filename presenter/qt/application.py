"""The application as Qt and the desktop know it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from presenter import __version__
from presenter.about.identity import APPLICATION_ID, NAME

# What panels, switchers and title bars ask for; each size more is read at every start.
_ICON_SIZES = (16, 32, 64, 128)


def the_application() -> QApplication:
    """Return the application, made where there is none yet, with its name, its icon and its fonts."""
    from presenter.typeset.fonts import load_fonts

    application = make_application()
    if application.windowIcon().isNull():
        application.setWindowIcon(_icon())
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


def _icon() -> QIcon:
    from presenter.about.icon_files import icon_file

    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addFile(str(icon_file(size)))
    return icon
