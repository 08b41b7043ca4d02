"""The catalogs of a deck with translations from elsewhere, worked out before any is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from textwrap import shorten

from presenter.catalogs.entry import Key
from presenter.catalogs.filled_in import FilledIn, filled_in
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import planned_sync
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import Finding, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.importers.codes import MEANINGS
from presenter.storage.file_change import FileChange

_LONGEST = 80  # characters of the file's words that are told


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """What keys are in a language, and what they may be, for somebody to look at.

    `former` is what they were in the same source before; a translation that still is that gives way.
    """

    language: Language
    words: Mapping[Key, str]
    guesses: Mapping[Key, str] = field(default_factory=dict)
    former: Mapping[Key, str] = field(default_factory=dict)


def together(words: Iterable[LanguageWords]) -> list[LanguageWords]:
    """Return the words of each language as one, the first where the same has two."""
    found: dict[Language, LanguageWords] = {}
    for one in words:
        known = found.get(one.language, LanguageWords(one.language, {}))
        found[one.language] = LanguageWords(
            one.language,
            {**one.words, **known.words},
            {**one.guesses, **known.guesses},
            {**one.former, **known.former},
        )
    return list(found.values())


@dataclass(frozen=True, slots=True)
class PlannedCatalogs:
    """How the files change, a sentence for each language, and what is found on the way."""

    changes: tuple[FileChange, ...]
    said: tuple[Text, ...]
    findings: tuple[Finding, ...]


def planned_catalogs(deck: Deck, translations: Sequence[LanguageWords], *, replace: bool) -> PlannedCatalogs:
    """Return the catalogs of a deck in step with it, with these translations in them.

    What a translator has written already stays, unless it is to be replaced. Raises PresenterError where a
    catalog is broken.
    """
    report, changes = planned_sync(deck, translations_folder(deck))
    synced = {one.language: one for one in report.languages}
    contents: dict[Path, bytes] = {}
    said: list[Text] = []
    findings: list[Finding] = []
    for one in translations:
        if one.language not in synced:
            continue  # what it is written in, or no language of the deck
        catalog = synced[one.language].merge.file
        done = filled_in(catalog, one.words, replace=replace, former=one.former)
        guessed, count = _with_guesses(done.file, one.guesses)
        contents[catalog.path] = guessed.render().encode("utf-8")
        said.append(_said(one, done))
        findings += _findings(done, one)
        if count:
            findings.append(_guessed(deck, guessed.path, one.language, count))
    planned = (
        FileChange(change.path, change.before, contents.get(change.path, change.after)) for change in changes
    )
    changed = tuple(change for change in planned if change.before != change.after)
    return PlannedCatalogs(changed, tuple(said), tuple(findings))


def _with_guesses(file: PoFile, guesses: Mapping[Key, str]) -> tuple[PoFile, int]:
    """Return a catalog in which what has no words yet has these, to be looked at, and how many these are."""
    entries = []
    count = 0
    for entry in file.entries:
        words = guesses.get(entry.key)
        if words is not None and not (entry.is_filled or entry.obsolete or entry.is_header or entry.plural):
            entry = entry.with_translations((words,)).with_fuzzy(fuzzy=True)
            count += 1
        entries.append(entry)
    return file.with_entries(entries), count


def _said(one: LanguageWords, done: FilledIn) -> Text:
    message = plural(
        "{language}: {count} translation from the file; {kept} of the catalog kept.",
        "{language}: {count} translations from the file; {kept} of the catalog kept.",
        len(one.words) - len(done.kept),
    )
    return message.with_fields(language=one.language, kept=len(done.kept))


def _findings(done: FilledIn, language_words: LanguageWords) -> list[Finding]:
    kept = Text("The catalog has another translation, which is kept; --replace takes the file’s.")
    says = Text("The file says: {words}")
    replaced = Text("This translation was replaced by that of the file.")
    return [
        Finding(
            code,
            MEANINGS[code][0],
            message,
            Span(done.file.path, entry.number or 1),
            entry.translations[0],
            says.with_fields(words=shorten(language_words.words[entry.key], _LONGEST, placeholder="…")),
            language=language_words.language,
        )
        for code, message, entries in (
            ("kept-translation", kept, done.kept),
            ("replaced-translation", replaced, done.replaced),
        )
        for entry in entries
    ]


def _guessed(deck: Deck, path: Path, language: Language, count: int) -> Finding:
    code = "guessed-translation"
    message = plural(
        "{count} translation is a guess; no audience sees it until somebody has looked at it.",
        "{count} translations are guesses; no audience sees them until somebody has looked at them.",
        count,
    )
    advice = Text("Look at them with: presenter translate {deck} --language {language}")
    advice = advice.with_fields(deck=str(deck.path), language=language)
    return Finding(code, MEANINGS[code][0], message, Span(path), "", advice, language=language)
