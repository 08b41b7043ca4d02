"""A widget that shows the audience's picture, whole, in any size."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.i18n.text import Text
from presenter.qt.picture_cache import PictureCache
from presenter.windows.subtitle_words import SubtitleWords, subtitle_words

if TYPE_CHECKING:
    from presenter.qt.frame_source import FrameSource

_NO_LAYER = Text("A pen, a light or a video is not shown: the program failed to paint it.")
# A blank is kept as one pixel: to paint that as large as it has to be takes no longer than to show a picture
# that is ready, and nobody needs to make it ready.
_PLAIN = QSize(1, 1)


class Layer(Protocol):
    """What is painted over a page in every view of it, in the page's logical units."""

    @property
    def rect(self) -> QRectF:
        """Return what the layer covers of the page."""
        ...

    @property
    def over_subtitles(self) -> bool:
        """Tell whether it lies over the words of subtitles too, and not only over the slide."""
        ...

    def paint(self, painter: QPainter) -> None:
        """Paint it; nothing outside of its rectangle."""
        ...


class FrameView(QWidget):
    """Paint a frame once for each size, and blit it from then on."""

    def __init__(self, kept: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = PictureCache[QPixmap](kept)
        self._subtitles = PictureCache[SubtitleWords](kept)
        self._source: FrameSource | None = None
        self._aspect = 0.0
        self._layers: list[Layer] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_aspect(self, aspect: float) -> None:
        """Keep the picture at width ÷ height, with bars beside it; 0 fills the widget."""
        if self._aspect != aspect:
            self._aspect = aspect
            self.update()

    def show_source(self, source: FrameSource | None) -> None:
        """Show a picture; None leaves the ground bare."""
        stale = self.stale_for(source)
        self._source = source
        self.update(stale)

    def stale_for(self, source: FrameSource | None) -> QRect:
        """Return what of the widget another picture changes; on one slide only the words of subtitles."""
        shown = self._source
        if source is None or shown is None or source.ground != shown.ground or not self.isVisible():
            return self.rect()
        if source.key == shown.key:
            return QRect()
        area = self.picture_area()
        return self._words_of(shown, area).place(area) | self._words_of(source, area).place(area)

    def add_layer(self, layer: Layer) -> None:
        """Paint a layer over the page, above those that were added before."""
        self._layers.append(layer)

    def update_layer(self, layer: Layer) -> None:
        """Paint what a layer covers anew, and nothing else."""
        self.update_page(layer.rect)

    def update_page(self, rect: QRectF) -> None:
        """Paint a part of the page anew, given in its logical units."""
        place = self._page_transform().mapRect(rect)
        self.update(place.toAlignedRect().adjusted(-1, -1, 1, 1))

    def page_position(self, point: QPointF) -> QPointF:
        """Return where a point of the widget is on the page, in its logical units; it may be beside it."""
        return self._to_page().map(point)

    def page_area(self) -> QRectF:
        """Return what is to be seen, the page and what stands around it, in logical units of the page."""
        return self._to_page().mapRect(QRectF(self.shown_area()))

    def paint_page(self, painter: QPainter, below: Layer) -> None:
        """Paint the picture in the logical units of its page, and the layers below one of them."""
        if self._source is None:
            return
        frame, area = self._source.frame(), self.page_area()
        frame.paint_ground(painter, area)
        for layer in self._layers[: self._layers.index(below)]:
            layer.paint(painter)
        frame.paint_subtitles(painter, area)

    def prepare(self, source: FrameSource) -> bool:
        """Paint a picture before it is asked for; False where it was ready or there is no room."""
        area = self.picture_area()
        if self.is_prepared(source):
            return False
        if self._cache_key(source, area) not in self._cache:
            self._render(source, area)
        self._words_of(source, area)
        return True

    def is_prepared(self, source: FrameSource) -> bool:
        """Tell whether a picture and its words are painted, or there is no room for them."""
        area = self.picture_area()
        # To be looked for counts as used, or what is ready would go to make room for the rest.
        return area.isEmpty() or (
            self._cache.get(self._cache_key(source, area)) is not None
            and self._subtitles.get(self._words_key(source, area)) is not None
        )

    def is_ready(self, source: FrameSource) -> bool:
        """Tell whether a picture is painted in the size that it would be shown in."""
        return self._cache_key(source, self.picture_area()) in self._cache

    def keep_only(self, sources: Collection[FrameSource]) -> None:
        """Let go of every picture but those of these sources, and of the one shown, in the sizes shown."""
        kept = sources if self._source is None else (*sources, self._source)
        areas = (self.picture_area(), self.shown_area())
        self._cache.keep_only({self._cache_key(one, area) for one in kept for area in areas})
        self._subtitles.keep_only({self._words_key(one, area) for one in kept for area in areas})

    def forget(self) -> None:
        """Let go of every picture: the deck or its looks have changed."""
        self._cache.clear()
        self._subtitles.clear()
        self._source = None
        self.update()

    def height_for(self, width: int) -> int:
        """Return the height of the picture in a width."""
        return round(width / self._aspect) if self._aspect else self.height()

    def picture_area(self) -> QRect:
        """Return where the picture stands in the widget."""
        room = self.room()
        if not self._aspect:
            return room
        size = QSize(room.width(), round(room.width() / self._aspect))
        if size.height() > room.height():
            size = QSize(round(room.height() * self._aspect), room.height())
        area = QRect(0, 0, size.width(), size.height())
        area.moveCenter(room.center())
        return area

    def shown_area(self) -> QRect:
        """Return where the page is to be seen, for what points at it: in the picture, here."""
        return self.picture_area()

    def room(self) -> QRect:
        """Return what the picture may take of the widget: all of it, here."""
        return self.rect()

    def ground(self) -> QColor:
        """Return the colour around the picture."""
        return QColor(Qt.GlobalColor.black)

    def picture(self) -> QPixmap | None:
        """Return the picture that is shown, painted first where need be; None for bare ground.

        The words of subtitles are no part of it: they come and go over a picture that stays.
        """
        area = self.picture_area()
        return None if self._source is None or area.isEmpty() else self._picture(self._source, area)

    def image_of(self, source: FrameSource) -> QImage | None:
        """Return a picture with the words of its subtitles, pixel by pixel; None where it is not ready.

        There is none of a blank either.
        """
        area = self.picture_area()
        picture = self._cache.get(self._cache_key(source, area))
        if picture is None or picture.size() == _PLAIN:
            return None
        image = picture.toImage()
        with QPainter(image) as painter:
            self._words_of(source, area).paint(painter, QPointF())
        return image.convertToFormat(QImage.Format.Format_RGB32)

    def paint_picture(self, painter: QPainter, picture: QPixmap) -> None:
        """Blit the picture, its corner at the origin."""
        if picture.size() == _PLAIN:
            painter.drawPixmap(QRect(QPoint(), self.picture_area().size()), picture)
        else:
            painter.drawPixmap(0, 0, picture)

    def show_passing_time(self) -> None:
        """Paint the countdown of a break anew, and nothing else; nothing where none is shown."""
        if self._source is not None and self._source.countdown is not None:
            place = self._source.countdown.place(QRectF(self.picture_area()))
            self.update(place.toAlignedRect())

    def paint_live(self, painter: QPainter, area: QRect) -> None:
        """Paint what changes over the picture: how long a break still takes, the layers, the subtitles.

        So a video in a slide, or a light that dims it, never hides the words that are over it.
        """
        if self._source is None:
            return
        if self._source.countdown is not None:
            self._source.countdown.paint(painter, QRectF(area))
        layers = self._layers if self._layers and self._source.frame().shows_page else ()
        self._paint_layers(painter, area, [layer for layer in layers if not layer.over_subtitles])
        self.paint_subtitles(painter, area)
        self._paint_layers(painter, area, [layer for layer in layers if layer.over_subtitles])

    def paint_subtitles(self, painter: QPainter, area: QRect) -> None:
        """Blit the words of the subtitles, painting them first where that has not been done."""
        if self._source is not None and not area.isEmpty():
            self._words_of(self._source, area).paint(painter, QPointF(area.topLeft()))

    def paint_over(self, painter: QPainter, area: QRect) -> None:
        """Paint what belongs on top of the picture: nothing, here."""
        del painter, area

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit the picture, painting it first where that has not been done."""
        area = self.picture_area()
        with QPainter(self) as painter:
            if self._source is None or area != self.rect():
                painter.fillRect(event.rect(), self.ground())
            if (picture := self.picture()) is not None:
                painter.translate(area.topLeft())
                self.paint_picture(painter, picture)
                painter.translate(-area.topLeft())
                painter.setClipRect(event.rect())
                self.paint_live(painter, area)
                painter.setClipping(False)
            self.paint_over(painter, area)

    def _paint_layers(self, painter: QPainter, area: QRect, layers: Sequence[Layer]) -> None:
        transform = self._page_transform() if layers else QTransform()
        for layer in layers:
            painter.save()
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            painter.setTransform(transform, combine=True)
            try:
                layer.paint(painter)
            except Exception as error:
                from presenter.failure import tell_failure  # not before the first picture

                tell_failure(_NO_LAYER, error)
            finally:
                painter.restore()

    def _to_page(self) -> QTransform:
        """Return what leads from the widget's pixels to the logical units of the page."""
        inverted, _ = self._page_transform().inverted()
        return inverted

    def _page_transform(self) -> QTransform:
        """Return what leads from the logical units of the page to the widget's pixels."""
        frame = self._source.frame() if self._source is not None else None
        if frame is None or frame.page is None:
            return QTransform()
        place = frame.page_rect(QRectF(self.shown_area()))
        scale = place.width() / frame.page.size.width()
        return QTransform.fromTranslate(place.x(), place.y()).scale(scale, scale)

    def _picture(self, source: FrameSource, area: QRect) -> QPixmap:
        return self._cache.get(self._cache_key(source, area)) or self._render(source, area)

    def _cache_key(self, source: FrameSource, area: QRect) -> Hashable:
        return source.ground, area.width(), area.height(), self.devicePixelRatioF()

    def _words_key(self, source: FrameSource, area: QRect) -> Hashable:
        return source.key, area.width(), area.height(), self.devicePixelRatioF()

    def _words_of(self, source: FrameSource, area: QRect) -> SubtitleWords:
        key = self._words_key(source, area)
        return self._subtitles.get(key) or self._subtitles.put(key, self._paint_words(source, area))

    def _paint_words(self, source: FrameSource, area: QRect) -> SubtitleWords:
        size = QRectF(0, 0, area.width(), area.height())
        return subtitle_words(source.frame(), size, self.devicePixelRatioF())

    def _render(self, source: FrameSource, area: QRect) -> QPixmap:
        ratio, frame = self.devicePixelRatioF(), source.frame()
        picture = QPixmap(_PLAIN if frame.is_plain else QSize(area.size()) * ratio)
        picture.setDevicePixelRatio(ratio)
        with QPainter(picture) as painter:
            frame.paint_ground(painter, QRectF(0, 0, area.width(), area.height()))
        self._cache.put(self._cache_key(source, area), picture)
        return picture
