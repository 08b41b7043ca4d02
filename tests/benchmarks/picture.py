"""Pictures of a screen, and the few points that tell one from another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from tests.benchmarks.made_deck import png

Point: TypeAlias = tuple[int, int]
Colour: TypeAlias = bytes
Points: TypeAlias = tuple[tuple[Point, Colour], ...]

_BYTES = 3  # of a pixel: blue, green, red


@dataclass(frozen=True)
class Picture:
    """Rows of pixels, three bytes each: blue, green, red."""

    pixels: bytes
    width: int

    def rows(self) -> Iterator[bytes]:
        """Yield the rows from the top."""
        stride = _BYTES * self.width
        return (self.pixels[at : at + stride] for at in range(0, len(self.pixels), stride))

    def boldest(self) -> Points:
        """Return the first and the last point that are farthest from the colour of the corner: its words."""
        corner = max(self.pixels[:_BYTES])
        boldest = max(max(self.pixels), min(self.pixels), key=lambda value: abs(value - corner))
        places = (self.pixels.find(boldest) // _BYTES, self.pixels.rfind(boldest) // _BYTES)
        return tuple(
            ((at % self.width, at // self.width), self.pixels[_BYTES * at : _BYTES * (at + 1)])
            for at in places
        )

    def png(self) -> bytes:
        """Return the picture as a PNG file."""
        swapped = bytearray(self.pixels)
        swapped[0::_BYTES], swapped[2::_BYTES] = self.pixels[2::_BYTES], self.pixels[0::_BYTES]
        swapped_rows = Picture(bytes(swapped), self.width).rows()
        rows = b"".join(b"\0" + row for row in swapped_rows)
        return png(rows, self.width, len(self.pixels) // _BYTES // self.width)


def telling_points(before: Picture, after: Picture) -> Points:
    """Return the first and the last point in which two pictures differ, with their colours afterwards.

    What is painted from the top to the bottom is there when both are. Empty where nothing differs.
    """
    pairs = [*enumerate(zip(before.rows(), after.rows(), strict=True))]
    first = _first_difference(pairs)
    last = _first_difference(reversed(pairs), from_the_end=True)
    return () if first is None or last is None else (first, last)


def first_points(before: Picture, after: Picture) -> Points:
    """Return points that tell that a first picture is there, and not only the ground it stands on."""
    return after.boldest() + telling_points(before, after)


def _first_difference(pairs, *, from_the_end=False):
    for y, (one, other) in pairs:
        if one != other:
            columns = range(0, len(one), _BYTES)
            for at in reversed(columns) if from_the_end else columns:
                if one[at : at + _BYTES] != other[at : at + _BYTES]:
                    return (at // _BYTES, y), other[at : at + _BYTES]
    return None
