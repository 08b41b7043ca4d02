"""Carrying out what a command asks of the world outside the state."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from presenter.app.kept_talk import KeptTalk
from presenter.app.reloader import Reloader
from presenter.qt.media_director import MediaDirector
from presenter.qt.talk_pace import TalkPace
from presenter.talk import effects
from presenter.talk.cue_request import CueRequest
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.moving_about import MovingAbout
from presenter.windows.screen_keeper import ScreenKeeper

# The tools, the keys, the settings and the manual, the minutes, the screens' sheet, the subtitles and the
# interpreter's window listen for themselves.
_HEARD_ELSEWHERE = (
    effects.ToolRequest
    | effects.KeyRequest
    | effects.SettingsRequest
    | effects.MinutesRequest
    | effects.SetupRequest
    | CueRequest
)


class EffectRunner(QObject):
    """Hand each effect to what it concerns."""

    ended = Signal()

    def __init__(
        self,
        console: ConsoleWindow,
        keeper: ScreenKeeper,
        media: MediaDirector,
        reloader: Reloader,
        kept: KeptTalk,
        pace: TalkPace,
        moving: MovingAbout,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._console = console
        self._keeper = keeper
        self._media = media
        self._reloader = reloader
        self._kept = kept
        self._pace = pace
        self._moving = moving

    def carry_out(self, effect: effects.Effect) -> None:
        """Do what an effect says."""
        if isinstance(effect, effects.ConsoleRequest):
            self._console.carry_out(effect)
        elif isinstance(effect, effects.ScreenRequest):
            self._place(effect)
        elif not isinstance(effect, _HEARD_ELSEWHERE):
            self._do(effect)

    def _do(
        self,
        effect: effects.Announce
        | effects.Refuse
        | effects.OpenLink
        | effects.SeekMedia
        | effects.RestartMedia
        | effects.TalkRequest,
    ) -> None:
        match effect:
            case effects.Announce(text) | effects.Refuse(text):
                self._console.announce(text)
            case effects.SeekMedia() | effects.RestartMedia():
                self._media.carry_out(effect)
            case effects.AskForSlide() | effects.Search() | effects.ToggleSections():
                self._moving.carry_out(effect)
            case effects.SetTimerToSlide():
                self._pace.set_timer_to_slide()
            case effects.OpenLink(address):
                QDesktopServices.openUrl(QUrl(address))
            case effects.Reload():
                self._reloader.reload()
            case effects.ResumeTalk():
                self._kept.resume()
            case effects.Quit():
                self.ended.emit()
            case _:
                assert_never(effect)

    def _place(self, effect: effects.ScreenRequest) -> None:
        """Let the windows stand elsewhere."""
        match effect:
            case effects.SwapScreens():
                self._keeper.swap()
            case effects.PlaceAudience(screen):
                self._keeper.place_audience(screen)
            case effects.PlaceConsole(screen):
                self._keeper.place_console(screen)
            case effects.ToggleFullScreen():
                self._keeper.toggle_full_screen()
            case _:
                assert_never(effect)
