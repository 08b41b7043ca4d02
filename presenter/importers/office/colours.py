"""Colours of words, and of what is behind them."""

from __future__ import annotations

DARK = 0.5
LIGHT_INK, DARK_INK = "#ffffff", "#14233f"
APART = 0.3
HARDLY_SEEN = 0.2


def luminance(code: str) -> float:
    """Return how light a colour `#rrggbb` is, from 0 to 1 (ITU-R BT.601)."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def legible(shade: str, fill: str, ink: str) -> str:
    """Return a colour of words that stands out from a fill; without one, one that is near the slide's ink."""
    if not fill:
        return shade if shade and abs(luminance(shade) - luminance(ink)) < APART else ink
    if shade and abs(luminance(shade) - luminance(fill)) > APART:
        return shade
    return LIGHT_INK if luminance(fill) < DARK + 0.05 else DARK_INK


def visible(line: str, ink: str) -> str:
    """Return the colour of a line, or the slide's ink where the line would not be seen on the ground."""
    return ink if line and abs(luminance(line) - (1 - luminance(ink))) < HARDLY_SEEN else line
