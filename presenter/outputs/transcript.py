"""What is said to a slide, to be read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, language_mark
from presenter.subtitles.cue import Cue
from presenter.subtitles.files.joined_lines import joined_lines


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What one voice says at one step, and in which language the words really are.

    `speaker` is the label before it, where another voice begins to speak. Words that are `foreign` stand
    in for those of a language that they are not translated into.
    """

    speaker: str
    language: Language
    words: str
    foreign: bool = False

    @property
    def mark(self) -> str:
        """Return what stands before words in a language that nobody asked for."""
        return f"[{language_mark(self.language)}] " if self.foreign else ""


def transcript(
    cues: Sequence[Cue], language: Language, beside: Collection[Language] = ()
) -> Iterator[Paragraph]:
    """Yield the paragraphs of a track for a language.

    Words of another one stand in where a translation is missing, unless that language is there beside it.
    """
    for _, group in groupby(cues, key=lambda cue: (cue.step, cue.voice, cue.language_of_words_in(language))):
        said = list(group)
        words = joined_lines(line for cue in said for line in cue.lines_in(language))
        spoken = said[0].language_of_words_in(language)
        if words.strip() and (spoken == language or spoken not in beside):
            yield Paragraph(said[0].speaker, spoken, words, foreign=spoken != language)
