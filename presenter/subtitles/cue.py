"""One subtitle: what stands on the screen at one moment, in every language of the deck."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from presenter.dataclass import dataclass
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue of a slide; `number` counts from 1 and `step` is the reveal that it belongs to.

    `speaker` is the label before the words, where another voice begins to speak; `voice` names who speaks
    also where that is not said again. `lines` has every language of the deck. `languages_of_words` tells
    which language those lines are really in: the source's where there is no translation. `sources` says
    which of the slide's cues, as the author wrote them, the lines of a language were cut from, from 0 on.
    """

    number: int
    step: int
    speaker: str = ""
    voice: str = ""
    lines: Mapping[Language, tuple[str, ...]] = field(default_factory=dict, hash=False)
    languages_of_words: Mapping[Language, Language] = field(default_factory=dict, hash=False)
    sources: Mapping[Language, int] = field(default_factory=dict, hash=False)

    def lines_in(self, language: Language) -> tuple[str, ...]:
        """Return the lines for a language; none for a language that the deck does not have."""
        return self.lines.get(language, ())

    def language_of_words_in(self, language: Language) -> Language:
        """Return the language in which the lines for a language are really written."""
        return self.languages_of_words.get(language, language)

    def missing_in(self, language: Language) -> bool:
        """Tell whether another language's words stand in for this one."""
        return self.language_of_words_in(language) != language
