"""The foot of a slide: what talk this is, by whom, and how far along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from babel.dates import format_date
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from presenter.deck.blocks import Alignment
from presenter.deck.deck import DeckSettings
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.i18n.language import Language
from presenter.typeset.box import Box, Placed
from presenter.typeset.layouts.sheet import Sheet
from presenter.typeset.message_box import set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel, rule

SEPARATOR = "   ·   "
DEPTH = 76.0
ELIDE = Qt.TextElideMode.ElideRight


@dataclass(frozen=True, slots=True)
class Position:
    """Which slide this is, counted from 1, of how many."""

    number: int
    total: int


def localised_date(words: str, language: Language) -> str:
    """Return an ISO date in the words of a language; what is no date stays as the author wrote it."""
    try:
        return format_date(date.fromisoformat(words.strip()), format="long", locale=language)
    except ValueError:
        return words.strip()


def lay_out_footer(sheet: Sheet, position: Position, *, ruled: bool) -> Placed:
    """Return the footer of a slide; its rule shows how far along the talk is."""
    deck, setting = sheet.deck, sheet.setting
    spaces, palette = setting.theme.spaces, setting.palette
    room = sheet.width - spaces.left - spaces.right
    style = replace(setting.inked(palette.muted).style(TextRole.FOOTER), size=setting.theme.sizes.footer)
    style = style.with_feature("tnum")
    right = set_words(
        SEPARATOR.join(filter(None, (_date(deck, setting), f"{position.number} / {position.total}"))),
        replace(style, alignment=Alignment.RIGHT),
        room / 2,
        kind="footer",
    )
    metrics = QFontMetricsF(style.font())
    spare = room - max((line.rect.width() for line in right.lines), default=0.0) - 3 * style.size
    left = set_words(_fitting(deck, setting, position, metrics, spare), style, spare, kind="footer")
    done = room * position.number / max(1, position.total)
    children: tuple[Placed, ...] = (Placed(0.0, 14.0, left), Placed(room / 2, 14.0, right))
    if ruled:
        line = Placed(0.0, 0.0, rule(room, palette.rule))
        children = (line, Placed(0.0, -0.5, panel(done, 2.5, palette.warm, 1.25)), *children)
    box = Box(width=room, height=14.0 + left.height, kind="footer", children=children)
    return Placed(spaces.left, sheet.height - DEPTH, box)


def _fitting(
    deck: DeckSettings, setting: Setting, position: Position, metrics: QFontMetricsF, room: float
) -> str:
    """Return the fullest form of the footer that fits; a title too long even alone ends in an ellipsis."""
    title, author = _words(deck.title, setting), _words(deck.author, setting)
    forms = [SEPARATOR.join(filter(None, (title, author))), title]
    if deck.footer is not None:
        fields = {
            "title": title,
            "date": _date(deck, setting),
            "slide": position.number,
            "total": position.total,
        }
        own = _words(deck.footer, setting)
        for name, value in fields.items():
            own = own.replace("{" + name + "}", str(value))
        forms = [own]
    fitting = [form for form in forms if metrics.horizontalAdvance(form) <= room]
    return fitting[0] if fitting else metrics.elidedText(forms[-1], ELIDE, room)


def _words(message: Message | None, setting: Setting) -> str:
    return plain_text(setting.words(message).text) if message is not None else ""


def _date(deck: DeckSettings, setting: Setting) -> str:
    return localised_date(deck.date, setting.language) if deck.date else ""
