"""A list in words: “Ana, Luis and Iván”."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal

from babel.lists import format_list

from presenter.i18n.language import Language, locale_of

# Spanish says «e» before the sound of i, and «u» before that of o, digits included; «y» stays before a
# diphthong (hielo, iatrogénico, ion). Rules: Diccionario panhispánico de dudas, «y» and «o».
_SOUNDS_LIKE_I = re.compile(r"h?i(?![aeo])|y(?![aeiou])", re.IGNORECASE)
_SOUNDS_LIKE_O = re.compile(r"h?o|8|11(?![\d])|11(?=[.\s]?\d{3}(?!\d))", re.IGNORECASE)
_SPANISH = {"y": ("e", _SOUNDS_LIKE_I), "o": ("u", _SOUNDS_LIKE_O)}
_FIRST_LETTER = re.compile(r"[^\W_]")


def written_list(items: Sequence[str], language: Language, style: Literal["and", "or"] = "and") -> str:
    """Return items as a language lists them (CLDR), with the «e» and «u» of Spanish.

    An item may be inline Markdown.
    """
    locale = locale_of(language)
    text = format_list(list(items), style="standard" if style == "and" else "or", locale=locale)
    if locale.language != "es" or len(items) < 2:
        return text
    head = text.removesuffix(items[-1])
    word = head.split()[-1]
    changed, sound = _SPANISH.get(word, ("", None))
    if sound is None or not sound.match(_spoken(items[-1])):
        return text
    return f"{head.rstrip()[: -len(word)]}{changed}{head[len(head.rstrip()) :]}{items[-1]}"


def _spoken(item: str) -> str:
    """Return an item from its first letter or digit on, without accents."""
    first = _FIRST_LETTER.search(item)
    bare = unicodedata.normalize("NFD", item[first.start() :] if first else "")
    return "".join(letter for letter in bare if not unicodedata.combining(letter))
