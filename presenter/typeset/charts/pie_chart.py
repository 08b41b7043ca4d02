"""Slices of a ring: the parts of a whole, each called by its name."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment
from presenter.typeset.box import Box, Placed
from presenter.typeset.charts.chart_colours import VISIBLE, series_colours, visible
from presenter.typeset.charts.marks import LeaderBox, SliceBox
from presenter.typeset.charts.sketch import Sketch
from presenter.typeset.colours import mixed
from presenter.typeset.message_box import set_composed, set_words
from presenter.typeset.setting import TextRole
from presenter.typeset.shape_box import panel
from presenter.typeset.stack import stack
from presenter.typeset.text_style import TextStyle

MOST_SLICES = 7
# What is smaller is no more than a line, and stands together with others like it.
TINY = 0.02
NAMES_OF_REST = 3
WIDEST_LABEL = 0.3
# How much of the height a ring with names around it fills at least, as far as a list makes it larger.
LEAST_OF_HEIGHT = 0.6


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
    """Return a ring of slices in a room in logical units, the largest first.

    Their names stand around the ring or, where that would leave little of it or break words, in a list
    beside or under it.
    """
    slices = _slices(sketch)
    beside = max(_label_width(sketch, part) for part in slices)
    room = min(beside, width * WIDEST_LABEL)
    radius = min(height / 2 - sketch.em * 0.6, width / 2 - room - sketch.em * 1.6)
    if room < beside or radius < height / 2 * LEAST_OF_HEIGHT:
        listed = _with_list(sketch, slices, width, height)
        if listed is not None and listed.radius > radius:
            return listed.box
    radius = max(sketch.em * 2, radius)
    height = max(height, radius * 2)
    centre = QPointF(width / 2, height / 2)
    children = _ring(sketch, slices, centre, radius)
    for right in (True, False):
        side = [part for part in slices if (part.middle % 1 < 0.5) is right]
        names = side if right else side[::-1]
        children += _labels(sketch, names, centre, radius, height, room, right=right)
    return Box(width=width, height=height, kind="plot", children=tuple(children))


def _ring(sketch: Sketch, slices: Sequence[_Slice], centre: QPointF, radius: float) -> list[Placed]:
    """Return the slices around a centre, and what all comes to in the middle of them."""
    rings = (
        SliceBox(
            width=radius * 2,
            height=radius * 2,
            colour=part.colour,
            start=part.start,
            sweep=part.share,
            step=part.step,
        )
        for part in slices
    )
    placed = [Placed(centre.x() - radius, centre.y() - radius, ring) for ring in rings]
    return placed + _whole(sketch, slices, centre, radius)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A ring with the names of its slices in a list, and its radius in logical units."""

    box: Box
    radius: float


def _with_list(sketch: Sketch, slices: Sequence[_Slice], width: float, height: float) -> _Listed | None:
    """Return the ring with a list at its right or under it, where it is larger; None if it has no room."""
    gap = sketch.em * 1.2
    keys = _keys(sketch, slices, width)
    at_right = min(height, width - keys.width - gap) / 2 if keys.height <= height else 0.0
    above = min(height - keys.height - gap, width) / 2
    radius = max(at_right, above)
    if radius < sketch.em * 2:
        return None
    if at_right >= above:
        left = (width - keys.width - gap - radius * 2) / 2
        centre = QPointF(left + radius, height / 2)
        place = Placed(left + radius * 2 + gap, (height - keys.height) / 2, keys)
    else:
        centre = QPointF(width / 2, radius)
        place = Placed((width - keys.width) / 2, radius * 2 + gap, keys)
    children = (*_ring(sketch, slices, centre, radius), place)
    return _Listed(Box(width=width, height=height, kind="plot", children=children), radius)


def _keys(sketch: Sketch, slices: Sequence[_Slice], width: float) -> Box:
    """Return a line for each slice: its colour, its name and its number, as wide as they need."""
    style, bold = sketch.label_style(), sketch.label_style(bold=True).with_feature("tnum")
    side, gap = sketch.em * 0.8, sketch.em * 0.5
    numbers = [sketch.number(_amount(sketch, part), bold) for part in slices]
    last = max(number.width for number in numbers)
    widths = [sketch.number(_name(sketch, part), style).width + 1.0 for part in slices]
    room = max(sketch.em, min(max(widths), width - side - last - gap * 3))
    lines: list[tuple[float, Box]] = []
    for part, number, needed in zip(slices, numbers, widths, strict=True):
        # No wider than its words: they stand at the colour from whichever side they are read.
        name = _named(sketch, part, style, min(needed, room))
        swatch = panel(side, side, part.colour, 2.0)
        placed = (
            Placed(0.0, (style.line_height - side) / 2, swatch),
            Placed(side + gap, 0.0, name),
            Placed(side + gap + room + gap * 2 + last - number.width, 0.0, number),
        )
        whole = side + gap + room + gap * 2 + last
        key = Box(width=whole, height=name.height, kind="chart-key", step=part.step, children=placed)
        lines.append((sketch.em * 0.25, key))
    return stack(lines, lines[0][1].width, kind="legend")


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
    name = _named(sketch, part, style, width)
    bold = sketch.label_style(bold=True, alignment=alignment)
    number = set_words(_amount(sketch, part), bold, width, kind="chart-number")
    return stack([(0.0, name), (0.0, number)], width, kind="chart-key", step=part.step)


def _named(sketch: Sketch, part: _Slice, style: TextStyle, width: float) -> Box:
    if len(part.labels) == 1:
        return sketch.message(sketch.chart.labels[part.labels[0]].text, style, width)
    named = [(sketch.chart.labels[label].text, sketch.labels[label]) for label in part.labels[:NAMES_OF_REST]]
    return set_composed(_name(sketch, part), named, style, width, kind="chart-label")


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
