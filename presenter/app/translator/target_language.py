"""Which language a deck is to be translated into."""

from __future__ import annotations

from presenter.deck.deck import Deck
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.known_language import written_language

_ADVICE = Text("Say which: presenter translate {deck} --language {language}")


def target_language(deck: Deck, asked: Language | None) -> Language:
    """Return the language that was asked for, else the only one that the deck is to be in too.

    Raises UsageError where there is none, or more than one, and for the deck's own language.
    """
    own = deck.settings.language
    others = tuple(language for language in deck.settings.translations if language != own)
    if asked == own:
        message = Text("The deck is written in {language}; that needs no translation.")
        raise _error(deck, message.with_fields(language=own), others)
    if asked is not None:
        return written_language(deck, asked)
    if not others:
        message = Text("The deck does not say what languages it is to be translated into.")
        raise _error(deck, message, (Language("es" if own != "es" else "en"),))
    if len(others) > 1:
        message = Text("The deck is translated into more than one language: {languages}.")
        raise _error(deck, message.with_fields(languages=", ".join(others)), others)
    return others[0]


def _error(deck: Deck, message: Text, others: tuple[Language, ...]) -> UsageError:
    advice = _ADVICE.with_fields(deck=str(deck.path), language=others[0]) if others else None
    finding = Finding("unknown-language", Severity.ERROR, message, Span(deck.path), advice=advice)
    return UsageError(finding)
