"""What a file of subtitles says: words with their times, apart from any slide."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from presenter.errors import Finding
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class TimedCue:
    """A cue of a file; `begin` and `end` in seconds, never negative, though they may overlap others'.

    `lines` are inline Markdown as a deck has it. `speaker` is the label of the voice, as a deck writes it.
    `identifier` is what the file calls the cue, `remarks` the comments that stand before it, `line` where
    its words begin.
    """

    begin: float
    end: float
    lines: tuple[str, ...]
    speaker: str = ""
    identifier: str = ""
    remarks: tuple[str, ...] = ()
    line: int = 1

    @property
    def text(self) -> str:
        """Return the words in one line."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class TimedText:
    """A file of subtitles in one language, None where the file does not say which."""

    path: Path
    cues: tuple[TimedCue, ...]
    language: Language | None = None
    findings: tuple[Finding, ...] = ()
