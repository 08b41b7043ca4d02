"""Pictures that can be painted: pixels or vectors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from presenter.dataclass import dataclass
from presenter.errors import Severity
from presenter.i18n.text import Text
from presenter.typeset.picture_renderings import size_on_device

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


# So little enlarged, a picture looks the same.
ENLARGED = 1.1


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a picture: its finding, but for the place where the deck asks for it."""

    code: str
    message: Text
    advice: Text | None = None
    severity: Severity = Severity.ERROR


class Artwork(Protocol):
    """A picture; its size is in pixels, or in the units of its own drawing."""

    @property
    def size(self) -> QSizeF:
        """Return how large the picture is by itself."""
        ...

    @property
    def bytes_held(self) -> int:
        """Return about how much memory the picture takes."""
        ...

    @property
    def problem(self) -> Problem | None:
        """Return what was left out of the picture, if anything."""
        ...

    @property
    def grows(self) -> bool:
        """Tell whether the picture stays sharp at any size."""
        ...

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint the whole picture into a rectangle."""
        ...


@dataclass(frozen=True, eq=False, slots=True)
class PixelArtwork:
    """A picture of pixels, decoded when they are wanted; `sharper` gives more, where its file has more.

    `most` is how many pixels `decode` gives; `bytes_held` is what the picture takes beside these.
    """

    decode: Callable[[], QImage]
    most: QSize
    size: QSizeF
    bytes_held: int
    problem: Problem | None = None
    grows: bool = False
    sharper: Callable[[QSize], QImage] | None = None

    @classmethod
    def of(cls, image: QImage, size: QSizeF | None = None) -> PixelArtwork:
        """Return a picture whose pixels are held for as long as it is."""
        shown = QSizeF(image.size()) if size is None else size
        return cls(partial(QImage, image), image.size(), shown, image.sizeInBytes())

    @property
    def image(self) -> QImage:
        """Return the pixels."""
        return self.decode()

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint the picture; where it must become much smaller, average its pixels first."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wanted = size_on_device(painter, place)
        image = self._image_for(wanted)
        if wanted.width() * 2 < image.width():
            image = image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.drawImage(place, image)

    def _image_for(self, wanted: QSize) -> QImage:
        if self.sharper is None or wanted.width() <= self.most.width() * ENLARGED:
            return self.image
        sharper = self.sharper(wanted)
        return self.image if sharper.isNull() else sharper


@dataclass(frozen=True, eq=False, slots=True)
class VectorArtwork:
    """A drawing in SVG."""

    renderer: QSvgRenderer
    size: QSizeF
    bytes_held: int
    problem: Problem | None = None
    grows: bool = True

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint the drawing as vectors."""
        self.renderer.render(painter, place)
