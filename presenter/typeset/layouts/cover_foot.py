"""What stands at the foot of a title slide: who, when, and the marks of institutions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Alignment, Heading, Paragraph, Picture
from presenter.deck.inline import plain_text
from presenter.i18n.language import locale_of
from presenter.typeset.box import Placed
from presenter.typeset.layouts.footer import localised_date
from presenter.typeset.layouts.sheet import Sheet
from presenter.typeset.message_box import set_composed
from presenter.typeset.picture_box import set_picture
from presenter.typeset.setting import TextRole

MARK = QSizeF(240, 62)
GAP = 44.0


def lay_out_cover_foot(sheet: Sheet, marks: Iterable[Picture]) -> list[Placed]:
    """Return author and date, as far as the slide does not say them, and marks beside or over them."""
    middle, region = sheet.height * sheet.look.foot, sheet.region
    boxes = [set_picture(mark, sheet.setting, MARK) for mark in marks]
    width = sum(box.width for box in boxes) + GAP * max(0, len(boxes) - 1)
    centred = sheet.look.align is Alignment.CENTER
    x = region.center().x() - width / 2 if centred else region.right() - width
    placed: list[Placed] = []
    for box in boxes:
        # Over the words, where both stand in the middle.
        y = middle - box.height / 2 - (MARK.height() if centred else 0.0)
        placed.append(Placed(x, y, box))
        x += box.width + GAP
    words = _author_and_date(sheet)
    if words:
        room = region.width() if centred or not boxes else max(200.0, region.width() - width - GAP)
        setting = sheet.setting.inked(sheet.setting.palette.muted).aligned(sheet.look.align)
        author = sheet.deck.author
        made_of = [(author, plain_text(setting.words(author).text))] if author is not None else []
        line = set_composed(words, made_of, setting.style(TextRole.SMALL), room, kind="author")
        placed.append(Placed(region.x(), middle - line.height / 2, line))
    return placed


def _author_and_date(sheet: Sheet) -> str:
    setting, deck = sheet.setting, sheet.deck
    texts = [block.text for block in sheet.slide.blocks if isinstance(block, Heading | Paragraph)]
    said = " ".join(plain_text(setting.words(text).text) for text in texts)
    author = plain_text(setting.words(deck.author).text) if deck.author is not None else ""
    day = localised_date(deck.date, setting.language) if deck.date else ""
    kept = (author if author not in said else "", "" if _says_date(said, sheet) else day)
    return "   ·   ".join(filter(None, kept))


def _says_date(said: str, sheet: Sheet) -> bool:
    """Tell whether a text has the day, the month's name and the year, in whatever order."""
    try:
        day = date.fromisoformat(sheet.deck.date.strip())
    except ValueError:
        return sheet.deck.date.strip() in said
    from babel.dates import format_date  # late: few decks have a date

    month = format_date(day, "MMMM", locale=locale_of(sheet.setting.language))
    return all(part in said for part in (str(day.day), month, str(day.year)))
