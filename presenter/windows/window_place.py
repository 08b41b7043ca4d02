"""Putting a window where it belongs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from presenter.windows.plugged_in import is_wayland


def put_on(window: QWidget, screen: QScreen, *, alone: bool, behind: bool = False) -> None:
    """Show a plain window on a screen: all of it where that is its own alone, else a part.

    `behind` what has the keys: that is where desktops put a window that asks for none.

    It is put there from hidden: a maximized window keeps its screen, and a desktop that restores it
    its former place. To maximize it is for later, once it stands there: some desktops do so on the
    screen that it was on.
    """
    window.hide()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, behind)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.winId()  # makes the window's handle, which is not there before
    window.windowHandle().setScreen(screen)
    area = screen.availableGeometry()
    window.setGeometry(area if alone else part_of(area, 0.2, 0.15, 0.78))
    if alone and is_wayland():
        window.showFullScreen()  # there, nothing but a full screen chooses its screen
    else:
        window.show()


def part_of(area: QRect, left: float, top: float, size: float) -> QRect:
    """Return a part of an area, its place and size as shares of the whole."""
    width, height = area.width(), area.height()
    return QRect(
        area.x() + round(left * width),
        area.y() + round(top * height),
        round(size * width),
        round(size * height),
    )


def stand_over(window: QWidget, over: QWidget) -> None:
    """Show a window in the middle of another, on whose screen it stands: as a whole if it fits there."""
    window.winId()  # makes the window's handle, which is not there before
    window.windowHandle().setScreen(over.screen())
    screen, around = over.screen().availableGeometry(), over.geometry()
    place = QRect(QPoint(), window.size().boundedTo(screen.size()))
    place.moveCenter(around.center() if screen.contains(around.center()) else screen.center())
    place.moveLeft(max(screen.left(), min(place.left(), screen.right() - place.width() + 1)))
    place.moveTop(max(screen.top(), min(place.top(), screen.bottom() - place.height() + 1)))
    window.setGeometry(place)
    window.windowHandle().setTransientParent(over.window().windowHandle())
    window.show()


def bring_forward(window: QWidget) -> None:
    """Put a window before the others, and let it have the keys."""
    window.raise_()
    window.activateWindow()
