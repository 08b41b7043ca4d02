"""Figures that stand under each other: units under units, whatever comes after the decimal sign."""

from __future__ import annotations

import re
from functools import lru_cache

from presenter.i18n.language import Language, locale_of
from presenter.typeset.word_binding import UNITS

NUMBER = r"\d[\d.,\s/:’'–—-]*"
FIGURE = re.compile(
    rf"[\s+\-−–±≈<>≤≥~]*(?:[$€£¥]\s*)?(?:\d|{NUMBER}\d)\s*(?:[%‰°$€£¥kMGTB]|°[CF]|{UNITS})?\s*"
)


def is_figure(text: str) -> bool:
    """Tell whether a text is a number, perhaps with a sign before it and a unit after it."""
    return FIGURE.fullmatch(text) is not None


@lru_cache(maxsize=1024)  # a table asks for each of its figures several times at each size that is tried
def after_units(text: str, language: Language) -> str:
    """Return what stands after the last digit of the integer, as a language writes numbers.

    That is `.14 %` of `3.14 %` in English, and `,14 %` of `3,14 %` in Spanish. Where
    there is more than one number (`3–5`, `15:30`), it is what follows the last of them.
    """
    # Late: only figures with something after their digits need it.
    from babel.numbers import get_decimal_symbol

    sign = re.escape(get_decimal_symbol(locale_of(language)))
    # An integer, perhaps in groups of three, after whatever stands before it.
    integer = re.match(rf"\D*\d+(?:(?!{sign})[.,’'\s]\d{{3}}(?!\d))*", text)
    if integer is not None and re.match(rf"{sign}\d+(?![\d.,:/–-])", text[integer.end() :]):
        return text[integer.end() :]
    digits = [index for index, char in enumerate(text) if char.isdigit()]
    return text[digits[-1] + 1 :] if digits else ""
