"""A deck of another program made a deck of our own.

The reader of its kind says what goes into it; here that is written: the deck and the files beside it, all
of it or nothing. What was edited in a deck that is there is never lost without a word: it stays, and what
the source says now comes to it (`update`), or a copy of it is kept (`replace`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from presenter.deck.load import parse
from presenter.i18n.text import Text, plural
from presenter.importers.deck_there import DeckThere
from presenter.importers.deck_writer import deck_text
from presenter.importers.import_record import ImportRecord, digest, write_record
from presenter.importers.import_request import Imported, ImportRequest
from presenter.importers.import_source import ImportSource, read_import_source
from presenter.importers.imported_deck import ImportedDeck
from presenter.storage.all_or_nothing import write_all_or_nothing
from presenter.storage.backup import keep_backup

Reader: TypeAlias = Callable[[ImportSource, ImportRequest], ImportedDeck]


def import_deck(request: ImportRequest, reader: Reader) -> Imported:
    """Make a deck of a file, and write it with the files beside it.

    Raises PresenterError where the file cannot be read or something is in the way, before anything is
    written, and OSError where a file cannot be written; all is then as it was.
    """
    if not request.target.suffix:
        request = replace(request, target=request.target.with_suffix(".md"))
    source = read_import_source(request.sources[0])
    there = DeckThere.of(request)
    read = reader(source, request)
    text = deck_text(_with_title(read, request))
    files = {file.path.as_posix(): file.content for file in read.files}
    _require_own_folder(read, request)
    planned = there.planned(text, files)
    if there.text is not None and planned.text != there.text:
        keep_backup(request.target, _bytes(there.text), at_once=there.is_edited)
    paths = {request.target.parent / name: content for name, content in planned.files.items()}
    changed = {**paths, request.target: _bytes(planned.text)}
    write_all_or_nothing(changed)
    digests = {name: digest(content) for name, content in files.items()}
    write_record(request.target, ImportRecord(text, digests, request.made_from))
    said = tuple(_said(request, planned.text, len(paths)))
    return Imported(said, tuple(reversed(changed)), (*read.findings, *planned.findings))


def _with_title(deck: ImportedDeck, request: ImportRequest) -> ImportedDeck:
    """Return a deck with a title of its own; one that has none is called as its file is."""
    if deck.raw is not None or deck.settings.get("title"):
        return deck
    words = request.target.stem.replace("-", " ").replace("_", " ").strip()
    title = (words[:1].upper() + words[1:]) or request.target.stem
    return replace(deck, settings={"title": title, **deck.settings})


def _require_own_folder(deck: ImportedDeck, request: ImportRequest) -> None:
    """Raise ValueError for a reader that would write anywhere but into the folder of the deck."""
    for file in deck.files:
        first, *others = file.path.parts
        if first != request.folder_name or not others or ".." in others:
            raise ValueError(file.path)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _said(request: ImportRequest, text: str, files: int) -> Iterator[Text]:
    count = len(parse(text, request.target).slides)
    said = plural("{deck}: {count} slide from {source}.", "{deck}: {count} slides from {source}.", count)
    yield said.with_fields(deck=str(request.target), source=str(request.sources[0]))
    if files:
        said = plural("{folder}: {count} file.", "{folder}: {count} files.", files)
        yield said.with_fields(folder=str(request.target.parent / request.folder_name))
