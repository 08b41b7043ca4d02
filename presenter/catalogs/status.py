"""How far the translation of a deck has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.channel import CHANNEL_TITLES, Channel, channel_of
from presenter.deck.deck import Deck
from presenter.deck.message import Message, Status
from presenter.deck.messages import messages
from presenter.i18n.language import Language
from presenter.i18n.text import Text


@dataclass(frozen=True, slots=True)
class ChannelStatus:
    """How many messages of a channel are translated, stale and missing in a language."""

    language: Language
    channel: Channel
    translated: int
    stale: int
    missing: int

    @property
    def total(self) -> int:
        """Return how many messages there are to translate."""
        return self.translated + self.stale + self.missing

    @property
    def text(self) -> Text:
        """Return the counts as a line."""
        return Text(
            "{language} · {channel}: {translated} of {total} translated, {stale} stale, {missing} missing"
        ).with_fields(
            language=self.language,
            channel=CHANNEL_TITLES[self.channel],
            translated=self.translated,
            total=self.total,
            stale=self.stale,
            missing=self.missing,
        )


def status(
    deck: Deck, catalogs: Catalogs, languages: Iterable[Language] | None = None
) -> tuple[ChannelStatus, ...]:
    """Return the state of each language, channel by channel; each message counts once.

    Without `languages`, those that the deck is to be translated into.
    """
    asked = deck.settings.translations if languages is None else tuple(languages)
    unique = {(message.role, message.text): message for _, message in messages(deck)}.values()
    return tuple(
        _of_channel(
            channel,
            [message for message in unique if channel_of(message.role) is channel],
            catalogs,
            language,
        )
        for language in asked
        for channel in Channel
    )


def _of_channel(
    channel: Channel, members: list[Message], catalogs: Catalogs, language: Language
) -> ChannelStatus:
    counts = Counter(catalogs(message, language).status for message in members)
    return ChannelStatus(
        language, channel, counts[Status.TRANSLATED], counts[Status.STALE], counts[Status.MISSING]
    )
