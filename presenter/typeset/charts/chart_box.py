"""A chart: its title, what its numbers count, its keys, and the drawing."""

from __future__ import annotations

from presenter.dataclass import replace
from presenter.deck.blocks import Chart, ChartKind
from presenter.typeset.box import Box, Placed
from presenter.typeset.charts.columns_chart import lay_out_columns
from presenter.typeset.charts.legend import lay_out_legend
from presenter.typeset.charts.line_chart import lay_out_lines
from presenter.typeset.charts.lying_chart import LEAST_APART, lay_out_lying_bars
from presenter.typeset.charts.pie_chart import lay_out_pie
from presenter.typeset.charts.plot import labels_fit_under
from presenter.typeset.charts.sketch import Sketch, sketch_of
from presenter.typeset.charts.told import told
from presenter.typeset.picture_size import length
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack

# How high a chart is unless it is told otherwise: the wider, the flatter, in sizes of its labels.
SHAPE, LEAST_ROOM = 0.35, 12.0
LEAST_HEIGHT = 7.0
MOST_OF_ROOM = 0.85


def lay_out_chart(block: Chart, setting: Setting, width: float) -> Box:
    """Return a chart in a width in logical units, as high as there is room for."""
    sketch = sketch_of(block, setting)
    asked = length(block.attributes.get("width"), width)
    inner = min(asked, width) or width
    head = _head(sketch, inner)
    room = min(setting.room, inner * SHAPE + sketch.em * LEAST_ROOM)
    room = min(setting.room, length(block.attributes.get("height"), setting.room) or room)
    height = max(sketch.em * LEAST_HEIGHT, room * setting.picture_scale - head.height)
    plot = _plot(sketch, inner, height)
    left = (width - inner) / 2
    body = stack([(0.0, head), (0.0, plot)], inner)
    return Box(
        width=max(width, body.width),
        height=body.height,
        kind="chart",
        step=block.step,
        children=(Placed(left, 0.0, body),),
        alt=told(sketch),
        language=setting.language,
    )


def _plot(sketch: Sketch, width: float, height: float) -> Box:
    match sketch.chart.kind:
        case ChartKind.PIE:
            return lay_out_pie(sketch, width, height)
        case ChartKind.LINE:
            return lay_out_lines(sketch, width, height)
        case ChartKind.BAR | ChartKind.STACKED_BAR:
            lay_out = lay_out_lying_bars if _lies(sketch, width) else lay_out_columns
            return lay_out(sketch, width, height)


def _lies(sketch: Sketch, width: float) -> bool:
    """Tell whether bars lie: as the author says, else where their labels have no room under them."""
    if sketch.chart.horizontal is not None:
        return sketch.chart.horizontal
    # So many rows would be higher than the slide.
    too_many = len(sketch.chart.labels) * sketch.em * LEAST_APART > sketch.setting.room * MOST_OF_ROOM
    return not too_many and not labels_fit_under(sketch, width)


def _head(sketch: Sketch, width: float) -> Box:
    """Return the title, what the numbers count, and the names of the series, one under the other."""
    chart, em = sketch.chart, sketch.em
    items: list[tuple[float, Box]] = []
    if chart.title is not None:
        base = sketch.setting.style(TextRole.TABLE)
        ink = sketch.setting.ink or sketch.setting.palette.ink
        style = replace(base, weight=600, line=1.2, colour=ink, balanced=True)
        items.append((0.0, sketch.message(chart.title, style, width, kind="chart-title")))
    said = [] if chart.unit is None or sketch.numbers.has_sign else [chart.unit]
    if chart.y_title is not None:
        said.insert(0, chart.y_title)
    muted = sketch.tick_style()
    items += [(em * 0.1, sketch.message(words, muted, width, kind="chart-axis")) for words in said]
    if chart.kind in (ChartKind.BAR, ChartKind.STACKED_BAR):
        legend = lay_out_legend(sketch, width)
        items += [(em * 0.35, legend)] if legend.height else []
    if items:
        items.append((0.0, Box(width=width, height=em * 0.5)))
    return stack(items, width, kind="chart-head")
