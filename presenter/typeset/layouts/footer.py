"""The edges of a slide: what talk this is, by whom, which section, and how far along."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.errors import Finding, Severity, Span
from presenter.i18n.language import Language, is_right_to_left, locale_of
from presenter.i18n.text import Text
from presenter.typeset.box import Box, Placed
from presenter.typeset.inline_format import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE
from presenter.typeset.layouts.sheet import Sheet
from presenter.typeset.message_box import set_composed
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel, rule
from presenter.typeset.text_style import TextStyle
from presenter.typeset.theme import Corner

# What parts the fields of an edge, in a theme's file and on the slide.
PARTING = " · "
SEPARATOR = "   ·   "
GAP = 14.0
CLEAR_OF_LOGO = 24.0
TOP = (Corner.TOP_LEFT, Corner.TOP_RIGHT)
BOTTOM = (Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT)
# How far words shrink to stay on one line.
SMALLEST = 0.8


def localised_date(words: str, language: Language) -> str:
    """Return an ISO date in the words of a language; what is no date stays as the author wrote it."""
    from babel.dates import format_date  # late: few decks have a date

    try:
        return format_date(date.fromisoformat(words.strip()), format="long", locale=locale_of(language))
    except ValueError:
        return words.strip()


def lay_out_footer(sheet: Sheet, *, ruled: bool, logo: tuple[Placed, ...] = ()) -> tuple[Placed, ...]:
    """Return what stands at the foot of a slide, and over its head if the theme puts words there.

    A rule shows how far along the talk is if `ruled`, unless the theme has none. Words on the line of
    a logo keep clear of it.
    """
    look, fields = sheet.setting.theme.footer, _fields(sheet)
    own = _filled(_words(sheet.deck.footer, sheet.setting), fields) if sheet.deck.footer else ""
    words = _line(sheet, (look.left, look.centre, look.right), fields, _clear(sheet, logo, BOTTOM), own)
    lowered = (replace(one, y=one.y + GAP) for one in words)
    height = GAP + max((one.box.height for one in words), default=0.0)
    children = (*_rules(sheet, ruled=ruled), *lowered)
    foot = Box(width=sheet.width, height=height, kind="footer", children=children)
    head = _line(sheet, (look.top_left, "", look.top_right), fields, _clear(sheet, logo, TOP), "")
    over = (Placed(one.x, look.head, one.box) for one in head)
    return (Placed(0.0, sheet.height - look.depth, foot), *over)


def _clear(sheet: Sheet, logo: tuple[Placed, ...], corners: tuple[Corner, Corner]) -> tuple[float, float]:
    """Return where the words of an edge may begin and end: within the margins, and clear of the logo."""
    theme = sheet.setting.theme
    start, end = theme.spaces.left, sheet.width - theme.spaces.right
    left, right = corners
    for mark in logo:
        if theme.logo.corner is left:
            start = mark.x + mark.box.width + CLEAR_OF_LOGO
        elif theme.logo.corner is right:
            end = mark.x - CLEAR_OF_LOGO
    return start, end


def _rules(sheet: Sheet, *, ruled: bool) -> tuple[Placed, ...]:
    look, spaces = sheet.setting.theme.footer, sheet.setting.theme.spaces
    palette, position = sheet.setting.palette, sheet.position
    room = sheet.width - spaces.left - spaces.right
    done = room * position.number / sheet.total
    line = Placed(spaces.left, 0.0, rule(room, palette.rule))
    way = Placed(spaces.left, -0.5, panel(done, 2.5, palette.warm, 1.25))
    return (*((line,) if ruled and look.rule else ()), *((way,) if ruled and look.progress else ()))


def _line(
    sheet: Sheet,
    edges: tuple[str, str, str],
    fields: Mapping[str, str],
    extent: tuple[float, float],
    own: str,
) -> tuple[Placed, ...]:
    """Return the words at the left, in the middle and at the right; those at the left take what is left."""
    if not any((*edges, own)):
        return ()
    style = _style(sheet.setting)
    start, room = extent[0], extent[1] - extent[0]
    centre, right = (_fitting(edge, fields, style, room * 0.5) for edge in edges[1:])
    taken = style.advance(right) + 3 * style.size
    if centre:
        taken = max(taken, (room + style.advance(centre)) / 2 + 3 * style.size)
    spare = max(style.size, room - taken)
    left = own or _fitting(edges[0], fields, style, spare)
    rooms = ((left, Alignment.NONE, spare), (centre, Alignment.CENTER, room), (right, Alignment.RIGHT, room))
    return tuple(
        Placed(start, 0.0, _edge(sheet, words, replace(style, alignment=alignment), width))
        for words, alignment, width in rooms
        if words
    )


def _edge(sheet: Sheet, words: str, style: TextStyle, width: float) -> Box:
    """Return words on one line, a little smaller where they are too long; what is cut even so is told."""
    needed = style.advance(words)
    if needed <= width:
        return set_composed(words, _made_of(sheet), style, width, kind="footer")
    smaller = replace(style, size=style.size * max(SMALLEST, width / needed * 0.99))
    shown = smaller.elided(words, width)
    box = set_composed(shown, _made_of(sheet), smaller, width, kind="footer")
    return box if shown == words else replace(box, findings=(_cut(sheet, words),))


def _cut(sheet: Sheet, words: str) -> Finding:
    message = Text(
        "In “{language}” the footer is too long for one line, and its end is left out"
    ).with_fields(language=sheet.setting.language)
    advice = Text("Write a shorter `title:` or `footer:` at the top of the deck")
    return Finding(
        "text-overflow",
        Severity.ERROR,
        message,
        Span(sheet.slide.span.path),
        words,
        advice,
        language=sheet.setting.language,
    )


def _style(setting: Setting) -> TextStyle:
    style = setting.inked(setting.palette.muted).aligned(Alignment.NONE).style(TextRole.FOOTER)
    return replace(style, size=setting.theme.sizes.footer).with_feature("tnum")


def _fields(sheet: Sheet) -> Mapping[str, str]:
    deck, setting, position = sheet.deck, sheet.setting, sheet.position
    words = {
        "title": _words(deck.title, setting),
        "author": _words(deck.author, setting),
        "date": localised_date(deck.date, setting.language) if deck.date else "",
        "section": _words(position.section, setting),
    }
    if is_right_to_left(setting.language):
        # Or a title in Latin letters would draw the day of the date behind it to its own side.
        words = {name: _isolated(value) for name, value in words.items()}
    return {**words, "slide": str(position.number), "total": str(sheet.total)}


def _made_of(sheet: Sheet) -> list[tuple[Message, str]]:
    """Return the messages that words of an edge may be made of, with those words."""
    deck, setting = sheet.deck, sheet.setting
    footer = _filled(_words(deck.footer, setting), _fields(sheet)) if deck.footer is not None else ""
    found = (
        (deck.footer, footer),
        (deck.title, _words(deck.title, setting)),
        (deck.author, _words(deck.author, setting)),
        (sheet.position.section, _words(sheet.position.section, setting)),
    )
    return [(message, words) for message, words in found if message is not None]


def _isolated(words: str) -> str:
    return f"{FIRST_STRONG_ISOLATE}{words}{POP_DIRECTIONAL_ISOLATE}" if words else ""


def _fitting(edge: str, fields: Mapping[str, str], style: TextStyle, room: float) -> str:
    """Return as many parts of an edge as fit, a little smaller if need be; the first in any case."""
    filled = [words for part in edge.split(PARTING) if (words := _filled(part, fields).strip())]
    while len(filled) > 1 and style.advance(SEPARATOR.join(filled)) * SMALLEST > room:
        filled.pop()
    return SEPARATOR.join(filled)


def _filled(words: str, fields: Mapping[str, str]) -> str:
    for name, value in fields.items():
        words = words.replace("{" + name + "}", value)
    return words


def _words(message: Message | None, setting: Setting) -> str:
    return plain_text(setting.words(message).text) if message is not None else ""
