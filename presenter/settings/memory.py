"""What the program remembers by itself from one talk to the next; what the user writes is in the settings."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.settings.console_memory import ConsoleMemory
from presenter.settings.interpreter_memory import InterpreterMemory
from presenter.settings.known_desk import KnownDesk
from presenter.settings.translator_memory import TranslatorMemory
from presenter.storage.backup import read_kept, write_kept
from presenter.storage.plain import NotPlainError, from_plain, to_plain

FILE = "memory.json"
LARGEST_FILE = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Memory:
    """Choices made with the mouse or a key while a talk ran; every field has a default.

    `overview_zoom` is a step of the size of the overview's pictures, `sections_shown` whether the
    sections of the talk stand at the left of the console. `clicker_offered` tells that the speaker was
    once offered to try a clicker. `desks` are screens that stood together, and what for, the last ones
    last.
    """

    overview_zoom: int = 2
    sections_shown: bool = False
    clicker_offered: bool = False
    desks: tuple[KnownDesk, ...] = ()

    console: ConsoleMemory = field(default_factory=ConsoleMemory)
    interpreter: InterpreterMemory = field(default_factory=InterpreterMemory)
    translator: TranslatorMemory = field(default_factory=TranslatorMemory)


def load_memory(path: Path) -> Memory:
    """Return what a file remembers, or the copy of a broken one; where neither can be read, nothing."""
    return read_kept(path, _read) or Memory()


def _read(path: Path) -> Memory | None:
    try:
        with path.open("rb") as file:
            return from_plain(Memory, json.loads(file.read(LARGEST_FILE)))
    except (OSError, ValueError, RecursionError, NotPlainError):
        return None


class MemoryKeeper:
    """Hold what is remembered and write it down whenever it changes; without a path nothing is written."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._memory = Memory() if path is None else load_memory(path)

    @property
    def memory(self) -> Memory:
        """Return what is remembered now."""
        return self._memory

    def change(self, change: Callable[[Memory], Memory]) -> None:
        """Remember something else; a disk that cannot be written to must not disturb a talk."""
        memory = change(self._memory)
        if memory == self._memory:
            return
        self._memory = memory
        if self._path is not None:
            with suppress(OSError):
                write_kept(self._path, json.dumps(to_plain(memory), indent=1).encode("utf-8"), _read)
