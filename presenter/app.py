"""The composition root: build every object of a running talk, connect them, carry out effects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from presenter.actions.keymap import Keymap
from presenter.actions.parse_action import parse_action
from presenter.actions.table import ACTIONS
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.errors import PresenterError, UsageError
from presenter.i18n.language import Language
from presenter.inputs.keys import Keys, held_keys
from presenter.inputs.remote import Remote, socket_name
from presenter.inputs.remote_line import RemoteCommand, RemoteError, Snapshot
from presenter.qt.action_set import ActionSet
from presenter.qt.application import the_application
from presenter.qt.break_clock import BreakClock
from presenter.qt.clocks import Clocks, system_clocks
from presenter.qt.cue_clock import CueClock
from presenter.qt.find_player import find_player
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.material import Material
from presenter.qt.media_director import MediaDirector
from presenter.qt.opening import OpeningWishes, open_talk
from presenter.qt.player import Player
from presenter.qt.read_material import read_again, read_material, with_findings
from presenter.qt.talk_bridge import TalkBridge
from presenter.qt.ticker import Ticker
from presenter.settings.load_settings import load_settings
from presenter.settings.settings import Settings
from presenter.settings.settings_path import settings_path
from presenter.talk import effects
from presenter.talk.commands import GoTo, ReplaceOutline
from presenter.talk.outline import Outline
from presenter.talk.snapshot import snapshot
from presenter.talk.state import TalkState
from presenter.talk.talk import Talk
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.foresight import Foresight
from presenter.windows.media_screens import MediaScreens
from presenter.windows.placement import Mode, Wishes
from presenter.windows.screen_keeper import ScreenKeeper, plugged_in
from presenter.windows.timer_reading import Thresholds

LEAVE = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentOptions:
    """What `presenter present` was asked for; None leaves the choice to the deck and the settings.

    `single_screen` fills the screen with the audience's picture, the console standing behind
    it; `windowed` fills nothing.
    """

    deck: Path
    language: Language | None = None
    subtitles: tuple[Language, ...] | None = None
    notes_language: Language | None = None
    ui_language: Language | None = None
    windowed: bool = False
    single_screen: bool = False
    audience_screen: str | None = None
    console_screen: str | None = None
    slide: str | None = None

    @property
    def opening(self) -> OpeningWishes:
        """Return what concerns the state that the talk opens in."""
        return OpeningWishes(
            language=self.language,
            subtitles=self.subtitles,
            notes_language=self.notes_language,
            ui_language=self.ui_language,
            slide=self.slide,
        )

    def screens(self, settings: Settings) -> Wishes:
        """Return what concerns the screens; the command line goes before the settings."""
        mode = Mode.WINDOWED if self.windowed else Mode.SINGLE if self.single_screen else Mode.SCREENS
        return Wishes(
            mode=mode,
            audience=self.audience_screen or settings.audience_screen,
            console=self.console_screen or settings.console_screen,
        )


def run_talk(options: PresentOptions, interface: InterfaceCatalogs) -> int:
    """Give a talk and return the exit code; raises PresenterError where it cannot begin."""
    settings, findings = load_settings(settings_path())
    keymap = Keymap.merge(ACTIONS, settings.keys)
    application = the_application()
    material = with_findings(read_material(options.deck), findings)
    running = RunningTalk(options, material, settings, keymap, interface, system_clocks())
    # quit() would first ask the windows, which leave it to the talk whether it ends.
    running.ended.connect(application.exit)
    running.begin()
    code = application.exec()
    running.end()
    return code


def list_screens() -> tuple[str, ...]:
    """Return the names of the screens that are plugged in."""
    application = the_application()
    names = tuple(screen.title for screen in plugged_in())
    del application  # kept until here: without it there are no screens
    return names


class RunningTalk(QObject):
    """A talk with its windows and inputs, from the first picture to the last."""

    ended = Signal()

    def __init__(
        self,
        options: PresentOptions,
        material: Material,
        settings: Settings,
        keymap: Keymap,
        interface: InterfaceCatalogs,
        clocks: Clocks,
        make_player: Callable[[], Player | None] | None = None,
    ) -> None:
        super().__init__()
        outline = Outline.of(material.deck, material.tracks, interface.languages)
        state = open_talk(options.opening, material, settings, outline, clocks.wall())
        self._options = options
        self._clocks = clocks
        self._talk = Talk(outline, state, clocks.monotonic)
        self._frames = FrameProvider(self._talk, material, clocks.monotonic, clocks.wall)
        self.bridge = TalkBridge(self._talk, self)
        self._words = InterfaceWords(interface.translate_to, state.channels.interface, self)
        self._actions = ActionSet(ACTIONS, keymap, self._words, self)
        self.audience = AudienceWindow(
            self.bridge,
            self._frames,
            self._actions,
            self._words,
            clocks.monotonic,
            reduced_motion=settings.reduced_motion,
        )
        thresholds = Thresholds(settings.warning_seconds, settings.danger_seconds)
        self.console = ConsoleWindow(
            self.bridge, self._frames, self._actions, self._words, clocks, thresholds
        )
        self.keeper = ScreenKeeper(self.audience, self.console, options.screens(settings), self)
        self._foresight = Foresight(self.bridge, self._frames, self.audience, self.console.body)
        self._media = MediaDirector(
            self.bridge, self._frames, make_player or partial(find_player, settings.audio_device), self
        )
        self._screens = MediaScreens(self._media, self.audience, self.console, clocks.monotonic)
        self._ticker = Ticker(clocks.monotonic, self)
        self._cue_clock = CueClock(self.bridge, self._frames, self)
        self._break_clock = BreakClock(self.bridge, self._frames, clocks.monotonic, self)
        self._keys = Keys(held_keys(keymap), self)
        self._remote = Remote(self._perform, socket_name(), self)
        self._connect()

    def _connect(self) -> None:
        self._actions.asked.connect(self._on_asked)
        for window in (self.audience, self.console):
            self._actions.attach_to(window)
            window.close_asked.connect(self._on_close_asked)
        self.bridge.changed.connect(self._on_changed)
        self.bridge.effect_asked.connect(self._on_effect)
        self._media.troubled.connect(self.console.announce)
        self.keeper.placed.connect(self.console.tell_placement)
        self.console.sheets.go_to_asked.connect(self._on_go_to_asked)
        self._ticker.ticked.connect(self.console.tick)
        for view in (self.audience, self.console.body.current, self.console.body.next):
            self._break_clock.ticked.connect(view.show_passing_time)
        self._keys.number_changed.connect(self.console.tell_digits)
        self._keys.number_entered.connect(self._on_go_to_asked)
        self._keys.hold_changed.connect(self._on_hold_changed)
        self._keys.held.connect(self._on_asked)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self._keys)

    def begin(self) -> None:
        """Show the windows and listen to every input."""
        self.keeper.apply()
        self._ticker.start()
        self._remote.listen()
        self._foresight.look_ahead(self.bridge.state)
        self._media.follow()

    def end(self) -> None:
        """Listen no more and close the windows."""
        self._remote.close()
        self._ticker.stop()
        self._cue_clock.stop()
        self._break_clock.stop()
        self._media.close()
        for window in (self.audience, self.console):
            window.hide()
        for part in (self._keys, self.keeper, self._words, self.audience, self.console):
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _on_asked(self, verb: str) -> None:
        if verb == LEAVE and self.console.sheets.put_away():
            return  # what lies on top goes first
        self.bridge.dispatch(parse_action(verb, (), self._talk.outline))

    def _on_go_to_asked(self, target: str) -> None:
        self.bridge.dispatch(GoTo(target))

    def _on_close_asked(self) -> None:
        self.bridge.dispatch(effects.Quit())

    def _on_hold_changed(self, verb: str) -> None:
        title = self._actions[verb].row.title if verb else None
        self.console.tell_holding(title)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        self._words.switch_to(new.channels.interface)
        if old.timer != new.timer:
            now = self._clocks.monotonic()
            self._ticker.start(now - new.timer.elapsed(now))

    def _on_effect(self, effect: effects.Effect) -> None:
        match effect:
            case effects.Announce(text):
                self.console.announce(text)
            case effects.SeekMedia() | effects.RestartMedia():
                self._media.carry_out(effect)
            case effects.AskForSlide():
                self.console.sheets.ask_for_slide()
            case effects.ScrollNotes(notches):
                self.console.body.notes.scroll_by(notches)
            case effects.SwapScreens():
                self.keeper.swap()
            case effects.ToggleFullScreen():
                self.keeper.toggle_full_screen()
            case effects.OpenLink(address):
                QDesktopServices.openUrl(QUrl(address))
            case effects.Reload():
                self._reload()
            case effects.Quit():
                self.ended.emit()
            case _:
                assert_never(effect)

    def _reload(self) -> None:
        """Go on with the deck as it is now; the last good one stays where it is broken."""
        try:
            material = read_again(self._frames.material)
        except PresenterError as error:
            self.console.tell_trouble(error.findings)
            return
        self._frames.replace_material(material)
        languages = self._talk.outline.interface_languages
        self.bridge.dispatch(ReplaceOutline(Outline.of(material.deck, material.tracks, languages)))
        self._media.follow()
        self.audience.show_all()
        self.console.tell_trouble(())
        self.console.show_all()

    def _perform(self, command: RemoteCommand) -> Snapshot:
        """Do what a remote asks for; answer with where the talk is then."""
        outline = self._talk.outline
        try:
            self.bridge.dispatch(parse_action(command.action, command.arguments, outline))
        except UsageError as error:
            raise RemoteError(error.findings[0].message) from error
        return asdict(snapshot(self.bridge.state, outline, self._clocks.monotonic(), self._clocks.wall()))
