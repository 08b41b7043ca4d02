"""Pictures kept in files as they are in memory, so that nothing has to be unpacked to show one.

A line of JSON with a checksum says what the picture is and what is to be known of it; the pixels follow.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any, cast

from presenter.dataclass import dataclass

SUFFIX = ".picture"
_LONGEST_LINE = 1_000_000  # bytes
_MARK = b"presenter-picture-1"


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """What the first line of a file says; `about` is what its writer wanted to know of the picture."""

    path: Path
    about: dict[str, Any]
    size: int  # of the pixels, in bytes
    checksum: int  # of the pixels
    offset: int  # at which they begin

    @classmethod
    def find(cls, path: Path) -> KeptPicture | None:
        """Return what a file says of its picture; None where there is none, or not as it was written."""
        try:
            with path.open("rb") as file:
                line = file.readline(_LONGEST_LINE)
                offset, end = len(line), file.seek(0, 2)
            mark, seal, words = line.split(b" ", 2)
            if mark != _MARK or int(seal, 16) != zlib.crc32(words):
                return None
            said = json.loads(words)
            if not isinstance(said["about"], dict):
                return None
            found = cls(path, said["about"], said["size"], said["checksum"], offset)
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return None
        return found if found.size == end - offset else None

    def holds(self, about: dict[str, Any], pixels: memoryview) -> bool:
        """Tell whether this is a picture of just these pixels, with just that to be known of it."""
        return self.about == about and self.size == len(pixels) and self.checksum == zlib.crc32(pixels)

    def read_into(self, room: memoryview) -> bool:
        """Read the pixels to where they are to be; False where they are not those that were written."""
        if len(room) != self.size:
            return False
        try:
            with self.path.open("rb") as file:
                file.seek(self.offset)
                whole = file.readinto(room) == self.size
        except OSError:
            return False
        return whole and zlib.crc32(room) == self.checksum


def write_picture(path: Path, about: dict[str, Any], pixels: memoryview) -> None:
    """Keep a picture with what is to be known of it; raises OSError where it cannot be written."""
    from presenter.storage.write_atomically import write_atomically

    said = {"about": about, "size": len(pixels), "checksum": zlib.crc32(pixels)}
    words = json.dumps(said, separators=(",", ":")).encode("ascii") + b"\n"
    write_atomically(path, (b"%s %08x " % (_MARK, zlib.crc32(words)), words, cast("bytes", pixels)))
