"""A picture that fills the slide, its words legible over it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF

from presenter.deck.blocks import Picture
from presenter.deck.deck import Slide
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import flow
from presenter.typeset.layouts.sheet import Arrangement, Sheet, parts_of, title_box
from presenter.typeset.message_box import set_message
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack

# The words leave at least this part of the height to the picture.
WORDS_FROM = 0.58


def main_picture(slide: Slide, setting: Setting) -> Picture | None:
    """Return the picture that fills the slide."""
    body = parts_of(slide, setting).body
    return next((block for block in body if isinstance(block, Picture)), None)


def lay_out_full_picture(sheet: Sheet) -> Arrangement:
    """Lay out title, caption and credit over the lower part of the picture."""
    spaces = sheet.setting.theme.spaces
    top = sheet.height * WORDS_FROM
    room = QRectF(spaces.left, top, sheet.width - spaces.left - spaces.right, sheet.height - top - 56)

    def make(setting: Setting) -> Box:
        settings = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        return _words(sheet, settings, room.width())

    fitted = fit(make, sheet.setting, room.size())
    y = room.bottom() - fitted.box.height
    words_from = y if fitted.box.height else 0.0
    return Arrangement((Placed(room.x(), y, fitted.box),), fitted.findings, words_from=words_from)


def _words(sheet: Sheet, settings: list[Setting], width: float) -> Box:
    picture = main_picture(sheet.slide, settings[0])
    items: list[tuple[float, Box]] = []
    shown: set[str] = set()
    for setting in settings:
        parts = parts_of(sheet.slide, setting)
        if parts.title is not None and setting.words(parts.title.text).text not in shown:
            shown.add(setting.words(parts.title.text).text)
            items.append((setting.em * 0.5, title_box(parts.title, setting, width)))
        rest = tuple(block for block in parts.body if block is not picture)
        if rest:
            items.append((setting.em * 0.35, flow(rest, setting, width)))
        for message, role in (
            (picture and picture.caption, TextRole.SMALL),
            (picture and picture.credit, TextRole.CAPTION),
        ):
            if message and setting.words(message).text not in shown:
                shown.add(setting.words(message).text)
                toned = setting if role is TextRole.SMALL else setting.inked(setting.palette.muted)
                style = replace(toned.style(role), balanced=True)
                items.append((setting.em * 0.25, set_message(message, style, toned, width, kind="caption")))
    return stack(items, width)
