"""Numbers as they are listed: `1,3-5`."""

from __future__ import annotations

import re

_RANGE = re.compile(r"(\d{1,6})(?:-(\d{1,6})?)?")


def numbers_in(words: str, last: int) -> list[int]:
    """Return the numbers from 1 up to the last that a list names, in the order of the list."""
    found: list[int] = []
    for part in words.split(","):
        match = _RANGE.fullmatch(part.strip())
        if match is not None:
            first = int(match[1])
            end = first if "-" not in part else int(match[2] or last)
            found += range(max(first, 1), min(end, last) + 1)
    return found[: 10 * last]
