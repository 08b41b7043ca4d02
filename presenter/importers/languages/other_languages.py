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
from presenter.importers.import_record import ImportRecord, digest
from presenter.importers.import_request import ImportRequest
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.languages.localised_files import localised_files
from presenter.importers.languages.paired_decks import OtherDeck, PairedDecks, paired_decks
from presenter.importers.planned_catalogs import LanguageWords
from presenter.importers.source_finding import source_finding


class OtherLanguages:
    """What the same deck in other languages comes to: translations, and files that stand in for others."""

    def __init__(
        self, request: ImportRequest, deck: Deck, files: Mapping[str, bytes], record: ImportRecord | None
    ) -> None:
        """Begin with the deck and what its files hold; the record is of how it was imported before."""
        self._request = request
        self.deck = deck
        self._own_files = files
        self._known = {} if record is None else record.files
        self._former = {} if record is None or not request.update else record.words
        self.words: list[LanguageWords] = []
        self.findings: list[Finding] = []
        self.files: dict[str, bytes] = {}

    def take(self, language: Language, path: Path, imported: ImportedDeck) -> None:
        """Take in the deck in a language."""
        contents = {file.path.as_posix(): file.content for file in imported.files}
        deck = parse(deck_text(imported), self._request.target)
        other = OtherDeck(deck, path, language, _digests(contents.get))
        paired = paired_decks(self.deck, _digests(self._content), other)
        former = self._former.get(language, {})
        self.words.append(LanguageWords(language, paired.words, paired.guesses, former))
        self.findings += paired.findings
        self._take_files(language, deck, contents, paired)

    def _take_files(
        self, language: Language, other: Deck, contents: Mapping[str, bytes], paired: PairedDecks
    ) -> None:
        found = localised_files(self.deck, self._content, other, contents.get, paired.slides, language)
        for name, content in found.items():
            path = self._request.target.parent / name
            if path.exists() and path.read_bytes() == content:
                continue
            is_ours = path.exists() and digest(path.read_bytes()) == self._known.get(name.as_posix())
            if path.exists() and not (is_ours or self._request.replace):
                message = Text("This exists already and is not overwritten.")
                advice = Text("Let it be replaced with --replace, or delete it.")
                raise UsageError(source_finding("exists", path, message, advice))
            self.files[name.as_posix()] = content

    def _content(self, name: str) -> bytes | None:
        """Return what a file beside the deck holds, or is going to hold."""
        if name in self._own_files:
            return self._own_files[name]
        path = self._request.target.parent / name
        return path.read_bytes() if path in self.deck.files and path.is_file() else None


def _digests(content: Callable[[str], bytes | None]) -> Callable[[str], str]:
    """Return what tells the content of each picture from others, its name where there is no content."""
    known: dict[str, str] = {}

    def digest_of(name: str) -> str:
        if name not in known:
            found = content(name)
            known[name] = name if found is None else digest(found)
        return known[name]

    return digest_of
