"""Take the obsolete entries out of the catalogs of a deck."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from presenter.catalogs.domains import domains
from presenter.catalogs.entry import Entry
from presenter.catalogs.own_catalog import read_own_catalog
from presenter.catalogs.written_together import write_together
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.storage.file_change import FileChange, content_of


@dataclass(frozen=True, slots=True)
class Pruned:
    """What was taken out of a catalog."""

    path: Path
    entries: tuple[Entry, ...]

    @property
    def text(self) -> Text:
        """Return how much it was."""
        return plural(
            "{path}: {count} obsolete entry taken out.",
            "{path}: {count} obsolete entries taken out.",
            len(self.entries),
        ).with_fields(path=str(self.path))

    def as_json(self) -> dict[str, object]:
        """Return all of it for programs."""
        entries = [
            {"context": entry.context, "words": entry.msgid, "translations": list(entry.translations)}
            for entry in self.entries
        ]
        return {"path": str(self.path), "entries": entries}


def prune(deck: Deck, folder: Path, languages: Iterable[Language] | None = None) -> tuple[Pruned, ...]:
    """Take out of the catalogs of these languages, or of all there are, what is obsolete in them.

    Raises PresenterError where a catalog is broken or was saved meanwhile, and OSError where one cannot be
    written; all are then as they were.
    """
    asked = None if languages is None else frozenset(languages)
    pruned: list[Pruned] = []
    changes: list[FileChange] = []
    for home in domains(deck):
        for language, path in home.catalogs(folder).items():
            if asked is not None and language not in asked:
                continue
            before = content_of(path)
            file = read_own_catalog(path)
            gone = tuple(entry for entry in file.entries if entry.obsolete)
            left = replace(file, entries=tuple(entry for entry in file.entries if not entry.obsolete))
            pruned.append(Pruned(path, gone))
            changes.append(FileChange(path, before, left.render().encode("utf-8") if gone else before))
    write_together(changes)
    return tuple(pruned)
