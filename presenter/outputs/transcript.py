"""What is said to a slide, to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.files.joined_lines import joined_lines


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What one voice says at one step, and in which language the words really are.

    `speaker` is the label before it, where another voice begins to speak.
    """

    speaker: str
    language: Language
    words: str


def transcript(cues: Sequence[Cue], language: Language) -> Iterator[Paragraph]:
    """Yield the paragraphs of a track for a language."""
    for _, group in groupby(cues, key=lambda cue: (cue.step, cue.voice, cue.language_of_words_in(language))):
        said = list(group)
        words = joined_lines(line for cue in said for line in cue.lines_in(language))
        if words.strip():
            yield Paragraph(said[0].speaker, said[0].language_of_words_in(language), words)
