"""Colours and gradients as CSS writes them, into those that a deck knows."""

from __future__ import annotations

import colorsys
import re

from presenter.deck.colours import COLOUR_NAMES

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_LONG_HEX = re.compile(r"(#[0-9a-fA-F]{3})[0-9a-fA-F]|(#[0-9a-fA-F]{6})[0-9a-fA-F]{2}")
_NUMBERS = re.compile(r"(rgb|hsl)a?\(([^()]{1,80})\)", re.IGNORECASE)
_GRADIENT = re.compile(r"(?:repeating-)?(linear|radial)-gradient\((.{1,400})\)", re.IGNORECASE | re.DOTALL)
_ANGLE = re.compile(r"(-?\d{1,4}(?:\.\d+)?)deg\s*,", re.IGNORECASE)
_STOP = re.compile(r"#[0-9a-fA-F]{3,8}\b|(?:rgb|hsl)a?\([^()]*\)|[A-Za-z]+", re.IGNORECASE)
_SIDES = {"top": -90.0, "right": 0.0, "bottom": 90.0, "left": 180.0}


def deck_colour(words: str) -> str | None:
    """Return a colour of CSS as a deck writes it, without what shines through; None for what is none."""
    words = words.strip().strip("\"'")
    if _HEX.fullmatch(words):
        return words
    long = _LONG_HEX.fullmatch(words)
    if long is not None:
        return long[1] or long[2]
    if words.lower() in COLOUR_NAMES:
        return words.lower()
    numbers = _NUMBERS.fullmatch(words)
    return _from_numbers(numbers[1].lower(), numbers[2]) if numbers is not None else None


def deck_gradient(words: str) -> dict[str, object] | None:
    """Return a linear or radial gradient as a background of a deck; None where it is none."""
    match = _GRADIENT.search(words)
    if match is None:
        return None
    inner = match[2]
    colours = [colour for stop in _STOP.findall(inner) if (colour := deck_colour(stop)) is not None]
    if len(colours) < 2:
        return {"colours": colours} if colours else None
    found: dict[str, object] = {"colours": colours}
    angle = _ANGLE.search(inner)
    if angle is not None:
        # CSS counts from the top, clockwise; a deck from the left.
        found["angle"] = round((float(angle[1]) - 90 + 180) % 360 - 180)
    else:
        side = re.match(r"\s*to\s+([a-z]+)", inner, re.IGNORECASE)
        if side is not None and side[1].lower() in _SIDES:
            found["angle"] = round(_SIDES[side[1].lower()])
    return found


def _from_numbers(kind: str, inner: str) -> str | None:
    parts = [part for part in re.split(r"[\s,/]+", inner.strip()) if part]
    if len(parts) < 3:
        return None
    try:
        values = [float(part.rstrip("%deg")) for part in parts[:3]]
    except ValueError:
        return None
    if kind == "rgb":
        shares = [
            value / 100 if part.endswith("%") else value / 255
            for value, part in zip(values, parts, strict=False)
        ]
    else:
        shares = list(
            colorsys.hls_to_rgb(values[0] % 360 / 360, _unit(values[2] / 100), _unit(values[1] / 100))
        )
    return "#" + "".join(f"{round(_unit(share) * 255):02x}" for share in shares)


def _unit(value: float) -> float:
    return min(max(value, 0.0), 1.0)
