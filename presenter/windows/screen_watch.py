"""What happens to the screens: plugged in, pulled out, turned, scaled."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

_SETTLE = 250  # milliseconds: plugging one cable comes as several events
_LATE = 1000  # some desktops move windows about after they have announced the screen


class ScreenWatch(QObject):
    """Tell once that the screens have changed when they have settled, and again for a late check."""

    removed = Signal(str, object)  # the name and the QRect of a screen, at the moment that it goes
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settle = self._after(_SETTLE)
        self._late = self._after(_LATE)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_added)
            application.screenRemoved.connect(self._on_removed)
            application.primaryScreenChanged.connect(self._on_changed)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def _follow(self, screen: QScreen) -> None:
        """Listen to what changes of a screen; it is not kept, and its signals end with it."""
        for signal in (
            screen.geometryChanged,
            screen.availableGeometryChanged,
            screen.logicalDotsPerInchChanged,
            screen.orientationChanged,
        ):
            signal.connect(self._on_changed)

    def _on_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._on_changed()

    def _on_removed(self, screen: QScreen) -> None:
        self.removed.emit(screen.name(), screen.geometry())
        self._on_changed()

    def _on_changed(self, *_what: object) -> None:
        self._settle.start()
        self._late.start()

    def _after(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.settled)
        return timer
