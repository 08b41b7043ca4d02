"""Lines: how numbers change from label to label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from presenter.dataclass import dataclass
from presenter.deck.blocks import ChartSeries
from presenter.typeset.box import Box, Placed
from presenter.typeset.charts.axis import Axis, axis_of
from presenter.typeset.charts.chart_colours import LEGIBLE, visible
from presenter.typeset.charts.marks import LineBox, Marker, MarkerBox
from presenter.typeset.charts.plot import gridlines, label_row, tick_width
from presenter.typeset.charts.sketch import Sketch
from presenter.typeset.shape_box import rule
from presenter.typeset.text_box import TextBox

WIDEST_NAME = 0.24
# More points than these are a curve and not single numbers.
MOST_POINTS = 24


@dataclass(frozen=True, slots=True)
class _Name:
    """What a line is called, and where its last point stands."""

    index: int
    box: TextBox
    x: float
    y: float


def lay_out_lines(sketch: Sketch, width: float, height: float) -> Box:
    """Return lines in a room in logical units, each with its name at its end."""
    chart, em = sketch.chart, sketch.em
    values = [value for series in chart.series for value in series.values if value is not None]
    axis = axis_of(values, from_zero=False)
    left, names = tick_width(sketch, axis), _names(sketch, width)
    right = max((box.width for box in names), default=0.0) + em * (1.7 if names else 0.8)
    field = width - left - right
    labels = label_row(sketch, field, centred=False)
    top = em * 0.7
    room = max(em * 3, height - labels.height - top)
    children: list[Placed] = [*gridlines(sketch, axis, left, top, field, room)]
    if axis.low < 0 < axis.high:
        zero = top + room * (1 - axis.share(0.0))
        children.append(Placed(left, zero - 0.75, rule(field, sketch.setting.palette.muted, 1.5)))
    for index, series in enumerate(chart.series):
        line = _line(sketch, series, index, axis, field, room)
        children.append(Placed(left, top, line))
    ends = [_end(series, axis, field, room) + QPointF(left + em * 0.5, top) for series in chart.series]
    children += _beside(sketch, names, ends, top + room)
    children.append(Placed(left, top + room, labels))
    return Box(width=width, height=top + room + labels.height, kind="plot", children=tuple(children))


def _line(
    sketch: Sketch, series: ChartSeries, index: int, axis: Axis, width: float, height: float
) -> LineBox:
    count = len(series.values)
    points = tuple(
        None if value is None else QPointF(width * _along(place, count), height * (1 - axis.share(value)))
        for place, value in enumerate(series.values)
    )
    return LineBox(
        width=width,
        height=height,
        step=series.step,
        points=points,
        colour=sketch.colours[index],
        marker=Marker(index % len(Marker)),
        radius=7.0 if len(points) <= MOST_POINTS else 0.0,
        thickness=4.0,
    )


def _names(sketch: Sketch, width: float) -> list[TextBox]:
    """Return the names of the series, in their colours as far as those can be read."""
    if all(series.name is None for series in sketch.chart.series):
        return []
    boxes = []
    for index, series in enumerate(sketch.chart.series):
        colour = visible(sketch.colours[index], sketch.setting.palette, LEGIBLE)
        style = sketch.label_style(colour, bold=True)
        if series.name is None:
            boxes.append(sketch.number("", style))
            continue
        widest = min(sketch.width_of(series.name, style)[1] + 1.0, width * WIDEST_NAME)
        boxes.append(sketch.message(series.name, style, widest, kind="chart-series"))
    return boxes


def _end(series: ChartSeries, axis: Axis, width: float, height: float) -> QPointF:
    """Return where the last point of a line stands in the field."""
    present = [(place, value) for place, value in enumerate(series.values) if value is not None]
    place, value = present[-1] if present else (0, axis.low)
    return QPointF(width * _along(place, len(series.values)), height * (1 - axis.share(value)))


def _along(place: int, count: int) -> float:
    """Return how far along the field a point stands, from 0 to 1; one alone is in the middle."""
    return place / (count - 1) if count > 1 else 0.5


def _beside(sketch: Sketch, boxes: Sequence[TextBox], ends: Sequence[QPointF], bottom: float) -> list[Placed]:
    """Return the names at the ends of their lines, moved apart where those at the right would overlap."""
    names = [
        _Name(index, box, end.x(), end.y())
        for index, (box, end) in enumerate(zip(boxes, ends, strict=False))
        if box.lines
    ]
    last = max((name.x for name in names), default=0.0)
    right = sorted((name for name in names if name.x == last), key=_height)
    tops = [name.y - name.box.height / 2 for name in right]
    for index in range(1, len(right)):
        tops[index] = max(tops[index], tops[index - 1] + right[index - 1].box.height)
    floor = bottom + sketch.em * 0.5
    for index in reversed(range(len(right))):
        tops[index] = min(tops[index], floor - right[index].box.height)
        floor = tops[index]
    placed = [_key(sketch, name, top) for name, top in zip(right, tops, strict=True)]
    return placed + [_key(sketch, name, name.y - name.box.height / 2) for name in names if name.x < last]


def _key(sketch: Sketch, name: _Name, top: float) -> Placed:
    """Return the name of a line, with the sign of its points where it stands apart from the last of them."""
    children = [Placed(0.0, 0.0, name.box)]
    if abs(top + name.box.height / 2 - name.y) > sketch.em * 0.6:
        side = sketch.em * 0.6
        colour, marker = sketch.colours[name.index], Marker(name.index % len(Marker))
        sign = MarkerBox(width=side, height=side, colour=colour, marker=marker)
        children = [
            Placed(0.0, name.box.baseline - sketch.em * 0.33 - side / 2, sign),
            Placed(side * 1.4, 0.0, name.box),
        ]
    step = sketch.chart.series[name.index].step
    width = children[-1].x + name.box.width
    entry = Box(width=width, height=name.box.height, kind="chart-key", step=step, children=tuple(children))
    return Placed(name.x, top, entry)


def _height(name: _Name) -> float:
    return name.y
