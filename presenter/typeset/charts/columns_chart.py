"""Bars that stand: one over each label."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.deck.blocks import ChartKind
from presenter.typeset.box import Box, Placed
from presenter.typeset.charts.axis import Axis, axis_of, exact_axis
from presenter.typeset.charts.bar_lengths import Bar, bars_of, lanes_of, reach
from presenter.typeset.charts.chart_colours import words_on
from presenter.typeset.charts.legend import filled
from presenter.typeset.charts.plot import gridlines, label_row, tick_width
from presenter.typeset.charts.sketch import Sketch
from presenter.typeset.shape_box import panel, rule

GROUP = 0.74
WIDEST_BAR = 170.0
LEAST_BAR = 1.5


@dataclass(frozen=True, slots=True)
class _Plot:
    """The field in which the bars stand, and how wide each is."""

    sketch: Sketch
    axis: Axis
    left: float
    top: float
    width: float
    height: float
    bars: tuple[Bar, ...]
    written: bool

    @property
    def slot(self) -> float:
        return self.width / len(self.sketch.chart.labels)

    @property
    def bar_width(self) -> float:
        lanes = lanes_of(self.sketch.chart)
        return min(self.slot * GROUP, WIDEST_BAR * lanes) / lanes

    def y(self, number: float) -> float:
        return self.top + self.height * (1 - self.axis.share(number))

    def x(self, bar: Bar) -> float:
        lanes = lanes_of(self.sketch.chart)
        middle = self.left + self.slot * (bar.label + 0.5)
        return middle + self.bar_width * (bar.lane - lanes / 2)


def lay_out_columns(sketch: Sketch, width: float, height: float) -> Box:
    """Return standing bars in a room in logical units; their numbers over them where there is room."""
    bars = bars_of(sketch.chart)
    style = sketch.label_style(bold=True)
    written = _fit_over(sketch, bars, width)
    axis = exact_axis(reach(bars)) if written else axis_of(reach(bars), from_zero=True)
    left = 0.0 if written else tick_width(sketch, axis)
    labels = label_row(sketch, width - left, centred=True)
    over = style.line_height * 1.15 if written else sketch.em * 0.6
    under = over if written and axis.low < 0 else 0.0
    room = max(sketch.em * 3, height - labels.height - over - under)
    plot = _Plot(sketch, axis, left, over, width - left, room, bars, written)
    children = [*(() if written else gridlines(sketch, axis, left, over, width - left, room))]
    children += [Placed(0.0, 0.0, _at_label(plot, index)) for index in range(len(sketch.chart.labels))]
    base = rule(width - left, sketch.setting.palette.muted, 1.5)
    children.append(Placed(left, plot.y(0.0) - 0.75, base))
    bottom = over + room + under
    children.append(Placed(left, bottom, labels))
    return Box(width=width, height=bottom + labels.height, kind="plot", children=tuple(children))


def _fit_over(sketch: Sketch, bars: Sequence[Bar], width: float) -> bool:
    """Tell whether the numbers of the bars have room over them, so that no axis is needed."""
    if sketch.chart.kind is ChartKind.STACKED_BAR:
        return False
    slot = width / len(sketch.chart.labels)
    share = slot * GROUP / lanes_of(sketch.chart) if lanes_of(sketch.chart) > 1 else slot * 0.94
    style = sketch.label_style(bold=True)
    widths = (sketch.number(sketch.numbers(bar.value), style).width for bar in bars)
    return max(widths, default=0.0) <= min(share, WIDEST_BAR * 1.2)


def _at_label(plot: _Plot, label: int) -> Box:
    chart = plot.sketch.chart
    children: list[Placed] = []
    for bar in plot.bars:
        if bar.label == label:
            children += _bar(plot, bar)
    if chart.kind is ChartKind.STACKED_BAR and len(chart.series) > 1:
        children += _total(plot, label)
    return Box(
        width=plot.left + plot.width,
        height=plot.top + plot.height,
        kind="bars",
        step=chart.labels[label].step,
        children=tuple(children),
    )


def _bar(plot: _Plot, bar: Bar) -> list[Placed]:
    sketch, step = plot.sketch, plot.sketch.chart.series[bar.series].step
    high, low = sorted((plot.y(bar.start), plot.y(bar.end)))
    gap = 1.0 if sketch.chart.kind is ChartKind.STACKED_BAR and low - high > 6 else 0.0
    inner = plot.bar_width * (0.06 if lanes_of(sketch.chart) > 1 else 0.0)
    box = filled(sketch, bar.series, plot.bar_width - 2 * inner, max(LEAST_BAR, low - high - gap), step=step)
    placed = [Placed(plot.x(bar) + inner, high, box)]
    if plot.written:
        words = sketch.number(sketch.numbers(bar.value), sketch.label_style(bold=True))
        y = high - words.height * 1.05 if bar.value >= 0 else low + words.height * 0.05
        middle = plot.x(bar) + plot.bar_width / 2
        placed.append(Placed(middle - words.width / 2, y, _stepped(words, step)))
    elif sketch.chart.kind is ChartKind.STACKED_BAR:
        placed += _within(plot, bar, high, low)
    return placed


def _within(plot: _Plot, bar: Bar, high: float, low: float) -> list[Placed]:
    """Return the number of a part of a stack, in the middle of it where it has room there."""
    sketch = plot.sketch
    colour = sketch.colours[bar.series]
    words = sketch.number(
        sketch.numbers(bar.value), sketch.label_style(words_on(colour, sketch.setting.palette), bold=True)
    )
    if low - high < words.height * 1.15 or plot.bar_width < words.width * 1.2:
        return []
    x = plot.x(bar) + (plot.bar_width - words.width) / 2
    y = (high + low - words.height) / 2
    ground = panel(words.width + 8, words.height, colour, 3.0)
    step = sketch.chart.series[bar.series].step
    pair = Box(
        width=ground.width,
        height=ground.height,
        step=step,
        children=(Placed(0.0, 0.0, ground), Placed(4.0, 0.0, words)),
    )
    return [Placed(x - 4, y, pair)]


def _total(plot: _Plot, label: int) -> list[Placed]:
    """Return what a stack comes to, over it, once all of it is there."""
    sketch = plot.sketch
    stack = [bar for bar in plot.bars if bar.label == label]
    if len(stack) < 2 or any(bar.value < 0 for bar in stack):
        return []
    total = sum(bar.value for bar in stack)
    words = sketch.number(sketch.numbers(total), sketch.label_style(bold=True))
    if words.width > plot.slot:
        return []
    y = plot.y(total) - words.height * 1.05
    step = max(series.step for series in sketch.chart.series)
    return [Placed(plot.x(stack[0]) + (plot.bar_width - words.width) / 2, y, _stepped(words, step))]


def _stepped(box: Box, step: int) -> Box:
    return Box(width=box.width, height=box.height, step=step, children=(Placed(0.0, 0.0, box),))
