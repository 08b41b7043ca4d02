"""How long a text is, as readers count: in grapheme clusters (UAX 29), the wide ones of East Asia longer.

A line has room for 42 characters, or for 16 full-width ones, as guides for Chinese, Japanese and
Korean have it; in a line of both, each takes its share.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from types import ModuleType

LONGEST_LINE = 42
FULL_WIDTH = LONGEST_LINE / 16

# No letter of these is wide or joins with another: each is one cluster.
_PLAIN = re.compile("[ -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff]*")
# No line has more code points, whatever they are: as many as 42 clusters of 16 each.
MOST_CODE_POINTS = 16 * LONGEST_LINE
# What stands on nothing, as a run of accents or of bidi controls, takes no room; yet a line of such must end.
_CODE_POINTS_OF_CHARACTER = 16


def graphemes(text: str) -> Sequence[str]:
    """Return the grapheme clusters of a text: what a reader takes for one character, and is never cut."""
    return text if _PLAIN.fullmatch(text) else tuple(_wcwidth().iter_graphemes(text))


def length(text: str) -> float:
    """Return how many characters of a line a text takes; 42 fill it."""
    if _PLAIN.fullmatch(text):
        return len(text)
    return sum(map(length_of_cluster, graphemes(text)))


@lru_cache(maxsize=4096)
def length_of_cluster(cluster: str) -> float:
    """Return how many characters of a line one grapheme cluster takes."""
    width = _wcwidth().wcwidth(cluster[0])
    shown = FULL_WIDTH if width == 2 else max(width, 0)
    return max(float(shown), len(cluster) / _CODE_POINTS_OF_CHARACTER)


@lru_cache(maxsize=1)
def _wcwidth() -> ModuleType:
    """Return the module that has the tables; few talks need them."""
    import wcwidth

    return wcwidth
