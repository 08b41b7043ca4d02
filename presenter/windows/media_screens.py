"""What plays, on the audience's window and on the console."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from presenter.qt.media_director import MediaDirector, MediaShowing
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.media_layer import MediaLayer, show_in
from presenter.windows.side_windows import SideWindows

_CONSOLE_EVERY = 0.1  # seconds: the speaker follows it, the audience watches it


class MediaScreens(QObject):
    """Give every picture to the audience, on all its screens, and to the console as many as it needs."""

    def __init__(
        self,
        director: MediaDirector,
        audience: AudienceWindow,
        console: ConsoleWindow,
        sides: SideWindows,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(audience)
        self._audience = audience
        self._console = console
        self._sides = sides
        self._monotonic = monotonic
        self._console_painted = -_CONSOLE_EVERY
        self._was_playing = False
        self._on_audience = MediaLayer(with_bar=False)
        self._on_console = MediaLayer(with_bar=True)
        audience.add_layer(self._on_audience)
        console.body.current.add_layer(self._on_console)
        director.shown.connect(self._on_shown)

    def _on_shown(self, showing: MediaShowing | None) -> None:
        show_in(self._audience, self._on_audience, showing)
        for side in self._sides:
            side.show_media(showing)
        self._console.tell_media(showing)
        now = self._monotonic()
        plays_on = showing is not None and showing.playing and self._was_playing
        if plays_on and now - self._console_painted < _CONSOLE_EVERY:
            return
        self._console_painted = now
        self._was_playing = showing is not None and showing.playing
        show_in(self._console.body.current, self._on_console, showing)
