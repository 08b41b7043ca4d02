"""A deck of another program made a deck of our own.

The reader of its kind says what goes into it; here that is written: the deck and the files beside it, all
of it or nothing. What was edited in a deck that is there is never lost without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from presenter.deck.load import parse
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text, plural
from presenter.importers.deck_writer import deck_text
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
    if request.target.exists() and not request.replace:
        raise UsageError(_in_the_way(request.target))
    read = reader(source, request)
    text = deck_text(_with_title(read, request))
    files = _files(read, request)
    in_the_way = [path for path, content in files.items() if not request.replace and _differs(path, content)]
    if in_the_way:
        raise UsageError(*map(_in_the_way, in_the_way))
    former = request.target.read_bytes() if request.target.exists() else None
    written = {path: content for path, content in files.items() if _differs(path, content, is_new=True)}
    if former is not None:
        keep_backup(request.target, former)
    write_all_or_nothing({**written, request.target: text.encode("utf-8", "surrogateescape")})
    return Imported(tuple(_said(request, text, written)), (request.target, *written), read.findings)


def _with_title(deck: ImportedDeck, request: ImportRequest) -> ImportedDeck:
    """Return a deck with a title of its own; one that has none is called as its file is."""
    if deck.raw is not None or deck.settings.get("title"):
        return deck
    words = request.target.stem.replace("-", " ").replace("_", " ").strip()
    title = (words[:1].upper() + words[1:]) or request.target.stem
    return replace(deck, settings={"title": title, **deck.settings})


def _files(deck: ImportedDeck, request: ImportRequest) -> dict[Path, bytes]:
    """Return what goes where; a reader that names another folder is at fault."""
    files: dict[Path, bytes] = {}
    for file in deck.files:
        first, *others = file.path.parts
        if first != request.folder_name or not others or ".." in others or file.path.is_absolute():
            raise ValueError(file.path)
        files[request.target.parent / file.path] = file.content
    return files


def _differs(path: Path, content: bytes, *, is_new: bool = False) -> bool:
    """Tell whether a file that is there holds something else; where none is, `is_new`."""
    if not path.exists():
        return is_new
    return not path.is_file() or path.stat().st_size != len(content) or path.read_bytes() != content


def _said(request: ImportRequest, text: str, files: dict[Path, bytes]) -> Iterator[Text]:
    count = len(parse(text, request.target).slides)
    said = plural("{deck}: {count} slide from {source}.", "{deck}: {count} slides from {source}.", count)
    yield said.with_fields(deck=str(request.target), source=str(request.sources[0]))
    if files:
        folder = str(request.target.parent / request.folder_name)
        yield plural("{folder}: {count} file.", "{folder}: {count} files.", len(files)).with_fields(
            folder=folder
        )


def _in_the_way(path: Path) -> Finding:
    return Finding(
        "exists",
        Severity.ERROR,
        Text("This exists already and is not overwritten."),
        Span(path),
        advice=Text("Name another deck after --to, or let it be replaced with --replace."),
    )
