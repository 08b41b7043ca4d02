"""Slides of few large words: title, section, break, end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, Block, Footnote, Heading, Paragraph, Picture
from presenter.deck.deck import Layout
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import lay_out_block
from presenter.typeset.layouts.cover_foot import lay_out_cover_foot
from presenter.typeset.layouts.intermission import lay_out_intermission
from presenter.typeset.layouts.sheet import (
    Arrangement,
    Foot,
    Sheet,
    has_pictures,
    is_wordless,
    parts_of,
    title_box,
)
from presenter.typeset.message_box import set_message, set_words
from presenter.typeset.picture_box import set_picture
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel
from presenter.typeset.stack import stack

# What part of the room a picture beside the words takes.
WIDTH_OF_PICTURE = 0.47


@dataclass(frozen=True, slots=True)
class _Cover:
    """A cover's words, the picture beside them, and the marks of institutions at its foot."""

    words: tuple[Block, ...]
    picture: Picture | None
    marks: tuple[Picture, ...]


def lay_out_cover(sheet: Sheet) -> Arrangement:
    """Lay out large words where the theme wants them, and at the foot of a title who speaks and when."""
    cover = _cover(sheet, sheet.setting)
    region = _region(sheet, cover)

    def make(setting: Setting) -> Box:
        scaled = [
            one.scaled(setting.text_scale, setting.picture_scale).aligned(_alignment(sheet, cover))
            for one in sheet.settings
        ]
        beside = _width_of_picture(sheet, cover, region, setting)
        words = _words(sheet, scaled, region.width() - beside)
        return replace(words, width=words.width + beside)

    fitted = fit(make, sheet.setting, region.size(), pictures=has_pictures(sheet.slide.blocks))
    children = [Placed(region.x(), _top(sheet, region, fitted.box.height), fitted.box)]
    if cover.picture is not None:
        beside = _width_of_picture(sheet, cover, region, fitted.setting)
        children.append(_beside(cover.picture, sheet.setting, region, beside))
    is_title = sheet.slide.settings.layout is Layout.TITLE
    if is_title:
        children += lay_out_cover_foot(sheet, cover.marks)
    return Arrangement(tuple(children), fitted.findings, Foot.NONE if is_title else Foot.PLAIN)


def _cover(sheet: Sheet, setting: Setting) -> _Cover:
    body = parts_of(sheet.slide, setting).body
    pictures = tuple(block for block in body if isinstance(block, Picture))
    words = tuple(block for block in body if not isinstance(block, Picture | Footnote))
    if len(pictures) == 1:
        return _Cover(words, pictures[0], ())
    if sheet.slide.settings.layout is Layout.TITLE:
        return _Cover(words, None, pictures)
    return _Cover((*words, *pictures), None, ())


def _alignment(sheet: Sheet, cover: _Cover) -> Alignment:
    """Return how the words are aligned: beside a picture they keep to their side."""
    return sheet.look.align if cover.picture is None else Alignment.LEFT


def _region(sheet: Sheet, cover: _Cover) -> QRectF:
    """Return the part of the slide for the words, and for the picture beside them."""
    region = sheet.region
    if cover.picture is not None:
        return region
    spare = region.width() * (1 - sheet.look.width)
    share = {Alignment.CENTER: 0.5, Alignment.RIGHT: 1.0}.get(sheet.look.align, 0.0)
    return region.adjusted(spare * share, 0, -spare * (1 - share), 0)


def _top(sheet: Sheet, region: QRectF, height: float) -> float:
    """Return where the words begin: where all of this layout do, or with their share of the room above."""
    spare = max(0.0, region.height() - height)
    if sheet.look.anchor:
        return min(region.top() + spare, sheet.height * sheet.look.anchor)
    return region.top() + spare * sheet.look.stand


def _width_of_picture(sheet: Sheet, cover: _Cover, region: QRectF, setting: Setting) -> float:
    """Return how much of the region the picture takes, with the gap between it and the words."""
    if cover.picture is None:
        return 0.0
    return region.width() * WIDTH_OF_PICTURE * setting.picture_scale + sheet.setting.theme.spaces.column


def _beside(picture: Picture, setting: Setting, region: QRectF, width: float) -> Placed:
    spaces = setting.theme.spaces
    room = QSizeF(width - spaces.column, region.height() - 30)
    box = set_picture(picture, setting, room, corner=spaces.corner)
    y = region.top() + 20 + (room.height() - box.height) / 2
    return Placed(region.right() - box.width, y, replace(box, step=picture.step))


def _words(sheet: Sheet, settings: Sequence[Setting], width: float) -> Box:
    sign = _sign(sheet, settings[0], width)
    above, below = ([], sign) if sheet.look.sign.below else (sign, [])
    items = [*above, *_number(sheet, settings[0], width)]
    shown: set[str] = set()
    for setting in settings:
        second = setting is not settings[0]
        for gap, block, box in _blocks(sheet, setting, width, second=second):
            words = setting.words(block.text).text if isinstance(block, Heading | Paragraph) else ""
            if words not in shown and not (second and is_wordless(block)):
                items.append((gap, box))
            shown.update(filter(None, (words,)))
            if box.kind == "title" and not second:
                items += below
    items += lay_out_intermission(settings, width)
    if any(isinstance(block, Footnote) for block in sheet.slide.blocks):
        from presenter.typeset.layouts.both_languages import footnotes_below

        items += footnotes_below(sheet, settings, width)
    return stack(items, width)


def _sign(sheet: Sheet, setting: Setting, width: float) -> list[tuple[float, Box]]:
    """Return the short line that the theme puts over the words, or under the title."""
    sign = sheet.look.sign
    if not sign.height:
        return []
    line = panel(sign.width, sign.height, setting.palette.warm, sign.height / 2)
    return [(setting.em * 0.8, _aligned(line, setting.alignment, width))]


def _aligned(box: Box, alignment: Alignment, width: float) -> Box:
    share = {Alignment.CENTER: 0.5, Alignment.RIGHT: 1.0}.get(alignment, 0.0)
    return Box(width=width, height=box.height, children=(Placed((width - box.width) * share, 0.0, box),))


def _number(sheet: Sheet, setting: Setting, width: float) -> list[tuple[float, Box]]:
    """Return which section this is, counted from 1, where the theme counts them."""
    number = sheet.position.section_number
    if not (sheet.look.number and number and sheet.slide.settings.layout is Layout.SECTION):
        return []
    style = setting.inked(setting.palette.accent).style(TextRole.SUBTITLE)
    return [(setting.em * 0.7, set_words(str(number), replace(style, weight=600), width, kind="number"))]


def _blocks(sheet: Sheet, setting: Setting, width: float, *, second: bool) -> list[tuple[float, Block, Box]]:
    toned = setting.inked(setting.palette.muted)
    title = parts_of(sheet.slide, setting).title
    result: list[tuple[float, Block, Box]] = []
    if title is not None:
        role = TextRole.DISPLAY if sheet.slide.settings.layout is Layout.TITLE else TextRole.SECTION
        box = title_box(title, toned if second else setting, width, role, 0.62 if second else 1.0)
        result.append((setting.em * (0.8 if second else 0.62), title, box))
    for block in _cover(sheet, setting).words:
        gap = setting.em * (0.7 if len(result) <= 1 else 0.42)
        result.append((gap, block, _line(block, toned, width)))
    return result


def _line(block: Block, setting: Setting, width: float) -> Box:
    if isinstance(block, Heading):
        style = setting.style(TextRole.SUBTITLE)
    elif isinstance(block, Paragraph):
        style = replace(setting.smaller(0.9).style(TextRole.BODY), balanced=True)
    else:
        return lay_out_block(block, setting, width)
    return set_message(block.text, style, setting, width, kind="subtitle", step=block.step)
