"""Where the words of a unit stand, in words."""

from __future__ import annotations

from collections.abc import Callable

from presenter.deck.deck import Deck
from presenter.i18n.text import Text, plural
from presenter.translation.unit import Unit
from presenter.windows.translation.role_titles import ROLE_TITLES


def role_words(unit: Unit, say: Callable[[Text], str]) -> str:
    """Return what the words are, be it a title, a list item or a subtitle."""
    return say(ROLE_TITLES[unit.places[0].message.role]) if unit.places else ""


def place_words(unit: Unit, deck: Deck, say: Callable[[Text], str]) -> str:
    """Return what the words are and on which slides they stand; the first slide is 1."""
    role = role_words(unit, say)
    if not unit.slides:
        return role
    numbers = ", ".join(str(slide + 1) for slide in unit.slides)
    where = plural("slide {numbers}", "slides {numbers}", len(unit.slides))
    total = Text("{role} · {where} of {count}")
    return say(total.with_fields(role=role, where=where.with_fields(numbers=numbers), count=len(deck.slides)))
