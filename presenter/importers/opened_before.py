"""What was done with a deck of another program while it was only opened, for the deck that is made of it."""

from __future__ import annotations

import re
from pathlib import Path

from presenter.catalogs.domains import domain_from
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.po_file import PoFile
from presenter.dataclass import dataclass
from presenter.deck.load import parse
from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.text import Text
from presenter.importers.import_record import read_record
from presenter.importers.planned_catalogs import LanguageWords
from presenter.importers.three_way_merge import merged
from presenter.storage.state_folder import opened_folder, state_folder


def opened_path(source: Path) -> Path:
    """Return the deck that a file of another program is opened as, whether it is there or not."""
    return opened_folder(state_folder(), source) / f"{source.stem}.md"


@dataclass(frozen=True, slots=True)
class OpenedBefore:
    """A deck's text with what was edited in it, the translations made, what is said, what was not taken."""

    text: str
    words: tuple[LanguageWords, ...] = ()
    said: tuple[Text, ...] = ()
    findings: tuple[Finding, ...] = ()


def with_what_was_done(text: str, target: Path, source: Path) -> OpenedBefore:
    """Return the text of a new deck with what was edited and translated while its source was only opened."""
    path = opened_path(source)
    record = read_record(path)
    try:
        there = path.read_bytes().decode("utf-8", "surrogateescape")
        words = () if record is None or path == target else _words(path, there)
    except (OSError, PresenterError):
        return OpenedBefore(text)
    if record is None or path == target or (there == record.text and not words):
        return OpenedBefore(text)
    base, mine = (_moved(each, source.stem, target.stem) for each in (record.text, there))
    merge = merged(base, mine, text)
    findings = [
        Finding(
            "kept-edit",
            Severity.WARNING,
            Text("This was edited while the file was only opened, and has changed in it since."),
            Span(target, line),
            theirs.strip(),
            Text("Write the file’s words in, if they are right."),
        )
        for line, theirs in merge.kept
    ]
    said = Text("What you edited and translated while {source} was only opened came with it.")
    return OpenedBefore(merge.text, words, (said.with_fields(source=str(source)),), tuple(findings))


def _words(path: Path, text: str) -> tuple[LanguageWords, ...]:
    deck = parse(text, path)
    home = domain_from(deck, deck.settings.language)
    found = []
    for language, catalog in home.catalogs(translations_folder(deck)).items():
        entries = PoFile.read(catalog).entries
        words = {
            entry.key: entry.translations[0]
            for entry in entries
            if entry.is_translated and not (entry.is_header or entry.obsolete or entry.plural)
        }
        found += [LanguageWords(language, words)] if words else []
    return tuple(found)


def _moved(text: str, old: str, new: str) -> str:
    """Return a text that names the files of another folder beside the deck."""
    return (
        text if old == new else re.sub(rf"(?<![\w./-]){re.escape(old)}/", f"{new}/".replace("\\", ""), text)
    )
