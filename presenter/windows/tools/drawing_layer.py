"""What is drawn on the slide, over its picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from presenter.windows.frame_view import FrameView
from presenter.windows.tools.drawing_board import DrawingBoard


class DrawingLayer:
    """Paint the strokes that touch what is painted anew."""

    def __init__(self, view: FrameView, board: DrawingBoard) -> None:
        self._view = view
        self._board = board

    @property
    def rect(self) -> QRectF:
        """Return what the strokes cover of the page."""
        covered = QRectF()
        for shape in self._board.shapes:
            covered |= shape.bounds
        return covered

    def follow(self, where: QRectF) -> None:
        """Paint a part of the page anew, all of it where the part is null."""
        if where.isNull():
            self._view.update()
        else:
            self._view.update_page(where)

    def paint(self, painter: QPainter) -> None:
        """Paint over the page, in its logical units."""
        shapes = self._board.shapes
        if not shapes:
            return
        painted = painter.clipBoundingRect() if painter.hasClipping() else None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in shapes:
            if painted is None or painted.intersects(shape.bounds):
                shape.paint(painter)
        painter.restore()
