"""What stands under the horizon of a title slide: who, when, and the marks of institutions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from babel.dates import format_date
from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Heading, Paragraph, Picture
from presenter.deck.inline import plain_text
from presenter.typeset.box import Placed
from presenter.typeset.layouts.footer import localised_date
from presenter.typeset.layouts.sheet import Sheet
from presenter.typeset.message_box import set_words
from presenter.typeset.night_sky import HORIZON
from presenter.typeset.picture_box import set_picture
from presenter.typeset.setting import TextRole

MARK = QSizeF(240, 62)
GAP = 44.0


def lay_out_cover_foot(sheet: Sheet, marks: Iterable[Picture]) -> list[Placed]:
    """Return author and date at the left, as far as the slide does not say them, and marks at the right."""
    setting, spaces = sheet.setting, sheet.setting.theme.spaces
    middle = sheet.height * (1 + HORIZON) / 2 + 6
    placed: list[Placed] = []
    right = sheet.width - spaces.right
    for mark in reversed(tuple(marks)):
        box = set_picture(mark, setting, MARK)
        placed.append(Placed(right - box.width, middle - box.height / 2, box))
        right -= box.width + GAP
    words = _author_and_date(sheet)
    if words:
        style = setting.inked(setting.palette.muted).style(TextRole.SMALL)
        line = set_words(words, style, max(200.0, right - spaces.left), kind="author")
        placed.append(Placed(spaces.left, middle - line.height / 2, line))
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
    month = format_date(day, "MMMM", locale=sheet.setting.language)
    return all(part in said for part in (str(day.day), month, str(day.year)))
