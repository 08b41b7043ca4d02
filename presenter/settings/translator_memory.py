"""What is remembered of the catalog editor's window."""

from __future__ import annotations

from dataclasses import replace

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PaneSizes:
    """How a splitter divides its room, in thousandths."""

    splitter: str
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TranslatorMemory:
    """Where the window stood, how its panes divide it, the size of its letters, and whether a slide is shown.

    `geometry` is its left, top, width and height in logical pixels, `letters` a size in those; 0 where
    nobody has chosen one.
    """

    geometry: tuple[int, ...] = ()
    maximized: bool = False
    panes: tuple[PaneSizes, ...] = ()
    letters: int = 0
    slide_shown: bool = True

    def shares_of(self, splitter: str) -> tuple[int, ...]:
        """Return how a splitter was divided by hand; nothing where it never was."""
        return next((known.shares for known in self.panes if known.splitter == splitter), ())

    def with_shares(self, dragged: PaneSizes) -> TranslatorMemory:
        """Return the same, but for one splitter that was dragged."""
        others = (known for known in self.panes if known.splitter != dragged.splitter)
        return replace(self, panes=(*others, dragged))
