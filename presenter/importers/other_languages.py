"""The same deck in other languages: translations for its catalogs, and files that stand in for its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from presenter.deck.deck import Deck
from presenter.deck.load import parse
from presenter.errors import Finding, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.importers.deck_writer import deck_text
from presenter.importers.import_record import digest
from presenter.importers.import_request import Imported, ImportRequest
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.localised_files import localised_files
from presenter.importers.paired_decks import OtherDeck, PairedDecks, paired_decks
from presenter.importers.planned_catalogs import LanguageWords, planned_catalogs
from presenter.importers.source_finding import source_finding
from presenter.storage.all_or_nothing import write_all_or_nothing
from presenter.storage.backup import keep_backup


class OtherLanguages:
    """What the same deck in other languages comes to: translations, and files that stand in for others."""

    def __init__(self, request: ImportRequest, deck: Deck, files: Mapping[str, bytes]) -> None:
        self._request = request
        self._deck = deck
        self._own_files = files
        self._words: list[LanguageWords] = []
        self._findings: list[Finding] = []
        self.files: dict[str, bytes] = {}

    def take(self, language: Language, path: Path, imported: ImportedDeck) -> None:
        """Take in the deck in a language."""
        contents = {file.path.as_posix(): file.content for file in imported.files}
        deck = parse(deck_text(imported), self._request.target)
        other = OtherDeck(deck, path, language, _digests(contents.get))
        paired = paired_decks(self._deck, _digests(self._content), other)
        self._words.append(LanguageWords(language, paired.words, paired.guesses))
        self._findings += paired.findings
        self._take_files(language, deck, contents, paired)

    def _take_files(
        self, language: Language, other: Deck, contents: Mapping[str, bytes], paired: PairedDecks
    ) -> None:
        found = localised_files(self._deck, self._content, other, contents.get, paired.slides, language)
        for name, content in found.items():
            path = self._request.target.parent / name
            if path.exists() and path.read_bytes() == content:
                continue
            if path.exists() and not self._request.replace:
                message = Text("This exists already and is not overwritten.")
                advice = Text("Let it be replaced with --replace, or delete it.")
                raise UsageError(source_finding("exists", path, message, advice))
            self.files[name.as_posix()] = content

    def write(self, text: str | None, files: Mapping[str, bytes]) -> Imported:
        """Write the deck, where its text is new, the files beside it and the catalogs, or nothing at all."""
        target = self._request.target
        written = {target.parent / name: content for name, content in files.items()}
        said: tuple[Text, ...] = ()
        findings = tuple(self._findings)
        if self._words:
            catalogs = planned_catalogs(self._deck, self._words, replace=self._request.replace)
            for change in catalogs.changes:
                if change.before is not None:
                    keep_backup(change.path, change.before)
                written[change.path] = change.after or b""
            said, findings = catalogs.said, (*findings, *catalogs.findings)
        if text is not None:
            written[target] = encoded(text)
        write_all_or_nothing(written)
        return Imported(said, tuple(reversed(written)), findings)

    def _content(self, name: str) -> bytes | None:
        """Return what a file beside the deck holds, or is going to hold."""
        if name in self._own_files:
            return self._own_files[name]
        path = self._request.target.parent / name
        return path.read_bytes() if path in self._deck.files and path.is_file() else None


def _digests(content: Callable[[str], bytes | None]) -> Callable[[str], str]:
    """Return what tells the content of each picture from others, its name where there is no content."""
    known: dict[str, str] = {}

    def digest_of(name: str) -> str:
        if name not in known:
            found = content(name)
            known[name] = name if found is None else digest(found)
        return known[name]

    return digest_of


def encoded(text: str) -> bytes:
    """Return the bytes of a deck's text, with those that were no UTF-8 as they were."""
    return text.encode("utf-8", "surrogateescape")
