"""A widget that shows the audience's picture, whole, in any size."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.qt.frame_source import FrameSource
from presenter.qt.picture_cache import PictureCache


class FrameView(QWidget):
    """Paint a frame once for each size, and blit it from then on."""

    def __init__(self, kept: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = PictureCache(kept)
        self._source: FrameSource | None = None
        self._aspect = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_aspect(self, aspect: float) -> None:
        """Keep the picture at width ÷ height, with bars beside it; 0 fills the widget."""
        if self._aspect != aspect:
            self._aspect = aspect
            self.update()

    def show_source(self, source: FrameSource | None) -> None:
        """Show a picture; None leaves the ground bare."""
        if source is None or self._source is None or source.key != self._source.key:
            self._source = source
            self.update()

    def prepare(self, source: FrameSource) -> bool:
        """Paint a picture before it is asked for; False where it was ready or there is no room."""
        area = self.picture_area()
        if area.isEmpty() or self._cache_key(source, area) in self._cache:
            return False
        self._render(source, area)
        return True

    def forget(self) -> None:
        """Let go of every picture: the deck or its looks have changed."""
        self._cache.clear()
        self._source = None
        self.update()

    def height_for(self, width: int) -> int:
        """Return the height of the picture in a width."""
        return round(width / self._aspect) if self._aspect else self.height()

    def picture_area(self) -> QRect:
        """Return where the picture stands in the widget."""
        if not self._aspect:
            return self.rect()
        size = QSize(self.width(), round(self.width() / self._aspect))
        if size.height() > self.height():
            size = QSize(round(self.height() * self._aspect), self.height())
        area = QRect(0, 0, size.width(), size.height())
        area.moveCenter(self.rect().center())
        return area

    def ground(self) -> QColor:
        """Return the colour around the picture."""
        return QColor(Qt.GlobalColor.black)

    def picture(self) -> QPixmap | None:
        """Return the picture that is shown, painted first where need be; None for bare ground."""
        area = self.picture_area()
        return None if self._source is None or area.isEmpty() else self._picture(self._source, area)

    def paint_picture(self, painter: QPainter, picture: QPixmap) -> None:
        """Blit the picture, its corner at the origin."""
        painter.drawPixmap(0, 0, picture)

    def show_passing_time(self) -> None:
        """Paint the countdown of a break anew, and nothing else; nothing where none is shown."""
        if self._source is not None and self._source.countdown is not None:
            place = self._source.countdown.place(QRectF(self.picture_area()))
            self.update(place.toAlignedRect())

    def paint_countdown(self, painter: QPainter, area: QRect) -> None:
        """Paint how long a break still takes over its picture."""
        if self._source is not None and self._source.countdown is not None:
            self._source.countdown.paint(painter, QRectF(area))

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
                self.paint_countdown(painter, area)
            self.paint_over(painter, area)

    def _picture(self, source: FrameSource, area: QRect) -> QPixmap:
        return self._cache.get(self._cache_key(source, area)) or self._render(source, area)

    def _cache_key(self, source: FrameSource, area: QRect) -> Hashable:
        return source.key, area.width(), area.height(), self.devicePixelRatioF()

    def _render(self, source: FrameSource, area: QRect) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(area.size()) * ratio)
        picture.setDevicePixelRatio(ratio)
        with QPainter(picture) as painter:
            source.frame().paint(painter, QRectF(0, 0, area.width(), area.height()))
        self._cache.put(self._cache_key(source, area), picture)
        return picture
