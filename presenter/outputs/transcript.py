"""What is said to a slide, to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What one speaker says at one step, and in which language the words really are."""

    speaker: str
    language: Language
    words: str


def transcript(cues: Sequence[Cue], language: Language) -> Iterator[Paragraph]:
    """Yield the paragraphs of a track for a language."""
    for (_, speaker), group in groupby(cues, key=_turn):
        said = list(group)
        words = " ".join(" ".join(cue.lines_in(language)) for cue in said)
        if words.strip():
            yield Paragraph(speaker, said[0].language_of_words_in(language), words)


def _turn(cue: Cue) -> tuple[int, str]:
    return cue.step, cue.speaker
