"""A deck of another program made a deck of our own, in one language or in several.

The reader of its kind says what goes into it; what the same deck says in other languages becomes
translations, and files of subtitles its cues. All is read and worked out before anything is written, and
then written whole or not at all. What was edited in a deck that is there is never lost without a word: it
stays, and what the source says now comes to it (`update`), or a copy of it is kept (`replace`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from presenter.deck.deck import Deck
from presenter.deck.load import load, parse
from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.importers.deck_there import DeckThere
from presenter.importers.deck_writer import deck_text
from presenter.importers.import_record import ImportRecord, digest, read_record, write_record
from presenter.importers.import_request import Imported, ImportRequest
from presenter.importers.import_source import ImportSource, read_import_source
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.languages.deck_languages import are_one, by_language, in_language
from presenter.importers.languages.front_matter_languages import with_translations
from presenter.importers.languages.other_languages import OtherLanguages
from presenter.importers.named_sources import NamedSources, target_of
from presenter.importers.opened_before import OpenedBefore, with_what_was_done
from presenter.importers.planned_catalogs import together
from presenter.importers.source_finding import source_finding
from presenter.importers.subtitles.subtitled import Subtitled, with_subtitles
from presenter.importers.written_import import encoded, write_import
from presenter.storage.backup import keep_backup

Reader: TypeAlias = Callable[[ImportSource, ImportRequest], ImportedDeck]


def import_deck(request: ImportRequest, reader: Reader) -> Imported:
    """Make a deck of a file, and write it with the files beside it.

    Further files are the same deck in other languages, and its subtitles. Where the deck is there already and
    all files are said to be in other languages than it, they are its translations and nothing else. Raises
    PresenterError where a file cannot be read or something is in the way, before anything is written, and
    OSError where a file cannot be written; all is then as it was.
    """
    sources = NamedSources.of(request)
    request = replace(request, target=target_of(request.target, sources.decks[0][0]))
    read = [(read_import_source(path), language) for path, language in sources.decks]
    if request.target.is_file():
        own = load(request.target).settings.language
        if all(language is not None and not are_one(language, own) for _, language in read):
            return _translations(request, sources, [_read(*one, request, reader) for one in read])
    there = DeckThere.of(request)
    return _new_deck(request, sources, there, [_read(*one, request, reader) for one in read])


def _new_deck(
    request: ImportRequest, sources: NamedSources, there: DeckThere, read: Sequence[ImportedDeck]
) -> Imported:
    """Write a deck that is new, or new again, and what its other languages say into its catalogs."""
    text = deck_text(_with_title(read[0], request))
    files = {file.path.as_posix(): file.content for file in read[0].files}
    planned = there.planned(text, files)
    before = OpenedBefore(planned.text)
    if there.text is None:
        before = with_what_was_done(planned.text, request.target, sources.decks[0][0])
    others = by_language([path for path, _ in sources.decks], [name for _, name in sources.decks], read)
    languages = [*others, *(one.language for one in before.words), *request.translations]
    subtitled = with_subtitles(request, sources, _with_languages(before.text, request, languages))
    pairs = OtherLanguages(request, parse(subtitled.text, request.target), files, there.record)
    for language, (path, other) in others.items():
        pairs.take(language, path, other)
    words = {**there.words, **{one.language: one.words for one in pairs.words}}
    pairs.words += before.words
    kept = _kept_before(request, there, subtitled.text)
    beside = {**planned.files, **pairs.files}
    looked_at = tuple(sorted({path for one in read for path in one.looked_at}))
    made_from = request.made_from(looked_at)
    imported = _written(request, pairs, there.text, subtitled, beside)
    digests = {name: digest(content) for name, content in (*files.items(), *pairs.files.items())}
    write_record(request.target, ImportRecord(text, {**there.files, **digests}, made_from, words, looked_at))
    findings = (*(finding for one in read for finding in one.findings), *planned.findings)
    findings = (*findings, *before.findings)
    said = tuple(_said(request, sources.decks[0][0], pairs.deck, len(beside)))
    if there.text == subtitled.text and not beside:
        already = Text("{deck} is in step with {source} already.")
        said = (already.with_fields(deck=str(request.target), source=str(sources.decks[0][0])),)
    return replace(
        imported, said=(*said, *kept, *before.said, *imported.said), findings=(*findings, *imported.findings)
    )


def _kept_before(request: ImportRequest, there: DeckThere, text: str) -> tuple[Text, ...]:
    """Keep a copy of the deck that is there if it changes, and return what says where, if it is replaced."""
    if there.text is None or there.text == text:
        return ()
    copy = keep_backup(request.target, encoded(there.text), at_once=there.is_edited)
    if copy is None or not there.is_edited or request.update:
        return ()
    said = Text("{deck} as it was before is kept in {copy}")
    return (said.with_fields(deck=str(request.target), copy=str(copy)),)


def _translations(request: ImportRequest, sources: NamedSources, read: Sequence[ImportedDeck]) -> Imported:
    """Write what files in other languages say into the catalogs of a deck that is there."""
    text = request.target.read_bytes().decode("utf-8", "surrogateescape")
    languages = [language for _, language in sources.decks if language is not None]
    subtitled = with_subtitles(request, sources, _with_languages(text, request, languages))
    record = read_record(request.target)
    pairs = OtherLanguages(request, parse(subtitled.text, request.target), {}, record)
    for (path, _), language, other in zip(sources.decks, languages, read, strict=True):
        pairs.take(language, path, other)
    imported = _written(request, pairs, text, subtitled, pairs.files)
    if record is not None:
        digests = {name: digest(content) for name, content in pairs.files.items()}
        words = {**record.words, **{one.language: one.words for one in pairs.words}}
        write_record(request.target, replace(record, files={**record.files, **digests}, words=words))
    findings = [finding for one in read for finding in one.findings]
    return replace(imported, findings=(*findings, *imported.findings))


def _written(
    request: ImportRequest,
    pairs: OtherLanguages,
    before: str | None,
    subtitled: Subtitled,
    files: Mapping[str, bytes],
) -> Imported:
    has_words = bool(pairs.words) or subtitled.words is not None
    words = together([*pairs.words, *(subtitled.words or ())]) if has_words else None
    text = None if subtitled.text == before else subtitled.text
    imported = write_import(request, pairs.deck, text, files, words)
    findings = (*subtitled.findings, *pairs.findings, *imported.findings)
    return replace(imported, said=(*subtitled.said, *imported.said), findings=findings)


def _read(
    source: ImportSource, language: Language | None, request: ImportRequest, reader: Reader
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


def _said(request: ImportRequest, source: Path, deck: Deck, files: int) -> Iterator[Text]:
    count = len(deck.slides)
    said = plural("{deck}: {count} slide from {source}.", "{deck}: {count} slides from {source}.", count)
    yield said.with_fields(deck=str(request.target), source=str(source))
    if files:
        said = plural("{folder}: {count} file.", "{folder}: {count} files.", files)
        yield said.with_fields(folder=str(request.target.parent / request.folder_name))
