"""The pages of the start window that are about no deck, built when they are first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from presenter.about.component import Component
from presenter.app.first_picture.opening_window import opening_placement
from presenter.app.manual.manual_desk import ManualDesk
from presenter.app.settings.window_settings import WindowSettings
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.qt.beside import Beside
from presenter.qt.interface_words import InterfaceWords
from presenter.settings.load_settings import load_settings
from presenter.settings.memory import FILE, load_memory
from presenter.windows.placement import Placement, Wishes
from presenter.windows.plugged_in import plugged_in
from presenter.windows.screen_watch import ScreenWatch
from presenter.windows.start.about_page import AboutPage
from presenter.windows.start.screens_page import ScreensPage
from presenter.windows.start.start_window import StartWindow


class FurtherPages(QObject):
    """Show the screens, the settings in a window of their own, and what the program is made of."""

    def __init__(
        self,
        window: StartWindow,
        words: InterfaceWords,
        interface: InterfaceCatalogs,
        state: Path,
        settings_file: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._interface = interface
        self._settings: WindowSettings | None = None
        self._manual = ManualDesk(words, interface, self)
        self._beside = Beside(self)
        self._window = window
        self._words = words
        self._state = state
        self._settings_file = settings_file
        self._about: AboutPage | None = None
        self._screens: ScreensPage | None = None

    def show_about(self) -> None:
        """Show what the program is made of."""
        if self._about is None:
            self._about = AboutPage(self._words, _components)
        self._window.show_page(self._about)

    def show_screens(self) -> None:
        """Show the screens, and follow them as they come and go."""
        if self._screens is None:
            self._screens = ScreensPage(self._words, self._placement)
            ScreenWatch(self).settled.connect(self._screens.show_screens)
        self._window.show_page(self._screens)

    def show_settings(self) -> None:
        """Let the settings be changed, those of a talk that is begun later too."""
        if self._settings is None:
            settings, _ = load_settings(self._settings_file)
            self._settings = WindowSettings(
                self._settings_file, settings, self._words, self._interface, self._beside, self._manual, self
            )
        self._settings.open(self._window)

    def show_manual(self) -> None:
        """Let the manual be read."""
        self._manual.open(self._window)

    def put_settings_away(self) -> None:
        """Close the settings: a talk that is begun has a window of its own for them, and follows that."""
        if self._settings is not None:
            self._settings.put_away()

    def end(self) -> None:
        """Take away what is shown on the screens, the settings and the manual."""
        self._manual.close()
        if self._settings is not None:
            self._settings.close()
        self._beside.end()
        if self._screens is not None:
            self._screens.put_away()

    def _placement(self) -> Placement:
        """Return which screen a talk would take for what, as it would find that out."""
        settings, _ = load_settings(self._settings_file)
        wishes = Wishes(audience=settings.audience_screen, console=settings.console_screen)
        return opening_placement(wishes, load_memory(self._state / FILE), plugged_in())


def _components() -> Sequence[Component]:
    from presenter.about.components import components, this_program

    return (this_program(), *components())
