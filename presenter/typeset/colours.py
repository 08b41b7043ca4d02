"""Arithmetic of colours: mixing, luminance and contrast."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

# For text that is not large (WCAG 2.2, success criterion 1.4.3).
LEGIBLE = 4.5


@lru_cache(maxsize=4096)  # asked for every word of code
def mixed(first: str, second: str, share: float) -> str:
    """Return the first colour with a share from 0 to 1 of the second."""
    one, other = QColor(first), QColor(second)
    channels = (
        round(a + (b - a) * share)
        for a, b in zip(
            (one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True
        )
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)


@lru_cache(maxsize=4096)
def stepped_back(colour: str, ground: str, share: float) -> str:
    """Return a colour with a share from 0 to 1 of its ground, or less where it would be hard to read."""
    while share > 0 and contrast(mixed(colour, ground, share), ground) < LEGIBLE:
        share -= 0.05
    return mixed(colour, ground, max(0.0, share))


@lru_cache(maxsize=4096)
def luminance(colour: str) -> float:
    """Return the relative luminance from 0 to 1 (WCAG 2.2, "relative luminance")."""
    parsed = QColor(colour)
    red, green, blue = (_linear(channel) for channel in (parsed.redF(), parsed.greenF(), parsed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
