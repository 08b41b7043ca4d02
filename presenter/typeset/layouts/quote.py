"""A slide that quotes."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment, Block, Paragraph, Picture, Quote
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import lay_out_block
from presenter.typeset.layouts.both_languages import footnotes_below
from presenter.typeset.layouts.portrait import lay_out_portrait
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
from presenter.typeset.quote_box import attribution
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack
from presenter.typeset.theme import Mark

MARK = "“"
MARK_SIZE = 190.0
# How deep the ink of the mark reaches, in sizes: below there is only the room of a letter.
MARK_DEPTH = 0.5
INDENT = 124.0
SIZE = 1.5
# In parts of the width within the margins.
PORTRAIT = 0.2
GAP = 0.035
# How much of the spare height stands above the words.
STAND = 0.42


def lay_out_quote_slide(sheet: Sheet) -> Arrangement:
    """Lay out a quotation in large type beside its mark or under it, a portrait at its left."""
    region, look = sheet.region, sheet.look
    portrait = _portrait(sheet)
    beside = region.width() * PORTRAIT
    left = region.x() + (beside + region.width() * GAP if portrait is not None else 0.0)
    indent = INDENT if look.mark is Mark.BESIDE else 0.0
    above = MARK_SIZE * MARK_DEPTH if look.mark is Mark.ABOVE else 0.0
    room = QSizeF(region.right() - left - indent, region.height() - above)
    alignment = look.align if portrait is None else Alignment.NONE

    def make(setting: Setting) -> Box:
        scaled = [
            one.scaled(setting.text_scale, setting.picture_scale).aligned(alignment) for one in sheet.settings
        ]
        return _words(sheet, scaled, room.width())

    others = [block for block in sheet.slide.blocks if block is not portrait]
    fitted = fit(make, sheet.setting, room, pictures=has_pictures(others), grow=True)
    y = region.top() + above + max(0.0, room.height() - fitted.box.height) * STAND
    children = [Placed(left + indent, y, fitted.box)]
    if look.mark is not Mark.NONE:
        top = y - above if above else max(region.top() - 30, y - MARK_SIZE * 0.26)
        mark = _mark(sheet.setting.aligned(alignment), indent or room.width())
        children.insert(0, Placed(left, top, mark))
    if portrait is not None:
        box = lay_out_portrait(portrait, sheet.setting, beside)
        # Beside the middle of the words, as far as they leave it room.
        middle = y + (fitted.box.height - box.height) / 2
        top = max(region.top(), min(middle, region.bottom() - box.height))
        children.append(Placed(region.x(), top, box))
    return Arrangement(tuple(children), fitted.findings, footer=Foot.RULED)


def _mark(setting: Setting, width: float) -> Box:
    style = replace(setting.style(TextRole.DISPLAY), size=MARK_SIZE, line=1.0, weight=700)
    return set_words(MARK, replace(style, colour=setting.palette.warm), width, kind="quote-mark")


def _portrait(sheet: Sheet) -> Picture | None:
    """Return the picture of who said it, where there is one picture."""
    body = parts_of(sheet.slide, sheet.setting).body
    pictures = [block for block in body if isinstance(block, Picture)]
    return pictures[0] if len(pictures) == 1 else None


def _words(sheet: Sheet, settings: list[Setting], width: float) -> Box:
    items: list[tuple[float, Box]] = []
    said: set[str] = set()
    portrait = _portrait(sheet)
    for number, setting in enumerate(settings):
        parts = parts_of(sheet.slide, setting)
        toned = setting if number == 0 else setting.inked(setting.palette.muted)
        if parts.title is not None and number == 0:
            items.append((0.0, title_box(parts.title, setting, width, TextRole.HEADING)))
        for block in parts.body:
            if block is not portrait and not (number and is_wordless(block)):
                items.extend(_quoted(block, toned, width, said))
    return stack([*items, *footnotes_below(sheet, settings, width)], width)


def _quoted(block: Block, setting: Setting, width: float, said: set[str]) -> list[tuple[float, Box]]:
    """Return a block of the quotation; who said it only where that has not been `said`."""
    large = setting.smaller(SIZE)
    if isinstance(block, Quote):
        inner = [box for part in block.blocks for box in _quoted(part, setting, width, said)]
        who = setting.words(block.attribution).text if block.attribution is not None else ""
        if block.attribution is not None and who not in said:
            said.add(who)
            inner.append((setting.em * 0.8, attribution(block.attribution, setting, width)))
        return [(setting.em * 0.8, stack(inner, width, kind="quote", step=block.step))]
    if isinstance(block, Paragraph):
        look = setting.theme.layouts[setting.slide.settings.layout]
        style = replace(large.style(TextRole.BODY), balanced=True, hanging=True, italic=look.italic)
        return [(setting.em * 0.6, set_message(block.text, style, large, width, step=block.step))]
    return [(setting.em * 0.6, lay_out_block(block, setting, width))]
