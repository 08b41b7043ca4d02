"""The log of a running talk: what was shown when, and what was noted for the minutes."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from presenter.i18n.text import Text
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.json_lines import json_line, read_json_lines
from presenter.storage.line_file import LineFile
from presenter.talk.minutes_note import MinutesNote
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState
from presenter.talk.talk_log import Event, LogLine, Shown, logged_talk, plain_line, shown_in

_VERSION = 1
_UNWRITABLE = Text("What is shown is no longer written down: {reason}.")


class LogKeeper:
    """Write the log of one talk, in the folder of its deck.

    `tell` is told in a sentence what does not work; a disk that fails never stops a talk.
    """

    def __init__(
        self,
        folder: Path,
        flusher: DiskFlusher,
        moment: Callable[[], datetime],
        tell: Callable[[Text], None],
    ) -> None:
        self._folder = folder
        self._flusher = flusher
        self._moment = moment
        self._tell = tell
        self._file: LineFile | None = None
        self._shown: Shown | None = None
        self._moved = False
        self._path: Path | None = None
        self._failed = False

    @property
    def path(self) -> Path | None:
        """Return where the log is, or was when it was closed; None where it tells nothing."""
        return self._path if self._moved else None

    @property
    def name(self) -> str:
        """Return the name of the file, empty where there is none."""
        return "" if self._file is None else self._file.path.name

    def begin(self, state: TalkState, outline: Outline, title: str, *, rehearsal: bool) -> None:
        """Begin the log of a talk."""
        try:
            self._file = LineFile(self._free_path(), self._flusher)
        except OSError as error:
            self._give_up(error)
            return
        self._path = self._file.path
        self._write(Event.BEGIN, state, outline, rehearsal=rehearsal, title=title, version=_VERSION)

    def is_there(self, name: str) -> bool:
        """Tell whether the log of an earlier talk can be gone on with."""
        path = self._folder / Path(name).name
        return bool(name) and os.path.isfile(path)  # noqa: PTH113 -- Path.is_file raises where it may not look

    def resume(self, name: str, state: TalkState, outline: Outline) -> tuple[MinutesNote, ...]:
        """Go on with the log of the talk that is resumed, and return what was noted in it.

        A log that was begun in the meantime, and tells nothing, is taken away.
        """
        self.close()
        path = self._folder / Path(name).name
        try:
            told = logged_talk(name, read_json_lines(path))
            self._file = LineFile(path, self._flusher)
        except OSError as error:
            self._give_up(error)
            return ()
        self._path, self._moved = path, True
        self._write(Event.RESUME, state, outline)
        return () if told is None else told.notes

    def follow(self, state: TalkState, outline: Outline) -> None:
        """Write down what is shown now, if that has changed."""
        shown = shown_in(state, outline)
        if shown != self._shown:
            self._moved = True
            self._write(Event.SHOWN, state, outline)

    def note(self, note: MinutesNote) -> None:
        """Write down a note, or what has become of it."""
        self._moved = True
        self._append(LogLine(self._moment(), Event.NOTE, note=note))

    def end(self) -> None:
        """Write that the talk is over."""
        self._append(LogLine(self._moment(), Event.END))

    def close(self) -> None:
        """Write no more; a log in which nothing happened is no log."""
        if self._file is None:
            return
        path = self._file.path
        self._file.close()
        self._file = None
        if not self._moved:
            self._flusher.finish(1.0)  # Windows takes no file away that is open
            path.unlink(missing_ok=True)

    def _free_path(self) -> Path:
        stem = f"log-{self._moment():%Y%m%dT%H%M%S}"
        path = self._folder / f"{stem}.jsonl"
        count = 1
        while path.exists():
            count += 1
            path = self._folder / f"{stem}-{count}.jsonl"
        return path

    def _write(
        self,
        event: Event,
        state: TalkState,
        outline: Outline,
        *,
        rehearsal: bool | None = None,
        title: str | None = None,
        version: int | None = None,
    ) -> None:
        self._shown = shown_in(state, outline)
        self._append(
            LogLine(self._moment(), event, self._shown, rehearsal=rehearsal, title=title, version=version)
        )

    def _append(self, line: LogLine) -> None:
        if self._file is None:
            return
        try:
            self._file.append(json_line(plain_line(line)))
            self._failed = False
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        """Say so once, and try again at the next change: the disk may be there again by then."""
        if self._failed:
            return
        self._failed = True
        self._tell(_UNWRITABLE.with_fields(reason=error.strerror or str(error)))
