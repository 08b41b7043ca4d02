"""Keep both windows where they belong while screens come and go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from presenter.windows.audience_window import AudienceWindow
from presenter.windows.placement import Mode, Placement, ScreenInfo, Wishes, place

_SETTLE = 250  # milliseconds: plugging one cable comes as several events
_LATE = 1000  # some desktops move windows about after they have announced the screen


def plugged_in() -> tuple[ScreenInfo, ...]:
    """Return the screens there are now; no QScreen is kept, for it dies with its cable."""
    primary = QGuiApplication.primaryScreen()
    return tuple(_info(screen, primary=screen is primary) for screen in QGuiApplication.screens())


class ScreenKeeper(QObject):
    """Place the windows at the start, after each change of the screens, and when asked to."""

    placed = Signal(object)  # the Placement in force

    def __init__(
        self, audience: AudienceWindow, console: QWidget, wishes: Wishes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._audience = audience
        self._console = console
        self._wishes = wishes
        self._asked = wishes.mode
        self._placement = Placement(None, None)
        self._settle = self._pass_after(_SETTLE)
        self._late = self._pass_after(_LATE)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screens_changed)
            application.screenRemoved.connect(self._on_screen_removed)
            application.primaryScreenChanged.connect(self._on_screens_changed)

    @property
    def placement(self) -> Placement:
        """Return where the windows are now."""
        return self._placement

    def apply(self) -> None:
        """Place both windows by the screens there are now."""
        screens = plugged_in()
        before, self._placement = self._placement, place(screens, self._wishes)
        self._remember(screens)
        self._place_console(before)
        self._place_audience()
        self.placed.emit(self._placement)

    def swap(self) -> None:
        """Exchange the windows' screens; on one screen, bring the hidden window to the front."""
        if self._wishes.mode is Mode.SCREENS and self._placement.audience_full_screen:
            self._wishes = replace(self._wishes, swapped=not self._wishes.swapped)
            self.apply()
        else:
            _bring_forward(self._console if self._audience.isActiveWindow() else self._audience)

    def toggle_full_screen(self) -> None:
        """Let the audience's picture fill its screen, or stand in a window."""
        one_screen = self._asked is Mode.SINGLE or len(plugged_in()) < 2
        filling = Mode.SINGLE if one_screen else Mode.SCREENS
        windowed = self._audience.isFullScreen()
        self._wishes = replace(self._wishes, mode=Mode.WINDOWED if windowed else filling)
        self.apply()

    def _remember(self, screens: Sequence[ScreenInfo]) -> None:
        """Remember which screen was meant for the audience, for when it is unplugged."""
        unswapped = place(screens, replace(self._wishes, swapped=False))
        if self._wishes.mode is Mode.SCREENS and unswapped.audience_full_screen:
            self._wishes = replace(self._wishes, intended=unswapped.audience)

    def _place_console(self, before: Placement) -> None:
        screen = _screen(self._placement.console)
        if screen is None:
            self._console.hide()
        elif not self._console.isVisible() or not _same(before.console, self._placement.console):
            self._console.showNormal()
            self._console.windowHandle().setScreen(screen)
            self._console.setGeometry(self._console_area(screen))
            if self._has_screen_alone():
                self._console.showMaximized()

    def _place_audience(self) -> None:
        screen = _screen(self._placement.audience)
        if screen is None:
            self._audience.hide()
        elif self._placement.audience_full_screen:
            self._audience.fill(screen)
            if self._wishes.mode is Mode.SINGLE:
                _bring_forward(self._audience)
        else:
            self._audience.stand_in(_part(screen.availableGeometry(), 0.02, 0.05, 0.5))

    def _console_area(self, screen: QScreen) -> QRect:
        area = screen.availableGeometry()
        return area if self._has_screen_alone() else _part(area, 0.2, 0.15, 0.78)

    def _has_screen_alone(self) -> bool:
        return (
            not _same(self._placement.audience, self._placement.console) or self._wishes.mode is Mode.SINGLE
        )

    def _on_screens_changed(self, screen: QScreen) -> None:
        del screen
        self._settle.start()
        self._late.start()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Hide the audience's window at once: Qt has already moved it to the speaker's screen."""
        lost = self._placement.audience
        if lost is not None and screen.name() == lost.name:
            self._audience.hide()
        self._on_screens_changed(screen)

    def _pass_after(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.apply)
        return timer


def _info(screen: QScreen, *, primary: bool) -> ScreenInfo:
    geometry = screen.geometry()
    return ScreenInfo(
        name=screen.name(),
        geometry=(geometry.x(), geometry.y(), geometry.width(), geometry.height()),
        manufacturer=screen.manufacturer(),
        model=screen.model(),
        serial=screen.serialNumber(),
        primary=primary,
    )


def _screen(info: ScreenInfo | None) -> QScreen | None:
    if info is None:
        return None
    return next((screen for screen in QGuiApplication.screens() if screen.name() == info.name), None)


def _same(one: ScreenInfo | None, other: ScreenInfo | None) -> bool:
    return one == other if one is None or other is None else one.geometry == other.geometry


def _part(area: QRect, left: float, top: float, size: float) -> QRect:
    """Return a part of an area, its place and size as shares of the whole."""
    width, height = area.width(), area.height()
    return QRect(
        area.x() + round(left * width),
        area.y() + round(top * height),
        round(size * width),
        round(size * height),
    )


def _bring_forward(window: QWidget) -> None:
    window.raise_()
    window.activateWindow()
