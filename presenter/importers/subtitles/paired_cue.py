"""A cue of several files of subtitles, one in each language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.subtitles.files.timed_text import TimedCue


@dataclass(frozen=True, slots=True)
class PairedCue:
    """What is said at one moment, in every language: the cues of each file that stand for one another.

    Times in seconds; `speaker`, the remarks and the name are those of the first file.
    """

    cues: Mapping[Language, Sequence[TimedCue]] = field(hash=False)
    first: TimedCue
    begin: float
    end: float

    def lines_in(self, language: Language) -> tuple[str, ...]:
        """Return the lines of inline Markdown in a language; none where its file has nothing here."""
        return tuple(line for cue in self.cues.get(language, ()) for line in cue.lines)
