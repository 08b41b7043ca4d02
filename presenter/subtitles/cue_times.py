"""How long each cue of a deck stands, for those who translate it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import floor

from presenter.deck.deck import Deck
from presenter.deck.inline import plain_text
from presenter.deck.spelled_out import spelled_out
from presenter.i18n.language import Language
from presenter.subtitles.reading_rates import ReadingRates
from presenter.subtitles.reading_time import SHORTEST
from presenter.subtitles.word import AUTHORS_BREAK

_RATES = ReadingRates()


def cue_times(deck: Deck) -> Mapping[str, str]:
    """Return by identity in words how long a cue stands for its own language, and what can be read in that.

    That is at the rate of the slowest language that it is to be in. A longer translation stands for longer,
    and is cut in two where it has to be: so this is advice, and no limit.
    """
    own = deck.settings.language
    times: dict[str, str] = {}
    for slide in deck.slides:
        for cue in slide.cues:
            language = cue.text.source_language(own)
            targets = [other for other in deck.languages if cue.text.language is None and other != language]
            if targets:
                times[cue.text.identity] = _time(cue.text.text, language, targets)
    return times


def _time(text: str, language: Language, targets: Sequence[Language]) -> str:
    words = " ".join(AUTHORS_BREAK.split(plain_text(spelled_out(text, language))))
    seconds = max(SHORTEST, _RATES.usual(language).seconds(words))
    rate = min(_RATES.fastest(target).letters for target in targets)
    return f"{seconds:.1f} s, room for {floor(seconds * rate)} characters at {rate:.0f} a second"
