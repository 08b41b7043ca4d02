"""Whether the numbers are those of the source, each as the language writes it.

12.5 is 12,5 in Spanish and stays 12.5 in that of Mexico; 3.11 stays where it is a version. A number may be
put into words, and words into a number; one that the source repeats need not be repeated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from babel.numbers import get_decimal_symbol

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.figure import Figure, figures, is_in_decimals_of
from presenter.catalogs.checks.languages.language_rules import LanguageRules
from presenter.catalogs.checks.number_words import numbers_in_words
from presenter.catalogs.checks.pair import Pair
from presenter.i18n.language import Language, locale_of
from presenter.i18n.text import Text

# What makes a figure with a point or a comma an amount, whatever stands before it.
_AMOUNT_BEFORE = re.compile(r"[$€£¥≈~±]\s?$")
_UNIT = re.compile(
    r"[\s\u00a0\u202f]?(?:[%‰°€$£]|(?:[kMGTPcmµn]?(?:m|g|s|W|Hz|B|b|bit|px|V|A|l|L|J|Pa|h)|min)(?![\w-]))"
)
_MULTIPLE_OF_UNIT = re.compile(r"(?:giga|mega|tera|peta)[^\W\d_]{3,}", re.IGNORECASE)
_ALWAYS = re.compile(r"(?<![\d/])24/7(?![\d/])")
_OFTEN_WORDS = frozenset(map(str, (*range(21), *range(30, 1001, 10))))
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
        and not _may_go(figure, pair.source_prose)
    ]
    surplus = [
        figure
        for figure in found
        if not (_is_among(figure, wanted) or _is_in_code(figure, pair.source, pair.source_prose))
    ]
    if missing:
        said = numbers_in_words(pair.prose, pair.rules, pair.language)
        missing = [figure for figure in missing if not _is_in_words(figure, said, pair.rules)]
    if surplus:
        said = numbers_in_words(pair.source_prose, pair.source_rules, pair.source_language)
        surplus = [figure for figure in surplus if not _is_in_words(figure, said, pair.source_rules)]
    if not pair.rules.scales and any(figure.scaled for figure in wanted):
        missing = surplus = []  # 2 billion are 20 of a word that nobody wrote down
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


def _may_go(figure: Figure, text: str) -> bool:
    """Tell whether a figure is part of a word that translations spell out: i18n, B2B, 24/7."""
    around = text[max(figure.start - 1, 0) : figure.start], text[figure.end : figure.end + 1]
    is_within_word = all(map(str.isalpha, around))
    return is_within_word or any(
        match.start() <= figure.start < match.end() for match in _ALWAYS.finditer(text)
    )


def _is_among(figure: Figure, others: Iterable[Figure]) -> bool:
    return any(figure.says_the_same(other) for other in others)


def _is_written_as_elsewhere(figure: Figure, pair: Pair) -> bool:
    """Tell whether an amount was left with the source's decimal sign; of a version nobody may say so."""
    if figure.values or is_in_decimals_of(figure.text, pair.language):
        return False
    before, after = pair.prose[: figure.start], pair.prose[figure.end :]
    if re.search(r"\w-?$", before):
        return False
    word = _NEXT_WORD.match(after)
    return bool(
        _AMOUNT_BEFORE.search(before)
        or _UNIT.match(after)
        or (word and word[1].lower() in (pair.rules.units | frozenset(pair.rules.scales)))
        or (word and _MULTIPLE_OF_UNIT.match(word[1]))
    )


def _is_in_words(figure: Figure, said: frozenset[str], rules: LanguageRules) -> bool:
    if not rules.numbers and (figure.scaled or any(reading in _OFTEN_WORDS for reading in figure.readings)):
        return True  # nobody wrote down how this language says it
    return not said.isdisjoint({figure.scaled} if figure.scaled else figure.readings)
