"""Slices of a ring: the parts of a whole, each called by its name."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF

from presenter.deck.blocks import Alignment
from presenter.typeset.box import Box, Placed
from presenter.typeset.charts.chart_colours import VISIBLE, series_colours, visible
from presenter.typeset.charts.marks import LeaderBox, SliceBox
from presenter.typeset.charts.sketch import Sketch
from presenter.typeset.colours import mixed
from presenter.typeset.message_box import set_words
from presenter.typeset.setting import TextRole
from presenter.typeset.stack import stack

MOST_SLICES = 7
# What is smaller is no more than a line, and stands together with others like it.
TINY = 0.02
NAMES_OF_REST = 3
WIDEST_LABEL = 0.3


@dataclass(frozen=True, slots=True)
class _Slice:
    """A part of the whole: which labels it stands for, how much it is, where it begins, in turns."""

    labels: tuple[int, ...]
    value: float
    share: float
    start: float
    colour: str
    step: int

    @property
    def middle(self) -> float:
        return self.start + self.share / 2


def lay_out_pie(sketch: Sketch, width: float, height: float) -> Box:
    """Return a ring of slices in a room in logical units, the largest first, their names around them."""
    slices = _slices(sketch)
    beside = min(width * WIDEST_LABEL, max(_label_width(sketch, part) for part in slices))
    radius = max(sketch.em * 2, min(height / 2 - sketch.em * 0.6, width / 2 - beside - sketch.em * 1.6))
    height = max(height, radius * 2)
    centre = QPointF(width / 2, height / 2)
    children: list[Placed] = []
    for part in slices:
        ring = SliceBox(
            width=radius * 2,
            height=radius * 2,
            colour=part.colour,
            start=part.start,
            sweep=part.share,
            step=part.step,
        )
        children.append(Placed(centre.x() - radius, centre.y() - radius, ring))
    for right in (True, False):
        side = [part for part in slices if (part.middle % 1 < 0.5) is right]
        children += _labels(
            sketch, side if right else side[::-1], centre, radius, height, beside, right=right
        )
    children += _whole(sketch, slices, centre, radius)
    return Box(width=width, height=height, kind="plot", children=tuple(children))


def _slices(sketch: Sketch) -> list[_Slice]:
    """Return the slices by size, those that are too small to see together at the end."""
    values = [(index, value) for index, value in enumerate(sketch.chart.series[0].values) if value]
    total = math.fsum(value for _, value in values)
    values.sort(key=_by_size)
    large = [(index, value) for index, value in values if value / total >= TINY][:MOST_SLICES]
    rest = values[len(large) :]
    if len(rest) == 1:
        large, rest = values, []
    groups: list[tuple[tuple[int, ...], float]] = [((index,), value) for index, value in large]
    if rest:
        groups.append((tuple(index for index, _ in rest), math.fsum(value for _, value in rest)))
    palette = sketch.setting.palette
    colours = series_colours(palette, len(large))
    grey = visible(mixed(palette.muted, palette.top, 0.4), palette, VISIBLE)
    parts, start = [], 0.0
    for place, (labels, value) in enumerate(groups):
        step = max(sketch.chart.labels[label].step for label in labels)
        colour = colours[place] if place < len(large) else grey
        parts.append(_Slice(labels, value, value / total, start, colour, step))
        start += value / total
    return parts


def _by_size(entry: tuple[int, float]) -> tuple[float, int]:
    return -entry[1], entry[0]


def _labels(
    sketch: Sketch,
    parts: Sequence[_Slice],
    centre: QPointF,
    radius: float,
    height: float,
    width: float,
    *,
    right: bool,
) -> list[Placed]:
    """Return the names of the slices of one side from top to bottom, moved apart where they would overlap."""
    boxes = [_label(sketch, part, width, right=right) for part in parts]
    wanted = [centre.y() - math.cos(part.middle * 2 * math.pi) * radius * 1.04 for part in parts]
    tops = [y - box.height / 2 for y, box in zip(wanted, boxes, strict=True)]
    gap = sketch.em * 0.25
    for index in range(len(tops)):
        lowest = 0.0 if index == 0 else tops[index - 1] + boxes[index - 1].height + gap
        tops[index] = max(tops[index], lowest)
    floor = height
    for index in reversed(range(len(tops))):
        tops[index] = min(tops[index], floor - boxes[index].height)
        floor = tops[index] - gap
    placed: list[Placed] = []
    for part, box, y in zip(parts, boxes, tops, strict=True):
        x = centre.x() + (radius + sketch.em * 1.5) * (1 if right else -1) - (0 if right else box.width)
        angle = part.middle * 2 * math.pi
        edge = centre + QPointF(math.sin(angle), -math.cos(angle)) * (radius + 4)
        beside = QPointF(x - 8 if right else x + box.width + 8, y + box.height / 2)
        bend = QPointF(beside.x() - sketch.em * 0.5 * (1 if right else -1), beside.y())
        line = LeaderBox(
            width=0.0,
            height=0.0,
            step=part.step,
            points=(edge, bend, beside),
            colour=sketch.setting.palette.muted,
        )
        placed += [Placed(0.0, 0.0, line), Placed(x, y, box)]
    return placed


def _label(sketch: Sketch, part: _Slice, width: float, *, right: bool) -> Box:
    alignment = Alignment.LEFT if right else Alignment.RIGHT
    style = sketch.label_style(alignment=alignment)
    if len(part.labels) == 1:
        name: Box = sketch.message(sketch.chart.labels[part.labels[0]].text, style, width)
    else:
        name = set_words(_name(sketch, part), style, width, kind="chart-label")
    bold = sketch.label_style(bold=True, alignment=alignment)
    number = set_words(_amount(sketch, part), bold, width, kind="chart-number")
    return stack([(0.0, name), (0.0, number)], width, kind="chart-key", step=part.step)


def _label_width(sketch: Sketch, part: _Slice) -> float:
    """Return how wide the label of a slice is on one line, with a little to spare."""
    words = _name(sketch, part)
    name = sketch.number(words, sketch.label_style()).width
    number = sketch.number(_amount(sketch, part), sketch.label_style(bold=True)).width
    return max(name, number) + 1.0


def _name(sketch: Sketch, part: _Slice) -> str:
    """Return what a slice is called: by its label, or by the first few of those that stand together."""
    names = [sketch.labels[label] for label in part.labels]
    more = f" +{len(names) - NAMES_OF_REST}" if len(names) > NAMES_OF_REST else ""
    return ", ".join(names[:NAMES_OF_REST]) + more


def _amount(sketch: Sketch, part: _Slice) -> str:
    numbers = sketch.numbers
    if numbers.unit == "%":
        return numbers(part.value)
    share = replace(numbers, unit="%", decimals=0 if part.share >= 0.1 else 1, compact=False)
    return f"{numbers(part.value)} · {share(part.share * 100)}"


def _whole(sketch: Sketch, parts: Sequence[_Slice], centre: QPointF, radius: float) -> list[Placed]:
    """Return what all comes to, in the middle of the ring, but for shares of a hundred."""
    if sketch.numbers.unit == "%" or len(parts) < 2:
        return []
    style = replace(
        sketch.label_style(bold=True, alignment=Alignment.CENTER),
        size=sketch.setting.style(TextRole.SUBTITLE).size,
    )
    words = sketch.number(sketch.numbers(math.fsum(part.value for part in parts)), style)
    if words.width > radius:
        return []
    step = max(part.step for part in parts)
    box = Box(width=words.width, height=words.height, step=step, children=(Placed(0.0, 0.0, words),))
    return [Placed(centre.x() - words.width / 2, centre.y() - words.height / 2, box)]
