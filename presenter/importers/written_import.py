"""What an import comes to, written whole or not at all: the deck, the files beside it, its catalogs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from presenter.catalogs.folder import is_catalog
from presenter.deck.deck import Deck
from presenter.importers.import_request import Imported, ImportRequest
from presenter.importers.planned_catalogs import LanguageWords, planned_catalogs
from presenter.storage.all_or_nothing import write_all_or_nothing
from presenter.storage.backup import keep_backup


def write_import(
    request: ImportRequest,
    deck: Deck,
    text: str | None,
    files: Mapping[str, bytes],
    words: Sequence[LanguageWords] | None,
) -> Imported:
    """Write the deck, where its text is new, the files by their paths from its folder, and its catalogs.

    Catalogs are brought in step with the deck, and get the words of each language; where `words` is None they
    stay as they are. Raises PresenterError where a catalog is broken, before anything is written, and OSError
    where a file cannot be written; all is then as it was.
    """
    written = {request.target.parent / name: content for name, content in files.items()}
    beside = tuple(written)
    catalogs: list[Path] = []
    planned = None if words is None else planned_catalogs(deck, words, replace=request.replace)
    for change in planned.changes if planned is not None else ():
        if change.before is not None:
            keep_backup(change.path, change.before)
        written[change.path] = change.after or b""
        catalogs += [change.path] if is_catalog(change.path) else []
    if text is not None:
        written[request.target] = encoded(text)
    write_all_or_nothing(written)
    decks = () if text is None else (request.target,)
    said = () if planned is None else planned.said
    return Imported(said, (*decks, *beside, *catalogs), () if planned is None else planned.findings)


def encoded(text: str) -> bytes:
    """Return the bytes of a deck's text, with those that were no UTF-8 as they were."""
    return text.encode("utf-8", "surrogateescape")
