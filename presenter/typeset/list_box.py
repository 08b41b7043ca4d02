"""Lists: each marker hangs in the margin of its item."""

from __future__ import annotations

from itertools import count

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, ItemList, ListItem
from presenter.typeset.block_flow import Flow
from presenter.typeset.box import Box, Placed
from presenter.typeset.inline_format import FormattedText
from presenter.typeset.message_box import set_message, set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import Shape, ShapeBox
from presenter.typeset.stack import stack
from presenter.typeset.text_box import measure
from presenter.typeset.text_style import TextStyle

NESTED_SIZE = 0.9
SMALLEST_NESTED = 0.8
# The side of the box of a task, in sizes of the text.
TICK_BOX = 0.72


@dataclass(frozen=True, slots=True)
class _Margin:
    """The strip in which the markers of one list stand: its width, with the gap to the text.

    So much of it as `hang` is outside the list, in the margin of the slide.
    """

    width: float
    numbers: TextStyle
    hang: float = 0.0


def lay_out_list(block: ItemList, setting: Setting, width: float, flow: Flow) -> Box:
    """Return a list of a width in logical units; nested lists are a little smaller and closer."""
    items = [item for item in block.items if setting.shows(item)]
    margin = _margin(block, setting)
    spaces = setting.theme.spaces
    gap = setting.em * (spaces.item if setting.depth == 0 else spaces.nested)
    boxes = (
        (gap, _lay_out_item(item, number, block, margin, setting, width, flow))
        for number, item in zip(count(block.start), items)
    )
    return stack(boxes, width, kind="list", step=block.step)


def _margin(block: ItemList, setting: Setting) -> _Margin:
    indent = setting.em * setting.theme.spaces.indent
    base = setting.style(TextRole.BODY)
    numbers = replace(base, weight=600, colour=setting.palette.accent, alignment=Alignment.RIGHT)
    numbers = numbers.with_feature("tnum")
    if block.ordered:
        # In a PDF, whose figures are not all of one width, none is wider than a zero.
        widest = "0" * len(str(block.start + len(block.items) - 1)) + "."
        indent = max(indent, measure(FormattedText(widest), numbers)[1] + setting.em * 0.45)
    elif any(item.checked is not None for item in block.items):
        indent = max(indent, setting.em * (TICK_BOX + 0.42))
    return _Margin(indent, numbers, indent * min(1.0, setting.hang))


def _lay_out_item(
    item: ListItem, number: int, block: ItemList, margin: _Margin, setting: Setting, width: float, flow: Flow
) -> Box:
    style = setting.style(TextRole.BODY)
    left = margin.width - margin.hang
    text_width = max(setting.em, width - left)
    content: list[tuple[float, Box]] = []
    if item.text is not None:
        content.append((0.0, set_message(item.text, style, setting, text_width, kind="item")))
    if item.blocks:
        inner = flow(item.blocks, _nested(setting), text_width)
        content.append((setting.em * setting.theme.spaces.nested, inner))
    body = stack(content, text_width)
    middle = (body.baseline or style.line_height * 0.7) - style.size * 0.33
    marker = _marker(item, number, block, margin, setting, body.baseline, middle)
    children = (replace(marker, x=marker.x - margin.hang), Placed(left, 0.0, body))
    return Box(
        width=left + body.width,
        height=max(body.height, style.line_height if not content else 0.0),
        kind="list-item",
        step=item.step,
        baseline=body.baseline,
        children=children,
    )


def _nested(setting: Setting) -> Setting:
    factor = NESTED_SIZE if setting.factor > SMALLEST_NESTED else 1.0
    return replace(setting.smaller(factor), depth=setting.depth + 1, hang=0.0)


def _marker(
    item: ListItem,
    number: int,
    block: ItemList,
    margin: _Margin,
    setting: Setting,
    baseline: float,
    middle: float,
) -> Placed:
    em, palette = setting.em, setting.palette
    if item.checked is not None:
        side = em * TICK_BOX
        shape = Shape.TICKED_BOX if item.checked else Shape.TICK_BOX
        colour = palette.accent if item.checked else palette.muted
        box = ShapeBox(width=side, height=side, shape=shape, colour=colour, corner=side * 0.2, kind="marker")
        return Placed(0.0, middle - side / 2, box)
    if block.ordered:
        label = set_words(f"{number}.", margin.numbers, margin.width - em * 0.4, kind="marker")
        return Placed(0.0, max(0.0, baseline - label.baseline), label)
    shape, side = ((Shape.DISC, 0.24), (Shape.DASH, 0.42), (Shape.RING, 0.26))[min(setting.depth, 2)]
    height = side if shape is not Shape.DASH else 0.34
    colour = palette.warm if setting.depth == 0 else palette.muted
    bullet = ShapeBox(width=em * side, height=em * height, shape=shape, colour=colour, kind="marker")
    return Placed(em * 0.16, middle - bullet.height / 2, bullet)
