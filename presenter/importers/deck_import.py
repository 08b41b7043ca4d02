"""A deck of another program made a deck of our own, in one language or in several.

The reader of its kind says what goes into it; what the same deck says in other languages becomes
translations, and files of subtitles its cues. All is read and worked out before anything is written, and
then written whole or not at all. What was edited in a deck that is there is never lost without a word: it
stays, and what the source says now comes to it (`update`), or a copy of it is kept (`replace`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from presenter.deck.deck import Deck
from presenter.deck.load import load, parse
from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.importers.deck_languages import by_language, in_language, languages_of
from presenter.importers.deck_there import DeckThere
from presenter.importers.deck_writer import deck_text
from presenter.importers.front_matter_languages import with_translations
from presenter.importers.import_record import ImportRecord, digest, write_record
from presenter.importers.import_request import Imported, ImportRequest
from presenter.importers.import_source import ImportSource, read_import_source
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.other_languages import OtherLanguages, encoded
from presenter.importers.source_finding import source_finding
from presenter.storage.backup import keep_backup

Reader: TypeAlias = Callable[[ImportSource, ImportRequest], ImportedDeck]


def import_deck(request: ImportRequest, reader: Reader) -> Imported:
    """Make a deck of a file, and write it with the files beside it.

    Further files are the same deck in other languages. Where the deck is there already and all files are in
    other languages than it, they are its translations. Raises PresenterError where a file cannot be read or
    something is in the way, before anything is written, and OSError where a file cannot be written; all is
    then as it was.
    """
    if not request.target.suffix:
        request = replace(request, target=request.target.with_suffix(".md"))
    sources = [read_import_source(path) for path in request.sources]
    named = languages_of(request.sources, request.languages)
    if request.target.is_file() and not (request.replace or request.update):
        deck = load(request.target)
        if all(language is not None and deck.settings.language != language for language in named):
            return _translations(request, deck, sources, named, reader)
    return _new_deck(request, sources, named, reader)


def _new_deck(
    request: ImportRequest, sources: Sequence[ImportSource], named: Sequence[Language | None], reader: Reader
) -> Imported:
    """Write a deck that is new, or new again, and what its other languages say into its catalogs."""
    there = DeckThere.of(request)
    read = [_read(source, request, language, reader) for source, language in zip(sources, named, strict=True)]
    text = deck_text(_with_title(read[0], request))
    files = {file.path.as_posix(): file.content for file in read[0].files}
    planned = there.planned(text, files)
    others = by_language(request.sources, named, read)
    whole = _with_languages(planned.text, request, list(others))
    deck = parse(whole, request.target)
    pairs = OtherLanguages(request, deck, files)
    for language, (path, other) in others.items():
        pairs.take(language, path, other)
    if there.text is not None and whole != there.text:
        keep_backup(request.target, encoded(there.text), at_once=there.is_edited)
    beside = {**planned.files, **pairs.files}
    imported = pairs.write(whole if whole != there.text else None, beside)
    digests = {name: digest(content) for name, content in files.items()}
    write_record(request.target, ImportRecord(text, digests, request.made_from))
    findings = [finding for one in read for finding in one.findings]
    said = _said(request, deck, len(beside))
    return Imported(
        (*said, *imported.said), imported.written, (*findings, *planned.findings, *imported.findings)
    )


def _translations(
    request: ImportRequest,
    deck: Deck,
    sources: Sequence[ImportSource],
    named: Sequence[Language | None],
    reader: Reader,
) -> Imported:
    """Write what files in other languages say into the catalogs of a deck that is there."""
    read = [_read(source, request, language, reader) for source, language in zip(sources, named, strict=True)]
    text = request.target.read_bytes().decode("utf-8", "surrogateescape")
    languages = [language for language in named if language is not None]
    whole = _with_languages(text, request, languages)
    pairs = OtherLanguages(request, parse(whole, request.target) if whole != text else deck, {})
    for language, source, other in zip(languages, sources, read, strict=True):
        pairs.take(language, source.path, other)
    imported = pairs.write(whole if whole != text else None, pairs.files)
    findings = [finding for one in read for finding in one.findings]
    return replace(imported, findings=(*findings, *imported.findings))


def _read(
    source: ImportSource, request: ImportRequest, language: Language | None, reader: Reader
) -> ImportedDeck:
    deck = reader(source, request)
    for file in deck.files:
        first, *others = file.path.parts
        if first != request.folder_name or not others or ".." in others:
            raise ValueError(file.path)  # a reader that would write anywhere but into the deck's own folder
    return in_language(deck, language)


def _with_title(deck: ImportedDeck, request: ImportRequest) -> ImportedDeck:
    """Return a deck with a title of its own; one that has none is called as its file is."""
    if deck.raw is not None or deck.settings.get("title"):
        return deck
    words = request.target.stem.replace("-", " ").replace("_", " ").strip()
    title = (words[:1].upper() + words[1:]) or request.target.stem
    return replace(deck, settings={"title": title, **deck.settings})


def _with_languages(text: str, request: ImportRequest, languages: Sequence[Language]) -> str:
    """Return the text of a deck whose front matter names these languages too.

    Raises UsageError where the front matter is written in a way that is not understood.
    """
    whole = with_translations(text, request.target, languages)
    if whole is None:
        message = Text("The deck is not in the language “{language}”.").with_fields(language=languages[0])
        advice = Text("Add it under “translations” at the top of {deck}, and import once more.")
        advice = advice.with_fields(deck=str(request.target))
        raise UsageError(source_finding("no-such-language", request.sources[-1], message, advice))
    return whole


def _said(request: ImportRequest, deck: Deck, files: int) -> Iterator[Text]:
    count = len(deck.slides)
    said = plural("{deck}: {count} slide from {source}.", "{deck}: {count} slides from {source}.", count)
    yield said.with_fields(deck=str(request.target), source=str(request.sources[0]))
    if files:
        said = plural("{folder}: {count} file.", "{folder}: {count} files.", files)
        yield said.with_fields(folder=str(request.target.parent / request.folder_name))
