"""Pictures as they were last drawn at some size in pixels."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

# A screen of 3840 × 2400; what is shown larger than that is enlarged.
MOST_PIXELS = 9_300_000


class PictureRenderings:
    """Hold the renderings used last, up to a number of bytes; at least the very last."""

    def __init__(self, most_bytes: int = 40_000_000) -> None:
        self._most_bytes = most_bytes
        self._held: OrderedDict[Hashable, QImage] = OrderedDict()
        self._lock = Lock()

    @property
    def bytes_held(self) -> int:
        """Return how much memory the renderings take."""
        return sum(image.sizeInBytes() for image in self._held.values())

    def image(self, key: Hashable, size: QSize, render: Callable[[QSize], QImage]) -> QImage:
        """Return what `key` stands for at a size in pixels, rendered unless it was lately."""
        sized = (key, size.width(), size.height())
        with self._lock:
            if sized not in self._held:
                self._held[sized] = render(size)
            self._held.move_to_end(sized)
            self._let_go(self._most_bytes)
            return self._held[sized]

    def get(self, key: Hashable) -> QImage | None:
        """Return what was put in with a key, if it is still held."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def put(self, key: Hashable, image: QImage) -> None:
        """Hold a picture that was made elsewhere, perhaps in another thread."""
        with self._lock:
            self._held[key] = image
            self._held.move_to_end(key)
            self._let_go(self._most_bytes)

    def rest(self, most_bytes: int) -> None:
        """Let go of all but the renderings used last, up to a number of bytes, until others are wanted."""
        with self._lock:
            self._let_go(most_bytes)

    def _let_go(self, most_bytes: int) -> None:
        while len(self._held) > 1 and self.bytes_held > most_bytes:
            self._held.popitem(last=False)


def size_on_device(painter: QPainter, place: QRectF) -> QSize:
    """Return how many pixels of its device a painter covers with a place, in bounds."""
    wanted = painter.deviceTransform().mapRect(place).size()
    pixels = wanted.width() * wanted.height()
    if pixels > MOST_PIXELS:
        wanted *= (MOST_PIXELS / pixels) ** 0.5
    return QSize(max(1, round(wanted.width())), max(1, round(wanted.height())))
