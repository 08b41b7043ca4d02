"""The imported cues of other languages, as translations of a deck's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from pathlib import Path

from presenter.catalogs.entry import Key
from presenter.dataclass import dataclass
from presenter.deck.message import Role
from presenter.errors import Finding, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.importers.codes import MEANINGS
from presenter.importers.planned_catalogs import LanguageWords
from presenter.importers.subtitles.cue_text import cue_text
from presenter.importers.subtitles.paired_cue import PairedCue
from presenter.importers.subtitles.timed_alike import TimedAlike


@dataclass(slots=True)
class ImportedTranslations:
    """The words of a language by the keys that they translate, the first where the same words have two.

    Those that are not sure are guesses for somebody to look at.
    """

    language: Language
    path: Path
    is_sure: bool = True
    words: dict[Key, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def language_words(self) -> LanguageWords:
        """Return the words as a catalog gets them."""
        return (
            LanguageWords(self.language, self.words)
            if self.is_sure
            else LanguageWords(self.language, {}, self.words)
        )

    def add(self, source: str, text: str, line: int) -> None:
        """Take in a translation, which stands in a line of the file."""
        if self.words.setdefault((Role.CUE.value, source), text) != text:
            message = Text("These words are translated in another way before; that is kept for both.")
            span = Span(self.path, line)
            self.findings.append(_finding("kept-translation", message, span, text, self.language))


def paired_translations(
    pairs: Sequence[PairedCue], alike: TimedAlike, *, keep_lines: bool
) -> list[ImportedTranslations]:
    """Return the translations that cues of several files are of one another, the first being the source."""
    texts = alike.texts
    source, *others = texts
    guessed = texts if source in alike.guessed else alike.guessed
    found = [
        ImportedTranslations(language, texts[language].path, language not in guessed) for language in others
    ]
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


def _finding(code: str, message: Text, span: Span, excerpt: str, language: Language) -> Finding:
    severity, _ = MEANINGS[code]
    return Finding(code, severity, message, span, excerpt, language=language)
