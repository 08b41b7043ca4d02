"""The imported cues of other languages into the catalogs of a deck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

from presenter.catalogs.entry import Key
from presenter.catalogs.filled_in import FilledIn, filled_in
from presenter.catalogs.folder import catalog_path, catalog_paths, domain, translations_folder
from presenter.catalogs.own_catalog import read_own_catalog
from presenter.catalogs.sync import sync
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.deck.message import Role
from presenter.errors import Finding, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.importers.codes import MEANINGS
from presenter.importers.cue_text import cue_text
from presenter.importers.paired_cue import PairedCue
from presenter.subtitles.files.timed_text import TimedText


@dataclass(frozen=True, slots=True)
class Translated:
    """What became of the catalogs: a sentence for each, the files, and what was found on the way."""

    said: tuple[Text, ...]
    written: tuple[Path, ...]
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class ImportedTranslations:
    """The words of a language by the keys that they translate, the first where the same words have two."""

    language: Language
    path: Path
    words: dict[Key, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def add(self, source: str, text: str, line: int) -> None:
        """Take in a translation, which stands in a line of the file."""
        if self.words.setdefault((Role.CUE.value, source), text) != text:
            message = Text("These words are translated in another way before; that is kept for both.")
            span = Span(self.path, line)
            self.findings.append(_finding("kept-translation", message, span, text, self.language))


def write_translations(deck: Deck, imported: Sequence[ImportedTranslations], *, replace: bool) -> Translated:
    """Bring the catalogs of a deck in step with it, and write the imported translations into them.

    What a translator has written already stays, unless it is to be replaced. Raises PresenterError where a
    catalog is broken, and OSError where one cannot be written.
    """
    folder, name = translations_folder(deck), domain(deck)
    sync(deck, folder)
    paths = catalog_paths(folder, name)
    said: list[Text] = []
    findings: list[Finding] = []
    written: list[Path] = []
    for one in imported:
        path = paths.get(one.language) or catalog_path(folder, one.language, name)
        done = filled_in(read_own_catalog(path), one.words, replace=replace)
        done.file.write()
        written.append(path)
        findings += [*one.findings, *_catalog_findings(done, one.language)]
        message = plural(
            "{language}: {count} translation from the file; {kept} of the catalog kept.",
            "{language}: {count} translations from the file; {kept} of the catalog kept.",
            len(one.words) - len(done.kept),
        )
        said.append(message.with_fields(language=one.language, kept=len(done.kept)))
    return Translated(tuple(said), tuple(written), tuple(findings))


def paired_translations(
    pairs: Sequence[PairedCue], texts: Mapping[Language, TimedText], *, keep_lines: bool
) -> list[ImportedTranslations]:
    """Return the translations that cues of several files are of one another, the first being the source."""
    source, *others = texts
    found = [ImportedTranslations(language, texts[language].path) for language in others]
    for pair in pairs:
        key = cue_text(pair.lines_in(source), keep_lines=keep_lines)
        for one in found:
            lines = pair.lines_in(one.language)
            if lines:
                one.add(key, cue_text(lines, keep_lines=keep_lines), pair.cues[one.language][0].line)
            else:
                one.findings.append(_unpaired(pair, texts[source].path, one.language))
    return found


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


def _finding(code: str, message: Text, span: Span, excerpt: str, language: Language) -> Finding:
    severity, _ = MEANINGS[code]
    return Finding(code, severity, message, span, excerpt, language=language)
