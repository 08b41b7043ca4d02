"""A view that is a window of its own: it fills a screen, or stands somewhere on the desk."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QScreen, QWindow

from presenter.windows.frame_view import FrameView
from presenter.windows.plugged_in import is_wayland

_POINTER_STAYS = 2000  # milliseconds after the mouse has moved


class PlacedView(FrameView):
    """Fill a screen without a frame, its pointer hidden, or stand in a part of the desk."""

    def __init__(self, kept: int) -> None:
        super().__init__(kept)
        self.setMouseTracking(True)
        self._framed = True
        self._pointer_timer = QTimer(self)
        self._pointer_timer.setSingleShot(True)
        self._pointer_timer.setInterval(_POINTER_STAYS)
        self._pointer_timer.timeout.connect(self._hide_pointer)

    def fill(self, screen: QScreen, *, anew: bool = False) -> None:
        """Fill a screen without a frame; `anew` where the desktop has not done as it was told.

        The geometry comes before the full screen, and through the window's handle:
        a full-screen window otherwise stays on the screen that it was on.
        """
        if self.covers(screen) and not anew:
            return
        if anew:
            self.hide()
        if self.isFullScreen():
            self.showNormal()
        self._set_frame(visible=False)
        handle = self._handle()
        handle.setScreen(screen)
        handle.setGeometry(screen.geometry())
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._hide_pointer()

    def covers(self, screen: QScreen) -> bool:
        """Tell whether this window fills exactly this screen, as far as the desktop says.

        Wayland tells no window where it stands, only on which screen and how large.
        """
        if not self.isVisible() or not self.isFullScreen():
            return False
        handle = self._handle()
        if is_wayland():
            return handle.screen() is screen and handle.size() == screen.size()
        return handle.geometry() == screen.geometry()

    def stand_in(self, area: QRect) -> None:
        """Stand as a plain window in a part of the desk, with a frame or without."""
        if self.isVisible() and not self.isFullScreen():
            return
        if self.isFullScreen():
            self.showNormal()
        self._set_frame(visible=self._framed)
        self.setGeometry(area)
        self.unsetCursor()
        self.show()

    @property
    def has_frame(self) -> bool:
        """Tell whether the window has a frame where it fills no screen."""
        return self._framed

    @property
    def is_bare(self) -> bool:
        """Tell whether it stands as a window without a frame, as is best for sharing it."""
        return not self._framed and self.isVisible() and not self.isFullScreen()

    def toggle_frame(self) -> None:
        """Have a frame or none, in the same place, where the window fills no screen."""
        self._framed = not self._framed
        if self.isVisible() and not self.isFullScreen():
            place = self.geometry()
            self._set_frame(visible=self._framed)
            self.setGeometry(place)
            self.show()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer for a moment."""
        self.unsetCursor()
        if self.isFullScreen():
            self._pointer_timer.start()
        event.accept()

    def _set_frame(self, *, visible: bool) -> None:
        self.setWindowFlags(
            Qt.WindowType.Window if visible else Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        )

    def _handle(self) -> QWindow:
        self.winId()  # makes the window's handle, which is not there before
        return self.windowHandle()

    def _hide_pointer(self) -> None:
        if self.isFullScreen():
            self.setCursor(Qt.CursorShape.BlankCursor)
