"""What is kept of a talk while it runs, and going on with one that broke off."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from presenter.app.journal_keeper import JournalKeeper
from presenter.app.log_keeper import LogKeeper
from presenter.app.present_options import PresentOptions
from presenter.app.surroundings import Surroundings
from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.qt.minutes_book import MinutesBook
from presenter.qt.talk_bridge import TalkBridge
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.state_folder import talk_folder
from presenter.talk.commands.command import RestoreState
from presenter.talk.effects import Announce
from presenter.talk.journal import Entry
from presenter.talk.minutes_note import MinutesNote
from presenter.talk.outline import Outline
from presenter.talk.resume import has_begun, is_unfinished, resumed
from presenter.talk.state import TalkState
from presenter.talk.timer import Phase
from presenter.windows.console_body import Place
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow

if TYPE_CHECKING:
    from presenter.windows.resume_banner import ResumeBanner

_LAST_FLUSH = 2.0  # seconds that the end of a talk waits for a slow disk
_MOVES_THAT_ANSWER = 3
_NOTHING_TO_RESUME = Text("There is no talk with this deck to resume, so it starts afresh.")
# Who always starts with `--resume` must not begin a talk where its rehearsal ended.
_ENDED = Text("The last talk was ended on purpose, so this one starts afresh; the menu can still resume it.")
_CHANNELS = {
    "slides": "language",
    "subtitles": "subtitles",
    "notes": "notes_language",
    "interface": "ui_language",
}


class KeptTalk(QObject):
    """Read how the last talk stood, write down this one, and ask whether to go on with the last."""

    def __init__(
        self, options: PresentOptions, surroundings: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._clocks = surroundings.clocks
        self._flusher = DiskFlusher()
        self._to_tell: list[Text] = []
        self._lacks: list[Text] = []
        self._context: ConsoleContext | None = None
        self._console: ConsoleWindow | None = None
        self._bridge: TalkBridge | None = None
        self._banner: ResumeBanner | None = None
        self._last: Entry | None = None
        self._moves = 0
        self._gone_on_with: Entry | None = None
        self._complain = surroundings.complain
        self._journal: JournalKeeper | None = None
        self._log: LogKeeper | None = None
        self.log_path: Path | None = None
        self.minutes = MinutesBook(self._on_noted, self)
        if surroundings.state is not None:
            folder = talk_folder(surroundings.state, options.deck)
            self._journal = self._read_journal(folder)
            self._log = LogKeeper(folder, self._flusher, self._clocks.moment, self.tell_lack)

    @property
    def log_name(self) -> str:
        """Return the name of the log that is being written, empty where there is none."""
        return "" if self._log is None else self._log.name

    def opening(self, state: TalkState, outline: Outline) -> TalkState:
        """Return the state to open in: the last talk's where that is asked for, else the one given.

        What the command line asks for by name goes before what the last talk had.
        """
        if not self._options.resume:
            return state
        if self._last is None or not has_begun(self._last):
            self._tell(_NOTHING_TO_RESUME)
            return state
        if self._last.ended:
            self._tell(_ENDED)
            return state
        last = self._resumed(self._last, outline, state)
        self._gone_on_with, self._last = self._last, None
        if self._options.slide is None:
            return last
        cueing = replace(last.cueing, cleared=state.cueing.cleared, waiting=state.cueing.waiting)
        return replace(last, slide=state.slide, step=state.step, cue=state.cue, cueing=cueing)

    def begin(self, context: ConsoleContext, console: ConsoleWindow) -> None:
        """Write the talk down once the windows are on their way, and ask where one was broken off."""
        self._context, self._console = context, console
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        context, console = self._context, self._console
        if context is None or console is None:
            return  # it is over already
        self._bridge = bridge = context.bridge
        for text in self._to_tell:
            console.announce(text)
        for text in self._lacks:
            self._show_lack(console, text)
        if self._journal is None or self._log is None:
            return
        self._begin_log(self._log, context)
        unfinished = self._last is not None and is_unfinished(self._last, self._clocks.moment())
        before = self._last if unfinished else None
        self._journal.begin(bridge.state, bridge.talk.outline, self._log.name, before)
        bridge.changed.connect(self._on_changed)
        if before is not None:
            self._ask(before, console, context)

    def put_away(self) -> bool:
        """Answer the question with a new talk; False where it does not stand."""
        asked = self._banner is not None
        self._decide()
        return asked

    def resume(self) -> None:
        """Go on with the last talk; say so where there is none."""
        if self._bridge is None:
            return
        if self._last is None:
            self._bridge.effect_asked.emit(Announce(Text("There is no talk to resume.")))
            return
        outline, fresh = self._bridge.talk.outline, self._bridge.state
        last, self._last = self._last, None
        state = self._resumed(last, outline, fresh)
        if self._log is not None and self._log.is_there(last.log):
            self.minutes.adopt(self._log.resume(last.log, state, outline))
        self._bridge.dispatch(RestoreState(state))
        self._decide()

    def end(self) -> None:
        """Write that the talk is over because the speaker said so."""
        for keeper in (self._journal, self._log):
            if keeper is not None:
                keeper.end()

    def close(self) -> None:
        """Write no more."""
        self._context = self._console = None
        for keeper in (self._journal, self._log):
            if keeper is not None:
                keeper.close()
        self.log_path = None if self._log is None else self._log.path
        self._flusher.finish(_LAST_FLUSH)

    def _read_journal(self, folder: Path) -> JournalKeeper:
        clocks = self._clocks
        journal = JournalKeeper(folder, self._flusher, clocks.monotonic, clocks.moment, self.tell_lack)
        entry = journal.read()
        # A talk that nobody had said yet whether to go on with is still the one in question.
        self._last = entry.before if entry is not None and entry.before is not None else entry
        return journal

    def _begin_log(self, log: LogKeeper, context: ConsoleContext) -> None:
        if self._gone_on_with is not None and log.is_there(self._gone_on_with.log):
            self.minutes.adopt(log.resume(self._gone_on_with.log, context.state, context.outline))
        else:
            title = context.material.title
            log.begin(context.state, context.outline, title, rehearsal=self._is_rehearsal(context))

    def _is_rehearsal(self, context: ConsoleContext) -> bool:
        """Tell a rehearsal from the real talk: asked for, or far from the hours that the deck names."""
        has_hours = bool(context.material.deck.settings.start)
        return self._options.rehearse or (has_hours and context.state.timer.schedule.start is None)

    def tell_lack(self, text: Text) -> None:
        """Tell what does not work, for a moment and then among the findings."""
        self._complain(text)
        if self._console is None:
            self._lacks.append(text)
        else:
            self._show_lack(self._console, text)

    def _show_lack(self, console: ConsoleWindow, text: Text) -> None:
        console.tell_failure(Finding("not-working", Severity.WARNING, text, Span(self._options.deck)))

    def _tell(self, text: Text) -> None:
        self._complain(text)
        if self._bridge is None:
            self._to_tell.append(text)
        else:
            self._bridge.effect_asked.emit(Announce(text))

    def _resumed(self, entry: Entry, outline: Outline, fresh: TalkState) -> TalkState:
        """Return the last talk's state now, with the languages and side screens asked for by name now."""
        moment, now = self._clocks.moment(), self._clocks.monotonic()
        last = resumed(entry, outline, moment, now, fresh.timer.schedule)
        wanted = {
            channel: getattr(fresh.channels, channel)
            for channel, wish in _CHANNELS.items()
            if getattr(self._options, wish) is not None
        }
        subtitles_on = last.subtitles_on if self._options.subtitles is None else fresh.subtitles_on
        sides = fresh.sides if self._options.side_screens else last.sides
        channels = replace(last.channels, **wanted)
        return replace(last, channels=channels, subtitles_on=subtitles_on, sides=sides)

    def _ask(self, entry: Entry, console: ConsoleWindow, context: ConsoleContext) -> None:
        from presenter.windows.resume_banner import ResumeBanner, ResumeWriter

        self._banner = ResumeBanner()
        self._banner.resume_chosen.connect(self.resume)
        self._banner.afresh_chosen.connect(self._decide)
        console.add_panel(Place.BANNER, self._banner, ResumeWriter(context, self._banner, entry))
        self._banner.ask()

    def _on_noted(self, note: MinutesNote) -> None:
        if self._log is not None:
            self._log.note(note)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if self._journal is None or self._log is None or self._bridge is None:
            return
        self._journal.follow(old, new, self._bridge.talk.outline)
        self._log.follow(new, self._bridge.talk.outline)
        if self._banner is not None:
            self._moves += old.slide != new.slide
            if new.timer.phase is not Phase.PENDING or self._moves >= _MOVES_THAT_ANSWER:
                self._decide()  # this talk has evidently begun

    def _decide(self) -> None:
        """Go on with the talk as it stands; the one before can still be asked for by its verb."""
        if self._banner is not None:
            self._banner.hide()
            self._banner = None
        if self._journal is not None and self._bridge is not None:
            self._journal.decide(self._bridge.state, "" if self._log is None else self._log.name)
