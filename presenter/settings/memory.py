"""What the program remembers by itself from one talk to the next; what the user writes is in the settings."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.settings.console_memory import ConsoleMemory
from presenter.settings.interpreter_memory import InterpreterMemory
from presenter.settings.known_desk import KnownDesk
from presenter.settings.translator_memory import TranslatorMemory
from presenter.storage.backup import read_kept, write_kept
from presenter.storage.plain import NotPlainError, from_plain, to_plain

DoBeside: TypeAlias = Callable[[Callable[[], None], Callable[[None], None]], None]

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
    """Hold what is remembered and write it down whenever it changes; without a path nothing is written.

    `beside` is given what waits for a disk, to be done where that keeps nobody waiting, and what is to be
    called once it is done.
    """

    def __init__(self, path: Path | None, beside: DoBeside | None = None) -> None:
        self._path = path
        self._beside = beside
        self._unwritten = 0
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
        if self._path is not None and self._beside is not None:
            self._unwritten += 1
            self._beside(partial(_write, self._path, memory), self._on_written)
        elif self._path is not None:
            _write(self._path, memory)

    def close(self) -> None:
        """Write at once what is not written yet, and from now on."""
        self._beside = None
        if self._path is not None and self._unwritten:
            self._unwritten = 0
            _write(self._path, self._memory)

    def _on_written(self, written: None) -> None:
        del written
        self._unwritten -= 1


def _write(path: Path, memory: Memory) -> None:
    with suppress(OSError):
        write_kept(path, json.dumps(to_plain(memory), indent=1).encode("utf-8"), _read)
