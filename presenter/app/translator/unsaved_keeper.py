"""The journal of words that are not on the disk yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from presenter.i18n.text import Text
from presenter.qt.translation_bridge import TranslationBridge
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.folder_lock import FolderLock
from presenter.storage.journal_files import JournalFiles, WrittenJournal, read_journal
from presenter.storage.write_atomically import remove_unfinished
from presenter.translation.commands import Resume
from presenter.translation.journal import (
    UnknownJournalError,
    UnsavedWords,
    record_of,
    unsaved_words,
    words_of,
)
from presenter.translation.state import TranslationState

ELSEWHERE = Text("This translation is open twice; what is not saved here is lost if the program ends.")
_UNREADABLE = Text("What was not saved the last time cannot be read.")
_UNWRITABLE = Text("What is not saved is lost if the program ends: {reason}.")
_LAST_WORD = 1.0  # seconds to wait at the end for the disk


class UnsavedKeeper(QObject):
    """Write down, key by key, what a killed program would lose, and bring back what one has lost.

    `tell` is told in a sentence what does not work; a disk that fails keeps nobody from working.
    """

    def __init__(
        self,
        folder: Path,
        bridge: TranslationBridge,
        tell: Callable[[Text], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._bridge = bridge
        self._tell = tell
        self._flusher = DiskFlusher()
        self._files: JournalFiles | None = None
        self._lock: FolderLock | None = None
        self._kept = UnsavedWords()
        self._is_failing = False

    def begin(self) -> None:
        """Go on with what was unsaved the last time, and write down what is from now on."""
        try:
            self._lock = FolderLock.take(self._folder)
            if self._lock is None:
                self._tell(ELSEWHERE)
                return
            remove_unfinished(self._folder)
            written = read_journal(self._folder)
            unsaved = self._read(written)
            self._files = JournalFiles(self._folder, self._flusher, written)
        except OSError as error:
            self._fail(error)
            return
        self._bridge.changed.connect(self._on_changed)
        if unsaved:
            self._kept = unsaved
            self._bridge.dispatch(Resume(unsaved))

    @property
    def is_keeping(self) -> bool:
        """Tell whether what is unsaved outlives the program."""
        return self._files is not None and not self._is_failing

    def close(self) -> None:
        """Write no more, and let others use the journal."""
        if self._files is not None:
            self._files.close()
            self._files = None
            self._flusher.finish(_LAST_WORD)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _read(self, written: WrittenJournal) -> UnsavedWords:
        if not written.records:
            if written.damaged:
                self._tell(_UNREADABLE)
            return UnsavedWords()
        try:
            return words_of(written.records[-1])
        except UnknownJournalError:
            self._tell(_UNREADABLE)
            return UnsavedWords()

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if self._files is None or (old.workbench is new.workbench and old.set_aside is new.set_aside):
            return
        unsaved = unsaved_words(new)
        if unsaved == self._kept and not self._is_failing:
            return
        try:
            # Every record stands for itself, so it may begin a file as well as go on with one.
            write = self._files.begin if self._files.is_full else self._files.append
            write(record_of(unsaved))
            self._kept = unsaved
            self._is_failing = False
        except OSError as error:
            self._fail(error)

    def _fail(self, error: OSError) -> None:
        if not self._is_failing:
            self._is_failing = True
            self._tell(_UNWRITABLE.with_fields(reason=error.strerror or str(error)))
