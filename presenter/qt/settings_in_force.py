"""The settings that are in force, for whoever goes by them while they may change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from presenter.settings.settings import Settings


class SettingsInForce(QObject):
    """Hold the settings, and tell what has become of which."""

    changed = Signal(object, object)  # the settings before, and now

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def settings(self) -> Settings:
        """Return the settings now."""
        return self._settings

    def adopt(self, settings: Settings) -> None:
        """Go by other settings from now on."""
        before, self._settings = self._settings, settings
        if before != settings:
            self.changed.emit(before, settings)
