"""Language codes as gettext writes them, and the order in which they stand in for one another."""

from __future__ import annotations

from typing import NewType

from babel import Locale, UnknownLocaleError

Language = NewType("Language", str)


def parse_language(code: str) -> Language:
    """Return the canonical form of a code such as `es`, `es-MX` or `es_mx`.

    Raises ValueError where Babel knows no such language.
    """
    try:
        return Language(str(Locale.parse(code.strip().replace("-", "_"))))
    except (UnknownLocaleError, ValueError, TypeError) as error:
        raise ValueError(code) from error


def fallback_chain(language: Language) -> tuple[Language, ...]:
    """Return the language and what may stand in for it: `es_MX` then `es`."""
    parts = language.split("_")
    return tuple(Language("_".join(parts[:count])) for count in range(len(parts), 0, -1))


def language_name(language: Language, shown_in: Language) -> str:
    """Return the language's name in another one: `es` shown in `en` is Spanish."""
    name = Locale.parse(language).get_display_name(shown_in) or language
    return name[:1].upper() + name[1:]


def is_right_to_left(language: Language) -> bool:
    """Tell whether the language is written from right to left."""
    return bool(Locale.parse(language).text_direction == "rtl")
