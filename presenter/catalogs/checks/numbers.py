"""Whether the numbers are those of the source, each as the language writes it.

12.5 is 12,5 in Spanish and stays 12.5 in that of Mexico; 3.11 stays where it is a version. A number may be
put into words, and words into a number; one that the source repeats need not be repeated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from babel.dates import get_month_names
from babel.numbers import get_decimal_symbol

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.figure import Figure, figures, is_in_decimals_of
from presenter.catalogs.checks.languages.language_rules import LanguageRules
from presenter.catalogs.checks.pair import Pair
from presenter.i18n.language import Language, locale_of
from presenter.i18n.text import Text

_WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
_ROMAN = re.compile(r"\b[IVXLCDM]+\b")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_TENS, _HUNDRED = range(20, 100, 10), 100
# What makes a figure with a point or a comma an amount, whatever stands before it.
_AMOUNT_BEFORE = re.compile(r"[$€£¥≈~±]\s?$")
_UNIT = re.compile(
    r"[\s\u00a0\u202f]?(?:[%‰°€$£]|(?:[kMGTPcmµn]?(?:m|g|s|W|Hz|B|b|bit|px|V|A|l|L|J|Pa|h)|min)(?![\w-]))"
)
_NEXT_WORD = re.compile(r"[\s\u00a0\u202f]([^\W\d_]+)")


def number_faults(pair: Pair) -> Iterator[Fault]:
    """Yield the numbers that a translation lost, changed, or wrote as another language does."""
    wanted = list(figures(pair.source_prose, pair.source_language))
    found = list(figures(pair.prose, pair.language))
    if not wanted and not found:
        return
    # What stands in code or a field of the other is told of as such.
    missing = [
        figure
        for figure in wanted
        if not (_is_among(figure, found) or _is_in_code(figure, pair.target, pair.prose))
    ]
    surplus = [
        figure
        for figure in found
        if not (_is_among(figure, wanted) or _is_in_code(figure, pair.source, pair.source_prose))
    ]
    missing = [
        figure for figure in missing if not _is_in_words(figure, pair.prose, pair.rules, pair.language)
    ]
    surplus = [
        figure
        for figure in surplus
        if not _is_in_words(figure, pair.source_prose, pair.source_rules, pair.source_language)
    ]
    yield from _told(missing, surplus, pair.language)
    for figure in found:
        if figure not in surplus and _is_written_as_elsewhere(figure, pair):
            yield _of_another_language(figure, re.sub("[.,]", ".", figure.text), pair.language)


def _of_another_language(figure: Figure, value: str, language: Language) -> Fault:
    """Return that a figure is written as in another language; `value` has the point of a program."""
    sign = get_decimal_symbol(locale_of(language))
    return Fault(
        "numbers",
        Text("{number} is not written as this language has it.").with_fields(number=figure.text),
        Text("Write it as {number}.").with_fields(number=value.replace(".", sign)),
        figure.start,
        figure.end,
    )


def _told(missing: list[Figure], surplus: list[Figure], language: Language) -> Iterator[Fault]:
    if missing and len(missing) == len(surplus):
        for lost, other in zip(missing, surplus, strict=True):
            if lost.text == other.text and lost.values:
                yield _of_another_language(other, min(lost.values), language)
                continue
            yield Fault(
                "numbers",
                Text("The translation has {piece} where the source has {other}.").with_fields(
                    piece=other.text, other=lost.text
                ),
                Text("Write the number of the source, in figures of this language or in words."),
                other.start,
                other.end,
            )
        return
    for figure in missing:
        yield Fault(
            "numbers",
            Text("The translation lacks the number {number}.").with_fields(number=figure.text),
            Text("Write the number of the source, in figures of this language or in words."),
        )
    for figure in surplus:
        yield Fault(
            "numbers",
            Text("The number {number} is not in the source.").with_fields(number=figure.text),
            Text("Write the numbers of the source and no others."),
            figure.start,
            figure.end,
        )


def _is_in_code(figure: Figure, text: str, words: str) -> bool:
    return text.count(figure.text) > words.count(figure.text)


def _is_among(figure: Figure, others: Iterable[Figure]) -> bool:
    return any(figure.says_the_same(other) for other in others)


def _is_written_as_elsewhere(figure: Figure, pair: Pair) -> bool:
    """Tell whether an amount was left with the source's decimal sign; of a version nobody may say so."""
    if is_in_decimals_of(figure.text, pair.language):
        return False
    before, after = pair.prose[: figure.start], pair.prose[figure.end :]
    if re.search(r"\w-?$", before):
        return False
    word = _NEXT_WORD.match(after)
    return bool(
        _AMOUNT_BEFORE.search(before)
        or _UNIT.match(after)
        or (word and word[1].lower() in (pair.rules.units | frozenset(pair.rules.scales)))
    )


def _is_in_words(figure: Figure, text: str, rules: LanguageRules, language: Language) -> bool:
    values = {int(reading) for reading in figure.readings if reading.isdigit()}
    if not values.isdisjoint(_roman_numbers(text)):
        return True
    if not rules.has_spaces:
        return any(number in values and word in text for word, number in rules.numbers.items())
    words = [
        word.lower() for match in _WORD.finditer(text) for word in (match[0], *re.split("[-‑]", match[0]))
    ]
    months = {
        name.lower().rstrip("."): number
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=locale_of(language)).items()
    }
    said = {rules.numbers[word] for word in words if word in rules.numbers}
    said |= {months[word] for word in words if word in months}
    small = {number for number in said if number < 10}
    said |= {ten + number for ten in said & set(_TENS) for number in small}
    said |= {number * _HUNDRED for number in small if _HUNDRED in said}
    return not values.isdisjoint(said)


def _roman_numbers(text: str) -> set[int]:
    numbers = set()
    for match in _ROMAN.finditer(text):
        values = [_ROMAN_VALUES[letter] for letter in match[0]]
        following = [*values[1:], 0]
        numbers.add(sum(-one if one < two else one for one, two in zip(values, following, strict=True)))
    return numbers
