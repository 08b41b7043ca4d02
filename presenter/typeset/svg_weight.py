"""How much there is to paint in a drawing whose parts are used again and again.

Ten groups that each use the one before ten times are a few lines of SVG and ten thousand million shapes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

# Painting a shape costs little, blurring what lies under it a great deal.
FILTER_WEIGHT = 1_000
MOST_NESTED = 60

_USED = re.compile(r"""url\(\s*["']?\s*#([^)"'\s]+)""")


class SvgWeight:
    """Add up the parts of a drawing as they are read, and what they use by its name."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._own: Counter[str] = Counter()
        self._uses: dict[str, Counter[str]] = {}
        self._known: dict[str, int] = {}

    @property
    def depth(self) -> int:
        """Return how many elements are open."""
        return len(self._open)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Count an element that begins."""
        self._open.append(attributes.get("id", ""))
        weight = FILTER_WEIGHT if name.rsplit(":", 1)[-1].startswith("fe") else 1
        used = list(_used(attributes))
        for holder in {"", *self._open}:
            self._own[holder] += weight
            if used:
                self._uses.setdefault(holder, Counter()).update(used)

    def end(self) -> None:
        """Take note that the innermost element ends."""
        self._open.pop()

    def total(self, part: str = "", depth: int = 0) -> int:
        """Return how many shapes a part comes to, the whole drawing without a name."""
        if part not in self._known:
            self._known[part] = self._own[part]  # what uses itself is not painted at all
            if depth > MOST_NESTED:
                return self._own[part]
            uses = self._uses.get(part, Counter())
            used = sum(times * self.total(name, depth + 1) for name, times in uses.items())
            self._known[part] = self._own[part] + used
        return self._known[part]


def _used(attributes: dict[str, str]) -> Iterable[str]:
    """Yield the names of the parts that an element uses."""
    for key, value in attributes.items():
        if key.rsplit(":", 1)[-1] == "href" and value.strip().startswith("#"):
            yield value.strip()[1:]
        elif "url(" in value:
            yield from _USED.findall(value)
