"""Where the thousands of a number are parted."""

from __future__ import annotations

from babel import Locale

# Languages in which a number of four digits has no separator (CLDR 46, minimumGroupingDigits).
FOUR_DIGITS_TOGETHER = frozenset({"es", "pl", "bg", "lv", "hu"})
# The countries of those languages that part it all the same: in America 1,234 has a separator.
HOMES = frozenset({None, "ES", "PL", "BG", "LV", "HU"})


def is_grouped(number: float, locale: Locale) -> bool:
    """Tell whether a language parts the thousands of a number: 1.234 in German, 1234 in Spain."""
    is_apart = locale.language in FOUR_DIGITS_TOGETHER and locale.territory in HOMES
    return abs(number) >= 10_000 or not is_apart
