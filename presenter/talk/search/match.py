"""How well a query fits a text; both are folded."""

from __future__ import annotations

from enum import IntEnum


class Quality(IntEnum):
    """How a query stands in a text, the best first."""

    PREFIX = 0
    WORD_START = 1
    INSIDE = 2
    LETTERS = 3


# Letters that lie farther apart than this, for each letter of the query, are there by chance.
_WIDEST = 4
_FEWEST_LETTERS = 2


def find_phrase(text: str, query: str) -> tuple[Quality, int] | None:
    """Return how a query stands in a text as it was typed, and where: at a word's start if anywhere."""
    first = text.find(query)
    if first <= 0:
        return (Quality.PREFIX, 0) if first == 0 else None
    place = first
    while place >= 0:
        if not text[place - 1].isalnum():
            return Quality.WORD_START, place
        place = text.find(query, place + 1)
    return Quality.INSIDE, first


def find_letters(text: str, query: str) -> tuple[int, ...] | None:
    """Return the places of a query's letters in order, beginning at the start of a word, close together.

    Of several the closest are meant. Spaces in the query mean nothing.
    """
    letters = query.replace(" ", "")
    if len(letters) < _FEWEST_LETTERS or any(letter not in text for letter in letters):
        return None
    begins = (
        place
        for place, character in enumerate(text)
        if character == letters[0] and (place == 0 or not text[place - 1].isalnum())
    )
    found = [places for places in (_follow(text, letters, begin) for begin in begins) if places]
    closest = min(found, key=_width, default=None)
    return closest if closest and _width(closest) <= _WIDEST * len(letters) else None


def _follow(text: str, letters: str, begin: int) -> tuple[int, ...] | None:
    places = [begin]
    for letter in letters[1:]:
        place = text.find(letter, places[-1] + 1)
        if place < 0:
            return None
        places.append(place)
    return tuple(places)


def _width(places: tuple[int, ...]) -> int:
    return places[-1] - places[0] + 1
