"""A journal in two files that take turns, so that one of them can be read at every moment.

Each file begins with a record that stands for itself and goes on with records of what has
changed since. Where one has grown, the next record that stands for itself begins the other,
and only then is the first of no more use: nothing is renamed, and nothing waits for the disk.
A record that was not written whole is left out with all behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.line_file import LineFile
from presenter.storage.plain import Plain
from presenter.storage.sealed_line import seal, unseal

NAMES = ("journal-1", "journal-2")
NUMBER = "number"
ROOM = 64 * 1024  # bytes of changes after which the other file is begun
LARGEST_FILE = 16 * 1024 * 1024  # bytes; one that is larger was not written here

Record = Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class WrittenJournal:
    """The records of the file that was written last; `damaged` where there is something, but no record.

    `turn` is the index of that file, `number` what its last record is numbered.
    """

    records: tuple[Record, ...] = ()
    damaged: bool = False
    turn: int = 0
    number: int = 0


def read_journal(folder: Path) -> WrittenJournal:
    """Return what a journal says; one that is not there says nothing. Raises OSError if it cannot be read."""
    found = False
    best = WrittenJournal()
    for turn, name in enumerate(NAMES):
        content = _content(folder / name)
        found = found or bool(content)
        records = _records(content)
        number = _number(records[-1]) if records else 0
        if number > best.number:
            best = WrittenJournal(records, turn=turn, number=number)
    return best if best.records or not found else WrittenJournal(damaged=True)


class JournalFiles:
    """Write a journal after the one that was read; every method raises OSError where that fails."""

    def __init__(self, folder: Path, flusher: DiskFlusher, after: WrittenJournal) -> None:
        self._files = tuple(LineFile(folder / name, flusher) for name in NAMES)
        self._flusher = flusher
        self._turn = after.turn
        self._number = after.number
        self._begun_with = 0

    @property
    def is_full(self) -> bool:
        """Tell whether to begin anew: not before what was written last is safe on the disk."""
        return self._files[self._turn].size > self._begun_with + ROOM and self._flusher.is_idle

    def begin(self, record: Record) -> None:
        """Write a record that stands for itself."""
        self._turn = 1 - self._turn
        self._files[self._turn].empty()
        self.append(record)
        self._begun_with = self._files[self._turn].size

    def append(self, record: Record) -> None:
        """Write a record of what has changed."""
        self._number += 1
        self._files[self._turn].append(seal({NUMBER: self._number, **record}))

    def close(self) -> None:
        """Write no more."""
        for file in self._files:
            file.close()


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE)
    except FileNotFoundError:
        return b""


def _records(content: bytes) -> tuple[Record, ...]:
    records: list[Record] = []
    for line in content.splitlines(keepends=True):
        try:
            record = unseal(line)
        except (ValueError, RecursionError):
            break
        if not isinstance(record, dict) or (records and _number(record) != _number(records[-1]) + 1):
            break
        records.append(record)
    return tuple(records)


def _number(record: Record) -> int:
    number = record.get(NUMBER)
    return number if isinstance(number, int) else 0
