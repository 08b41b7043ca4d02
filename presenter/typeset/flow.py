"""Blocks one under the other, each in its own box."""

from __future__ import annotations

from itertools import groupby
from typing import assert_never

from presenter.dataclass import replace
from presenter.deck.blocks import (
    Block,
    Chart,
    Code,
    Columns,
    DefinitionList,
    Division,
    Footnote,
    Formula,
    Heading,
    ItemList,
    Media,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Table,
)
from presenter.typeset.box import Box, Placed
from presenter.typeset.division_box import lay_out_division, restyled
from presenter.typeset.left_out import left_out
from presenter.typeset.list_box import lay_out_list
from presenter.typeset.message_box import set_message
from presenter.typeset.picture_box import lay_out_picture
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import rule
from presenter.typeset.stack import stack

PANELS = (Code, Table, Picture, Media, Formula, Chart)


def flow(blocks: tuple[Block, ...], setting: Setting, width: float) -> Box:
    """Return blocks one under the other in a width in logical units, those of other languages left out."""
    items: list[tuple[float, Box]] = []
    before: Block | None = None
    shown = (block for block in blocks if setting.shows(block))
    for _, group in groupby(shown, _place):
        row = tuple(group)
        items.append((_gap(before, row[0], setting), _lay_out_row(row, setting, width)))
        before = row[-1]
    return stack(items, width)


def _place(block: Block) -> object:
    """Return what pictures have in common that stand side by side: their line; another block is alone."""
    return block.span.line if isinstance(block, Picture) else block


def _lay_out_row(blocks: tuple[Block, ...], setting: Setting, width: float) -> Box:
    pictures = [block for block in blocks if isinstance(block, Picture)]
    if len(pictures) > 1:
        from presenter.typeset.picture_row import lay_out_picture_row

        try:
            return lay_out_picture_row(pictures, setting, width)
        except Exception as error:
            return left_out(blocks[0], setting, width, error)
    return lay_out_block(blocks[0], setting, width)


def lay_out_block(block: Block, setting: Setting, width: float) -> Box:
    """Return the box of a block in a width in logical units; an empty one where the program fails."""
    try:
        return _lay_out_block(block, setting, width)
    except Exception as error:
        return left_out(block, setting, width, error)


def _lay_out_block(block: Block, setting: Setting, width: float) -> Box:
    # What only some slides have is imported when a slide has it.
    own = restyled(set(block.attributes.classes), setting)
    match block:
        case Heading():
            return _heading(block, own, width)
        case Paragraph():
            style = replace(own.style(TextRole.BODY), hanging=True)
            return set_message(block.text, style, own, width, step=block.step)
        case ItemList():
            return lay_out_list(block, own, width, flow)
        case Table():
            from presenter.typeset.table_box import lay_out_table

            return lay_out_table(block, own, width)
        case Code():
            from presenter.typeset.code_box import lay_out_code

            return lay_out_code(block, own, width)
        case Picture():
            return lay_out_picture(block, own, width)
        case Media():
            from presenter.typeset.media_box import lay_out_media

            return lay_out_media(block, own, width)
        case Formula():
            from presenter.typeset.formula_box import lay_out_formula

            return lay_out_formula(block, own, width)
        case Chart():
            from presenter.typeset.charts.chart_box import lay_out_chart

            return lay_out_chart(block, own, width)
        case _:
            return _lay_out_holder(block, setting, own, width)


def _lay_out_holder(
    block: Quote | Columns | Division | DefinitionList | Footnote | Rule,
    setting: Setting,
    own: Setting,
    width: float,
) -> Box:
    match block:
        case Quote():
            from presenter.typeset.quote_box import lay_out_quote

            return lay_out_quote(block, own, width, flow)
        case Columns():
            from presenter.typeset.columns_box import lay_out_columns

            return lay_out_columns(block, own, width, flow)
        case Division():
            return lay_out_division(block, setting, width, flow)
        case DefinitionList():
            from presenter.typeset.definition_box import lay_out_definitions

            return lay_out_definitions(block, own, width)
        case Footnote():
            from presenter.typeset.footnote_box import lay_out_footnotes

            return lay_out_footnotes((block,), own, width)
        case Rule():
            line = rule(width, setting.palette.rule, 2.0)
            return Box(
                width=width, height=2.0, kind="rule", step=block.step, children=(Placed(0.0, 0.0, line),)
            )
        case _:
            assert_never(block)


def _heading(block: Heading, setting: Setting, width: float) -> Box:
    role = TextRole.SUBTITLE if block.level <= 2 else TextRole.HEADING
    style = setting.style(role)
    if role is TextRole.SUBTITLE or block.level > 3:
        style = replace(style, weight=600, colour=setting.ink or setting.palette.heading)
    return set_message(block.text, style, setting, width, kind="heading", step=block.step)


def _gap(before: Block | None, block: Block, setting: Setting) -> float:
    """Return the space between two blocks: what belongs together stands closer."""
    if before is None:
        return 0.0
    em, space = setting.em, setting.theme.spaces.block
    if isinstance(before, Heading):
        return em * space * 0.5
    if isinstance(block, Heading):
        return em * space * 1.4
    if isinstance(before, ItemList) and isinstance(block, ItemList) and before.ordered == block.ordered:
        # One list to the eye, parted by a pause.
        return em * (setting.theme.spaces.nested if setting.depth else setting.theme.spaces.item)
    if isinstance(before, Paragraph) and isinstance(block, ItemList):
        return em * space * 0.65
    if isinstance(before, PANELS) or isinstance(block, PANELS):
        return em * space * 1.25
    if setting.depth:
        return em * space * 0.5
    return em * space
