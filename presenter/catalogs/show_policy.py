"""Which translations an audience is to see, as the deck has it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from presenter.catalogs.channel import Channel, channel_of
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Fallback, StaleWords
from presenter.deck.message import Message, Role
from presenter.deck.messages import block_messages

_FALLBACK = re.compile("fallback")


@dataclass(frozen=True, slots=True)
class ShowPolicy:
    """What is shown of translations that are stale, and of slides of which only a part is translated.

    `whole` holds the messages of the slides that are to be in one language or not at all, by the slide's id.
    Subtitles and notes are none of them: they are read line by line. Descriptions of pictures hold no slide
    back: no audience sees them.
    """

    stale: StaleWords = StaleWords.SHOW
    whole: Mapping[str, tuple[Message, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, deck: Deck) -> ShowPolicy:
        """Return what a deck's front matter and its slides say."""
        whole = {
            slide.identifier: tuple(
                message
                for block in slide.blocks
                for message in block_messages(block)
                if message.role is not Role.ALT
            )
            for slide in deck.slides_that_may_hold(_FALLBACK)
            if slide.settings.fallback is Fallback.SLIDE
        }
        return cls(deck.settings.stale, whole)

    def slide_of(self, message: Message) -> str | None:
        """Return the id of the slide of a message where that slide is to be whole, else None."""
        if not self.whole or channel_of(message.role) is not Channel.SLIDES:
            return None
        slide = message.identity.rpartition("/")[0]
        return slide if slide in self.whole else None


SHOW_ALL = ShowPolicy()
"""What a translator is to see: whatever there is."""
