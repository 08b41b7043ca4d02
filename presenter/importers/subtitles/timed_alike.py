"""Scripts without times in step with the other files, which are paired by their times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.importers.subtitles.slide_marks import is_mark
from presenter.subtitles.files.timed_text import TimedCue, TimedText


@dataclass(frozen=True, slots=True)
class TimedAlike:
    """Files of subtitles with times that can be compared, and the languages whose times are guesses."""

    texts: Mapping[Language, TimedText] = field(hash=False)
    guessed: frozenset[Language] = frozenset()


def timed_alike(texts: Mapping[Language, TimedText]) -> TimedAlike:
    """Return files by language, those without times with those of one that has some, else of the first.

    Between two marks of slides, or in all where not all have the same number of these, paragraph goes with
    paragraph if there are as many; else they are spread evenly, which is a guess.
    """
    pattern = next((text for text in texts.values() if text.has_times), next(iter(texts.values())))
    found: dict[Language, TimedText] = {}
    guessed: set[Language] = set()
    for language, text in texts.items():
        parts = [(text.cues, text.cues)] if text.has_times else _parts(text.cues, pattern.cues)
        cues = tuple(cue for part, others in parts for cue in _spread(part, others))
        found[language] = replace(text, cues=cues)
        if any(len(part) != len(others) for part, others in parts):
            guessed.add(language)
    return TimedAlike(found, frozenset(guessed))


def _parts(
    cues: Sequence[TimedCue], others: Sequence[TimedCue]
) -> list[tuple[Sequence[TimedCue], Sequence[TimedCue]]]:
    """Return the parts of two files that go together: marks, and what stands between them."""
    mine, theirs = _by_marks(cues), _by_marks(others)
    if [bool(part) for part in mine] != [bool(part) for part in theirs]:
        return [(cues, others)]
    return list(zip(mine, theirs, strict=True))


def _by_marks(cues: Sequence[TimedCue]) -> list[Sequence[TimedCue]]:
    parts: list[list[TimedCue]] = [[]]
    for cue in cues:
        if is_mark(cue):
            parts += [[cue], []]
        else:
            parts[-1].append(cue)
    return [*parts]


def _spread(cues: Sequence[TimedCue], others: Sequence[TimedCue]) -> list[TimedCue]:
    """Return cues with the times of those among the others that stand as far on."""
    places = [(2 * place + 1) * len(others) // (2 * len(cues)) for place in range(len(cues))]
    return [
        replace(cue, begin=others[place].begin, end=others[place].end)
        for cue, place in zip(cues, places, strict=True)
    ]
