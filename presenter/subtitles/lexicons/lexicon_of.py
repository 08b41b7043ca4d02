"""Which lexicon a language is broken with."""

from __future__ import annotations

from presenter.i18n.language import Language, fallback_chain
from presenter.subtitles.lexicons.english import ENGLISH
from presenter.subtitles.lexicons.lexicon import INTERNATIONAL_UNITS, Lexicon, phrases, words
from presenter.subtitles.lexicons.spanish import SPANISH

_LEXICONS = {Language("en"): ENGLISH, Language("es"): SPANISH}

# A language that nobody has described is broken at its punctuation and by length.
UNDESCRIBED = Lexicon(
    abbreviations=words(
        "dr. prof. st. mr. mrs. ms. m. mme. mlle. hr. fr. sr. sra. ing. bzw. ca. vs. cf. nr. p.ex."
    ),
    titles=words("dr. prof. st. mr. mrs. ms. m. mme. mlle. hr. fr. sr. sra. ing. nr."),
    compounds=phrases(
        "z. B., d. h., u. a., z. T., o. ä., i. d., p. ex., c. à, т. е., т. д., т. п., a. C., d. C."
    ),
    units=INTERNATIONAL_UNITS,
)


def lexicon_of(language: Language) -> Lexicon:
    """Return the lexicon of a language, or of the one that may stand in for it."""
    chain = fallback_chain(language)
    return next((_LEXICONS[code] for code in chain if code in _LEXICONS), UNDESCRIBED)
