"""The languages that a deck can be asked for in."""

from __future__ import annotations

from presenter.deck.deck import Deck
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text
from presenter.talk.outline import nearest_language


def require_language(deck: Deck, language: Language) -> None:
    """Raise UsageError for a language that the deck neither has nor has a stand-in for."""
    if not set(fallback_chain(language)) & set(deck.languages):
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


def known_language(deck: Deck, language: Language) -> Language:
    """Return the language of the deck that serves for one that is asked for; raise UsageError without any."""
    require_language(deck, language)
    return nearest_language(language, deck.languages) or deck.settings.language
