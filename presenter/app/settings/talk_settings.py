"""The settings of a running talk: their window when it is asked for, and a talk that follows them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presenter.app.manual.manual_desk import ManualDesk
from presenter.app.surroundings import Surroundings
from presenter.qt.beside import Beside
from presenter.qt.opening import interface_language
from presenter.settings.settings import Settings
from presenter.talk.commands.caption_command import SetCaptions
from presenter.talk.commands.command import Command
from presenter.talk.commands.language_command import SetLanguage
from presenter.talk.commands.look_command import SetSubtitlePlace, SetSubtitleSize
from presenter.talk.commands.side_command import SetSides
from presenter.talk.commands.timer_command import SetLock
from presenter.talk.effects import EditKeys, Effect, OpenSettings
from presenter.talk.sides import kept
from presenter.talk.state import Channel
from presenter.talk.timer import Lock
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.screen_keeper import ScreenKeeper

if TYPE_CHECKING:
    from presenter.app.settings.settings_desk import SettingsDesk


class TalkSettings(QObject):
    """Let each part of the talk go by the settings as they are now, as far as they were changed.

    What the speaker has done since by a key or a remote stays where its setting is not the one changed.
    """

    def __init__(
        self,
        context: ConsoleContext,
        surroundings: Surroundings,
        console: ConsoleWindow,
        keeper: ScreenKeeper,
        beside: Beside,
        manual: ManualDesk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._surroundings = surroundings
        self._console = console
        self._keeper = keeper
        self._beside = beside
        self._manual = manual
        self._followers: list[Callable[[Settings], None]] = [context.pace.adopt]
        context.in_force.changed.connect(self._on_changed)
        context.bridge.effect_asked.connect(self._on_effect)

    @cached_property
    def desk(self) -> SettingsDesk:
        """Return the window with its file; no talk is to start the later for them."""
        from presenter.app.settings.settings_desk import SettingsDesk  # and most never ask for it

        return SettingsDesk(
            self._surroundings.settings_file,
            self._context.in_force,
            self._context.words,
            self._surroundings.interface,
            self._beside,
            self,
            self._manual,
            self._edit_keys,
        )

    def lead(self, *followers: Callable[[Settings], None]) -> None:
        """Hand the settings to these too, whenever they have changed."""
        self._followers.extend(followers)

    def put_away(self) -> bool:
        """Close the window where it has the keys; False where it has not."""
        return self._is_made and self.desk.put_away()

    def close(self) -> None:
        """Close the window for good."""
        if self._is_made:
            self.desk.close()

    @property
    def _is_made(self) -> bool:
        return "desk" in vars(self)

    def _on_effect(self, effect: Effect) -> None:
        if isinstance(effect, OpenSettings):
            self.desk.open(self._console)

    def _edit_keys(self) -> None:
        self._console.activateWindow()
        self._context.bridge.dispatch(EditKeys())

    def _on_changed(self, old: Settings, new: Settings) -> None:
        for command in self._commands(old, new):
            self._context.bridge.dispatch(command)
        if new.audience_screen not in ("", old.audience_screen):
            self._keeper.place_audience(new.audience_screen)
        if new.console_screen not in ("", old.console_screen):
            self._keeper.place_console(new.console_screen)
        for follow in self._followers:
            follow(new)
        self._console.show_all()

    def _commands(self, old: Settings, new: Settings) -> list[Command]:
        """Return what changes the state of the talk as the settings were changed."""
        outline, said = self._context.outline, self._context.material.deck.settings.subtitles
        commands: list[Command] = []
        if new.interface_language != old.interface_language:
            language = interface_language(None, new, outline.interface_languages)
            commands.append(SetLanguage(language, Channel.INTERFACE))
        if new.side_screens != old.side_screens:
            commands.append(SetSides(tuple(kept(side, outline) for side in new.side_screens)))
        if new.subtitle_place != old.subtitle_place and said.place is None:
            commands.append(SetSubtitlePlace(new.subtitle_place))
        if new.subtitle_size != old.subtitle_size and said.size is None:
            commands.append(SetSubtitleSize(new.subtitle_size))
        if new.captions != old.captions:
            commands.append(SetCaptions(new.captions))
        schedule = self._context.state.timer.schedule
        has_choice = schedule.end is not None and schedule.length is not None
        if new.keeps_length != old.keeps_length and has_choice:
            commands.append(SetLock(Lock.DURATION if new.keeps_length else Lock.END))
        return commands
