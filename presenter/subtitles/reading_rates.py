"""How fast is read: characters a second, by language, and by what characters they are.

Netflix's limits for films are 20 characters a second for English, 17 for most other languages, 12 for Korean,
9 for Chinese and 4 for Japanese. In a room a slide is being looked at too, and slower subtitles are preferred
where the spoken language is not known (Szarkowska and Gerber-Morón 2018): so a cue stands for longer
than that, and the limits only say how little is left of it where a cue is very long.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from unicodedata import east_asian_width

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, fallback_chain
from presenter.subtitles.length import graphemes

CHARACTERS_A_SECOND = 14.0


@dataclass(frozen=True, slots=True)
class Rates:
    """Characters a second of one language: those as wide as a Chinese one, and all others."""

    letters: float
    wide: float

    def seconds(self, text: str) -> float:
        """Return the seconds that a text takes."""
        characters = graphemes(text)
        wide = sum(east_asian_width(character[0]) in _WIDE for character in characters)
        return (len(characters) - wide) / self.letters + wide / self.wide


_WIDE = frozenset({"W", "F"})
_USUAL = Rates(CHARACTERS_A_SECOND, 7.5)
_FASTEST = Rates(17.0, 9.0)
_USUAL_OF: Mapping[str, Rates] = MappingProxyType(
    {
        "zh": _USUAL,
        "ja": Rates(CHARACTERS_A_SECOND, 4.0),
        "ko": Rates(CHARACTERS_A_SECOND, 10.0),
    }
)
_FASTEST_OF: Mapping[str, Rates] = MappingProxyType(
    {"en": Rates(20.0, 9.0), "ja": Rates(17.0, 4.0), "ko": Rates(17.0, 12.0)}
)


@dataclass(frozen=True, slots=True)
class ReadingRates:
    """What the user says: `everyone` is the rate of letters in any language, `own` that of one language.

    Wide characters follow in proportion, and are what is meant where a language is written in them.
    """

    everyone: float | None = None
    own: tuple[tuple[Language, float], ...] = ()

    def usual(self, language: Language) -> Rates:
        """Return how fast a language is read in a talk."""
        usual = _of(_USUAL_OF, language) or _USUAL
        own = dict(self.own)
        rate = next((own[code] for code in fallback_chain(language) if code in own), None)
        if rate is not None and _of(_USUAL_OF, language):
            return Rates(usual.letters, rate)
        rate = rate or self.everyone or usual.letters
        return Rates(rate, usual.wide * rate / usual.letters)

    def fastest(self, language: Language) -> Rates:
        """Return how fast it can be read at most; where the user says how fast it is, that fast."""
        own = {code for code, _ in self.own}
        if self.everyone is not None or own.intersection(fallback_chain(language)):
            return self.usual(language)
        return _of(_FASTEST_OF, language) or _FASTEST


def _of(rates: Mapping[str, Rates], language: Language) -> Rates | None:
    return next((rates[code] for code in fallback_chain(language) if code in rates), None)
