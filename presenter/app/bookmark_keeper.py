"""The bookmarks of a deck, remembered from one talk to the next by the ids of its slides."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Set
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from presenter.dataclass import dataclass
from presenter.qt.beside import Beside
from presenter.qt.talk_bridge import TalkBridge
from presenter.storage.backup import read_kept, write_kept
from presenter.storage.plain import NotPlainError, from_plain, to_plain
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState

FILE = "bookmarks.json"
LARGEST_FILE = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class _Bookmarks:
    slides: tuple[str, ...] = ()


def with_bookmarks(state: TalkState, outline: Outline, folder: Path | None) -> TalkState:
    """Return a state with the bookmarks that the folder of its deck remembers; without a folder, as it is."""
    if folder is None:
        return state
    identifiers = frozenset(kept_bookmarks(folder / FILE))
    found = (index for index, slide in enumerate(outline.slides) if slide.identifier in identifiers)
    return replace(state, bookmarks=state.bookmarks.union(found))


def kept_bookmarks(path: Path) -> tuple[str, ...]:
    """Return the ids of the slides in a file, or in the copy of a broken one."""
    return read_kept(path, _read) or ()


def write_bookmarks(path: Path, slides: tuple[str, ...]) -> None:
    """Write the ids of slides. Raises OSError where that fails."""
    plain = to_plain(_Bookmarks(slides))
    write_kept(path, json.dumps(plain, ensure_ascii=False, indent=1).encode("utf-8"), _read)


class BookmarkKeeper(QObject):
    """Write the bookmarks down beside the talk, whenever one is set or taken away.

    One of a slide that is not in the deck just now stays in the file, also when the slide comes back: the
    next talk has it again.
    """

    def __init__(
        self, bridge: TalkBridge, folder: Path, beside: Beside, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._beside = beside
        self._unwritten: deque[Callable[[], None]] = deque()
        self._path = folder / FILE
        self._marked = self._identifiers(bridge.state)
        bridge.settled.connect(self._on_settled)

    def _on_settled(self, old: TalkState, new: TalkState) -> None:
        del old
        before, self._marked = self._marked, self._identifiers(new)
        if before == self._marked:
            return
        here = {slide.identifier for slide in self._bridge.talk.outline.slides}
        gone = {*self._marked, *(identifier for identifier in before if identifier in here)}
        self._unwritten.append(partial(_write, self._path, self._marked, gone))
        self._beside.do(self._unwritten[-1], self._on_written)

    def close(self) -> None:
        """Write at once what is not written yet."""
        while self._unwritten:
            self._unwritten.popleft()()

    def _on_written(self, written: None) -> None:
        del written
        self._unwritten.popleft()

    def _identifiers(self, state: TalkState) -> tuple[str, ...]:
        slides = self._bridge.talk.outline.slides
        return tuple(slides[index].identifier for index in sorted(state.bookmarks))


def _write(path: Path, marked: tuple[str, ...], gone: Set[str]) -> None:
    """Write the slides that are marked, and those that were in other versions of the deck."""
    others = [identifier for identifier in kept_bookmarks(path) if identifier not in gone]
    # A disk that cannot be written to must not disturb a talk.
    with suppress(OSError):
        write_bookmarks(path, (*marked, *others))


def _read(path: Path) -> tuple[str, ...] | None:
    try:
        with path.open("rb") as file:
            return from_plain(_Bookmarks, json.loads(file.read(LARGEST_FILE))).slides
    except (OSError, ValueError, RecursionError, NotPlainError):
        return None
