"""What is drawn on the slide, over its picture."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from presenter.typeset.stroke_shape import StrokeShape
from presenter.windows.frame_view import FrameView
from presenter.windows.tools.drawing_board import DrawingBoard

# Points of strokes that are painted in about 5 ms; a picture of them takes as much room as the slide's.
_FEW = 300


class DrawingLayer:
    """Paint the strokes that touch what is painted anew; where they are many, a picture of them is kept."""

    def __init__(self, view: FrameView, board: DrawingBoard) -> None:
        self._view = view
        self._board = board
        self._picture = QPixmap()
        self._pictured: tuple[StrokeShape, ...] = ()
        self._area = QRectF()

    @property
    def rect(self) -> QRectF:
        """Return what the strokes cover of the page."""
        covered = QRectF()
        for shape in self._board.shapes:
            covered |= shape.bounds
        return covered

    @property
    def over_subtitles(self) -> bool:
        """Tell that what is drawn on a slide never hides subtitles."""
        return False

    def follow(self, where: QRectF) -> None:
        """Paint a part of the page anew, all of it where the part is null."""
        if where.isNull():
            self._view.update()
        else:
            self._view.update_page(where)

    def paint(self, painter: QPainter) -> None:
        """Paint over the page, in its logical units."""
        finished, unfinished = self._board.finished, self._board.unfinished
        if _are_few(finished):
            self._picture, self._pictured = QPixmap(), ()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painted = painter.clipBoundingRect() if painter.hasClipping() else self._view.page_area()
        touched = [shape for shape in finished if shape.bounds.intersects(painted)]
        if _are_few(touched):
            _paint(touched, painter)
        else:
            self._paint_picture(painter, finished)
        if unfinished is not None and unfinished.bounds.intersects(painted):
            unfinished.paint(painter)
        painter.restore()

    def _paint_picture(self, painter: QPainter, shapes: tuple[StrokeShape, ...]) -> None:
        area, view = self._view.page_area(), self._view
        pixels = QSize(view.shown_area().size()) * view.devicePixelRatioF()
        if area != self._area or pixels != self._picture.size() or not self._goes_on_in(shapes):
            self._area, self._pictured = area, ()
            self._picture = QPixmap(pixels)
            self._picture.fill(Qt.GlobalColor.transparent)
        if shapes != self._pictured:
            with QPainter(self._picture) as brush:
                brush.setRenderHint(QPainter.RenderHint.Antialiasing)
                brush.scale(pixels.width() / area.width(), pixels.height() / area.height())
                brush.translate(-area.topLeft())
                _paint(shapes[len(self._pictured) :], brush)
            self._pictured = shapes
        is_enlarged = painter.deviceTransform().m11() * area.width() > pixels.width() + 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=is_enlarged)
        painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))

    def _goes_on_in(self, shapes: tuple[StrokeShape, ...]) -> bool:
        """Tell whether the picture only lacks what came last."""
        return self._pictured == shapes[: len(self._pictured)]


def _are_few(shapes: Iterable[StrokeShape]) -> bool:
    return sum(len(shape.stroke.points) for shape in shapes) <= _FEW


def _paint(shapes: Iterable[StrokeShape], painter: QPainter) -> None:
    for shape in shapes:
        shape.paint(painter)
