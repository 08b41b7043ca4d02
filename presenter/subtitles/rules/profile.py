"""What a guide for subtitles allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from math import floor

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text
from presenter.subtitles.rules.amount import characters, word_count


@dataclass(frozen=True, slots=True)
class Profile:
    """Figures for adults: lines of a cue, characters of a line, and how long a cue stands, in seconds.

    `longest` is None where a cue holds until the next. Readers are given either so many characters a
    second, by language and else `usual`, or so many words a minute.
    """

    lines: int = 2
    characters: int = 42
    shortest: float = 1.0
    longest: float | None = 7.0
    usual: float = 17.0
    characters_a_second: Mapping[Language, float] = field(default_factory=dict, hash=False)
    words_a_minute: float | None = None

    def limit(self, language: Language) -> float:
        """Return how fast may be read: words a minute where those are counted, else characters a second."""
        if self.words_a_minute is not None:
            return self.words_a_minute
        rates = self.characters_a_second
        return next((rates[code] for code in fallback_chain(language) if code in rates), self.usual)

    def rate(self, text: str, seconds: float) -> float:
        """Return how fast a text is that stands for some seconds, in the unit of `limit`."""
        if self.words_a_minute is not None:
            return 60.0 * word_count(text) / seconds
        return characters(text) / seconds

    def is_too_fast(self, rate: float, language: Language) -> bool:
        """Tell whether a speed is above the limit as it is shown, with the decimals that it is shown with."""
        return round(rate, 1 if self.words_a_minute is None else 0) > self.limit(language)

    def reading_seconds(self, text: str, language: Language) -> float:
        """Return for how long a text has to stand."""
        return max(self.rate(text, 1.0) / self.limit(language), self.shortest)

    def speed(self, number: float) -> Text:
        """Return a speed in words, in the unit of `limit`."""
        if self.words_a_minute is not None:
            return Text("{number} words a minute").with_fields(number=f"{number:.0f}")
        return Text("{number} characters a second").with_fields(number=f"{number:.1f}".removesuffix(".0"))

    def room(self, language: Language, seconds: float) -> Text:
        """Return in words how much can be read in some seconds."""
        if self.words_a_minute is not None:
            count = floor(self.words_a_minute * seconds / 60.0)
            return Text("{count} words").with_fields(count=count)
        return Text("{count} characters").with_fields(count=floor(self.limit(language) * seconds))
