"""Which lexicon a language is broken with."""

from __future__ import annotations

from presenter.i18n.language import Language, fallback_chain
from presenter.subtitles.lexicons.english import ENGLISH
from presenter.subtitles.lexicons.lexicon import INTERNATIONAL_UNITS, Lexicon
from presenter.subtitles.lexicons.spanish import SPANISH

_LEXICONS = {Language("en"): ENGLISH, Language("es"): SPANISH}

# A language that nobody has described is broken at its punctuation and by length.
UNDESCRIBED = Lexicon(units=INTERNATIONAL_UNITS)


def lexicon_of(language: Language) -> Lexicon:
    """Return the lexicon of a language, or of the one that may stand in for it."""
    chain = fallback_chain(language)
    return next((_LEXICONS[code] for code in chain if code in _LEXICONS), UNDESCRIBED)
