"""Small pictures of slides, painted while nothing else is to be done, and kept within bounds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from presenter.errors import Span
from presenter.i18n.language import Language
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.material import Material
from presenter.talk.state import Blank
from presenter.typeset.frame import Frame
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter

MOST_BYTES = 32_000_000
MOST_BYTES_PUT_AWAY = 8_000_000
_BYTES_A_PIXEL = 4
_PATIENCE = 20  # milliseconds


class Thumbnails(QObject):
    """Paint the slides that are wanted, one at a time, and let go of those wanted least.

    They are laid out by a typesetter of their own, so that the pages that the next key may bring
    stay ready in the talk's; it goes when no more are to be seen.
    """

    painted = Signal(int)  # the slide

    def __init__(
        self,
        frames: FrameProvider,
        wanted: Callable[[], Iterable[int]],
        may_paint: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Ask `wanted` for the slides to paint, the most urgent first, and `may_paint` whether it is time."""
        super().__init__(parent)
        self._frames = frames
        self._wanted = wanted
        self._may_paint = may_paint
        self._material: Material | None = None
        self._typesetter: Typesetter | None = None
        self._language = Language("en")
        self._size = QSize(160, 90)
        self._ratio = 1.0
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._timer = QTimer(self)  # of no length: whenever no key, tick or repaint is waiting
        self._timer.timeout.connect(self._paint_one)

    @property
    def is_painting(self) -> bool:
        """Tell whether there may be something left to paint."""
        return self._timer.isActive()

    @property
    def bytes_kept(self) -> int:
        """Return what the pictures take."""
        return sum(map(_bytes_of, self._kept.values()))

    def show(self, language: Language, size: QSize, ratio: float) -> None:
        """Paint in a language and a size, in logical pixels, from now on; `ratio` is the screen's."""
        if self._material is not self._frames.material or self._language != language:
            self._kept.clear()
            self._typesetter = None
        self._material = self._frames.material
        self._language, self._size, self._ratio = language, size, ratio
        self.look_again()

    def look_again(self) -> None:
        """Ask again what is wanted: something else is in sight."""
        self._timer.start()

    def stop(self) -> None:
        """Paint no more; what was wanted last is kept for the next time."""
        self._timer.stop()
        self._let_go(MOST_BYTES_PUT_AWAY)
        self._typesetter = None

    def picture(self, slide: int) -> QPixmap | None:
        """Return the picture of a slide, perhaps still of another size; None where there is none yet."""
        return self._kept.get(slide)

    def _paint_one(self) -> None:
        if not self._may_paint():
            self._timer.setInterval(_PATIENCE)
            return
        self._timer.setInterval(0)
        pixels = self._pixels()
        most = MOST_BYTES // max(1, pixels.width() * pixels.height() * _BYTES_A_PIXEL)
        # No more than can be kept, or what is painted would go to make room for what is.
        slide = next(filter(self._is_missing, islice(self._wanted(), most)), None)
        if slide is None:
            self._timer.stop()
            return
        self._keep(slide, self._paint(slide))
        self.painted.emit(slide)

    def _is_missing(self, slide: int) -> bool:
        picture = self._kept.get(slide)
        if picture is None:
            return True
        self._kept.move_to_end(slide)
        return picture.size() != self._pixels()

    def _paint(self, slide: int) -> QPixmap:
        picture = QPixmap(self._pixels())
        picture.setDevicePixelRatio(self._ratio)
        page = self._setter().page(slide, self._language)
        steps = self._frames.material.deck.slides[slide].steps
        area = QRectF(0, 0, self._size.width(), self._size.height())
        with QPainter(picture) as painter:
            Frame(page, steps, None, Blank.NONE).paint(painter, area)
        return picture

    def _keep(self, slide: int, picture: QPixmap) -> None:
        self._kept[slide] = picture
        self._kept.move_to_end(slide)
        self._let_go(MOST_BYTES)

    def _let_go(self, most_bytes: int) -> None:
        kept = self.bytes_kept
        while kept > most_bytes and len(self._kept) > 1:
            kept -= _bytes_of(self._kept.popitem(last=False)[1])

    def _pixels(self) -> QSize:
        return QSize(round(self._size.width() * self._ratio), round(self._size.height() * self._ratio))

    def _setter(self) -> Typesetter:
        if self._typesetter is None:
            material = self._frames.material
            deck = material.deck
            theme = load_theme(deck.settings.theme, deck.path.parent, Span(deck.path))
            self._typesetter = Typesetter(deck, material.catalogs, theme)
        return self._typesetter


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_A_PIXEL
