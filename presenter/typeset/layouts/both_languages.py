"""A slide in two languages side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Block, Code, Footnote, Formula, Media, Picture, Rule
from presenter.deck.deck import Layout
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import flow
from presenter.typeset.footnote_box import lay_out_footnotes
from presenter.typeset.layouts.agenda import flow_with_timetables
from presenter.typeset.layouts.language_tag import language_tag
from presenter.typeset.layouts.running_order import running_order
from presenter.typeset.layouts.sheet import (
    Arrangement,
    Foot,
    Sheet,
    has_pictures,
    parts_of,
    title_box,
    with_room,
)
from presenter.typeset.layouts.timetable_box import lay_out_timetable
from presenter.typeset.level import level
from presenter.typeset.setting import Setting
from presenter.typeset.shape_box import Shape, ShapeBox
from presenter.typeset.stack import stack

TITLE_SIZE = 0.7
MakeColumn = Callable[[Setting, float], Box]


def lay_out_both_languages(sheet: Sheet) -> Arrangement:
    """Lay out each language in a column of its own under its tag; what has no words stands across both."""
    region = sheet.region

    def make(setting: Setting) -> Box:
        settings = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        return _page(sheet, settings, region.size())

    pictures = has_pictures(sheet.slide.blocks)
    fitted = fit(make, sheet.setting, region.size(), pictures=pictures, grow=True)
    return Arrangement((Placed(region.x(), region.y(), fitted.box),), fitted.findings, footer=Foot.RULED)


def in_columns(settings: Sequence[Setting], width: float, make: MakeColumn, *, divided: bool = False) -> Box:
    """Return what `make` gives for each language, side by side, row by row at the same height.

    A thin line parts the columns if `divided`.
    """
    gap = settings[0].theme.spaces.column
    share = (width - gap * (len(settings) - 1)) / len(settings)
    boxes = level([make(setting, share) for setting in settings])
    height = max(box.height for box in boxes)
    children = [Placed(index * (share + gap), 0.0, box) for index, box in enumerate(boxes)]
    if divided and height:
        colour = settings[0].palette.rule
        children += [
            Placed(
                index * (share + gap) - gap / 2,
                0.0,
                ShapeBox(width=1.5, height=height, shape=Shape.PANEL, colour=colour, kind="rule"),
            )
            for index in range(1, len(boxes))
        ]
    widest = max(item.x + item.box.width for item in children)
    return Box(width=max(width, widest), height=height, kind="languages", children=tuple(children))


def _page(sheet: Sheet, settings: Sequence[Setting], room: QSizeF) -> Box:
    width, em = room.width(), settings[0].em
    head = _head(sheet, settings, width)
    gap = settings[0].theme.spaces.title * settings[0].text_scale * 0.7
    settings = [with_room(setting, room.height() - head.height - gap) for setting in settings]
    items: list[tuple[float, Box]] = [(0.0, head)]
    for wordless, group in groupby(_body(sheet), _is_wordless):
        blocks = tuple(group)
        box = flow(blocks, settings[0], width) if wordless else _worded(blocks, settings, width)
        items.append((gap if len(items) == 1 else em * 0.7, box))
    sections = _running_order(sheet, settings, width)
    if sections is not None:
        items.append((gap if len(items) == 1 else em * 0.7, sections))
    if any(isinstance(block, Footnote) for block in sheet.slide.blocks):
        notes = in_columns(
            settings,
            width,
            lambda one, share: lay_out_footnotes(parts_of(sheet.slide, one).footnotes, one, share),
        )
        items.append((em * 0.7, notes))
    return stack(items, width)


def _head(sheet: Sheet, settings: Sequence[Setting], width: float) -> Box:
    """Return the title, once where both languages have the same, and the tags of the columns."""
    gap = settings[0].em * 0.5
    tags = in_columns(settings, width, lambda one, _: language_tag(one))
    title = parts_of(sheet.slide, settings[0]).title
    if title is None:
        return tags
    if len({one.words(title.text).text for one in settings}) == 1:
        return stack([(0.0, title_box(title, settings[0], width)), (gap * 1.5, tags)], width)
    return stack(
        [(0.0, tags), (gap, in_columns(settings, width, lambda one, share: _title(sheet, one, share)))], width
    )


def _title(sheet: Sheet, setting: Setting, width: float) -> Box:
    title = parts_of(sheet.slide, setting).title
    if title is None:
        return Box(width=width, height=0.0)
    return title_box(title, setting, width, share=TITLE_SIZE)


def _body(sheet: Sheet) -> tuple[Block, ...]:
    titles = [parts_of(sheet.slide, setting).title for setting in sheet.settings]
    return tuple(
        block
        for block in sheet.slide.blocks
        if not isinstance(block, Footnote) and not any(block is title for title in titles)
    )


def _worded(blocks: tuple[Block, ...], settings: Sequence[Setting], width: float) -> Box:
    is_agenda = settings[0].slide.settings.layout is Layout.AGENDA
    lay_out = flow_with_timetables if is_agenda else flow
    return in_columns(settings, width, lambda one, share: lay_out(blocks, one, share), divided=True)


def _running_order(sheet: Sheet, settings: Sequence[Setting], width: float) -> Box | None:
    """Return the sections of the deck, where this is an agenda that lists nothing itself."""
    if sheet.slide.settings.layout is not Layout.AGENDA or not running_order(sheet, settings[0]):
        return None
    return in_columns(
        settings,
        width,
        lambda one, share: lay_out_timetable(running_order(sheet, one), one, share),
        divided=True,
    )


def _is_wordless(block: Block) -> bool:
    """Tell whether a block is the same in every language."""
    if block.language is not None:
        return False
    if isinstance(block, Picture):
        return block.caption is None
    return isinstance(block, Code | Formula | Media | Rule)
