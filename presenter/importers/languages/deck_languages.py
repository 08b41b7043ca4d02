"""Which deck of another program is in which language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from presenter.errors import Finding, UsageError
from presenter.i18n.language import Language, fallback_chain, parse_language
from presenter.i18n.text import Text
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.languages.front_matter_languages import with_language
from presenter.importers.source_finding import source_finding
from presenter.subtitles.files.read_subtitles import language_of_name

_NEW_DECK = Language("en")


def languages_of(paths: Sequence[Path], asked: Sequence[Language]) -> tuple[Language | None, ...]:
    """Return the language of each file: the one asked for, else that in its name, None where neither is.

    Raises UsageError where languages are asked for and they are not as many as the files.
    """
    if asked and len(asked) != len(paths):
        raise UsageError(_unclear(paths[0], other_number(len(paths), len(asked))))
    return tuple(asked) if asked else tuple(map(language_of_name, paths))


def other_number(files: int, languages: int) -> Text:
    """Return what is said where not each of the files has one language."""
    message = Text("Each file needs one language; files: {files}, languages named: {languages}.")
    return message.with_fields(files=files, languages=languages)


def are_one(language: Language, other: Language) -> bool:
    """Tell whether two languages are the same, or one is a variety of the other: `en` and `en_GB`."""
    return language in fallback_chain(other) or other in fallback_chain(language)


def in_language(deck: ImportedDeck, language: Language | None) -> ImportedDeck:
    """Return a deck that says what language it is in, where that is known better than by its reader."""
    if language is None or language in fallback_chain(_said(deck) or _NEW_DECK):
        return deck
    if deck.raw is not None:
        return replace(deck, raw=with_language(deck.raw, language))
    return replace(deck, settings={**deck.settings, "language": str(language)})


def by_language(
    paths: Sequence[Path], named: Sequence[Language | None], decks: Sequence[ImportedDeck]
) -> dict[Language, tuple[Path, ImportedDeck]]:
    """Return all decks but the first by their languages.

    Raises UsageError where one says nowhere what language it is in, or is in the same as another.
    """
    own = named[0] or _said(decks[0]) or _NEW_DECK
    found: dict[Language, tuple[Path, ImportedDeck]] = {}
    for path, name, deck in zip(paths[1:], named[1:], decks[1:], strict=True):
        language = name or _said(deck)
        if language is None:
            raise UsageError(_unclear(path, Text("It is not clear what language this file is in.")))
        if are_one(language, own) or language in found:
            raise UsageError(_unclear(path, Text("Two files are in the same language.")))
        found[language] = (path, deck)
    return found


def _said(deck: ImportedDeck) -> Language | None:
    """Return the language that the reader found a deck to be in."""
    said = deck.settings.get("language")
    try:
        return parse_language(str(said)) if said else None
    except ValueError:
        return None


def _unclear(path: Path, message: Text) -> Finding:
    advice = Text(
        "Name the languages in the files’ order, as in --language en,es, or call a file talk.en.pptx."
    )
    return source_finding("no-such-language", path, message, advice)
