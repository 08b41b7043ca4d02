"""How much there is to paint in a drawing whose parts are used again and again.

Ten groups that each use the one before ten times are a few lines of SVG and ten thousand million shapes.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

# Painting a shape costs little, blurring what lies under it a great deal.
FILTER_WEIGHT = 1_000
MOST_NESTED = 150
BEYOND_BOUNDS = 10**9

_USED = re.compile(r"""url\(\s*["']?\s*#([^)"'\s]+)""")
_RULE = re.compile(r"([^{}]{1,1000})\{([^{}]*)\}")
_SELECTED = re.compile(r"[.#]?[\w-]+|\*")


class SvgWeight:
    """Add up the parts of a drawing as they are read, and what they use by its name or by a style.

    A part is an element that has an id, with what is in it but for the parts within. It is known by a key, as
    are all the parts of one id (`#id`), what a style selects (`style .class`), and the whole drawing (``).
    """

    def __init__(self) -> None:
        self._open: list[str] = []
        self._own: Counter[str] = Counter()
        self._uses: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._known: dict[str, int] = {}
        self._parts = 0

    @property
    def depth(self) -> int:
        """Return how many elements are open."""
        return len(self._open)

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Count an element that begins."""
        part = self._open[-1] if self._open else ""
        if attributes.get("id"):
            self._parts += 1
            within, part = part, f"part {self._parts}"
            self._uses[within][part] += 1
            self._uses["#" + attributes["id"]][part] += 1
        self._open.append(part)
        plain = name.rsplit(":", 1)[-1]
        self._own[part] += FILTER_WEIGHT if plain.startswith("fe") else 1
        self._uses[part].update([*_used(attributes), *_selected(plain, attributes)])

    def end(self) -> None:
        """Take note that the innermost element ends."""
        self._open.pop()

    def style(self, rules: str) -> None:
        """Take note of what elements use because a style sheet says so."""
        for selectors, declarations in _RULE.findall(rules):
            used = [f"#{name}" for name in _USED.findall(declarations)]
            for selected in _SELECTED.findall(selectors) if used else ():
                self._uses[f"style {selected}"].update(used)

    def total(self, key: str = "", depth: int = 0) -> int:
        """Return how many shapes a part comes to, the whole drawing without a key."""
        if depth > MOST_NESTED:
            return BEYOND_BOUNDS
        if key not in self._known:
            self._known[key] = self._own[key]  # what uses itself is not painted at all
            used = 0
            for inner, times in self._uses.get(key, {}).items():
                used += times * self.total(inner, depth + 1)
            self._known[key] = min(self._own[key] + used, BEYOND_BOUNDS)
        return self._known[key]


def _used(attributes: Mapping[str, str]) -> Iterable[str]:
    """Yield the keys of what an element uses by its name."""
    for key, value in attributes.items():
        if key.rsplit(":", 1)[-1] == "href" and value.strip().startswith("#"):
            yield value.strip()
        elif "url(" in value:
            yield from (f"#{name}" for name in _USED.findall(value))


def _selected(name: str, attributes: Mapping[str, str]) -> Iterable[str]:
    """Yield the keys of the selectors that may mean an element."""
    yield "style *"
    yield f"style {name}"
    yield f"style #{attributes.get('id', '')}"
    yield from (f"style .{word}" for word in attributes.get("class", "").split())
