"""What is remembered of the console: how its panels stand, and that it is worked with fingers."""

from __future__ import annotations

from dataclasses import replace

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class SplitterShares:
    """How a splitter divides its room, in thousandths, in one preset and in windows of one class of size."""

    preset: str
    window: str
    splitter: str
    shares: tuple[int, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """Return which splitter this is about, and where."""
        return self.preset, self.window, self.splitter


@dataclass(frozen=True, slots=True)
class ConsoleMemory:
    """The preset by its name, the places that splitters were dragged to, and the mode for fingers."""

    preset: str = ""
    touch: bool = False
    splitters: tuple[SplitterShares, ...] = ()

    def shares_of(self, preset: str, window: str, splitter: str) -> tuple[int, ...]:
        """Return how a splitter was divided by hand; nothing where it never was."""
        wanted = preset, window, splitter
        return next((known.shares for known in self.splitters if known.key == wanted), ())

    def with_shares(self, dragged: SplitterShares) -> ConsoleMemory:
        """Return the same, but for one splitter that was dragged."""
        others = (known for known in self.splitters if known.key != dragged.key)
        return replace(self, splitters=(*others, dragged))

    def without_shares(self, preset: str) -> ConsoleMemory:
        """Return the same, as if no splitter of a preset had ever been dragged."""
        others = tuple(known for known in self.splitters if known.preset != preset)
        return replace(self, splitters=others)
