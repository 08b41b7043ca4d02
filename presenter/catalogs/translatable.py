"""Which messages need a translation at all."""

from __future__ import annotations

from presenter.deck.message import Message


def is_translatable(message: Message) -> bool:
    """Tell whether a message has words: numbers, symbols and rules are the same in every language."""
    return message.language is None and any(character.isalpha() for character in message.text)
