"""The pictures of a foreign deck as files beside ours: each once, cropped and turned as they were shown."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable
from pathlib import PurePosixPath

from presenter.importers.imported_deck import ImportedFile
from presenter.importers.office.redrawn_picture import WHOLE, Look, pixels_of, redrawn

MOST_REDRAWN = 1_000_000_000  # pixels of all pictures together, about a minute of work
_SVG = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>\[]*>\s*)*<svg[\s>]", re.DOTALL)
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"BM", ".bmp"),
    (b"%PDF-", ".pdf"),
    (b"II*\0", ".tiff"),
    (b"MM\0*", ".tiff"),
    (b"\xd7\xcd\xc6\x9a", ".wmf"),
    (b"\x01\x00\x09\x00\x00\x03", ".wmf"),
)
METAFILES = frozenset({".emf", ".wmf"})
_OF_PIXELS = frozenset({".png", ".jpg", ".bmp", ".gif", ".webp"})

ToSvg = Callable[[bytes], bytes | None]
"""Return a metafile as SVG, None where nothing on this machine can convert it."""


class PictureFiles:
    """Collect pictures and other files for the folder beside the deck."""

    def __init__(self, folder: str, to_svg: ToSvg) -> None:
        """Name files in a folder; `to_svg` converts Windows' metafiles."""
        self._folder = folder
        self._to_svg = to_svg
        self._names: dict[tuple[str, Look], str] = {}
        self._files: dict[str, bytes] = {}
        self._uses: Counter[str] = Counter()
        self._as_they_are: set[tuple[str, Look]] = set()
        self._pixels = 0

    @property
    def files(self) -> tuple[ImportedFile, ...]:
        """Return the files, in the order in which they came."""
        return tuple(ImportedFile(PurePosixPath(name), content) for name, content in self._files.items())

    def picture(self, content: bytes, wish: str, look: Look = WHOLE) -> str | None:
        """Return the name of a picture for the deck, None where it is of a kind that cannot be shown."""
        key = (hashlib.sha256(content).hexdigest(), look)
        if key in self._names:
            self._uses[self._names[key]] += 1
            return self._names[key]
        suffix = picture_suffix(content)
        if suffix in METAFILES:
            drawn = self._to_svg(content)
            if drawn is None:
                return None
            content, suffix = drawn, picture_suffix(drawn)
        changed = None
        if suffix == ".tiff" or (look.is_changed and suffix in _OF_PIXELS):
            changed = self._redrawn(content, suffix, look)
        if not suffix or (changed is None and suffix == ".tiff"):
            return None
        content, suffix = changed or (content, suffix)
        name = self._names.setdefault(key, self._add(content, wish, suffix))
        if look.is_changed and changed is None:
            self._as_they_are.add((name, look))
        return name

    def is_shown_whole(self, name: str | None, look: Look) -> bool:
        """Tell whether a picture was to be cut or turned and is not: a drawing, or one that is too large."""
        return (name, look) in self._as_they_are

    def _redrawn(self, content: bytes, suffix: str, look: Look) -> tuple[bytes, str] | None:
        self._pixels += pixels_of(content)
        return redrawn(content, suffix, look) if self._pixels <= MOST_REDRAWN else None

    def content(self, name: str) -> bytes | None:
        """Return what a file that was added holds."""
        return self._files.get(name)

    def drop(self, name: str) -> None:
        """Forget a file that has become a part of another, unless it has been asked for more than once."""
        if self._uses[name] < 2:
            self._files.pop(name, None)
            self._names = {key: known for key, known in self._names.items() if known != name}

    def add(self, content: bytes, wish: str, suffix: str) -> str:
        """Return the name of a file of a kind that is known: a video, a sound, a drawing made here."""
        key = (hashlib.sha256(content).hexdigest(), WHOLE)
        if key not in self._names:
            self._names[key] = self._add(content, wish, suffix.lower())
        return self._names[key]

    def beside(self, name: str, content: bytes) -> None:
        """Put a picture beside a video, by whose name it stands for that."""
        suffix = picture_suffix(content)
        if suffix in (".png", ".jpg"):
            self._files.setdefault(str(PurePosixPath(name).with_suffix(suffix)), content)

    def _add(self, content: bytes, wish: str, suffix: str) -> str:
        name, number = f"{self._folder}/{wish}{suffix}", 1
        taken = {PurePosixPath(one).with_suffix("") for one in self._files}
        while PurePosixPath(name).with_suffix("") in taken:
            number += 1
            name = f"{self._folder}/{wish}-{number}{suffix}"
        self._files[name] = content
        self._uses[name] += 1
        return name


def picture_suffix(content: bytes) -> str:
    """Return the suffix for a picture by its first bytes, empty where none is known that begins so."""
    for start, suffix in _STARTS:
        if content.startswith(start):
            return suffix
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return ".webp"
    if content[:4] == b"\x01\0\0\0" and content[40:44] == b" EMF":
        return ".emf"
    return ".svg" if _SVG.match(content[:4000].removeprefix(b"\xef\xbb\xbf")) else ""
