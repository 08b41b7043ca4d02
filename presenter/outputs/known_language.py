"""The languages that a deck can be asked for in."""

from __future__ import annotations

from presenter.deck.deck import Deck
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language, fallback_chain, nearest_language
from presenter.i18n.text import Text


def shown_language(deck: Deck, language: Language) -> Language:
    """Return the language in which a deck is shown to whoever asks for one.

    That is the one asked for where the deck has it or what it is a variety of, so that dates, numbers and
    pictures are its own; else another variety of the same language. Raises UsageError without any.
    """
    nearest = known_language(deck, language)
    return language if nearest in fallback_chain(language) else nearest


def known_language(deck: Deck, language: Language) -> Language:
    """Return the language of the deck that serves for one that is asked for; raise UsageError without any."""
    nearest = nearest_language(language, deck.languages)
    if nearest is None:
        raise UsageError(
            Finding(
                "no-such-language",
                Severity.ERROR,
                Text("The deck is not in the language “{language}”.").with_fields(language=language),
                Span(deck.path),
                advice=Text("It is in {languages}; add a language under “translations”.").with_fields(
                    languages=", ".join(deck.languages)
                ),
            )
        )
    return nearest


def written_language(deck: Deck, language: Language) -> Language:
    """Return the language whose catalogs are meant by whoever writes into them.

    A language alone (`pt`) means the variety that the deck is translated into (`pt_BR`); a variety that the
    deck has not means a translation of its own.
    """
    if language in deck.languages:
        return language
    return next((one for one in deck.settings.translations if language in fallback_chain(one)), language)
