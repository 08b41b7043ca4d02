"""Numbers as the language that is shown writes them."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale
from babel.numbers import format_compact_decimal, format_decimal

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, locale_of
from presenter.i18n.number_grouping import is_grouped

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
MOST_DECIMALS = 2
# From here on numbers are written as so many millions.
LARGE = 10_000_000.0
# Signs stand beside each number; longer units are said once, above them all.
LONGEST_SIGN = 2


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How the numbers of a chart are written: with so many decimals, and with a unit that is a sign."""

    locale: Locale
    unit: str
    decimals: int
    compact: bool

    @property
    def has_sign(self) -> bool:
        """Tell whether the unit stands beside each number."""
        return 0 < len(self.unit) <= LONGEST_SIGN

    def __call__(self, number: float, *, signed: bool = True) -> str:
        """Return a number, with its sign if wanted and if the unit is one."""
        return self._figures(number) + (self._sign() if signed and self.has_sign else "")

    def _figures(self, number: float) -> str:
        if self.compact:
            words = format_compact_decimal(number, locale=self.locale, fraction_digits=1)
        else:
            words = format_decimal(
                number,
                format=f"#,##0.{'0' * self.decimals}" if self.decimals else "#,##0",
                locale=self.locale,
                group_separator=is_grouped(number, self.locale),
            )
        return words.replace("-", "−").replace(" ", NO_BREAK_SPACE)

    def _sign(self) -> str:
        pattern = str(self.locale.percent_formats[None].pattern)
        if self.unit == "%" and "0%" in pattern:
            return self.unit
        return NO_BREAK_SPACE + self.unit


def number_words(numbers: Iterable[float], unit: str, language: Language) -> NumberWords:
    """Return how all these numbers are written alike."""
    present = list(numbers)
    largest = max((abs(number) for number in present), default=0.0)
    return NumberWords(locale_of(language), unit, _decimals(present, largest), largest >= LARGE)


def _decimals(numbers: Iterable[float], largest: float) -> int:
    """Return the fewest decimals that lose nothing; of numbers without end, as many as can be compared."""
    present = list(numbers)
    for decimals in range(MOST_DECIMALS + 1):
        if all(abs(round(number, decimals) - number) < 1e-9 for number in present):
            return decimals
    if largest >= 100:
        return 0
    return 1 if largest >= 10 else MOST_DECIMALS
