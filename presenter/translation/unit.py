"""What a translator works on at a time: one entry of a catalog, with what the deck says of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping
from dataclasses import field
from functools import cached_property
from typing import NamedTuple

from presenter.catalogs.channel import Channel, channel_of
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.entry_state import MACHINE, EntryState, state_of
from presenter.catalogs.line import LineKind
from presenter.catalogs.tally import word_count
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.deck.message import Message
from presenter.deck.messages import messages
from presenter.i18n.fold import fold
from presenter.i18n.language import Language


class UnitKey(NamedTuple):
    """What a unit is known by for as long as its words stand in the deck.

    `written_in` is the language of the words where that is not the deck's own: they are in another catalog.
    """

    context: str
    msgid: str
    written_in: Language | None = None

    @classmethod
    def of(cls, message: Message) -> UnitKey:
        """Return the key of the unit that a message of a deck belongs to."""
        return cls(message.context, message.text, message.written_in)

    @property
    def entry(self) -> Key:
        """Return the key of the entry within its catalog."""
        return (self.context, self.msgid)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands: on which slide, counted from 0; None for the front matter's."""

    message: Message
    slide: int | None


@dataclass(frozen=True)
class Unit:
    """An entry, and each place of the deck where its message stands, in reading order.

    `in_use` are the keys that its catalog has in use.
    """

    entry: Entry
    places: tuple[Place, ...]
    in_use: Container[Key] = field(default=(), repr=False, compare=False)

    @cached_property
    def key(self) -> UnitKey:
        """Return what the unit is known by."""
        return UnitKey.of(self.places[0].message)

    @property
    def source(self) -> str:
        """Return the words to translate."""
        return self.entry.msgid

    @property
    def target(self) -> str:
        """Return the translation, empty where there is none yet."""
        return self.entry.translations[0]

    @property
    def previous(self) -> str | None:
        """Return the source's words that the translation was made for, where those were others."""
        return None if self.entry.previous is None else self.entry.previous[1]

    @property
    def comment(self) -> str:
        """Return what translators wrote for one another, line by line."""
        return "\n".join(
            line for line in self.entry.comments(LineKind.COMMENT) if not line.startswith(MACHINE)
        )

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return what the deck says of the words: where they stand, limits, the author's notes."""
        return self.entry.comments(LineKind.EXTRACTED)

    @cached_property
    def state(self) -> EntryState:
        """Return how far the translation has come."""
        return state_of(self.entry, self.in_use)

    @cached_property
    def channel(self) -> Channel:
        """Return what the words are for."""
        return channel_of(self.places[0].message.role)

    @cached_property
    def slides(self) -> tuple[int, ...]:
        """Return the slides on which the words stand, counted from 0."""
        return tuple(dict.fromkeys(place.slide for place in self.places if place.slide is not None))

    @cached_property
    def word_count(self) -> int:
        """Return how many words of the source are to be translated, as `catalog status` counts them."""
        return word_count(self.source)

    @cached_property
    def folded(self) -> str:
        """Return all that a search looks at, without capitals and accents."""
        identities = (place.message.identity for place in self.places)
        return fold("\n".join((self.source, self.target, self.comment, *identities)))

    def with_entry(self, entry: Entry) -> Unit:
        """Return the unit with another entry of the same key."""
        return Unit(entry, self.places, self.in_use)


def places_of(deck: Deck) -> Mapping[UnitKey, tuple[Place, ...]]:
    """Return where each message of a deck stands, by the key of its unit, in reading order."""
    places: defaultdict[UnitKey, list[Place]] = defaultdict(list)
    for slide, message in messages(deck):
        places[UnitKey.of(message)].append(Place(message, slide.index if slide else None))
    return {key: tuple(found) for key, found in places.items()}
