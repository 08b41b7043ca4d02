"""The imported cues of other languages into the catalogs of a deck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from presenter.catalogs.entry import Key
from presenter.catalogs.filled_in import FilledIn, filled_in
from presenter.catalogs.folder import catalog_path, catalog_paths, domain, translations_folder
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.deck.deck import Deck
from presenter.deck.message import Role
from presenter.errors import Finding, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.importers.codes import MEANINGS
from presenter.importers.cue_text import cue_text
from presenter.importers.import_request import ImportRequest
from presenter.importers.paired_cue import PairedCue
from presenter.subtitles.files.timed_text import TimedText


@dataclass(frozen=True, slots=True)
class Translated:
    """What became of the catalogs: a sentence for each, the files, and what was found on the way."""

    said: tuple[Text, ...]
    written: tuple[Path, ...]
    findings: tuple[Finding, ...]


def translate_cues(
    deck: Deck, pairs: Sequence[PairedCue], texts: Mapping[Language, TimedText], request: ImportRequest
) -> Translated:
    """Bring the catalogs of a deck in step with it, and write the imported translations into them.

    What a translator has written already stays, unless the request says to replace it. Raises PresenterError
    where a catalog is broken, and OSError where one cannot be written.
    """
    folder = translations_folder(deck)
    sync(deck, folder)
    paths = catalog_paths(folder, domain(deck))
    source, *others = texts
    said: list[Text] = []
    findings: list[Finding] = []
    for language in others:
        path = paths.get(language) or catalog_path(folder, language, domain(deck))
        words, found = _words(pairs, source, language, texts, request)
        done = filled_in(PoFile.read(path), words, replace=request.replace)
        done.file.write()
        findings += found
        findings += _catalog_findings(done, language)
        said.append(_said(language, pairs, done))
    written = [paths.get(language) or catalog_path(folder, language, domain(deck)) for language in others]
    return Translated(tuple(said), tuple(written), tuple(findings))


def _words(
    pairs: Sequence[PairedCue],
    source: Language,
    language: Language,
    texts: Mapping[Language, TimedText],
    request: ImportRequest,
) -> tuple[dict[Key, str], list[Finding]]:
    """Return the translation of each cue by its key, the first where the same words have two."""
    words: dict[Key, str] = {}
    findings: list[Finding] = []
    for pair in pairs:
        key = (Role.CUE.value, cue_text(pair.lines_in(source), keep_lines=request.keep_lines))
        lines = pair.lines_in(language)
        if not lines:
            findings.append(_unpaired(pair, texts[source].path, language))
            continue
        text = cue_text(lines, keep_lines=request.keep_lines)
        if words.setdefault(key, text) != text:
            message = Text("These words are translated in another way before; that is kept for both.")
            span = Span(texts[language].path, pair.cues[language][0].line)
            findings.append(_finding("kept-translation", message, span, text, language))
    return words, findings


def _unpaired(pair: PairedCue, path: Path, language: Language) -> Finding:
    message = Text("Nothing in the file of the language {language} stands at this time.")
    span = Span(path, pair.first.line)
    return _finding("unpaired-cue", message.with_fields(language=language), span, pair.first.text, language)


def _catalog_findings(done: FilledIn, language: Language) -> list[Finding]:
    kept = Text("The catalog has another translation, which is kept; --replace takes the file’s.")
    replaced = Text("This translation was replaced by that of the file.")
    return [
        _finding(code, message, Span(done.file.path, entry.number or 1), entry.translations[0], language)
        for code, message, entries in (
            ("kept-translation", kept, done.kept),
            ("replaced-translation", replaced, done.replaced),
        )
        for entry in entries
    ]


def _said(language: Language, pairs: Sequence[PairedCue], done: FilledIn) -> Text:
    translated = sum(bool(pair.lines_in(language)) for pair in pairs)
    message = Text("{language}: {count} of {all} cues are translated; {kept} keep what the catalog has.")
    return message.with_fields(language=language, count=translated, all=len(pairs), kept=len(done.kept))


def _finding(code: str, message: Text, span: Span, excerpt: str, language: Language) -> Finding:
    severity, _ = MEANINGS[code]
    return Finding(code, severity, message, span, excerpt, language=language)
