"""Keep every window where it belongs while screens come and go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from presenter.i18n.text import Text
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.placement import Mode, Placement, Wishes, place, roles_after
from presenter.windows.plugged_in import find_screen, is_wayland, plugged_in
from presenter.windows.roles import Roles
from presenter.windows.screen_info import ScreenInfo, have_one_place, no_such_screen
from presenter.windows.screen_watch import ScreenWatch
from presenter.windows.window_place import bring_forward, part_of, put_on

_CHECK = 200  # milliseconds until a window stands where its desktop lets it
_MENDS = 2  # times that a window that stands elsewhere is placed again, then the speaker is told


class ScreenKeeper(QObject):
    """Place the windows at the start, after each change of the screens, and when asked to."""

    placed = Signal(object)  # the Placement in force
    refused = Signal(object)  # the Text that says why a window was not placed

    def __init__(
        self, audience: AudienceWindow, console: QWidget, wishes: Wishes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._audience = audience
        self._console = console
        self._sides: Mapping[str, AudienceWindow] = {}
        self._wishes = wishes
        self._asked = wishes.mode
        self._placement = Placement(None, None)
        self._yields = False
        self._mends_left = 0
        self._is_to_maximize = False
        self._check = self._timer(_CHECK)
        self._check.timeout.connect(self._on_check)
        self._soon = self._timer(0)
        self._soon.timeout.connect(self.apply)
        self._watch = ScreenWatch(self)
        self._watch.settled.connect(self.apply)
        self._watch.removed.connect(self._on_removed)

    @property
    def placement(self) -> Placement:
        """Return where the windows are now."""
        return self._placement

    @property
    def wishes(self) -> Wishes:
        """Return what is wanted now, apart from what is plugged in."""
        return self._wishes

    @property
    def roles(self) -> Roles:
        """Return what the screens are meant for, plugged in or not: what is worth remembering."""
        return self._wishes.roles

    def apply(self) -> None:
        """Place every window by the screens there are now."""
        self._soon.stop()
        screens = plugged_in()
        self._wishes = self._without_makeshifts(screens)
        before, self._placement = self._placement, place(screens, self._wishes)
        self._learn(screens)
        if self._is_console_astray() or not have_one_place(before.console, self._placement.console):
            self._place_console()
        self._place_audience()
        self._place_sides()
        self._mends_left = _MENDS
        self._check.start()
        self.placed.emit(self._placement)

    def yield_screen(self, *, yields: bool) -> None:
        """Leave the audience's screens to other programs, or take those again that there are by then."""
        if self._yields != yields:
            self._yields = yields
            self.apply()

    def assign(self, roles: Roles) -> None:
        """Give the screens these roles from now on; names given at the start hold no longer.

        Screens that are there and have none are left alone. The sides are those of the state: their
        windows come by `show_sides`.
        """
        for screen in plugged_in() if roles.audience is not None else ():
            if not roles.has(screen):
                roles = roles.with_unused(screen)
        self._choose(replace(self._wishes, mode=Mode.SCREENS, roles=roles))

    def place_audience(self, name: str) -> None:
        """Show the audience's window on the screen of a name."""
        if screen := self._find(name):
            self.assign(self.roles.with_audience(screen))

    def place_console(self, name: str) -> None:
        """Show the console on the screen of a name."""
        if screen := self._find(name):
            self.assign(self.roles.with_console(screen))

    def show_sides(self, windows: Mapping[str, AudienceWindow]) -> None:
        """Show these side windows from now on, by the names that the state has for them."""
        self._sides = windows
        sides = tuple(side for side in self.roles.sides if side.name in windows)
        roles = replace(self.roles, sides=sides)
        self._wishes = replace(self._wishes, sides=tuple(windows), roles=roles)
        self._soon.start()

    def settle(self) -> None:
        """Place at once what was to be placed at the next turn: somebody asks where the windows are."""
        if self._soon.isActive():
            self.apply()

    def swap(self) -> None:
        """Exchange the screens of the audience's window and of the console.

        Where only one of them has a screen, let the one without have a screen that is left, or else
        the console the only one until a screen comes; on one screen, bring the window behind to the front.
        """
        placement = self._placement
        if self._wishes.mode is not Mode.SCREENS or not (placement.lost or placement.audience_full_screen):
            bring_forward(self._console if self._audience.isActiveWindow() else self._audience)
        elif self._wishes.console_first:
            self._choose(self._wishes)
        elif placement.console is not None and placement.audience is not None:
            roles = self.roles.with_audience(placement.console).with_console(placement.audience)
            self.assign(roles)
        elif free := self._free_screen():
            with_free = self.roles.with_console if placement.console is None else self.roles.with_audience
            self.assign(with_free(free))
        elif placement.console is None:
            self._choose(self._wishes, console_first=True)
        else:
            self.refused.emit(Text("There is no other screen to swap with."))

    def toggle_full_screen(self) -> None:
        """Let the audience's picture fill its screen, or stand in a window."""
        one_screen = self._asked is Mode.SINGLE or len(plugged_in()) < 2
        filling = Mode.SINGLE if one_screen else Mode.SCREENS
        windowed = self._audience.isVisible() and self._audience.isFullScreen()
        self._wishes = replace(self._wishes, mode=Mode.WINDOWED if windowed else filling)
        self.apply()

    def _without_makeshifts(self, screens: Sequence[ScreenInfo]) -> Wishes:
        """Return the wishes without what was only to help out as long as there was but one screen."""
        wishes = self._wishes
        if wishes.mode is Mode.SINGLE and self._asked is not Mode.SINGLE:
            spread = replace(wishes, mode=Mode.SCREENS)
            if place(screens, spread).audience_full_screen:
                wishes = spread
        by_itself = replace(wishes, console_first=False)
        return by_itself if place(screens, by_itself).console is not None else wishes

    def _choose(self, wishes: Wishes, *, console_first: bool = False) -> None:
        """Do as the speaker wishes now; the names given at the start hold no longer."""
        self._wishes = replace(wishes, audience="", console="", console_first=console_first)
        self.apply()

    def _find(self, name: str) -> ScreenInfo | None:
        screens = plugged_in()
        found = next((screen for screen in screens if screen.answers_to(name)), None)
        if found is None:
            self.refused.emit(no_such_screen(name, screens))
        return found

    def _free_screen(self) -> ScreenInfo | None:
        placement = self._placement
        taken = [placement.audience, placement.console, *(side.screen for side in placement.sides)]
        free = (
            screen
            for screen in plugged_in()
            if not any(other is not None and screen.mirrors(other) for other in taken)
        )
        return next(free, None)

    def _learn(self, screens: tuple[ScreenInfo, ...]) -> None:
        """Remember what each screen serves for, for when it is unplugged and comes back."""
        placement = self._placement
        fills = placement.audience_full_screen or bool(placement.sides)
        if self._wishes.mode is Mode.SCREENS and fills and not self._wishes.console_first:
            roles = roles_after(placement, screens, self.roles)
            self._wishes = replace(self._wishes, roles=roles)

    def _place_console(self, *, maximize: bool = True) -> None:
        alone = self._has_screen_alone()
        self._is_to_maximize = maximize and alone and not is_wayland()
        screen = find_screen(self._placement.console)
        if screen is None:
            self._console.hide()
        else:
            behind = self._wishes.mode is Mode.SINGLE and self._audience.isVisible()
            put_on(self._console, screen, alone=alone, behind=behind)

    def _place_audience(self) -> None:
        screen = find_screen(self._placement.audience)
        if self._yields and (self._wishes.mode is Mode.SINGLE or self._placement.console is None):
            for window in (self._audience, self._console):
                window.lower()  # hidden, it would bare the notes, or leave no window to ask for it back
        elif screen is None or self._yields:
            self._audience.hide()
        elif self._placement.audience_full_screen:
            self._audience.fill(screen)
            if self._wishes.mode is Mode.SINGLE:
                bring_forward(self._audience)
        else:
            self._audience.stand_in(part_of(screen.availableGeometry(), 0.02, 0.05, 0.5))

    def _place_sides(self) -> None:
        for number, (name, window) in enumerate(self._sides.items()):
            screen = find_screen(self._placement.side(name))
            if screen is None or self._yields:
                window.hide()
            elif self._wishes.mode is Mode.SCREENS:
                window.fill(screen)
            else:
                top = min(0.55, 0.1 + 0.05 * number)
                window.stand_in(part_of(screen.availableGeometry(), 0.05, top, 0.4))

    def _has_screen_alone(self) -> bool:
        shared = have_one_place(self._placement.audience, self._placement.console)
        return not shared or self._wishes.mode is Mode.SINGLE

    def _is_console_astray(self) -> bool:
        """Tell whether the console is to be seen nowhere, or where only the audience looks.

        A speaker who has put it on a screen that is nobody's is left in peace.
        """
        if not self._console.isVisible():
            return self._placement.console is not None
        if is_wayland():
            return any(self._console.screen() is screen for _, screen in self._filling())
        centre = self._console.geometry().center()
        if any(screen.geometry().contains(centre) for _, screen in self._filling()):
            return self._wishes.mode is not Mode.SINGLE
        area = self._console.geometry()
        return not any(QRect(*screen.geometry).intersects(area) for screen in plugged_in())

    def _filling(self) -> Iterator[tuple[AudienceWindow, QScreen]]:
        """Return the windows that fill a screen, each with its own."""
        if self._yields:
            return
        if self._placement.audience_full_screen and (screen := find_screen(self._placement.audience)):
            yield self._audience, screen
        if self._wishes.mode is Mode.SCREENS:
            for name, window in self._sides.items():
                if screen := find_screen(self._placement.side(name)):
                    yield window, screen

    def _on_removed(self, name: str, geometry: QRect) -> None:
        """Hide what stood on a screen at once: Qt and the desktop have already moved it to another one.

        Of screens that a system names alike, its place tells which.
        """
        places = {side.name: side.screen for side in self._placement.sides}
        for window, screen in (
            (self._audience, self._placement.audience),
            (self._console, self._placement.console),
            *((window, places.get(side)) for side, window in self._sides.items()),
        ):
            if screen is not None and (screen.name == name or screen.geometry == geometry.getRect()):
                window.hide()

    def _on_check(self) -> None:
        """Look whether every window stands where it was placed, and place it again where it does not."""
        astray = [(window, screen) for window, screen in self._filling() if not window.covers(screen)]
        if (astray or self._is_console_astray()) and self._mends_left:
            self._mends_left -= 1
            for window, screen in astray:
                window.fill(screen, anew=True)
            if self._is_console_astray():
                self._place_console(maximize=False)
            self._check.start()
            return
        if self._is_to_maximize and self._console.isVisible():
            self._is_to_maximize = False
            self._console.showMaximized()
            self._check.start()  # there are desktops that maximize a window on another screen
        console = self._placement.console
        for window, _ in astray:
            # Better nowhere than over the notes.
            if console is not None and QRect(*console.geometry).contains(window.geometry().center()):
                window.hide()
        if self._placement.astray != bool(astray):
            self._placement = replace(self._placement, astray=bool(astray))
            self.placed.emit(self._placement)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer
