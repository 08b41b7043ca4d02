"""What stands around the field of a chart: quiet lines, round numbers, the labels under it."""

from __future__ import annotations

import math

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment
from presenter.typeset.box import Box, Placed
from presenter.typeset.charts.axis import Axis
from presenter.typeset.charts.number_words import number_words
from presenter.typeset.charts.sketch import Sketch
from presenter.typeset.shape_box import rule
from presenter.typeset.text_box import TextBox

# A label over more lines than these is better read beside a lying bar.
MOST_LINES = 3


def tick_words(sketch: Sketch, axis: Axis) -> tuple[TextBox, ...]:
    """Return the marked numbers of an axis; the unit's sign stands at the highest."""
    style = sketch.tick_style()
    numbers = _for_ticks(sketch, axis)
    return tuple(
        sketch.number(numbers.numbers(tick, signed=tick == axis.ticks[-1]), style, kind="chart-tick")
        for tick in axis.ticks
    )


def _for_ticks(sketch: Sketch, axis: Axis) -> Sketch:
    """Return the sketch with as many decimals as the marks need, not the numbers between them."""
    words = number_words(axis.ticks, sketch.numbers.unit, sketch.setting.language)
    return replace(sketch, numbers=words)


def tick_width(sketch: Sketch, axis: Axis) -> float:
    """Return the room that the marked numbers take left of the field."""
    return max(box.width for box in tick_words(sketch, axis)) + sketch.em * 0.5


def gridlines(
    sketch: Sketch, axis: Axis, left: float, top: float, width: float, height: float
) -> tuple[Placed, ...]:
    """Return a line across the field for each marked number, and the number left of it."""
    placed: list[Placed] = []
    for tick, words in zip(axis.ticks, tick_words(sketch, axis), strict=True):
        y = top + height * (1 - axis.share(tick))
        placed.append(Placed(left, y - 0.5, rule(width, sketch.setting.palette.rule, 1.0)))
        placed.append(Placed(left - sketch.em * 0.5 - words.width, y - words.height / 2, words))
    return tuple(placed)


def label_row(sketch: Sketch, width: float, *, centred: bool) -> Box:
    """Return the labels under a field, each in the middle of its share of the width, and their title.

    Where they have no room every second one is left out, or every third.
    `centred` shares the width as bars do; else the first label stands at the left end, the last at the right.
    """
    chart, style = sketch.chart, sketch.label_style(alignment=Alignment.CENTER)
    count = len(chart.labels)
    centred = centred or count == 1
    step = width / count if centred else width / (count - 1)
    every = _every(sketch, step)
    room = step * every * (0.94 if every == 1 else 0.9)
    placed = []
    for index, label in enumerate(chart.labels):
        if index % every:
            continue
        words = sketch.message(label.text, style, min(room, sketch.width_of(label.text, style)[1] + 1.0))
        left = step * (index + (0.5 if centred else 0.0)) - words.width / 2
        # At either end a long label begins or ends little beyond the field.
        left = max(-sketch.em * 1.4, min(left, width + sketch.em * 0.8 - words.width))
        placed.append(Placed(left, sketch.em * 0.35, words))
    height = max((item.y + item.box.height for item in placed), default=0.0)
    if chart.x_title is not None:
        title = sketch.message(chart.x_title, sketch.tick_style(Alignment.CENTER), width, kind="chart-axis")
        placed.append(Placed(0.0, height + sketch.em * 0.25, title))
        height += title.height + sketch.em * 0.25
    return Box(width=width, height=height, kind="chart-labels", children=tuple(placed))


def _every(sketch: Sketch, step: float) -> int:
    """Return 1 where every label has room, 2 where every second one has, and so on."""
    style = sketch.label_style()
    longest = max(
        (sketch.width_of(label.text, style)[0] for label in sketch.chart.labels if label.text.text),
        default=0.0,
    )
    return max(1, math.ceil((longest + style.size * 0.3) / max(step, 1.0)))


def labels_fit_under(sketch: Sketch, width: float) -> bool:
    """Tell whether all labels have room under standing bars, on few lines."""
    style = sketch.label_style(alignment=Alignment.CENTER)
    step = width / len(sketch.chart.labels)
    if _every(sketch, step) > 1:
        return False
    boxes = (sketch.message(label.text, style, step * 0.94) for label in sketch.chart.labels)
    return all(len(box.lines) <= MOST_LINES for box in boxes)
