"""A slide whose picture is what it says; words stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment, Block, Picture
from presenter.typeset.artwork import Problem
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import flow
from presenter.typeset.layouts.both_languages import footnotes_in_columns, lay_out_both_languages
from presenter.typeset.layouts.content import arrange, lay_out_content
from presenter.typeset.layouts.language_tag import language_tag
from presenter.typeset.layouts.shared_figure import lay_out_shared_figure
from presenter.typeset.layouts.sheet import (
    Arrangement,
    Foot,
    Parts,
    Sheet,
    parts_of,
    titles_of,
    with_room,
)
from presenter.typeset.picture_box import find_artwork
from presenter.typeset.setting import Setting
from presenter.typeset.stack import stack

# A picture leaves the words at least this part of the width, and more where it is narrow.
SHARE_OF_WORDS = 0.4
LEAST_SHARE = 0.3


def lay_out_picture_slide(sheet: Sheet) -> Arrangement:
    """Lay out a title, and under it the picture as large as it goes, words to its left.

    With the class `left` the picture is at the left. Of two languages the picture shows itself once.
    Pictures on one line stay beside each other.
    """
    if _has_row(sheet):
        return lay_out_content(sheet) if len(sheet.settings) == 1 else lay_out_both_languages(sheet)
    if len(sheet.settings) == 1:
        return arrange(sheet, _body, pictures=False)
    region = sheet.region

    def make(setting: Setting) -> Box:
        settings = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        titles = stack(titles_of(sheet, settings, region.width()), region.width())
        gap = setting.theme.spaces.title * setting.text_scale * 0.7
        room = region.height() - titles.height - gap
        body = _both(sheet, [with_room(one, room) for one in settings], region.width())
        notes = footnotes_in_columns(sheet, settings, region.width())
        below = [(setting.em * 0.6, notes)] if notes.height else []
        return stack([(0.0, titles), (gap, body), *below], region.width())

    fitted = fit(make, sheet.setting, region.size(), grow=True)
    if fitted.findings:
        # Words that find no room beside the picture may find it below.
        return lay_out_both_languages(sheet)
    return Arrangement((Placed(region.x(), region.y(), fitted.box),), fitted.findings, footer=Foot.RULED)


def _has_row(sheet: Sheet) -> bool:
    body = parts_of(sheet.slide, sheet.setting).body
    lines = [block.span.line for block in body if isinstance(block, Picture)]
    return len(set(lines)) < len(lines)


def _body(parts: Parts, setting: Setting, width: float) -> Box:
    picture, words = _parted(parts.body)
    if picture is None:
        return flow(parts.body, setting, width)
    return _beside(picture, [setting], [flow(words, setting, _room_beside(picture, setting, width))], width)


def _both(sheet: Sheet, settings: Sequence[Setting], width: float) -> Box:
    """Return the words of each language, one above the other, beside the picture that both share."""
    found = [_parted(parts_of(sheet.slide, setting).body) for setting in settings]
    picture = found[0][0]
    room = width if picture is None else _room_beside(picture, settings[0], width)
    words = [
        stack([(0.0, language_tag(setting)), (setting.em * 0.35, flow(blocks, setting, room))], room)
        for setting, (_, blocks) in zip(settings, found, strict=True)
        if blocks
    ]
    if picture is None:
        return stack([(settings[0].em, box) for box in words], width)
    return _beside(picture, settings, words, width)


def _parted(blocks: tuple[Block, ...]) -> tuple[Picture | None, tuple[Block, ...]]:
    picture = next((block for block in blocks if isinstance(block, Picture)), None)
    return picture, tuple(block for block in blocks if block is not picture)


def _room_beside(picture: Picture, setting: Setting, width: float) -> float:
    """Return the width of the words beside a picture: a tall one needs less of it than a wide one."""
    whole = width - setting.theme.spaces.column
    found = find_artwork(picture.path, setting, picture.page, picture.half)
    shape = 1.6 if found is None or isinstance(found, Problem) else found.size.width() / found.size.height()
    needed = max(whole * LEAST_SHARE, min(whole * (1 - SHARE_OF_WORDS), setting.room * shape))
    return whole - needed


def _beside(picture: Picture, settings: Sequence[Setting], words: Sequence[Box], width: float) -> Box:
    first = settings[0]
    text = stack([(first.em * 1.1, box) for box in words if box.height], width)
    if not text.height:
        return lay_out_shared_figure(picture, [one.aligned(Alignment.CENTER) for one in settings], width)
    room, gap = _room_beside(picture, first, width), first.theme.spaces.column
    figure = lay_out_shared_figure(picture, settings, width - room - gap)
    at_left = "left" in picture.attributes.classes
    lefts = (width - room, 0.0) if at_left else (0.0, room + gap)
    children = (Placed(lefts[0], 0.0, replace(text, width=room)), Placed(lefts[1], 0.0, figure))
    widest = max(placed.x + placed.box.width for placed in children)
    return Box(width=max(width, widest), height=max(text.height, figure.height), children=children)
