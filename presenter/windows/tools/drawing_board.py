"""What is drawn on the slides, and the stroke that is being drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Signal

from presenter.talk.drawing import Drawing, Strokes
from presenter.talk.pen import Nib, Pen
from presenter.talk.stroke import Stroke, StrokePoint, simplified
from presenter.typeset.stroke_shape import StrokeShape, pen_width

ERASER = 16.0  # logical units around the point
_LEAST_MOVE = 0.8  # logical units: a hand that rests trembles


class DrawingBoard(QObject):
    """Hold a drawing for each slide by its id; one slide is on top, and at most one stroke unfinished."""

    changed = Signal(QRectF)  # what has to be painted anew, in logical units; null for all of it
    kept = Signal()  # the strokes of some slide are others now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawings: dict[str, Drawing] = {}
        self._slide = ""
        self._step = 0
        self._pen = Pen()
        self._points: list[StrokePoint] = []
        self._drawn: StrokeShape | None = None  # made once for all that show it
        self._swept: Drawing | None = None  # the drawing before the eraser came
        self._swept_to = QPointF()
        self._shapes: tuple[StrokeShape, ...] = ()

    @property
    def drawing(self) -> Drawing:
        """Return the drawing of the slide on top."""
        return self._drawings.get(self._slide, Drawing())

    @property
    def strokes(self) -> dict[str, Strokes]:
        """Return the strokes of every slide that has any."""
        return {name: drawing.strokes for name, drawing in self._drawings.items() if drawing.strokes}

    @property
    def finished(self) -> tuple[StrokeShape, ...]:
        """Return what is seen at the step; a stroke has the same shape as long as it is seen."""
        return self._shapes

    @property
    def unfinished(self) -> StrokeShape | None:
        """Return the stroke that is being drawn; None where the pen does not touch the slide."""
        if self._points and self._drawn is None:
            self._drawn = StrokeShape(Stroke(tuple(self._points), self._pen, self._step))
        return self._drawn

    @property
    def shapes(self) -> tuple[StrokeShape, ...]:
        """Return what is seen at the step, the unfinished stroke last."""
        return self._shapes if self.unfinished is None else (*self._shapes, self.unfinished)

    def adopt(self, drawings: Mapping[str, Strokes]) -> None:
        """Put earlier strokes under those that there are."""
        for name, strokes in drawings.items():
            self._drawings[name] = self._drawings.get(name, Drawing()).on_top_of(strokes)
        if self._take_shapes():
            self.changed.emit(QRectF())

    def turn_to(self, slide: str, step: int) -> None:
        """Put a slide on top, at a step; what was being drawn ends with the one before."""
        if (slide, step) != (self._slide, self._step):
            self.end()
            self._slide, self._step = slide, step
            if self._take_shapes():
                self.changed.emit(QRectF())

    def begin(self, point: QPointF, pressure: float, pen: Pen) -> None:
        """Put the pen on the slide."""
        self.end()
        self._pen = pen
        if pen.nib is Nib.ERASER:
            self._swept, self._swept_to = self.drawing, point
        self.go_on(point, pressure)

    def go_on(self, point: QPointF, pressure: float) -> None:
        """Draw on to a point, with a pressure from 0 to 1."""
        if self._swept is not None:
            self._sweep(point)
            return
        end = (point.x(), point.y(), pressure)
        last = self._points[-1] if self._points else None
        if last is not None and abs(last[0] - end[0]) + abs(last[1] - end[1]) < _LEAST_MOVE:
            return
        self._points.append(end)
        self._drawn = None
        # The curve bends towards the point before once the next one is there.
        self.changed.emit(_around(self._points[-4:], pen_width(self._pen)))

    def end(self) -> None:
        """Lift the pen."""
        points, self._points, self._drawn = self._points, [], None
        swept, self._swept = self._swept, None
        if swept is not None:
            self._put(swept.changed(self.drawing.strokes))
        elif points:
            stroke = Stroke(simplified(tuple(points)), self._pen, self._step)
            self._put(self.drawing.with_stroke(stroke), _around(points, pen_width(self._pen)))

    def undo(self) -> bool:
        """Take the last change of the slide back; False where there is none."""
        return self._replace(Drawing.undone)

    def redo(self) -> bool:
        """Make the change again that was taken back last; False where there is none."""
        return self._replace(Drawing.redone)

    def clear(self) -> bool:
        """Take every stroke off the slide; False where there is none."""
        return self._replace(_cleared)

    def clear_all(self) -> bool:
        """Take every stroke off every slide, each to be undone there; False where there is none."""
        had_any = bool(self.strokes)
        for name, drawing in self._drawings.items():
            if name != self._slide:
                self._drawings[name] = drawing.changed(())
        return self.clear() or self._told(had_any)

    def _told(self, told: bool) -> bool:  # noqa: FBT001 - whether there is anything to tell
        if told:
            self.kept.emit()
        return told

    def _replace(self, change: Callable[[Drawing], Drawing]) -> bool:
        self.end()
        before = self.drawing
        after = change(before)
        self._put(after)
        return after is not before

    def _put(self, drawing: Drawing, where: QRectF | None = None) -> None:
        if drawing is self.drawing:
            return
        self._drawings[self._slide] = drawing
        self._take_shapes()
        self.changed.emit(where or QRectF())
        self.kept.emit()

    def _sweep(self, point: QPointF) -> None:
        """Rub out what lies on the way too: a fast hand is heard of seldom."""
        way, self._swept_to = QLineF(self._swept_to, point), point
        swept = QRectF(way.p1(), way.p2()).normalized().adjusted(-ERASER, -ERASER, ERASER, ERASER)
        if not any(shape.bounds.intersects(swept) for shape in self._shapes):
            return
        drawing, stations = self.drawing, ceil(way.length() / ERASER) or 1
        for station in range(1, stations + 1):
            at = way.pointAt(station / stations)
            drawing = drawing.erased(at.x(), at.y(), ERASER, self._step)
        if drawing is not self.drawing:
            self._drawings[self._slide] = drawing
            self._take_shapes()
            self.changed.emit(QRectF())

    def _take_shapes(self) -> bool:
        """Make ready what is seen, and tell whether it is something else; a stroke that stays stays ready."""
        ready = {id(shape.stroke): shape for shape in self._shapes}
        strokes = self.drawing.at(self._step)
        before = self._shapes
        self._shapes = tuple(ready.get(id(stroke)) or StrokeShape(stroke) for stroke in strokes)
        return self._shapes != before


def _cleared(drawing: Drawing) -> Drawing:
    return drawing.changed(())


def _around(points: list[StrokePoint], width: float) -> QRectF:
    left, right = min(x for x, _, _ in points), max(x for x, _, _ in points)
    top, bottom = min(y for _, y, _ in points), max(y for _, y, _ in points)
    half = width / 2 + 2
    return QRectF(left - half, top - half, right - left + 2 * half, bottom - top + 2 * half)
