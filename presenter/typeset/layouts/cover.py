"""Slides under the night sky: title, section, break, end."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF

from presenter.deck.blocks import Block, Footnote, Heading, Paragraph, Picture
from presenter.deck.deck import Layout
from presenter.deck.inline import plain_text
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import lay_out_block
from presenter.typeset.footer import localised_date
from presenter.typeset.layouts.sheet import Arrangement, Sheet, parts_of, title_box
from presenter.typeset.message_box import set_message, set_words
from presenter.typeset.night_sky import HORIZON
from presenter.typeset.picture_box import set_picture
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel
from presenter.typeset.stack import stack

ROLES = {Layout.TITLE: TextRole.DISPLAY}
MARK_HEIGHT = 62.0
MARK_GAP = 44.0
# What part of the slide the words take, so that the sky has the rest.
WIDTH = 0.74


@dataclass(frozen=True, slots=True)
class _Cover:
    """The blocks of a cover: its words over the horizon, and the marks of institutions under it."""

    words: tuple[Block, ...]
    marks: tuple[Picture, ...]


def lay_out_cover(sheet: Sheet) -> Arrangement:
    """Lay out large words over the horizon, and under it who speaks and when, and marks."""
    region = _region(sheet)

    def make(setting: Setting) -> Box:
        scaled = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        return _words(sheet, scaled, region.width())

    fitted = fit(make, sheet.setting, region.size())
    y = region.bottom() - fitted.box.height
    if sheet.slide.settings.layout is not Layout.TITLE:
        y = region.top() + (region.height() - fitted.box.height) * 0.56
    children = [Placed(region.x(), max(region.top(), y), fitted.box), *_under_horizon(sheet)]
    return Arrangement(tuple(children), fitted.findings)


def _region(sheet: Sheet) -> QRectF:
    spaces = sheet.setting.theme.spaces
    bottom = sheet.height * HORIZON - 62
    return QRectF(spaces.left, spaces.top, (sheet.width - spaces.left) * WIDTH, bottom - spaces.top)


def _words(sheet: Sheet, settings: list[Setting], width: float) -> Box:
    layout = sheet.slide.settings.layout
    items: list[tuple[float, Box]] = []
    if layout is not Layout.TITLE:
        items.append((0.0, panel(76.0, 6.0, settings[0].palette.warm, 3.0)))
    shown: set[str] = set()
    for number, setting in enumerate(settings):
        role = ROLES.get(layout, TextRole.SECTION)
        for gap, block, box in _blocks(sheet, setting, width, role, second=number > 0):
            words = setting.words(block.text).text if isinstance(block, Heading | Paragraph) else ""
            if words and words in shown:
                continue
            shown.add(words)
            items.append((gap, box))
    return stack(items, width)


def _blocks(
    sheet: Sheet, setting: Setting, width: float, role: TextRole, *, second: bool
) -> list[tuple[float, Block, Box]]:
    parts = parts_of(sheet.slide, setting)
    toned = setting.inked(setting.palette.muted)
    result: list[tuple[float, Block, Box]] = []
    if parts.title is not None:
        heading = replace(toned, factor=1.0) if second else setting
        size = TextRole.TITLE if second else role
        result.append(
            (
                setting.em * (0.8 if not second else 0.5),
                parts.title,
                title_box(parts.title, heading, width, size),
            )
        )
    for block in _cover(parts.body, sheet).words:
        gap = setting.em * (0.75 if len(result) <= 1 else 0.3)
        result.append((gap, block, _line(block, toned, width)))
    return result


def _line(block: Block, setting: Setting, width: float) -> Box:
    if isinstance(block, Heading | Paragraph):
        return set_message(
            block.text, setting.style(TextRole.SUBTITLE), setting, width, kind="subtitle", step=block.step
        )
    return lay_out_block(block, setting, width)


def _cover(blocks: tuple[Block, ...], sheet: Sheet) -> _Cover:
    if sheet.slide.settings.layout is not Layout.TITLE:
        return _Cover(blocks, ())
    marks = tuple(block for block in blocks if isinstance(block, Picture))
    return _Cover(tuple(block for block in blocks if not isinstance(block, Picture | Footnote)), marks)


def _under_horizon(sheet: Sheet) -> list[Placed]:
    if sheet.slide.settings.layout is not Layout.TITLE:
        return []
    setting, spaces = sheet.setting, sheet.setting.theme.spaces
    middle = sheet.height * (1 + HORIZON) / 2 + 6
    marks, x = [], sheet.width - spaces.right
    for mark in reversed(_cover(parts_of(sheet.slide, setting).body, sheet).marks):
        box = set_picture(mark, setting, QSizeF(240, MARK_HEIGHT))
        x -= box.width
        marks.append(Placed(x, middle - box.height / 2, box))
        x -= MARK_GAP
    words = _author_and_date(sheet)
    if not words:
        return marks
    style = setting.inked(setting.palette.muted).style(TextRole.SMALL)
    line = set_words(words, style, max(200.0, x - spaces.left), kind="author")
    return [Placed(spaces.left, middle - line.height / 2, line), *marks]


def _author_and_date(sheet: Sheet) -> str:
    """Return the deck's author and date, but for what the slide says itself."""
    said = " ".join(_text_of(block, sheet.setting) for block in sheet.slide.blocks)
    author = plain_text(sheet.setting.words(sheet.deck.author).text) if sheet.deck.author is not None else ""
    day = localised_date(sheet.deck.date, sheet.setting.language) if sheet.deck.date else ""
    return "   ·   ".join(words for words in (author, day) if words and words not in said)


def _text_of(block: Block, setting: Setting) -> str:
    return plain_text(setting.words(block.text).text) if isinstance(block, Heading | Paragraph) else ""
