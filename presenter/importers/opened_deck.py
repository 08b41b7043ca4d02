"""A deck of another program opened as if it were one of our own.

It is imported into the folder of the program's state, into the same place each time, and brought in step with
its file when that was saved since: what was translated, drawn and edited there stays.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryFile

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.errors import Finding, PresenterError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.importers.import_record import read_record
from presenter.importers.import_request import ImportRequest
from presenter.importers.importers import can_be_read, import_into_deck
from presenter.importers.named_sources import deck_in
from presenter.importers.opened_before import opened_path
from presenter.importers.opened_places import forget_unused
from presenter.importers.source_finding import source_finding
from presenter.importers.source_kind import OWN_SUFFIXES, kind_by_name
from presenter.importers.subtitles_beside import with_subtitles
from presenter.storage.line_file import make_private_folder
from presenter.storage.state_folder import opened_folder, state_folder


@dataclass(frozen=True, slots=True)
class OpenedDeck:
    """The deck that a file was made, what is to be said of it, and what was found if it was made now."""

    path: Path
    said: Text
    findings: tuple[Finding, ...] = ()


def is_foreign(path: Path, *, is_marked: bool = False) -> bool:
    """Tell whether a file is a deck of another program that can be opened, by its name.

    One in Markdown is where something in it says so, which it `is_marked` for, or its name.
    """
    kind = kind_by_name(path)
    return can_be_read(kind) and (is_marked or path.suffix.lower() not in OWN_SUFFIXES)


def open_deck(
    source: Path, progress: Callable[[int, int], None], translations: tuple[Language, ...] = ()
) -> OpenedDeck:
    """Return the deck that a file of another program is opened as, made now where there is none of it yet.

    It is made to be in the languages of `translations` too.
    Raises PresenterError where it cannot be imported or kept.
    """
    target = opened_path(source)
    said = _KEPT.with_fields(source=str(source), command=_command(source))
    record = read_record(target)
    is_there = target.exists()
    update = is_there and record is not None
    request = ImportRequest(
        (source,),
        target,
        replace=is_there and not update,
        update=update,
        progress=progress,
        translations=translations,
    )
    is_as_it_was = (
        record is not None and source.exists() and record.made_from == request.made_from(record.looked_at)
    )
    if update and is_as_it_was and set(translations) <= set(load(target).languages):
        return OpenedDeck(target, said)
    places = opened_folder(state_folder(), source).parent
    _ensure_writable(places, source)
    imported = import_into_deck(request)
    forget_unused(places)
    return OpenedDeck(target, said, imported.findings)


def files_behind(source: Path, opened: Deck) -> frozenset[Path]:
    """Return the files that an opened deck is made of, and where others of them would be."""
    record = read_record(opened.path)
    return with_subtitles(source, opened.languages).union(() if record is None else record.looked_at)


def _ensure_writable(places: Path, source: Path) -> None:
    try:
        make_private_folder(places)  # its notes are nobody else's concern
        with TemporaryFile(dir=places):
            pass
    except OSError as error:
        message = _NO_PLACE.with_fields(folder=str(places), reason=error.strerror or str(error))
        advice = _IMPORT_IT.with_fields(command=_command(source))
        raise PresenterError(source_finding("no-place", source, message, advice)) from error


_NO_PLACE = Text("To be opened, this file is imported into {folder}, where nothing can be written: {reason}.")
_IMPORT_IT = Text("Make a deck of your own of it with: {command}")
_KEPT = Text("{source} was imported to be opened; make a deck of your own of it with: {command}")


def _command(source: Path) -> str:
    target = deck_in(Path("slides"), source)
    return f"presenter import {shlex.quote(str(source))} --to {shlex.quote(str(target))}"
