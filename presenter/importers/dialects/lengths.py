"""Lengths of CSS as shares of a slide."""

from __future__ import annotations

import re
from typing import NamedTuple

_LENGTH = re.compile(r"(\d{1,5}(?:\.\d{1,4})?)\s*([a-z%]*)", re.ASCII | re.IGNORECASE)
# Pixels of a unit as CSS counts them (CSS Values and Units 3, §6).
_PIXELS = {
    "": 1.0,
    "px": 1.0,
    "pt": 96 / 72,
    "cm": 96 / 2.54,
    "mm": 96 / 25.4,
    "in": 96.0,
    "em": 24.0,
    "rem": 24.0,
}
_SHARES = frozenset(("%", "vw", "vh"))


class Sheet(NamedTuple):
    """The size in pixels that another program takes a slide to have."""

    width: int
    height: int

    def share(self, length: str, *, across: bool) -> str | None:
        """Return a length as a share such as `40%`; nothing for all, None for what is no length."""
        if length.strip().lower() in ("auto", "100%", ""):
            return ""
        match = _LENGTH.fullmatch(length.strip())
        if match is None:
            return None
        number, unit = float(match[1]), match[2].lower()
        if unit in _PIXELS:
            number = 100 * number * _PIXELS[unit] / (self.width if across else self.height)
        elif unit not in _SHARES:
            return None
        return f"{min(max(round(number), 1), 100)}%"
