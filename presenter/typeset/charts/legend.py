"""What each series of a chart is called, in the order in which they stand."""

from __future__ import annotations

from presenter.typeset.box import Box, Placed
from presenter.typeset.charts.marks import HatchBox
from presenter.typeset.charts.sketch import Sketch
from presenter.typeset.colours import mixed
from presenter.typeset.shape_box import panel

HATCHED = 0.45


def hatch_colour(sketch: Sketch, colour: str) -> str:
    """Return the colour of the slanted lines over a colour."""
    return mixed(colour, sketch.setting.palette.top, HATCHED)


def filled(
    sketch: Sketch, index: int, width: float, height: float, *, kind: str = "bar", step: int = 0
) -> Box:
    """Return a bar of a series, hatched where its neighbours are plain."""
    colour = sketch.colours[index]
    ground = panel(width, height, colour, min(2.0, width / 2, height / 2))
    children = [Placed(0.0, 0.0, ground)]
    if index % 2:
        children.append(
            Placed(0.0, 0.0, HatchBox(width=width, height=height, colour=hatch_colour(sketch, colour)))
        )
    return Box(width=width, height=height, kind=kind, step=step, children=tuple(children))


def lay_out_legend(sketch: Sketch, width: float) -> Box:
    """Return the names of the series beside their colours, in as many rows as it takes."""
    style, em = sketch.label_style(), sketch.em
    placed: list[Placed] = []
    x = y = 0.0
    row_height = style.line_height
    named = [(index, series) for index, series in enumerate(sketch.chart.series) if series.name is not None]
    if len(sketch.chart.series) < 2:
        named = []
    for index, series in named:
        if series.name is None:
            continue
        side = em * 0.8
        room = min(sketch.width_of(series.name, style)[1] + 1.0, width - side * 1.5)
        if x and x + side * 1.5 + room > width:
            x, y = 0.0, y + row_height
        name = sketch.message(series.name, style, room, kind="chart-series")
        row_height = max(style.line_height, name.height)
        swatch = filled(sketch, index, side, side, kind="swatch")
        entry = Box(
            width=side * 1.5 + room,
            height=name.height,
            kind="chart-key",
            step=series.step,
            children=(
                Placed(0.0, (style.line_height - side) / 2, swatch),
                Placed(side * 1.5, 0.0, name),
            ),
        )
        placed.append(Placed(x, y, entry))
        x += entry.width + em * 1.4
    height = max((item.y + item.box.height for item in placed), default=0.0)
    return Box(width=width, height=height, kind="legend", children=tuple(placed))
