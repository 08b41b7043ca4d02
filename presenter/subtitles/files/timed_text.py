"""What a file of subtitles says: words with their times, apart from any slide."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class TimedCue:
    """A cue of a file; `begin` and `end` in seconds, never negative, though they may overlap others'.

    `lines` are inline Markdown as a deck has it. `speaker` is the label of the voice, as a deck writes it.
    `identifier` is what the file calls the cue, `remarks` the comments that stand before it, `line` where
    its words begin. `language` is set where the file marks the words as being in one.
    """

    begin: float
    end: float
    lines: tuple[str, ...]
    speaker: str = ""
    identifier: str = ""
    remarks: tuple[str, ...] = ()
    line: int = 1
    language: Language | None = None

    @property
    def text(self) -> str:
        """Return the words in one line."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class TimedText:
    """A file of subtitles in one language, None where the file does not say which.

    `has_times` is False for a script, whose times only tell its paragraphs apart.
    """

    path: Path
    cues: tuple[TimedCue, ...]
    language: Language | None = None
    findings: tuple[Finding, ...] = ()
    has_times: bool = True

    def by_language(self) -> dict[Language | None, TimedText]:
        """Return a file of each language where the words are marked as being in several, else this one.

        Words that are not marked are in the language of the file, or else in the first.
        """
        marked = dict.fromkeys(cue.language for cue in self.cues if cue.language is not None)
        if len(marked) < 2:
            language = self.language or next(iter(marked), None)
            return {language: replace(self, language=language)}
        first = self.language if self.language in marked else next(iter(marked))
        return {
            language: replace(
                self,
                language=language,
                cues=tuple(cue for cue in self.cues if (cue.language or first) == language),
                findings=self.findings if language == first else (),
            )
            for language in marked
        }
