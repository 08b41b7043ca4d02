"""Colours of series: those of the theme, told apart by everybody."""

from __future__ import annotations

from functools import partial
from itertools import cycle, islice

from PySide6.QtGui import QColor

from presenter.typeset.colours import contrast, mixed
from presenter.typeset.theme import Palette

# WCAG 2.2, success criteria 1.4.11 (parts of a drawing) and 1.4.3 (words).
VISIBLE, LEGIBLE = 3.0, 4.5
# The colours that people of every kind of sight tell apart, but black and yellow, which grounds resemble
# (M. Okabe and K. Ito, "Color Universal Design", 2008).
UNIVERSAL = ("#0072b2", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#e69f00")
GREYS = 0.55


def series_colours(palette: Palette, count: int) -> tuple[str, ...]:
    """Return so many colours, the theme's accent first, each next one as unlike those before as can be."""
    chosen = [visible(palette.accent, palette, VISIBLE)]
    rest = [visible(colour, palette, VISIBLE) for colour in UNIVERSAL]
    while rest:
        furthest = max(rest, key=partial(_least_distance, chosen))
        rest.remove(furthest)
        chosen.append(furthest)
    chosen.append(visible(mixed(palette.ink, palette.top, GREYS), palette, VISIBLE))
    return tuple(islice(cycle(chosen), count))


def visible(colour: str, palette: Palette, ratio: float) -> str:
    """Return a colour as dark or as light as it takes to stand out from the ground by a contrast ratio."""
    for share in range(0, 101, 4):
        moved = mixed(colour, palette.ink, share / 100)
        if min(contrast(moved, palette.top), contrast(moved, palette.bottom)) >= ratio:
            return moved
    return palette.ink


def words_on(colour: str, palette: Palette) -> str:
    """Return the colour for words on a coloured ground: the theme's dark or light one, or black or white."""
    candidates = (palette.ink, palette.top, "#000000", "#ffffff")
    legible = (one for one in candidates if contrast(one, colour) >= LEGIBLE)
    return next(legible, max(candidates, key=partial(contrast, colour)))


def _least_distance(colours: list[str], colour: str) -> float:
    return min(_distance(colour, other) for other in colours)


def _distance(first: str, second: str) -> float:
    """Return how unlike two colours are, at least to one who does not tell red from green."""
    one, other = _channels(first), _channels(second)
    seen = sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
    confused = sum((a - b) ** 2 for a, b in zip(_deuteranope(one), _deuteranope(other), strict=True)) ** 0.5
    return float(min(seen, confused))


def _channels(colour: str) -> tuple[float, float, float]:
    parsed = QColor(colour)
    return parsed.redF(), parsed.greenF(), parsed.blueF()


def _deuteranope(channels: tuple[float, float, float]) -> tuple[float, float, float]:
    """Return a colour as one without the middle cones sees it, about (Viénot, Brettel and Mollon, 1999)."""
    red, green, blue = channels
    both = 0.29275 * red + 0.70725 * green
    return both, both, -0.02234 * red + 0.02234 * green + blue
