"""A talk with its windows and inputs, from the first picture to the last."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from presenter.actions.parse_action import parse_action
from presenter.actions.table import ACTIONS
from presenter.app.background import Background
from presenter.app.bookmark_keeper import BookmarkKeeper, with_bookmarks
from presenter.app.clicker_offer import ClickerOffer
from presenter.app.cue_advance import CueAdvance
from presenter.app.effect_runner import EffectRunner
from presenter.app.kept_talk import KeptTalk
from presenter.app.key_editor import KeyEditor
from presenter.app.manual.talk_manual import TalkManual
from presenter.app.present_options import PresentOptions
from presenter.app.reloader import Reloader
from presenter.app.remote_control import RemoteControl
from presenter.app.settings.talk_settings import TalkSettings
from presenter.app.subtitle_desk import SubtitleDesk
from presenter.app.surroundings import Surroundings
from presenter.i18n.text import Text
from presenter.inputs.keys import Keys
from presenter.qt.action_set import ActionSet
from presenter.qt.beside import Beside
from presenter.qt.break_clock import BreakClock
from presenter.qt.cue_watch import CueWatch
from presenter.qt.find_player import find_player
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.make_types import make_types
from presenter.qt.material import Material
from presenter.qt.media_director import MediaDirector
from presenter.qt.opening import open_talk
from presenter.qt.picture_memory import give_pictures_back
from presenter.qt.pixels_ahead import PixelsAhead
from presenter.qt.settings_in_force import SettingsInForce
from presenter.qt.talk_bridge import TalkBridge
from presenter.qt.talk_pace import TalkPace
from presenter.qt.ticker import Ticker
from presenter.settings.memory import FILE, MemoryKeeper
from presenter.storage.state_folder import talk_folder
from presenter.talk import effects
from presenter.talk.commands.move_command import GoTo
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState
from presenter.talk.talk import Talk
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.foresight import Foresight
from presenter.windows.media_screens import MediaScreens
from presenter.windows.minutes.minutes_desk import MinutesDesk
from presenter.windows.moving_about import MovingAbout
from presenter.windows.placement import Placement
from presenter.windows.screen_keeper import ScreenKeeper
from presenter.windows.screens_picker import ScreensPicker
from presenter.windows.side_window import SideWindow
from presenter.windows.side_windows import SideWindows
from presenter.windows.spoken_slide import SpokenSlide
from presenter.windows.tools.tools import Tools

LEAVE = "leave"
_ALL_IS_SHOWN = 300  # milliseconds from the beginning: the first slide waits for nothing
RELOAD = "reload"


class RunningTalk(QObject):
    """A talk with its windows and inputs, from the first picture to the last."""

    ended = Signal()

    def __init__(self, options: PresentOptions, material: Material, surroundings: Surroundings) -> None:
        super().__init__()
        settings, interface = surroundings.settings, surroundings.interface
        keymap, clocks = surroundings.keymap, surroundings.clocks
        languages = interface.languages_with(options.ui_language)
        outline = Outline.of(material.deck, material.tracks, languages, material.usual_subtitle_size)
        self._kept = KeptTalk(options, surroundings, self)
        state = open_talk(options.opening, material, settings, outline, clocks.moment())
        folder = surroundings.state and talk_folder(surroundings.state, material.deck.path)
        state = self._kept.opening(with_bookmarks(state, outline, folder), outline)
        self._talk = Talk(outline, state, clocks.monotonic)
        self._frames = FrameProvider(self._talk, material, clocks.monotonic, clocks.moment)
        self.bridge = TalkBridge(self._talk, self)
        self.beside = beside = Beside(self)
        self._bookmarks = None if folder is None else BookmarkKeeper(self.bridge, folder, beside, self)
        self.pace = TalkPace(self.bridge, self._frames, clocks, settings)
        self._words = InterfaceWords(interface.translate_to, state.channels.interface, self)
        self._actions = ActionSet(ACTIONS, keymap, self._words, self, mouse=surroundings.mouse)
        # Before the windows, which paint as soon as they hear of a change: by then it has turned the page.
        self.tools = Tools(self.bridge, self._frames, folder, self)
        still = settings.reduced_motion
        shared = (self.bridge, self._frames, self._actions, self._words, clocks.monotonic)
        self.audience = surroundings.audience or AudienceWindow()
        self.audience.follow(*shared, reduced_motion=still)
        # After that window, which waits for nobody; before the console, which shows what they tell.
        advance = CueAdvance(self.bridge, self._frames, surroundings, folder, self._kept, self)
        self.watch = CueWatch(self.bridge, self._frames, advance.durations, clocks.monotonic, self)
        self.sides = SideWindows(self.bridge, partial(SideWindow, *shared, reduced_motion=still), self)
        self._memory = MemoryKeeper(surroundings.state and surroundings.state / FILE, self.beside.do)
        self._context = context = ConsoleContext(
            bridge=self.bridge,
            frames=self._frames,
            actions=self._actions,
            words=self._words,
            clocks=clocks,
            memory=self._memory,
            pace=self.pace,
            watch=self.watch,
            in_force=SettingsInForce(settings, self),
            reduced_motion=still,
        )
        self.console = ConsoleWindow(context)
        self.keeper = ScreenKeeper(self.audience, self.console, options.screens(settings), self)
        self._pixels = PixelsAhead(beside.another(self), self)
        self._foresight = Foresight(
            self.bridge, self._frames, self.audience, self.console.body, self.sides, self._pixels
        )
        make_player = surroundings.make_player or partial(find_player, settings.audio_device)
        self._media = MediaDirector(self.bridge, self._frames, make_player, self)
        self._screens = MediaScreens(self._media, self.audience, self.console, self.sides, clocks.monotonic)
        self._ticker = Ticker(clocks.monotonic, self)
        self._break_clock = BreakClock(self.bridge, self._frames, clocks.monotonic, self)
        self._keys = Keys(ACTIONS, keymap, self)
        self._moving = MovingAbout(context, self.console, self.pace.plan, self._may_paint, self)
        self.minutes = MinutesDesk(context, self.console, self._kept.minutes, self)
        self.remote = RemoteControl(self._ask, self.bridge, clocks, self.pace, self.keeper, self.watch, self)
        self._reloader = Reloader(self.bridge, self._frames, beside, self)
        self._background = Background(self._frames, beside, surroundings, self)
        self._key_editor = KeyEditor(
            keymap, self._keys, context, self.console.sheets, surroundings.settings_file, self
        )
        self._spoken = SpokenSlide(self.audience, self.bridge, self._frames)
        self.picker = ScreensPicker(
            context, self.console, self.audience, self.keeper, self._background.held_by, self
        )
        self._background.awake_changed.connect(self.picker.show_again)
        self.subtitles = SubtitleDesk(
            advance,
            context,
            self.console,
            moving=self._moving,
            keeper=self.keeper,
            beside=beside,
            reload=self._reloader.reload,
            sources=options.captions_from,
            quiet=settings.quiet_seconds,
            parent=self,
        )
        self.manual = TalkManual(context, interface, self._keys, self.console, self)
        further = (beside, self.manual.desk, self)
        self.settings = TalkSettings(context, surroundings, self.console, self.keeper, *further)
        self.settings.lead(self._background.adopt, self.subtitles.adopt, self._key_editor.adopt_settings)
        self._clicker_offer = ClickerOffer(self.bridge, self.console, self._memory, self)
        self._effects = EffectRunner(
            self.console, self.keeper, self._media, self._reloader, self._kept, self.pace, self._moving, self
        )
        self._connect()

    def _connect(self) -> None:
        self._actions.asked.connect(self._on_asked)
        for window in (self.audience, self.console):
            window.close_asked.connect(self._on_close_asked)
        for view in (self.audience, self.console.body.current):
            self.tools.add_view(view)
        self.tools.add_bar(self.console, self._context)
        self.sides.opened.connect(self.tools.add_view)
        self.sides.opened.connect(self._on_side_opened)
        self.sides.changed.connect(self.keeper.show_sides)
        self.bridge.changed.connect(self._on_changed)
        self.bridge.effect_asked.connect(self._effects.carry_out)
        self._effects.ended.connect(self._kept.end)
        self._effects.ended.connect(self.ended)
        self._reloader.troubled.connect(self.console.tell_trouble)
        self._reloader.reloaded.connect(self._on_reloaded)
        self._background.reload_asked.connect(self._on_reload_asked)
        self._background.catalogs_changed.connect(self._reloader.reload_catalogs)
        self._media.troubled.connect(self.console.announce)
        self.keeper.placed.connect(self.console.tell_placement)
        self.keeper.placed.connect(self._on_placed)
        self.keeper.refused.connect(self.console.announce)
        self._foresight.readiness_told.connect(self.console.tell_ready)
        self.console.sheets.go_to_asked.connect(self._on_go_to_asked)
        for follow in (self.pace.begin, self.console.tick):
            self._ticker.ticked.connect(follow)
        for view in (self.audience, self.console.body.current, self.console.body.next):
            self._break_clock.ticked.connect(view.show_passing_time)
        self.manual.asked.connect(self._on_asked)
        self._break_clock.ticked.connect(self.sides.show_passing_time)
        self._keys.number_changed.connect(self.console.tell_digits)
        self._keys.number_entered.connect(self._on_go_to_asked)
        self._keys.hold_changed.connect(self._on_hold_changed)
        self._keys.held.connect(self._on_asked)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self._keys)

    @property
    def log(self) -> Path | None:
        """Return the log of the talk once that is over; None where there is none."""
        return self._kept.log_path

    def begin(self) -> None:
        """Show the windows and listen to every input."""
        give_pictures_back()
        self.keeper.yield_screen(yields=self.bridge.state.desktop_shown)
        self.picker.desks.begin()
        self.sides.follow()
        self.keeper.show_sides(self.sides.windows)
        self.keeper.apply()
        self.picker.begin()
        self._tick()
        if (lack := self.remote.listen()) is not None:
            self._kept.tell_lack(lack)
        self._kept.begin(self._context, self.console)
        QTimer.singleShot(_ALL_IS_SHOWN, make_types)
        self.subtitles.begin()
        self._media.follow()
        self._background.begin()
        self.tools.begin(self.beside)

    def end(self) -> None:
        """Listen no more and close the windows."""
        self._kept.close()
        self._background.end()
        self._memory.close()
        if self._bookmarks is not None:
            self._bookmarks.close()
        for stopped in (self._pixels, self.picker):
            stopped.end()
        for clock in (self._ticker, self._break_clock):
            clock.stop()
        for closed in (self.tools, self.remote, self.settings, self.manual.desk, self.subtitles, self._media):
            closed.close()
        for window in (self.audience, self.console):
            window.hide()
        self.sides.close()
        for part in (self._keys, self.keeper, self._words, self.audience, self.console):
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _may_paint(self) -> bool:
        return not self._foresight.is_looking

    def _put_away(self) -> bool:
        parts = (self.manual.desk, self.settings, self.console, self._kept, self.subtitles.list, self._moving)
        return self.subtitles.interpreter.empty_field() or any(part.put_away() for part in parts)

    def _on_asked(self, verb: str) -> None:
        self._ask(verb, ())

    def _ask(self, verb: str, arguments: Sequence[str]) -> None:
        """Do what a key, a button or a remote asks for; raises UsageError for words that make no command."""
        asked = parse_action(verb, arguments, self._talk.outline)
        if verb != LEAVE or not self._put_away():  # what lies on top goes first
            self.bridge.dispatch(asked)

    def _on_go_to_asked(self, target: str) -> None:
        self.bridge.dispatch(GoTo(target))

    def _on_close_asked(self) -> None:
        self.bridge.dispatch(effects.Quit())

    def _on_side_opened(self, window: SideWindow) -> None:
        window.close_asked.connect(self._on_close_asked)

    def _on_placed(self, placement: Placement) -> None:
        """Paint ahead in the sizes that the windows have now."""
        del placement
        self._foresight.look_ahead(self.bridge.state)

    def _on_hold_changed(self, verb: str) -> None:
        title = self._actions[verb].row.title if verb else None
        self.console.tell_holding(title)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        self._words.switch_to(new.channels.interface)
        self.keeper.yield_screen(yields=new.desktop_shown)
        if old.timer != new.timer:
            self._tick()

    def _tick(self) -> None:
        self._ticker.start(self.pace.whole_second())

    def _on_reload_asked(self) -> None:
        self._on_asked(RELOAD)

    def _on_reloaded(self, said: Text) -> None:
        self._background.follow()
        self._media.follow()
        self.pace.follow_deck()
        self.audience.show_all()
        self.sides.show_all()
        self.console.show_all()
        self.subtitles.show_again()
        self.console.announce(said)
