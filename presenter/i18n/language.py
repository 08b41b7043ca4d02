"""Language codes as gettext writes them, and the order in which they stand in for one another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NewType

from babel import Locale, UnknownLocaleError
from babel.core import get_locale_identifier, parse_locale

Language = NewType("Language", str)

_PSEUDO_TERRITORY = re.compile(r"_X[A-Z]$")


def parse_language(code: str) -> Language:
    """Return the canonical form of a code such as `es`, `es-MX`, `es-419` or `zh_hant`.

    Nothing is added that was not said: `zh_CN` stays so, as folders are named after it.
    Raises ValueError where Babel knows no such language. The territories XA to XZ, which
    no country has, are allowed for trials such as CLDR's `en_XA`.
    """
    try:
        language = Language(get_locale_identifier(parse_locale(code.strip().replace("-", "_"))))
        Locale.parse(_PSEUDO_TERRITORY.sub("", language))
    except (UnknownLocaleError, ValueError, TypeError, AttributeError) as error:
        raise ValueError(code) from error
    return language


@lru_cache(maxsize=256)  # asked for every text of every slide
def fallback_chain(language: Language) -> tuple[Language, ...]:
    """Return the language and what may stand in for it: `es_MX` then `es`."""
    plain, at, _ = language.partition("@")
    parts = plain.split("_")
    wider = tuple(Language("_".join(parts[:count])) for count in range(len(parts), 0, -1))
    return (language, *wider) if at else wider


def nearest_language(language: Language, available: Sequence[Language]) -> Language | None:
    """Return the language out of those there are, or what may stand in for it.

    That is what it is a variety of, else another variety of the same language in the same script:
    `pt_BR` for `pt` and for `pt_PT`, and never `zh_CN` for `zh_TW`.
    """
    chain = fallback_chain(language)
    found = next((one for one in chain if one in available), None)
    if found is not None:
        return found
    siblings = (one for one in available if fallback_chain(one)[-1] == chain[-1])
    return next((one for one in siblings if _may_share_script(one, language)), None)


def _may_share_script(one: Language, other: Language) -> bool:
    scripts = {locale_of(one).script, locale_of(other).script} - {None}
    return len(scripts) < len((one, other))


def language_tag(language: Language) -> str:
    """Return a language's tag as BCP 47 writes it, with hyphens where gettext has underscores."""
    return language.replace("_", "-").replace("@", "-")


def language_mark(language: Language) -> str:
    """Return the letters that stand before words for the language that they are in: EN, for en_GB too."""
    return language.partition("_")[0].upper()


def locale_of(language: Language) -> Locale:
    """Return what Babel knows of a language, or of the one it is a variety of.

    For a code that Babel does not know at all, that is the root of all languages.
    """
    for variety in fallback_chain(language):
        try:
            return Locale.parse(variety)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("root")


def language_name(language: Language, shown_in: Language) -> str:
    """Return the language's name in another one: `es` shown in `en` is Spanish; an unknown code as it is."""
    locale = locale_of(language)
    name = locale.get_display_name(locale_of(shown_in)) or locale.get_display_name("en")
    if not name:
        return language
    return name[:1].upper() + name[1:]


# Languages that are written from right to left in one script at least (CLDR 47).
MAY_BE_RIGHT_TO_LEFT = (
    "apc ar az bal bgn bm ckb dv fa ff ha he kk ks lrc ms mzn nqo pa ps rhg sd sdh skr syr trw ug ur uz yi"
)


@lru_cache(maxsize=256)
def is_right_to_left(language: Language) -> bool:
    """Tell whether a language is written from right to left.

    All that is known of a language is only read where it may be: that takes longer than to set a slide.
    """
    if fallback_chain(language)[-1] not in MAY_BE_RIGHT_TO_LEFT.split():
        return False
    return bool(locale_of(language).text_direction == "rtl")
