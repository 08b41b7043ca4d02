"""Which file of subtitles is in which language."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.deck.deck import Deck
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text
from presenter.importers.import_request import ImportRequest
from presenter.importers.languages.deck_languages import other_number
from presenter.importers.subtitles.cues_there import has_shared_cues
from presenter.subtitles.files.timed_text import TimedText

_NEW_DECK = Language("en")


def by_language(
    texts: Sequence[TimedText], request: ImportRequest, deck: Deck | None
) -> dict[Language, TimedText]:
    """Return the files by their languages, first that of the deck.

    Languages that were asked for come before those in the files' names. A single file that says nothing is in
    the deck's own language. Raises UsageError where it is not clear which file is in which language, where
    two are in the same, and where the deck is not in one of them.
    """
    languages = _languages(texts, request, deck)
    found = {_of_deck(language, deck): text for language, text in zip(languages, texts, strict=True)}
    if len(found) < len(texts):
        raise UsageError(_unclear(texts[-1], Text("Two files are in the same language.")))
    if deck is None:
        return found
    for language, text in found.items():
        if language not in deck.languages:
            raise UsageError(_not_in_deck(text, language, deck))
    own = deck.settings.language
    if own not in found and len(found) > 1 and not has_shared_cues(deck):
        message = Text("None of the files is in “{language}”, which the deck is written in.")
        raise UsageError(_unclear(texts[0], message.with_fields(language=own)))
    return {language: found[language] for language in sorted(found, key=lambda language: language != own)}


def _of_deck(language: Language, deck: Deck | None) -> Language:
    """Return the language of the deck that a file is for: `es` for `es_MX`, if the deck has no other."""
    known = deck.languages if deck is not None else (language,)
    return next((variety for variety in fallback_chain(language) if variety in known), language)


def _languages(texts: Sequence[TimedText], request: ImportRequest, deck: Deck | None) -> list[Language]:
    if request.languages:
        if len(request.languages) != len(texts):
            raise UsageError(_unclear(texts[0], other_number(len(texts), len(request.languages))))
        return list(request.languages)
    named = [text.language for text in texts]
    if len(texts) == 1:
        default = deck.settings.language if deck is not None else _NEW_DECK
        return [named[0] or default]
    for text in texts:
        if text.language is None:
            raise UsageError(_unclear(text, Text("It is not clear what language this file is in.")))
    return [language for language in named if language is not None]


def _unclear(text: TimedText, message: Text) -> Finding:
    advice = Text(
        "Name the languages in the files’ order, as in --language en,es, or call a file talk.en.srt."
    )
    return Finding("no-such-language", Severity.ERROR, message, Span(text.path), advice=advice)


def _not_in_deck(text: TimedText, language: Language, deck: Deck) -> Finding:
    message = Text("The deck is not in the language “{language}”.").with_fields(language=language)
    advice = Text("Add it under “translations” at the top of {deck}, or name another with --language.")
    return Finding(
        "no-such-language",
        Severity.ERROR,
        message,
        Span(text.path),
        advice=advice.with_fields(deck=str(deck.path)),
    )
