"""The tool in hand, painted over the picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QRadialGradient

from presenter.talk.pen import Nib, Pen
from presenter.talk.tool import Tool
from presenter.typeset.stroke_shape import pen_colour, pen_width
from presenter.windows.frame_view import FrameView
from presenter.windows.tools.aim import Aim
from presenter.windows.tools.drawing_board import ERASER

# Logical units, so that the audience and the console see the same.
_DOT = 11.0
_RING = 4.0
_HALO = 26.0
_LENS = 220.0
_RIM = 8.0

_RED = QColor("#E4002B")
_WHITE = QColor("#FFFFFF")
_NIB_RING = 3.0
_SMALLEST_NIB = 4.0

_SHADOW = QColor(0, 0, 0, 130)
_DIM = QColor(0, 0, 0, 190)
# Over which share of the light's radius it fades into the dark.
_SOFT = 0.06


class ToolLayer:
    """Paint a dot that shows on every ground, a light that dims all else, or a lens."""

    def __init__(self, view: FrameView, aim: Aim) -> None:
        self._view = view
        self._aim = aim
        self._tool = Tool.NONE
        self._pen = Pen()
        self._painted = QRectF()

    @property
    def rect(self) -> QRectF:
        """Return what has to be painted anew: what the tool covers, and what it has left."""
        return self._painted | self._reach()

    @property
    def over_subtitles(self) -> bool:
        """Tell that a tool is over everything, except that no light dims subtitles."""
        return self._tool is not Tool.SPOTLIGHT

    def show(self, tool: Tool, pen: Pen) -> None:
        """Paint another tool from now on."""
        if (tool, pen) != (self._tool, self._pen):
            self._tool, self._pen = tool, pen
            self._painted = QRectF()
            self._view.update()

    def follow(self) -> None:
        """Follow the aim: paint anew where the tool was and where it is."""
        if self._tool is Tool.NONE:
            return
        reach = self._reach()
        if reach.isEmpty() or self._painted.isEmpty():
            self._view.update()  # comes or goes: a light changes all there is
        else:
            self._view.update_page(self._painted)
            self._view.update_page(reach)
        self._painted = reach

    def paint(self, painter: QPainter) -> None:
        """Paint over the page, in its logical units."""
        point = self._aim.point
        if point is None or self._tool is Tool.NONE:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        match self._tool:
            case Tool.POINTER:
                _paint_dot(painter, point)
            case Tool.SPOTLIGHT:
                _paint_light(painter, point, self._aim.light)
            case Tool.MAGNIFIER:
                self._paint_lens(painter, point)
            case Tool.PEN:
                _paint_nib(painter, point, self._pen)
        painter.restore()

    def _reach(self) -> QRectF:
        point = self._aim.point
        if point is None:
            return QRectF()
        radius = {
            Tool.NONE: 0.0,
            Tool.POINTER: _HALO,
            Tool.SPOTLIGHT: self._aim.light * (1 + _SOFT),
            Tool.MAGNIFIER: _LENS + _RIM,
            Tool.PEN: _nib_radius(self._pen) + _NIB_RING,
        }[self._tool]
        return _square(point, radius)

    def _paint_lens(self, painter: QPainter, point: QPointF) -> None:
        """Paint what lies under the lens at its size, from the page itself: letters stay sharp."""
        scale = painter.deviceTransform().m11()
        side = max(1, round(2 * _LENS * scale))
        lens = QPixmap(QSize(side, side))
        lens.fill(Qt.GlobalColor.transparent)
        with QPainter(lens) as glass:
            glass.setClipRect(lens.rect())  # who paints strokes asks which of them are seen
            glass.translate(side / 2, side / 2)
            glass.scale(scale * self._aim.zoom, scale * self._aim.zoom)
            glass.translate(-point)
            self._view.paint_page(glass, below=self)
        rim = _square(point, _LENS)
        brush = QBrush(lens)
        brush.setTransform(painter.transform().fromTranslate(rim.x(), rim.y()).scale(1 / scale, 1 / scale))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(_SHADOW)
        painter.drawEllipse(_square(point, _LENS + _RIM))
        painter.setBrush(brush)
        painter.setPen(QPen(_WHITE, _RIM * 0.6))
        painter.drawEllipse(rim)


def _square(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)


def _paint_dot(painter: QPainter, point: QPointF) -> None:
    """Paint red in white in a shadow: one of the three stands out from whatever is behind."""
    halo = QRadialGradient(point, _HALO)
    halo.setColorAt((_DOT + _RING) / _HALO, _SHADOW)
    halo.setColorAt(1.0, QColor(0, 0, 0, 0))
    painter.setBrush(halo)
    painter.drawEllipse(point, _HALO, _HALO)
    painter.setBrush(_WHITE)
    painter.drawEllipse(point, _DOT + _RING, _DOT + _RING)
    painter.setBrush(_RED)
    painter.drawEllipse(point, _DOT, _DOT)


def _nib_radius(pen: Pen) -> float:
    return ERASER if pen.nib is Nib.ERASER else max(pen_width(pen) / 2, _SMALLEST_NIB)


def _paint_nib(painter: QPainter, point: QPointF, pen: Pen) -> None:
    """Paint where the pen is, as large as what it draws, or what it rubs out."""
    radius = _nib_radius(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if pen.nib is Nib.ERASER else pen_colour(pen))
    painter.setPen(QPen(_SHADOW, _NIB_RING))
    painter.drawEllipse(point, radius, radius)
    painter.setPen(QPen(_WHITE, _NIB_RING / 2))
    painter.drawEllipse(point, radius, radius)


def _paint_light(painter: QPainter, point: QPointF, radius: float) -> None:
    """Dim all that is to be painted but a circle; only around it does the dark need to be computed."""
    # Without smoothing: the parts meet at whole pixels, or a fine line would be seen between them.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    around = _square(point, radius * (1 + _SOFT))
    whole = painter.clipBoundingRect()
    for part in (
        QRectF(whole.left(), whole.top(), whole.width(), around.top() - whole.top()),
        QRectF(whole.left(), around.bottom(), whole.width(), whole.bottom() - around.bottom()),
        QRectF(whole.left(), around.top(), around.left() - whole.left(), around.height()),
        QRectF(around.right(), around.top(), whole.right() - around.right(), around.height()),
    ):
        if part.width() > 0 and part.height() > 0:
            painter.fillRect(part, _DIM)
    light = QRadialGradient(point, radius * (1 + _SOFT))
    light.setColorAt((1 - _SOFT) / (1 + _SOFT), QColor(0, 0, 0, 0))
    light.setColorAt(1.0, _DIM)
    painter.fillRect(around, light)
