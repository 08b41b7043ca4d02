"""The journal of a running talk: every change written down as it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from presenter.i18n.text import Text
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.folder_lock import FolderLock
from presenter.storage.journal_files import JournalFiles, WrittenJournal, read_journal
from presenter.storage.write_atomically import remove_unfinished
from presenter.talk.journal import (
    Entry,
    UnknownJournalError,
    change_record,
    end_record,
    entry_of,
    whole_record,
)
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState

ELSEWHERE = Text("This deck is being presented twice; only the first of the talks can be resumed.")
_UNREADABLE = Text("What the last talk wrote down cannot be read, so this one starts afresh.")
_UNWRITABLE = Text("This talk cannot be resumed if it breaks off: {reason}.")


class JournalKeeper:
    """Hold the journal of a deck's talks: read what it says, then write the talk that is running into it.

    `tell` is told in a sentence what does not work; a disk that fails never stops a talk.
    """

    def __init__(
        self,
        folder: Path,
        flusher: DiskFlusher,
        monotonic: Callable[[], float],
        moment: Callable[[], datetime],
        tell: Callable[[Text], None],
    ) -> None:
        self._folder = folder
        self._flusher = flusher
        self._monotonic = monotonic
        self._moment = moment
        self._tell = tell
        self._files: JournalFiles | None = None
        self._lock: FolderLock | None = None
        self._outline: Outline | None = None
        self._slides: tuple[str, ...] = ()
        self._log = ""
        self._before: Entry | None = None
        self._written = WrittenJournal()
        self._failed = False

    def read(self) -> Entry | None:
        """Return how the last talk stood, and keep others from the journal from now on."""
        try:
            self._lock = FolderLock.take(self._folder)
        except OSError as error:
            self._give_up(error)
            return None
        if self._lock is None:
            self._tell(ELSEWHERE)
            return None
        remove_unfinished(self._folder)
        try:
            self._written = read_journal(self._folder)
            if not self._written.records:
                if self._written.damaged:
                    self._tell(_UNREADABLE)
                return None
            return entry_of(self._written.records)
        except (OSError, UnknownJournalError):
            self._tell(_UNREADABLE)
            return None

    def begin(self, state: TalkState, outline: Outline, log: str = "", before: Entry | None = None) -> None:
        """Write a talk from here on; `before` is one that may yet be gone on with instead."""
        if self._lock is None:
            return
        self._log = log
        self._before = before
        self._adopt(outline)
        try:
            if self._files is None:
                self._files = JournalFiles(self._folder, self._flusher, self._written)
            self._write_whole(self._files, state)
        except OSError as error:
            self._give_up(error)

    def decide(self, state: TalkState, log: str) -> None:
        """Forget the talk before: this is the one to go on with, told in a log of this name."""
        if self._before is not None or self._log != log:
            self._before = None
            self._log = log
            self._with_files(lambda files: self._write_whole(files, state))

    def follow(self, old: TalkState, new: TalkState, outline: Outline) -> None:
        """Write down a change of the state, or of the slides that it refers to."""
        if self._files is None:
            return
        is_other_deck = outline is not self._outline
        self._adopt(outline)
        try:
            if is_other_deck or self._failed or self._files.is_full:
                self._write_whole(self._files, new)
                self._failed = False
            elif old != new:
                self._files.append(change_record(old, new, self._moment(), self._monotonic()))
        except OSError as error:
            self._give_up(error)

    def end(self) -> None:
        """Write that the talk was ended on purpose."""
        self._with_files(lambda files: files.append(end_record(self._moment(), self._monotonic())))

    def close(self) -> None:
        """Write no more, and let others use the journal."""
        if self._files is not None:
            self._files.close()
            self._files = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _adopt(self, outline: Outline) -> None:
        if outline is not self._outline:
            self._outline = outline
            self._slides = tuple(slide.identifier for slide in outline.slides)

    def _write_whole(self, files: JournalFiles, state: TalkState) -> None:
        entry = Entry(
            state, self._slides, self._moment(), self._monotonic(), log=self._log, before=self._before
        )
        files.begin(whole_record(entry))

    def _with_files(self, write: Callable[[JournalFiles], None]) -> None:
        if self._files is None:
            return
        try:
            write(self._files)
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        """Say so once, and write the whole state at the next change: the disk may be there again by then."""
        if self._failed:
            return
        self._failed = True
        self._tell(_UNWRITABLE.with_fields(reason=error.strerror or str(error)))
