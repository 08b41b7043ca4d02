"""What a translator works on at a time: one entry of a catalog, with what the deck says of it."""

from __future__ import annotations

from dataclasses import dataclass

from presenter.catalogs.channel import Channel, channel_of
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.deck.message import Message


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands: on which slide, counted from 0; None for the front matter's."""

    message: Message
    slide: int | None


@dataclass(frozen=True, slots=True)
class Unit:
    """An entry, and each place of the deck where its message stands, in reading order."""

    entry: Entry
    places: tuple[Place, ...]

    @property
    def key(self) -> Key:
        """Return what the unit is known by, its role and its source."""
        return self.entry.key

    @property
    def source(self) -> str:
        """Return the words to translate."""
        return self.entry.msgid

    @property
    def target(self) -> str:
        """Return the translation, empty where there is none yet."""
        return self.entry.translations[0]

    @property
    def state(self) -> EntryState:
        """Return how far the translation has come."""
        return state_of(self.entry)

    @property
    def channel(self) -> Channel:
        """Return what the words are for."""
        return channel_of(self.places[0].message.role)
