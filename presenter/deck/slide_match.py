"""Which slide of a deck is which of the same deck read again: by id, by content, by its neighbours."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import Protocol

from presenter.deck.slide_content import SlideContent

_NUMBER = re.compile(r"-\d+$")
_ALIKE = 0.3  # of all the words of two slides; below that, they have them in common by chance


class Known(Protocol):
    """A slide by its id; `content` is None where nothing more is known of it."""

    @property
    def identifier(self) -> str:
        """Return the id."""
        ...

    @property
    def content(self) -> SlideContent | None:
        """Return what it says."""
        ...


def match_slides(old: Sequence[Known], new: Sequence[Known]) -> tuple[int | None, ...]:
    """Return, for each old slide, the index of the new one that it became; None where it is gone.

    No two become the same. An id settles it, unless it is one of several that differ by a number
    alone: slides that share a title are numbered in their order, so that one more of them
    renames the rest. Those are told apart by what they say first. What has another id and says the same
    is the same. What is left between two slides that are settled is paired by the words in common,
    and in order where nothing else is known.
    """
    match = _Match(old, new)
    match.by_identifier()
    match.by_content()
    match.by_neighbours()
    return tuple(match.found)


class _Match:
    def __init__(self, old: Sequence[Known], new: Sequence[Known]) -> None:
        self._old = old
        self._new = new
        self._taken: set[int] = set()
        self.found: list[int | None] = [None] * len(old)

    def by_identifier(self) -> None:
        """Settle what has the same id; of several with one name, first what says the same."""
        indices = {slide.identifier: index for index, slide in enumerate(self._new)}
        numbered = _numbered(self._old) | _numbered(self._new)
        doubtful: list[int] = []
        for index, slide in enumerate(self._old):
            if _NUMBER.sub("", slide.identifier) in numbered:
                doubtful.append(index)
            elif (same := indices.get(slide.identifier)) is not None:
                self._settle(index, same)
        pairs = [(index, indices.get(self._old[index].identifier)) for index in doubtful]
        for index, same in pairs:
            if same is not None and _says(self._old[index]) == _says(self._new[same]):
                self._settle(index, same)
        family = {_NUMBER.sub("", self._old[index].identifier) for index in doubtful}
        self._pair_equals(
            index for index, slide in enumerate(self._new) if _NUMBER.sub("", slide.identifier) in family
        )
        for index, same in pairs:
            if same is not None:
                self._settle(index, same)

    def by_content(self) -> None:
        """Settle what says the same under another id."""
        if None in self.found and len(self._taken) < len(self._new):
            self._pair_equals(range(len(self._new)))

    def by_neighbours(self) -> None:
        """Settle what is left between the same neighbours."""
        index = 0
        while index < len(self._old):
            if self.found[index] is not None:
                index += 1
                continue
            end = index
            while end < len(self._old) and self.found[end] is None:
                end += 1
            self._pair_gap(range(index, end), self._free_after(index))
            index = end

    def _settle(self, old: int, new: int) -> None:
        if self.found[old] is None and new not in self._taken:
            self.found[old] = new
            self._taken.add(new)

    def _pair_equals(self, candidates: Iterable[int]) -> None:
        """Settle what says the same as one of the candidates; of several, the one nearest to its place."""
        free: dict[Hashable, list[int]] = defaultdict(list)
        for index in candidates:
            if index not in self._taken and (says := _says(self._new[index])) is not None:
                free[says].append(index)
        if not free:
            return
        expected = 0
        for index, slide in enumerate(self._old):
            if (settled := self.found[index]) is None and (equals := free.get(_says(slide))):
                place = expected
                settled = min(equals, key=lambda candidate: abs(candidate - place))
                equals.remove(settled)
                self._settle(index, settled)
            expected = (expected if settled is None else settled) + 1

    def _free_after(self, index: int) -> list[int]:
        """Return the free new slides that follow the one which the old one in front became."""
        start = 0 if index == 0 else (self.found[index - 1] or 0) + 1
        end = start
        while end < len(self._new) and end not in self._taken:
            end += 1
        return list(range(start, end))

    def _pair_gap(self, gone: range, free: list[int]) -> None:
        """Pair slides by the words in common, the order kept; the rest in order where there are as many."""
        position = 0
        for index in gone:
            rest = free[position:]
            likeness, best = max(((self._likeness(index, each), -each) for each in rest), default=(0.0, 0))
            if likeness >= _ALIKE:
                self._settle(index, -best)
                position = free.index(-best) + 1
        left = [index for index in gone if self.found[index] is None]
        free = [index for index in free if index not in self._taken]
        for old, new in zip(left, free, strict=False):
            if not self._crosses(old, new, gone):
                self._settle(old, new)

    def _crosses(self, old: int, new: int, gone: range) -> bool:
        """Tell whether a pair would stand the other way round than one already settled in the gap."""
        settled = ((index, found) for index in gone if (found := self.found[index]) is not None)
        return any((index < old) != (found < new) for index, found in settled)

    def _likeness(self, old: int, new: int) -> float:
        one, other = self._old[old].content, self._new[new].content
        if one is None or other is None or not (one.words or other.words):
            return 0.0
        return len(one.words & other.words) / len(one.words | other.words)


def _numbered(slides: Sequence[Known]) -> set[str]:
    """Return the names that several slides have, but for a number behind them."""
    seen: set[str] = set()
    several: set[str] = set()
    for slide in slides:
        name = _NUMBER.sub("", slide.identifier)
        (several if name in seen else seen).add(name)
    return several


def _says(slide: Known) -> Hashable | None:
    return None if slide.content is None else slide.content.whole
