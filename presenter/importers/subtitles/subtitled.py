"""An imported deck with the subtitles that are named with it, or lie beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.deck.load import parse
from presenter.errors import Finding, PresenterError, Severity, UsageError
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text
from presenter.importers.import_request import ImportRequest
from presenter.importers.languages.front_matter_languages import with_translations
from presenter.importers.named_sources import NamedSources
from presenter.importers.planned_catalogs import LanguageWords
from presenter.importers.source_finding import source_finding
from presenter.importers.subtitles.file_languages import by_language
from presenter.importers.subtitles.subtitle_import import planned_subtitles, read_texts
from presenter.importers.subtitles_beside import subtitles_beside


@dataclass(frozen=True, slots=True)
class Subtitled:
    """The text of a deck with its cues, what is said of them, and what goes into the catalogs."""

    text: str
    said: tuple[Text, ...] = ()
    words: tuple[LanguageWords, ...] | None = None
    findings: tuple[Finding, ...] = ()


def with_subtitles(request: ImportRequest, sources: NamedSources, text: str) -> Subtitled:
    """Return a deck's text with the cues of the files that are named, else of those beside its source.

    What lies beside it and cannot be used is told and left. Raises PresenterError where a file that is named
    cannot be used.
    """
    if sources.subtitles:
        paths = [path for path, _ in sources.subtitles]
        languages = [language for _, language in sources.subtitles]
        return _with(request, paths, languages, text)
    deck = parse(text, request.target)
    beside = subtitles_beside(sources.decks[0][0])
    if not beside or any(slide.cues for slide in deck.slides):
        return Subtitled(text)
    try:
        return _with(request, beside, [None] * len(beside), text)
    except PresenterError as error:
        return Subtitled(
            text, findings=tuple(replace(found, severity=Severity.WARNING) for found in error.findings)
        )


def _with(
    request: ImportRequest, paths: Sequence[Path], languages: Sequence[Language | None], text: str
) -> Subtitled:
    texts = read_texts(paths)
    if len(texts) == len(languages):
        texts = [
            replace(each, language=language or each.language)
            for each, language in zip(texts, languages, strict=True)
        ]
    deck = parse(text, request.target)
    new = [each.language for each in texts if each.language is not None and not _is_in(deck, each.language)]
    whole = with_translations(text, request.target, list(dict.fromkeys(new)))
    if whole is None:
        message = Text("The deck is not in the language “{language}”.").with_fields(language=new[0])
        advice = Text("Add it under “translations” at the top of {deck}, and import once more.")
        advice = advice.with_fields(deck=str(request.target))
        raise UsageError(source_finding("no-such-language", paths[0], message, advice))
    deck = parse(whole, request.target)
    by_name = by_language(texts, replace(request, languages=()), deck)
    planned = planned_subtitles(request, by_name, deck, whole)
    found = tuple(finding for each in texts for finding in each.findings)
    return Subtitled(planned.text or whole, planned.said, planned.translations, (*found, *planned.findings))


def _is_in(deck: Deck, language: Language) -> bool:
    return any(variety in deck.languages for variety in fallback_chain(language))
