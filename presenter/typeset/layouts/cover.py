"""Slides under the night sky: title, section, break, end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF

from presenter.deck.blocks import Block, Footnote, Heading, Paragraph, Picture
from presenter.deck.deck import Layout
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import lay_out_block
from presenter.typeset.layouts.cover_foot import lay_out_cover_foot
from presenter.typeset.layouts.intermission import lay_out_intermission
from presenter.typeset.layouts.sheet import Arrangement, Foot, Sheet, parts_of, title_box
from presenter.typeset.message_box import set_message
from presenter.typeset.night_sky import HORIZON
from presenter.typeset.picture_box import set_picture
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel
from presenter.typeset.stack import stack

# What part of the slide the words take: the sky, or a picture, has the rest.
WIDTH = 0.76
WIDTH_OF_PICTURE = 0.47
# Where the first line of a section stands, so that it does not jump from one to the next.
ANCHOR = 0.385


@dataclass(frozen=True, slots=True)
class _Cover:
    """A cover's words, the picture beside them, and the marks of institutions under the horizon."""

    words: tuple[Block, ...]
    picture: Picture | None
    marks: tuple[Picture, ...]


def lay_out_cover(sheet: Sheet) -> Arrangement:
    """Lay out large words over the horizon, and under it who speaks and when, and marks."""
    cover = _cover(sheet, sheet.setting)
    region = _region(sheet, cover)

    def make(setting: Setting) -> Box:
        scaled = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        beside = _width_of_picture(sheet, cover, region, setting)
        words = _words(sheet, scaled, region.width() - beside)
        return replace(words, width=words.width + beside)

    fitted = fit(make, sheet.setting, region.size(), pictures=cover.picture is not None)
    lowest = max(region.top(), region.bottom() - fitted.box.height)
    is_title = sheet.slide.settings.layout is Layout.TITLE
    y = lowest if is_title else min(lowest, sheet.height * ANCHOR)
    children = [Placed(region.x(), y, fitted.box)]
    if cover.picture is not None:
        beside = _width_of_picture(sheet, cover, region, fitted.setting)
        children.append(_beside(cover.picture, sheet.setting, region, beside))
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


def _region(sheet: Sheet, cover: _Cover) -> QRectF:
    """Return the part of the slide for the words, and for the picture beside them."""
    spaces = sheet.setting.theme.spaces
    bottom = sheet.height * HORIZON - 62
    if cover.picture is not None:
        width = sheet.width - spaces.left - spaces.right
    else:
        width = (sheet.width - spaces.left) * WIDTH
    return QRectF(spaces.left, spaces.top, width, bottom - spaces.top)


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
    items: list[tuple[float, Box]] = []
    if sheet.slide.settings.layout is not Layout.TITLE:
        # The short line over the title of a section.
        items.append((0.0, panel(76.0, 6.0, settings[0].palette.warm, 3.0)))
    shown: set[str] = set()
    for setting in settings:
        second = setting is not settings[0]
        for gap, block, box in _blocks(sheet, setting, width, second=second):
            words = setting.words(block.text).text if isinstance(block, Heading | Paragraph) else ""
            if words not in shown or not words:
                items.append((gap, box))
            shown.add(words)
    return stack([*items, *lay_out_intermission(settings, width)], width)


def _blocks(sheet: Sheet, setting: Setting, width: float, *, second: bool) -> list[tuple[float, Block, Box]]:
    toned = setting.inked(setting.palette.muted)
    title = parts_of(sheet.slide, setting).title
    result: list[tuple[float, Block, Box]] = []
    if title is not None:
        role = TextRole.DISPLAY if sheet.slide.settings.layout is Layout.TITLE else TextRole.SECTION
        box = title_box(title, toned if second else setting, width, role, 0.62 if second else 1.0)
        result.append((setting.em * (0.5 if second else 0.62), title, box))
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
