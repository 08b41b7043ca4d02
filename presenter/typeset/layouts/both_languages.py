"""A slide in two languages: side by side, or one above the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QSizeF

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment, Block, Code, Footnote, Heading, Picture
from presenter.deck.deck import Layout
from presenter.i18n.language import is_right_to_left
from presenter.typeset.box import Box, Placed
from presenter.typeset.broken_words import has_broken_words
from presenter.typeset.code_box import CAPTION_GAP, caption_of_code
from presenter.typeset.fitting import Fitted, fit
from presenter.typeset.flow import flow
from presenter.typeset.footnote_box import lay_out_footnotes
from presenter.typeset.layouts.agenda import flow_with_timetables
from presenter.typeset.layouts.content import widened
from presenter.typeset.layouts.language_tag import language_tag
from presenter.typeset.layouts.running_order import lay_out_running_order, running_order
from presenter.typeset.layouts.shared_figure import lay_out_shared_figure
from presenter.typeset.layouts.sheet import (
    Arrangement,
    Foot,
    Sheet,
    has_pictures,
    is_wordless,
    parts_of,
    title_box,
    with_room,
)
from presenter.typeset.layouts.timetable_box import lay_out_timetable
from presenter.typeset.level import level
from presenter.typeset.mirror import mirrored
from presenter.typeset.setting import Setting
from presenter.typeset.shape_box import Shape, ShapeBox, rule
from presenter.typeset.stack import stack

TITLE_SIZE = 0.7
# Words this much smaller than usual are cramped.
CRAMPED = 0.95
MakeColumn = Callable[[Setting, float], Box]


def lay_out_both_languages(sheet: Sheet) -> Arrangement:
    """Lay out the languages side by side, or one above the other where that leaves their words larger."""
    fitted, region = _fitted(sheet, _side_by_side), sheet.region
    if fitted.setting.text_scale < CRAMPED or has_broken_words(fitted.box):
        fitted = max(fitted, _fitted(sheet, _one_above_the_other), key=_merit)
    return Arrangement((Placed(region.x(), region.y(), fitted.box),), fitted.findings, footer=Foot.RULED)


def _merit(fitted: Fitted) -> tuple[bool, bool, float]:
    """Return what one arrangement is better for than another: all fits, no word is broken, the size."""
    return not fitted.findings, not has_broken_words(fitted.box), fitted.setting.text_scale


def _fitted(sheet: Sheet, make_page: Callable[[Sheet, Sequence[Setting], QSizeF], Box]) -> Fitted:
    region = sheet.region

    def make(setting: Setting) -> Box:
        settings = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        return make_page(sheet, settings, region.size())

    return fit(make, sheet.setting, region.size(), pictures=has_pictures(sheet.slide.blocks), grow=True)


def in_columns(settings: Sequence[Setting], width: float, make: MakeColumn, *, divided: bool = False) -> Box:
    """Return what `make` gives for each language, side by side, row by row at the same height.

    A thin line parts the columns if `divided`.
    """
    gap = settings[0].theme.spaces.column
    share = (width - gap * (len(settings) - 1)) / len(settings)
    own = [
        # Beside a line there is no margin for markers to stand in.
        replace(one, mirrored=is_right_to_left(one.language), hang=0.0 if divided else one.hang)
        for one in settings
    ]
    boxes = level([make(setting, share) for setting in own])
    height = max(box.height for box in boxes)
    children = [Placed(index * (share + gap), 0.0, box) for index, box in enumerate(boxes)]
    for index, (one, asked) in enumerate(zip(own, settings, strict=True)):
        if one.mirrored != asked.mirrored:
            # The page is turned round as its first language asks, and this column once more.
            children[index] = replace(mirrored(replace(children[index], x=0.0), share), x=children[index].x)
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


def _side_by_side(sheet: Sheet, settings: Sequence[Setting], room: QSizeF) -> Box:
    """Return each language in a column of its own under its tag; what has no words stands across both."""
    width, em = room.width(), settings[0].em
    head = _head(sheet, settings, width)
    gap = settings[0].theme.spaces.title * settings[0].text_scale * 0.7
    settings = [with_room(setting, room.height() - head.height - gap) for setting in settings]
    items: list[tuple[float, Box]] = [(0.0, head)]
    for wordless, group in groupby(_body(sheet), is_wordless):
        blocks = tuple(group)
        box = _shared(blocks, settings, width) if wordless else _worded(blocks, settings, width)
        items.append((gap if len(items) == 1 else em * 0.7, box))
    sections = _running_order(sheet, settings, width)
    if sections is not None:
        items.append((gap if len(items) == 1 else em * 0.7, sections))
    return stack([*items, *footnotes_below(sheet, settings, width)], width)


def footnotes_in_columns(sheet: Sheet, settings: Sequence[Setting], width: float) -> Box:
    """Return the footnotes of a slide in each language, side by side; of no height where there are none."""
    return in_columns(
        settings,
        width,
        lambda one, share: lay_out_footnotes(parts_of(sheet.slide, one).footnotes, one, share),
    )


def footnotes_below(sheet: Sheet, settings: Sequence[Setting], width: float) -> Iterator[tuple[float, Box]]:
    """Yield the footnotes of a slide, if it has any, after a gap."""
    notes = footnotes_in_columns(sheet, settings, width)
    if notes.height:
        yield settings[0].em * 0.7, notes


def _one_above_the_other(sheet: Sheet, settings: Sequence[Setting], room: QSizeF) -> Box:
    """Return each language over the whole width under its tag, a line between them; the rest stands last."""
    width, em = room.width(), settings[0].em
    settings = [with_room(setting, room.height() / len(settings)) for setting in settings]
    body = _body(sheet)
    items: list[tuple[float, Box]] = []
    for setting in settings:
        if items:
            items.append((em * 0.6, rule(width, setting.palette.rule)))
        items.append((em * 0.5, _in_full(sheet, setting, body, width)))
    wordless = tuple(block for block in body if is_wordless(block))
    if wordless:
        items.append((em * 0.8, _shared(wordless, settings, width)))
    return stack(items, width)


def _in_full(sheet: Sheet, setting: Setting, body: tuple[Block, ...], width: float) -> Box:
    """Return what a slide says in one language, under its tag."""
    em, parts = setting.em, parts_of(sheet.slide, setting)
    items: list[tuple[float, Box]] = [(0.0, _tagged_title(parts.title, setting, width))]
    worded = tuple(block for block in body if not is_wordless(block))
    if sheet.slide.settings.layout is Layout.TABLE:
        worded = tuple(widened(block) for block in worded)
    is_agenda = sheet.slide.settings.layout is Layout.AGENDA
    items.append((em * 0.45, (flow_with_timetables if is_agenda else flow)(worded, setting, width)))
    lines = running_order(sheet, setting) if is_agenda else ()
    if lines:
        items.append((em * 0.45, lay_out_running_order(lines, setting, width)))
    if parts.footnotes:
        items.append((em * 0.5, lay_out_footnotes(parts.footnotes, setting, width)))
    return stack(items, width)


def _tagged_title(title: Heading | None, setting: Setting, width: float) -> Box:
    """Return the title on one line with the tag of its language."""
    tag = language_tag(setting)
    if title is None:
        return tag
    left = tag.width + setting.em * 0.5
    box = title_box(title, setting, width - left, share=TITLE_SIZE)
    middle = box.lines[0].rect.center().y() - tag.height / 2
    children = (Placed(0.0, max(0.0, middle), tag), Placed(left, 0.0, box))
    return Box(width=left + box.width, height=box.height, children=children)


def _head(sheet: Sheet, settings: Sequence[Setting], width: float) -> Box:
    """Return the title, once where both languages have the same, and the tags of the columns."""
    gap = settings[0].em * 0.5
    tags = in_columns(settings, width, lambda one, _: language_tag(one))
    titles = [parts_of(sheet.slide, one).title for one in settings]
    first = titles[0]
    if not any(titles):
        return tags
    words = {title and one.words(title.text).text for title, one in zip(titles, settings, strict=True)}
    if first is not None and len(words) == 1:
        return stack([(0.0, title_box(first, settings[0], width)), (gap * 1.5, tags)], width)
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


def _shared(blocks: tuple[Block, ...], settings: Sequence[Setting], width: float) -> Box:
    """Return what both languages have in common; a picture or code has a caption in each."""
    block = blocks[0]
    if len(blocks) == 1 and isinstance(block, Code) and block.caption is not None:
        code = flow((replace(block, caption=None),), settings[0], width)
        captions = in_columns(settings, width, partial(caption_of_code, block))
        return stack([(0.0, code), (settings[0].em * CAPTION_GAP, captions)], width)
    if len(blocks) == 1 and isinstance(block, Picture):
        return lay_out_shared_figure(block, [one.aligned(Alignment.CENTER) for one in settings], width)
    return flow(blocks, settings[0], width)


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
