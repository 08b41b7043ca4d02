"""Slides of words: a title, blocks under it, footnotes at the bottom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSizeF

from presenter.dataclass import replace
from presenter.deck.blocks import Block, Chart, Column, Columns, Heading, Media, Picture
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import flow
from presenter.typeset.footnote_box import lay_out_footnotes
from presenter.typeset.layouts.sheet import (
    Arrangement,
    Foot,
    Parts,
    Sheet,
    has_pictures,
    parts_of,
    title_box,
    with_room,
)
from presenter.typeset.setting import Setting
from presenter.typeset.stack import stack

MakeBody = Callable[[Parts, Setting, float], Box]


def lay_out_content(sheet: Sheet) -> Arrangement:
    """Lay out a title with blocks under it."""
    return arrange(sheet, _flowing)


def lay_out_two_columns(sheet: Sheet) -> Arrangement:
    """Lay out a title with blocks in two columns under it, parted by the author or in the middle."""
    return arrange(sheet, _parted)


def arrange(sheet: Sheet, make_body: MakeBody, *, pictures: bool = True) -> Arrangement:
    """Lay out title, body and footnotes within the margins, as large as fits.

    Pictures give way to the words first, unless that would not help them (`pictures`).
    """
    region, parts = sheet.region, parts_of(sheet.slide, sheet.setting)

    def make(setting: Setting) -> Box:
        return _page(parts, setting, QSizeF(region.width(), region.height()), make_body)

    fitted = fit(
        make, sheet.setting, region.size(), pictures=pictures and has_pictures(parts.body), grow=True
    )
    return Arrangement((Placed(region.x(), region.y(), fitted.box),), fitted.findings, footer=Foot.RULED)


def _page(parts: Parts, setting: Setting, room: QSizeF, make_body: MakeBody) -> Box:
    width = room.width()
    head: list[tuple[float, Box]] = []
    if parts.title is not None:
        head.append((0.0, title_box(parts.title, setting, width)))
    top = stack(head, width)
    gap = setting.theme.spaces.title * max(0.6, setting.text_scale) if head else 0.0
    footnotes = lay_out_footnotes(parts.footnotes, setting, width)
    below = footnotes.height + (setting.em * 0.6 if parts.footnotes else 0.0)
    body = make_body(parts, with_room(setting, room.height() - top.height - gap - below), width)
    height = top.height + gap + body.height + below
    children = [Placed(0.0, 0.0, top), Placed(0.0, top.height + gap, body)]
    if parts.footnotes:
        children.append(Placed(0.0, max(height, room.height()) - footnotes.height, footnotes))
    return Box(width=max(width, body.width), height=height, children=tuple(children))


def _flowing(parts: Parts, setting: Setting, width: float) -> Box:
    return flow(parts.body, setting, width)


def _parted(parts: Parts, setting: Setting, width: float) -> Box:
    if any(isinstance(block, Columns) for block in parts.body) or len(parts.body) < 2:
        return flow(parts.body, setting, width)
    middle = _parting(parts.body)
    span = parts.body[0].span
    columns = tuple(Column(span=span, blocks=blocks) for blocks in (parts.body[:middle], parts.body[middle:]))
    return flow((Columns(span=span, columns=columns),), setting, width)


def _parting(body: tuple[Block, ...]) -> int:
    """Return where the second column begins: at its own heading, else beside a picture, else halfway."""
    headings = [index for index, block in enumerate(body) if isinstance(block, Heading) and index > 0]
    if headings:
        return headings[(len(headings) - 1) // 2]
    pictures = [index for index, block in enumerate(body) if isinstance(block, Picture | Media | Chart)]
    if pictures:
        return pictures[0] or 1
    return (len(body) + 1) // 2


def lay_out_wide_table(sheet: Sheet) -> Arrangement:
    """Lay out a title with a table that takes the whole width."""

    def make_body(parts: Parts, setting: Setting, width: float) -> Box:
        return flow(tuple(widened(block) for block in parts.body), setting, width)

    return arrange(sheet, make_body)


def widened(block: Block) -> Block:
    """Return a block that takes the whole width."""
    classes = (*block.attributes.classes, "wide")
    return replace(block, attributes=replace(block.attributes, classes=classes))
