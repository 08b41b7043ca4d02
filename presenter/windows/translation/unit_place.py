"""Where the words of a unit stand, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from presenter.deck.deck import Deck
from presenter.deck.message import Role
from presenter.i18n.text import Text
from presenter.translation.unit import Unit

ROLE_TITLES: Mapping[Role, Text] = MappingProxyType(
    {
        Role.TITLE: Text("Title"),
        Role.SUBTITLE: Text("Subtitle of a title"),
        Role.BODY: Text("Paragraph"),
        Role.BULLET: Text("List item"),
        Role.CELL: Text("Cell of a table"),
        Role.HEADER: Text("Heading of a column"),
        Role.CAPTION: Text("Caption"),
        Role.ALT: Text("Description of a picture"),
        Role.QUOTE: Text("Quotation"),
        Role.NOTE: Text("Note"),
        Role.CUE: Text("Subtitle"),
        Role.META: Text("Of the whole deck"),
        Role.LABEL: Text("Label"),
    }
)


def place_words(unit: Unit, deck: Deck, say: Callable[[Text], str]) -> str:
    """Return what the words are and on which slides they stand; the first slide is 1."""
    if not unit.places:
        return ""
    role = say(ROLE_TITLES[unit.places[0].message.role])
    if not unit.slides:
        return role
    numbers = ", ".join(str(slide + 1) for slide in unit.slides)
    where = Text("slide {numbers}") if len(unit.slides) == 1 else Text("slides {numbers}")
    total = Text("{role} · {where} of {count}")
    return say(total.with_fields(role=role, where=where.with_fields(numbers=numbers), count=len(deck.slides)))
