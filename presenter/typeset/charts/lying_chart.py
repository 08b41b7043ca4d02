"""Bars that lie: one beside each label."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.deck.blocks import Alignment, ChartKind
from presenter.typeset.box import Box, Placed
from presenter.typeset.charts.axis import Axis, exact_axis
from presenter.typeset.charts.bar_lengths import Bar, bars_of, lanes_of, reach
from presenter.typeset.charts.chart_colours import words_on
from presenter.typeset.charts.legend import filled
from presenter.typeset.charts.sketch import Sketch
from presenter.typeset.shape_box import panel, rule

WIDEST_LABEL = 0.42
GROUP = 0.7
# Rows stand this far apart, in sizes of the labels, where there is room enough.
MOST_APART, LEAST_APART = 2.5, 1.25


@dataclass(frozen=True, slots=True)
class _Field:
    """The field in which the bars lie."""

    sketch: Sketch
    axis: Axis
    left: float
    width: float
    row: float
    bars: tuple[Bar, ...]

    def x(self, number: float) -> float:
        return self.left + self.width * self.axis.share(number)


def lay_out_lying_bars(sketch: Sketch, width: float, height: float) -> Box:
    """Return lying bars in a room in logical units, each with its number at its end."""
    chart, em = sketch.chart, sketch.em
    bars, style = bars_of(chart), sketch.label_style(alignment=Alignment.RIGHT)
    title = None
    if chart.x_title is not None:
        title = sketch.message(chart.x_title, sketch.tick_style(), width, kind="chart-axis")
    top = title.height + em * 0.2 if title is not None else 0.0
    widest = max(sketch.width_of(label.text, style)[1] for label in chart.labels) + 1.0
    column = min(widest, width * WIDEST_LABEL)
    labels = [sketch.message(label.text, style, column) for label in chart.labels]
    lanes = lanes_of(chart)
    apart = max(em * LEAST_APART * max(1.0, lanes * 0.8), max(box.height for box in labels) * 1.08)
    row = max(apart, min((height - top) / len(labels), em * MOST_APART * (1 + 0.5 * (lanes - 1))))
    ends = [sketch.number(words, sketch.label_style(bold=True)).width for words in _written(sketch, bars)]
    after = max(ends, default=0.0) + em * 0.5
    axis = exact_axis(reach(bars))
    before = after + em * 0.4 if axis.low < 0 else 0.0
    left = column + em * 0.6 + before
    field = _Field(sketch, axis, left, max(em * 2, width - left - after), row, bars)
    children = [Placed(0.0, 0.0, title)] if title is not None else []
    for index, words in enumerate(labels):
        y = top + row * index
        children.append(Placed(0.0, y + (row - words.height) / 2, words))
        children.append(Placed(0.0, y, _row(field, index)))
    base = rule(1.5, sketch.setting.palette.muted, row * len(labels))
    children.append(Placed(field.x(0.0) - 0.75, top, base))
    return Box(width=width, height=top + row * len(labels), kind="plot", children=tuple(children))


def _written(sketch: Sketch, bars: tuple[Bar, ...]) -> tuple[str, ...]:
    if sketch.chart.kind is ChartKind.STACKED_BAR:
        totals = [0.0] * len(sketch.chart.labels)
        for bar in bars:
            totals[bar.label] += bar.value
        return tuple(sketch.numbers(total) for total in totals)
    return tuple(sketch.numbers(bar.value) for bar in bars)


def _row(field: _Field, label: int) -> Box:
    sketch = field.sketch
    lanes = lanes_of(sketch.chart)
    thickness = min(field.row * GROUP / lanes, sketch.em * 1.9)
    top = (field.row - thickness * lanes) / 2
    children: list[Placed] = []
    bars = [bar for bar in field.bars if bar.label == label]
    for bar in bars:
        children += _bar(field, bar, top + thickness * bar.lane, thickness)
    if sketch.chart.kind is ChartKind.STACKED_BAR and len(bars) > 1 and all(bar.value >= 0 for bar in bars):
        total = sum(bar.value for bar in bars)
        words = sketch.number(sketch.numbers(total), sketch.label_style(bold=True))
        step = max(series.step for series in sketch.chart.series)
        placed = Placed(0.0, 0.0, words)
        box = Box(width=words.width, height=words.height, step=step, children=(placed,))
        children.append(Placed(field.x(total) + sketch.em * 0.3, (field.row - words.height) / 2, box))
    return Box(
        width=field.left + field.width,
        height=field.row,
        kind="bars",
        step=sketch.chart.labels[label].step,
        children=tuple(children),
    )


def _bar(field: _Field, bar: Bar, y: float, thickness: float) -> list[Placed]:
    sketch = field.sketch
    start, end = sorted((field.x(bar.start), field.x(bar.end)))
    inner = thickness * (0.07 if lanes_of(sketch.chart) > 1 else 0.0)
    stacked = sketch.chart.kind is ChartKind.STACKED_BAR
    gap = 1.5 if stacked and end - start > 6 else 0.0
    step = sketch.chart.series[bar.series].step
    box = filled(sketch, bar.series, max(1.5, end - start - gap), thickness - 2 * inner, step=step)
    placed = [Placed(start, y + inner, box)]
    colour = sketch.colours[bar.series]
    ink = words_on(colour, sketch.setting.palette) if stacked else ""
    words = sketch.number(sketch.numbers(bar.value), sketch.label_style(ink, bold=True))
    middle = y + (thickness - words.height) / 2
    if not stacked:
        x = end + sketch.em * 0.3 if bar.value >= 0 else start - words.width - sketch.em * 0.3
        alone = Box(width=words.width, height=words.height, step=step, children=(Placed(0.0, 0.0, words),))
        return [*placed, Placed(x, middle, alone)]
    if end - start < words.width * 1.25 or thickness < words.height:
        return placed
    ground = panel(words.width + 8, words.height, colour, 3.0)
    pair = Box(
        width=ground.width,
        height=ground.height,
        step=step,
        children=(Placed(0.0, 0.0, ground), Placed(4.0, 0.0, words)),
    )
    return [*placed, Placed((start + end - pair.width) / 2, middle, pair)]
