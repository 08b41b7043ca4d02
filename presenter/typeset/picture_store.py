"""Pictures from files, and the last ones kept."""

from __future__ import annotations

import stat
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from presenter.dataclass import dataclass
from presenter.deck.pictures import localised
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.pdf.half import Half
from presenter.typeset.artwork import Artwork, PixelArtwork, Problem
from presenter.typeset.picture_renderings import PictureRenderings
from presenter.typeset.pixel_source import load_pixels, unreadable
from presenter.typeset.silent_libraries import silence_libraries

if TYPE_CHECKING:
    from presenter.pdf.kept_reader import KeptReader

LARGEST_FILE = 100_000_000
# A slide may show several photographs, and while it is laid out and painted each is wanted again and again.
MOST_DECODED = 32_000_000
# One of 1920 × 1080: whoever goes on shows next what the console shows as coming now.
MOST_AT_REST = 9_000_000
MOST_FILES_AT_REST = 4_000_000
WIDEST_STILL = 1280  # pixels; a deck may have many videos, and the store holds a still of each


DRAWN = frozenset({".svg", ".pdf"})

_Key = tuple[Path, int, Half, int, int]
FileState: TypeAlias = tuple[Path, int, int]
"""A file, when it was written last, and its size."""


class Pictures(Protocol):
    """Where a page gets its pictures."""

    def artwork(
        self, path: Path, language: Language, page: int = 1, half: Half = Half.WHOLE
    ) -> Artwork | Problem:
        """Return the picture of a file in a language, or of a page of it, or what is wrong with it."""
        ...

    def still_of(self, clip: Path) -> Artwork | None:
        """Return the picture that stands for a video; None where there is none."""
        ...


@dataclass(frozen=True, eq=False, slots=True)
class Decoded:
    """A picture, or what keeps it from being shown, and which state of its file that is."""

    key: _Key
    artwork: Artwork | Problem


class PictureStore:
    """Hold the pictures used last, up to a number of bytes, and what keeps others from being shown.

    Half of these bytes are for pixels, which can be had again from what is held of a file.
    """

    def __init__(self, most_bytes: int = 2 * MOST_DECODED) -> None:
        silence_libraries()
        self._most_bytes = most_bytes // 2
        self._held: OrderedDict[_Key, Artwork | Problem] = OrderedDict()
        self._decoded = PictureRenderings(most_bytes // 2)
        self._renderings = PictureRenderings()
        self._stills: dict[Path, Artwork] = {}
        self._document: tuple[FileState, bytes] | None = None
        self._reader: KeptReader | None = None

    @property
    def bytes_held(self) -> int:
        """Return about how much memory the pictures take."""
        return self._bytes_of_artworks + self._decoded.bytes_held

    def load(self, path: Path, page: int = 1, half: Half = Half.WHOLE) -> Artwork | Problem:
        """Return the picture of a file, or of a page in it or a half of that, or what is wrong with it."""
        try:
            if isinstance(found := _key(path, page, half), Problem):
                return found
            if found not in self._held:
                # A problem is kept too: a slide is laid out several times until it fits.
                self._held[found] = self._load(path, page, half)
        except OSError as error:
            return unreadable(error.strerror or str(error))
        self._held.move_to_end(found)
        self._let_go(self._most_bytes)
        return self._held[found]

    def artwork(
        self, path: Path, language: Language, page: int = 1, half: Half = Half.WHOLE
    ) -> Artwork | Problem:
        """Return the picture of a file in a language, or of a page of it, or what is wrong with it."""
        return self.load(localised(path, language), page, half)

    def decode(self, path: Path) -> Decoded | None:
        """Return the picture of a file with its pixels for `take`; None for one of another kind.

        Can be called in another thread than all else here. Raises OSError where there is no such file.
        """
        key = _key(path) if path.suffix.lower() not in DRAWN else None
        if key is None or isinstance(key, Problem):
            return None
        held = self._held.get(key)
        if isinstance(held, PixelArtwork):
            held.decode()
        return Decoded(key, held or load_pixels(path, self._decoded, self._renderings))

    def take(self, decoded: Decoded) -> None:
        """Hold a picture that was decoded elsewhere."""
        self._held.setdefault(decoded.key, decoded.artwork)
        self._held.move_to_end(decoded.key)
        self._let_go(self._most_bytes)

    def add_still(self, clip: Path, image: QImage) -> None:
        """Let a picture of a video stand for it, no larger than a slide shows it on most screens."""
        if image.width() > WIDEST_STILL:
            image = image.scaledToWidth(WIDEST_STILL, Qt.TransformationMode.SmoothTransformation)
        self._stills[clip] = PixelArtwork.of(image)

    def still_of(self, clip: Path) -> Artwork | None:
        """Return the picture that stands for a video; None where there is none."""
        return self._stills.get(clip)

    def rest(self) -> None:
        """Let go of most pictures, and of nearly all pixels: what is wanted for now has been painted."""
        self._decoded.rest(MOST_AT_REST)
        self._renderings.rest(MOST_AT_REST)
        self._let_go(MOST_FILES_AT_REST)

    def _let_go(self, most_bytes: int) -> None:
        held = self._bytes_of_artworks
        while len(self._held) > 1 and held > most_bytes:
            _, gone = self._held.popitem(last=False)
            held -= 0 if isinstance(gone, Problem) else gone.bytes_held

    @property
    def _bytes_of_artworks(self) -> int:
        # Pages of one PDF hold one content.
        shown = (held for held in self._held.values() if not isinstance(held, Problem))
        return sum({id(getattr(one, "content", one)): one.bytes_held for one in shown}.values())

    def _load(self, path: Path, page: int, half: Half) -> Artwork | Problem:
        match path.suffix.lower():
            case ".svg":
                # Imported late, with QtSvg: many decks have no drawing.
                from presenter.typeset.svg_source import load_svg

                return load_svg(path.read_bytes())
            case ".pdf":
                # Imported late, with PDFium.
                from presenter.pdf.kept_reader import KeptReader
                from presenter.typeset.pdf_source import load_pdf

                self._reader = self._reader or KeptReader()
                state = file_state(path)
                content = self._content(path, state)
                document = b"" if state is None else repr(state).encode()
                return load_pdf(content, page, self._renderings, half, self._reader, document)
            case _:
                return load_pixels(path, self._decoded, self._renderings)

    def _content(self, path: Path, state: FileState | None) -> bytes:
        """Return what a file in a state holds, as one object for all the pages that are asked for in turn."""
        if self._document is None or self._document[0] != state:
            content = path.read_bytes()
            self._document = None if state is None else (state, content)
            return content
        return self._document[1]


def file_state(path: Path) -> FileState | None:
    """Return what tells a picture's states apart; None where there is no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return path, status.st_mtime_ns, status.st_size


def _key(path: Path, page: int = 1, half: Half = Half.WHOLE) -> _Key | Problem:
    """Return what tells a file's states apart, or why it is not even opened."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        return unreadable(Text("it is not a file"))
    if status.st_size > LARGEST_FILE:
        message = Text("This picture's file has more than 100 MB")
        return Problem("picture-too-large", message, Text("Save it smaller"))
    return path, page, half, status.st_mtime_ns, status.st_size
