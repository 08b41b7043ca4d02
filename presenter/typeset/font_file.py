"""What the file of a font says of itself: its family, its style, how far each character advances.

Read straight from the tables of OpenType (1.9: `cmap`, `head`, `hhea`, `hmtx`, `name`, `OS/2`), which takes a
tenth of the time that loading the font does, at any moment and in any thread.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Mapping
from pathlib import Path
from struct import Struct, unpack_from
from struct import error as struct_error

_TABLE = Struct(">4s4xII")
_NAME = Struct(">HHHHHH")
_WINDOWS, _UNICODE = 3, 0
_FAMILY_NAMES = frozenset({1, 16})
_ITALIC = 1
_MOST_TABLES = 100


class FontFile:
    """The tables of a font; what is missing or broken in a file is as if the font had no characters."""

    def __init__(self, path: Path) -> None:
        """Read a file; raises OSError where that is not possible."""
        self._data = path.read_bytes()
        self._tables = dict(self._directory())

    @property
    def families(self) -> frozenset[str]:
        """Return the names of the family that the font belongs to."""
        try:
            return frozenset(self._families())
        except (struct_error, UnicodeDecodeError):
            return frozenset()

    @property
    def is_regular(self) -> bool:
        """Tell whether the font is upright, and neither light nor bold."""
        table = self._table(b"OS/2")
        return len(table) >= 64 and unpack_from(">H", table, 4)[0] == 400 and not table[63] & _ITALIC

    def advances(self) -> Mapping[str, float]:
        """Return how far each character of the basic plane advances, in ems."""
        try:
            (units,) = unpack_from(">H", self._table(b"head"), 18)
            (count,) = unpack_from(">H", self._table(b"hhea"), 34)
            widths = _big_endian(self._table(b"hmtx")[: 4 * count])[::2]
            return {
                chr(code): widths[min(glyph, len(widths) - 1)] / units
                for code, glyph in self._glyphs()
                if glyph
            }
        except (struct_error, ValueError, IndexError, ZeroDivisionError):
            return {}

    def _directory(self) -> Iterator[tuple[bytes, tuple[int, int]]]:
        if len(self._data) < 12:
            return
        (count,) = unpack_from(">H", self._data, 4)
        last = min(count, _MOST_TABLES, (len(self._data) - 12) // _TABLE.size)
        for number in range(last):
            tag, start, size = _TABLE.unpack_from(self._data, 12 + number * _TABLE.size)
            yield tag, (start, start + size)

    def _table(self, tag: bytes) -> bytes:
        start, end = self._tables.get(tag, (0, 0))
        return self._data[start:end]

    def _families(self) -> Iterator[str]:
        table = self._table(b"name")
        _, count, strings = unpack_from(">HHH", table)
        for number in range(count):
            platform, _, _, name, size, offset = _NAME.unpack_from(table, 6 + number * _NAME.size)
            if platform in (_WINDOWS, _UNICODE) and name in _FAMILY_NAMES:
                yield table[strings + offset : strings + offset + size].decode("utf-16-be")

    def _glyphs(self) -> Iterator[tuple[int, int]]:
        """Yield each character's code with its glyph, from the segments of a `cmap` of format 4."""
        table = self._segments()
        if not table:
            return
        count = unpack_from(">H", table, 6)[0] // 2
        numbers = _big_endian(table[14 : len(table) // 2 * 2])
        ends, starts = numbers[:count], numbers[count + 1 : 2 * count + 1]
        deltas, offsets = numbers[2 * count + 1 : 3 * count + 1], numbers[3 * count + 1 : 4 * count + 1]
        reached = -1
        for segment, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if start <= reached:
                return  # they are in order in a font that is whole
            reached = end
            for code in range(start, min(end, 0xFFFE) + 1):
                glyph = code
                if offsets[segment]:
                    glyph = numbers[3 * count + 1 + segment + offsets[segment] // 2 + code - start]
                yield code, (glyph + deltas[segment]) & 0xFFFF if glyph else 0

    def _segments(self) -> bytes:
        table = self._table(b"cmap")
        if not table:
            return b""
        for number in range(min(unpack_from(">H", table, 2)[0], _MOST_TABLES)):
            platform, _, start = unpack_from(">HHI", table, 4 + 8 * number)
            if platform in (_WINDOWS, _UNICODE) and unpack_from(">H", table, start)[0] == 4:
                return table[start : start + unpack_from(">H", table, start + 2)[0]]
        return b""


def _big_endian(data: bytes) -> array[int]:
    numbers = array("H", data)
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers
