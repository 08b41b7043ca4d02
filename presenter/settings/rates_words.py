"""Numbers for languages on one line, as they are typed into a field: `en = 150, es = 134`."""

from __future__ import annotations

from collections.abc import Mapping

from presenter.settings.kinds import plain_number


def rates_words(value: object | None) -> str:
    """Return what stands in the field for a number, a table of numbers, or nothing."""
    if isinstance(value, Mapping):
        return ", ".join(f"{language} = {rate}" for language, rate in value.items())
    return "" if value is None else f"{value}"


def parse_rates(words: str) -> object | None:
    """Return the number, the table or nothing that was typed, and the words themselves where it is neither.

    A comma parts languages, so that a number alone may have one for its point.
    """
    if not words.strip():
        return None
    if "=" not in words:
        number = _number(words.replace(",", "."))
        return words if number is None else number
    table: dict[str, float] = {}
    for part in words.split(","):
        language, equals, rate = part.partition("=")
        number = _number(rate)
        if not equals or number is None:
            return words
        table[language.strip()] = number
    return table


def _number(words: str) -> float | None:
    try:
        return plain_number(float(words))
    except (ValueError, OverflowError):
        return None
