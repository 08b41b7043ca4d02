"""Pictures from files: decoded within limits, and the last ones kept."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImageReader

from presenter.i18n.text import Text
from presenter.typeset.artwork import Artwork, PixelArtwork, Problem

LARGEST_FILE = 100_000_000
MOST_PIXELS = 60_000_000
# No screen shows more of a picture, and a talk holds several at once.
WIDEST = QSize(2560, 1600)
PIXEL_FORMATS = frozenset({"png", "jpeg", "jpg", "gif", "webp", "bmp"})


class PictureStore:
    """Hold the pictures used last, up to a number of bytes."""

    def __init__(self, most_bytes: int = 48_000_000) -> None:
        self._most_bytes = most_bytes
        self._held: OrderedDict[tuple[Path, int, int], Artwork] = OrderedDict()

    @property
    def bytes_held(self) -> int:
        """Return about how much memory the pictures take."""
        return sum(artwork.bytes_held for artwork in self._held.values())

    def load(self, path: Path) -> Artwork | Problem:
        """Return the picture of a file, or what keeps it from being shown."""
        try:
            status = path.stat()
            if not path.is_file() or status.st_size > LARGEST_FILE:
                return Problem("picture-too-large", Text("This picture's file has more than 100 MB"))
            key = (path, status.st_mtime_ns, status.st_size)
            if key not in self._held:
                artwork = _load(path)
                if isinstance(artwork, Problem):
                    return artwork
                self._held[key] = artwork
        except OSError as error:
            return _unreadable(error.strerror or str(error))
        self._held.move_to_end(key)
        self._let_go()
        return self._held[key]

    def _let_go(self) -> None:
        while len(self._held) > 1 and self.bytes_held > self._most_bytes:
            self._held.popitem(last=False)


def _load(path: Path) -> Artwork | Problem:
    match path.suffix.lower():
        case ".svg":
            # Imported late, with QtSvg: many decks have no drawing.
            from presenter.typeset.svg_source import load_svg

            return load_svg(path.read_bytes())
        case ".pdf":
            return Problem(
                "unsupported-picture",
                Text("A page of a PDF cannot be shown as a picture"),
                Text("Save the page as SVG or PNG"),
            )
        case _:
            return _load_pixels(path)


def _load_pixels(path: Path) -> PixelArtwork | Problem:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data()).decode("ascii", "replace")
    if kind not in PIXEL_FORMATS:
        return _unreadable(reader.errorString())
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        return Problem(
            "picture-too-large",
            Text("This picture of {width} × {height} pixels is too large to be decoded").with_fields(
                width=size.width(), height=size.height()
            ),
            Text("Save it with at most 60 million pixels"),
        )
    if size.width() > WIDEST.width() or size.height() > WIDEST.height():
        reader.setScaledSize(size.scaled(WIDEST, Qt.AspectRatioMode.KeepAspectRatio))
    return _decoded(reader, size)


def _decoded(reader: QImageReader, size: QSize) -> PixelArtwork | Problem:
    image = reader.read()
    if image.isNull():
        return _unreadable(reader.errorString())
    # A photograph taken upright is stored on its side and turned while it is read.
    turned = (image.width() > image.height()) != (size.width() > size.height())
    return PixelArtwork(image, QSizeF(size.transposed() if turned else size))


def _unreadable(reason: str) -> Problem:
    return Problem(
        "unreadable-picture",
        Text("This picture cannot be read: {reason}").with_fields(reason=reason.strip(" .") or "?"),
    )
