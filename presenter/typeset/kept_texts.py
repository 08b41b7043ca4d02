"""Texts that have been set, kept for when a slide is set again with other words in one place of it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar

Text = TypeVar("Text")

# Of one slide in two languages, at all the sizes that are tried, there may be five hundred.
MOST_TEXTS = 2000


class KeptTexts:
    """Hold what was set last, at most so much of it."""

    def __init__(self) -> None:
        self._held: OrderedDict[Hashable, object] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Text]) -> Text:
        """Return what a key stands for, made where it is not held; one key is always for one type."""
        if key not in self._held:
            self._held[key] = make()
            if len(self._held) > MOST_TEXTS:
                self._held.popitem(last=False)
        self._held.move_to_end(key)
        return self._held[key]  # type: ignore[return-value]  # of the type that its key is for
