"""How long a cue has to stand so that everyone can read it."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.reading_rates import CHARACTERS_A_SECOND, ReadingRates

__all__ = ["CHARACTERS_A_SECOND", "LONGEST", "SHORTEST", "reading_time"]

SHORTEST = 1.2
LONGEST = 7.0
_USUAL = ReadingRates()


def reading_time(
    cue: Cue, languages: Iterable[Language], rates: ReadingRates = _USUAL, speed: float = 1.0
) -> float:
    """Return the seconds that a cue has to stand when it is shown in these languages.

    The longest of them counts, and not their sum: readers of two languages stay in the
    lines of their own (Liao, Kruger and Doherty 2020). No cue stands for more than 7 seconds
    but one that nobody could read in them. At a higher speed all stand for less.
    """
    longest = max((_seconds(cue, language, rates) for language in languages), default=0.0)
    return max(longest / speed, SHORTEST)


def _seconds(cue: Cue, language: Language, rates: ReadingRates) -> float:
    """Return the seconds that the words take which stand for a language, in the language that they are in."""
    lines = cue.lines_in(language)
    words = " ".join((f"{cue.speaker}:", *lines)) if cue.speaker and lines else " ".join(lines)
    spoken_in = cue.language_of_words_in(language)
    least = rates.fastest(spoken_in).seconds(words)
    return min(rates.usual(spoken_in).seconds(words), max(LONGEST, least))
