"""A slide that quotes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Block, Paragraph, Quote
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import lay_out_block
from presenter.typeset.layouts.sheet import Arrangement, Foot, Sheet, parts_of, title_box
from presenter.typeset.message_box import set_message, set_words
from presenter.typeset.quote_box import attribution
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack

MARK = "“"
MARK_SIZE = 190.0
INDENT = 124.0
SIZE = 1.5


def lay_out_quote_slide(sheet: Sheet) -> Arrangement:
    """Lay out a quotation in large type beside its mark, a little above the middle."""
    region = sheet.region
    room = QSizeF(region.width() - INDENT, region.height())

    def make(setting: Setting) -> Box:
        scaled = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        return _words(sheet, scaled, room.width())

    fitted = fit(make, sheet.setting, room, grow=True)
    y = region.top() + (region.height() - fitted.box.height) * 0.42
    style = sheet.setting.style(TextRole.DISPLAY)
    mark = set_words(
        MARK, replace(style, size=MARK_SIZE, line=1.0, colour=sheet.setting.palette.warm, weight=700), INDENT
    )
    children = (
        Placed(region.x(), max(region.top() - 30, y - MARK_SIZE * 0.26), mark),
        Placed(region.x() + INDENT, y, fitted.box),
    )
    return Arrangement(children, fitted.findings, footer=Foot.RULED)


def _words(sheet: Sheet, settings: list[Setting], width: float) -> Box:
    items: list[tuple[float, Box]] = []
    for number, setting in enumerate(settings):
        parts = parts_of(sheet.slide, setting)
        toned = setting if number == 0 else setting.inked(setting.palette.muted)
        if parts.title is not None and number == 0:
            items.append((0.0, title_box(parts.title, setting, width, TextRole.HEADING)))
        for block in parts.body:
            items.extend(_quoted(block, toned, width))
    return stack(items, width)


def _quoted(block: Block, setting: Setting, width: float) -> list[tuple[float, Box]]:
    large = setting.smaller(SIZE)
    if isinstance(block, Quote):
        inner = [box for part in block.blocks for box in _quoted(part, setting, width)]
        if block.attribution is not None:
            inner.append((setting.em * 0.8, attribution(block.attribution, setting, width)))
        return [(setting.em * 0.8, stack(inner, width, kind="quote", step=block.step))]
    if isinstance(block, Paragraph):
        style = replace(large.style(TextRole.BODY), balanced=True)
        return [(setting.em * 0.6, set_message(block.text, style, large, width, step=block.step))]
    return [(setting.em * 0.6, lay_out_block(block, setting, width))]
