"""How far the translation of a deck has come, channel by channel and slide by slide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.channel import Channel, channel_of
from presenter.catalogs.domains import target_languages
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.tally import Tally, tally
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Message
from presenter.deck.messages import messages
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class ChannelStatus:
    """How much of a channel is translated into a language."""

    language: Language
    channel: Channel
    tally: Tally


@dataclass(frozen=True, slots=True)
class SlideStatus:
    """How much of a slide is translated into a language, by channel; None is what stands on every slide."""

    language: Language
    slide: Slide | None
    tallies: Mapping[Channel, Tally]

    @property
    def whole(self) -> Tally:
        """Return the tally of all channels."""
        return together(self.tallies.values())


def status(
    deck: Deck, catalogs: Catalogs, languages: Iterable[Language] | None = None
) -> tuple[ChannelStatus, ...]:
    """Return the state of each language, channel by channel; each message counts once.

    Without `languages`, those that the deck is to be translated into.
    """
    asked = target_languages(deck) if languages is None else tuple(languages)
    unique = {
        (message.written_in, message.context, message.text): message for _, message in messages(deck)
    }.values()
    return tuple(
        ChannelStatus(language, channel, found)
        for language in asked
        for channel, found in _by_channel(unique, catalogs, language).items()
    )


def slides_status(deck: Deck, catalogs: Catalogs, language: Language) -> tuple[SlideStatus, ...]:
    """Return the state of each slide; a message that stands on several counts on each of them, once."""
    slides: dict[int | None, Slide | None] = {slide.index: slide for slide in deck.slides}
    on_slides: defaultdict[int | None, dict[Hashable, Message]] = defaultdict(dict)
    for slide, message in messages(deck):
        on_slides[slide.index if slide else None][message.written_in, message.context, message.text] = message
    places = ([None] if None in on_slides else []) + list(slides)
    return tuple(
        SlideStatus(language, slides.get(place), _by_channel(on_slides[place].values(), catalogs, language))
        for place in places
    )


def together(tallies: Iterable[Tally]) -> Tally:
    """Return several tallies as one."""
    parts = tuple(tallies)
    return Tally(
        {state: sum(part.messages.get(state, 0) for part in parts) for state in EntryState},
        {state: sum(part.words.get(state, 0) for part in parts) for state in EntryState},
    )


def _by_channel(members: Iterable[Message], catalogs: Catalogs, language: Language) -> dict[Channel, Tally]:
    states: dict[Channel, list[tuple[EntryState, str]]] = {channel: [] for channel in Channel}
    for message in members:
        state = catalogs.state(message, language)
        if state is not None:
            states[channel_of(message.role)].append((state, message.text))
    return {channel: tally(found) for channel, found in states.items()}
