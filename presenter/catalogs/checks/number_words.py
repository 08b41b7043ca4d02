"""The numbers that a text says in words: “two hundred and fifty”, «millón y medio», «las tres y cuarto», XXI.

More is read out of the words than they may say, never less: whoever asks wants to know whether a figure of
the other language may be among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from babel.dates import get_month_names

from presenter.catalogs.checks.languages.language_rules import LanguageRules
from presenter.i18n.language import Language, locale_of

_WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
_ROMAN = re.compile(r"\b[IVXLCDM]+(?=\b|er?\b|[eè]me\b)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_TENS, _HUNDRED = range(20, 100, 10), 100
_HALF, _HALVES, _MINUTES_OF_HALF = Decimal("0.5"), 2, Decimal(30)
_LONGEST_RUN = 16  # “nine hundred and ninety-nine million …” has fewer words; a list may have any number
_AT_MOST_BETWEEN = 1  # “and”, y, et, de
_HOURS, _NOON = 24, 12
# By the minutes: the part, and how much later the hour may be that is said: quarter to four, halb vier.
_PARTS_OF_HOUR = {30: (2, (0, 1)), 15: (4, (0,)), 45: (4, (0, 1))}


def numbers_in_words(text: str, rules: LanguageRules, language: Language) -> frozenset[str]:
    """Return what the words of a text may say, as figures are read: 250, 1500000, 3.5, 3:30."""
    values = {Decimal(number) for number in _roman_numbers(text)}
    if not rules.has_spaces:
        values |= {Decimal(number) for word, number in rules.numbers.items() if word in text}
        return frozenset(map(_plain, values))
    words = [
        part.lower()
        for match in _WORD.finditer(text)
        for part in ((match[0],) if match[0].lower() in rules.numbers else re.split("[-‑]", match[0]))
    ]
    single = {rules.numbers[word] for word in words if word in rules.numbers}
    values |= {Decimal(number) for number in single | _months(words, language)}
    values |= {Decimal(ten + number) for ten in single & set(_TENS) for number in single if number < 10}
    for run in _runs(words, rules):
        values |= _said(run)
    if _HALVES in single:
        values |= {value + _HALF for value in tuple(values)} | {_HALF, 1 + _HALF, _MINUTES_OF_HALF}
    return frozenset(map(_plain, values)) | _times(single)


def _months(words: Iterable[str], language: Language) -> set[int]:
    names = _month_numbers(language)
    return {names[word] for word in words if word in names}


@lru_cache(maxsize=64)
def _month_numbers(language: Language) -> dict[str, int]:
    return {
        name.lower().rstrip("."): number
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=locale_of(language)).items()
    }


def _runs(words: Iterable[str], rules: LanguageRules) -> Iterator[list[tuple[int, int]]]:
    """Yield stretches of number words, each as what it adds and the power of ten that it multiplies by."""
    run: list[tuple[int, int]] = []
    between = 0
    for word in words:
        if len(run) == _LONGEST_RUN:
            yield run
            run = []
        if word in rules.scales and len(word) > 1:
            run.append((0, rules.scales[word]))
        elif word in rules.numbers:
            run.append((rules.numbers[word], 0))
        elif between < _AT_MOST_BETWEEN and run:
            between += 1
            continue
        else:
            if run:
                yield run
            run = []
        between = 0
    if run:
        yield run


def _said(run: Iterable[tuple[int, int]]) -> set[Decimal]:
    """Return what a stretch says, wherever it may begin and end: after “and” there may be another number."""
    said: set[Decimal] = set()
    words = list(run)
    for start in range(len(words)):
        whole, current = Decimal(0), Decimal(0)
        for value, power in words[start:]:
            if power:
                factor = Decimal(10) ** power
                below = current if whole >= factor else whole + current
                said.add(factor * _HALF)
                whole, current = (whole if whole >= factor else Decimal(0)), Decimal(0)
                whole += max(below, Decimal(1)) * factor
                said |= {whole, whole + factor * _HALF}
            elif value == _HUNDRED and 1 < current < 10:
                current *= _HUNDRED
            elif value < current and current % 10 == 0:
                current += value
            else:
                current = Decimal(value)
            said.add(whole + current)
    return said


def _times(single: Iterable[int]) -> frozenset[str]:
    """Return the times of the day that an hour and its half or quarter may be: of this or the next."""
    numbers = set(single)
    return frozenset(
        f"{hour}:{minutes}"
        for minutes, (part, later) in _PARTS_OF_HOUR.items()
        if part in numbers
        for hour in range(_HOURS)
        if any(not numbers.isdisjoint({hour + more, hour + more - _NOON}) for more in later)
    )


def _roman_numbers(text: str) -> Iterator[int]:
    for match in _ROMAN.finditer(text):
        values = [_ROMAN_VALUES[letter] for letter in match[0]]
        following = [*values[1:], 0]
        yield sum(-one if one < two else one for one, two in zip(values, following, strict=True))


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
