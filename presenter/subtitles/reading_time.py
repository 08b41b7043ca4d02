"""How long a cue has to stand so that everyone can read it."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue

# Below the 17 of Spanish and the 20 of English that guides allow for films: a slide is being looked at too.
CHARACTERS_A_SECOND = 14.0
SHORTEST = 1.2
LONGEST = 7.0


def reading_time(cue: Cue, languages: Iterable[Language]) -> float:
    """Return the seconds that a cue has to stand when it is shown in these languages.

    The longest of them counts, and not their sum: readers of two languages stay in the
    lines of their own (Liao, Kruger and Doherty 2020).
    """
    longest = max((len(" ".join(cue.lines_in(language))) for language in languages), default=0)
    return min(max(longest / CHARACTERS_A_SECOND, SHORTEST), LONGEST)
