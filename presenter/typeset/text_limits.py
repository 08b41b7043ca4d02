"""How many characters a translation of each text of a deck may have.

A limit is honest for the slide as a whole: as long as every text on it keeps to its own, the slide is set
whole at a size that can be read, and `text-overflow` is not told of it. It is found by setting the slide with
longer and longer words, all texts growing alike, at its smallest legible size.

Translations into longer languages are expected to take up to twice the characters and ten more (short texts
grow most; see W3C, Text size in translation). A slide that holds so much has no limits worth telling, so that
few entries have one, and it seldom changes: it is rounded down to fives, from a hundred on to tens.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import cycle, islice

from presenter.catalogs.translatable import is_translatable
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Message, Role, Status, Words
from presenter.deck.messages import block_messages
from presenter.i18n.language import Language
from presenter.typeset.typesetter import Typesetter

MOST_SLIDES = 500
"""Slides for which limits are found, at ten to twenty milliseconds each; those behind them have none."""
_HALVINGS = 5  # to about three hundredths of what may be added


def text_limits(deck: Deck, typesetter: Typesetter) -> dict[str, int]:
    """Return the limits in characters, marks included, by the identities of the messages that have one.

    A slide that overflows as it is gives none: its author has to mend it first.
    """
    limits: dict[str, int] = {}
    for slide in deck.slides[:MOST_SLIDES]:
        if not slide.settings.notes_only:
            limits |= _limits_on(slide, deck.settings.language, typesetter)
    return limits


def _limits_on(slide: Slide, language: Language, typesetter: Typesetter) -> dict[str, int]:
    messages = [
        message
        for block in slide.blocks
        for message in block_messages(block)
        if message.identity and message.role is not Role.ALT and is_translatable(message)
    ]
    texts = frozenset(message.text for message in messages)

    def has_room(share: float) -> bool:
        return typesetter.has_room(slide.index, language, _Grown(language, texts, share))

    if not texts or has_room(1.0) or not has_room(0.0):
        return {}
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if has_room(middle) else (low, middle)
    return {message.identity: _rounded(message.text, low) for message in messages}


@dataclass(frozen=True, slots=True)
class _Grown:
    """The source's words, some texts with a share of what a translation of them may be expected to add."""

    language: Language
    texts: AbstractSet[str]
    share: float

    def __call__(self, message: Message, language: Language) -> Words:
        del language
        text = message.text
        if message.language is None and text in self.texts:
            text = _grown(text, _length(text, self.share))
        return Words(text, message.language or self.language, Status.SOURCE)


def _length(text: str, share: float) -> int:
    return len(text) + round(share * (len(text) + 10))


def _rounded(text: str, share: float) -> int:
    length = _length(text, share)
    return max(len(text), length - length % (5 if length < 100 else 10))


def _grown(text: str, length: int) -> str:
    """Return a text with its own words again behind it, until it has so many characters."""
    words = plain_text(text).split() or [text]
    more = islice(cycle(words), length // 2 + 1)
    return f"{text} {' '.join(more)}"[: max(length, len(text))]
