"""A video where it stands on its slide, and how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from presenter.qt.media_director import MediaShowing
from presenter.windows.frame_view import FrameView

_BAR = 8.0  # logical units of the page
_TRACK = QColor(0, 0, 0, 110)


class MediaLayer:
    """Paint what plays over the picture of its slide; `with_bar` always shows how far it has come."""

    def __init__(self, *, with_bar: bool) -> None:
        self._with_bar = with_bar
        self._showing: MediaShowing | None = None

    @property
    def rect(self) -> QRectF:
        """Return what the layer covers of the page, in logical units."""
        return QRectF() if self._showing is None else self._showing.rect

    @property
    def over_subtitles(self) -> bool:
        """Tell that a video never hides subtitles."""
        return False

    def show(self, showing: MediaShowing | None) -> None:
        """Paint this from now on; None for nothing."""
        self._showing = showing

    def paint(self, painter: QPainter) -> None:
        """Paint over the page, in its logical units."""
        showing = self._showing
        if showing is None:
            return
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(showing.rect, showing.corner, showing.corner)
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        if showing.image is not None and not showing.image.isNull():
            self._paint_image(painter, showing)
        begun = showing.playing or showing.position > 0
        if begun and showing.length > 0 and (self._with_bar or showing.controls):
            _paint_bar(painter, showing)
        painter.restore()

    @staticmethod
    def _paint_image(painter: QPainter, showing: MediaShowing) -> None:
        """Paint the whole picture as large as it goes, on black where its shape is another."""
        image, place = showing.image, showing.rect
        if image is None:
            return
        scale = min(place.width() / image.width(), place.height() / image.height())
        target = QRectF(0, 0, image.width() * scale, image.height() * scale)
        target.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(place, Qt.GlobalColor.black)
        painter.drawImage(target, image)


def _paint_bar(painter: QPainter, showing: MediaShowing) -> None:
    track = QRectF(showing.rect)
    track.setTop(track.bottom() - _BAR)
    painter.fillRect(track, _TRACK)
    track.setWidth(track.width() * min(showing.position / showing.length, 1.0))
    painter.fillRect(track, QColor(showing.accent))


def show_in(view: FrameView, layer: MediaLayer, showing: MediaShowing | None) -> None:
    """Show a medium, and paint anew only what it covers, or has left."""
    before = layer.rect
    layer.show(showing)
    if layer.rect == before:
        view.update_layer(layer)
    else:
        view.update()
