"""The settings where no talk is given: their window, and the language of the program."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from presenter.app.manual.manual_desk import ManualDesk
from presenter.app.settings.settings_desk import SettingsDesk
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.qt.beside import Beside
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.opening import interface_language
from presenter.qt.settings_in_force import SettingsInForce
from presenter.settings.settings import Settings


class WindowSettings(QObject):
    """Open the settings over a window, which speaks the language that is chosen there."""

    def __init__(
        self,
        path: Path | None,
        settings: Settings,
        words: InterfaceWords,
        interface: InterfaceCatalogs,
        beside: Beside,
        manual: ManualDesk,
        parent: QObject,
    ) -> None:
        """Take the file of the settings and what it said at the beginning; None where nothing is kept."""
        super().__init__(parent)
        self._path = path
        self._words = words
        self._interface = interface
        self._beside = beside
        self._manual = manual
        self.in_force = SettingsInForce(settings, self)
        self.in_force.changed.connect(self._on_changed)

    @cached_property
    def desk(self) -> SettingsDesk:
        """Return the window with its file, made when it is first asked for."""
        return SettingsDesk(
            self._path, self.in_force, self._words, self._interface, self._beside, self, self._manual
        )

    def open(self, over: QWidget) -> None:
        """Show the window of the settings over another one."""
        self.desk.open(over)

    def put_away(self) -> None:
        """Close the window until it is asked for again."""
        if "desk" in vars(self):
            self.desk.window.close()

    def close(self) -> None:
        """Close it for good."""
        if "desk" in vars(self):
            self.desk.close()

    def _on_changed(self, old: Settings, new: Settings) -> None:
        if old.interface_language != new.interface_language:
            self._words.switch_to(interface_language(None, new, self._interface.languages))
