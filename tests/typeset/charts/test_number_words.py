"""Numbers as each language writes them."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.typeset.charts.number_words import number_words


@pytest.mark.parametrize(
    ("number", "unit", "english", "spanish"),
    [
        (3.5, "", "3.5", "3,5"),
        (9675, "", "9,675", "9675"),
        (12345, "", "12,345", "12.345"),
        (35, "%", "35%", "35 %"),
        (-2, "°C", "−2 °C", "−2 °C"),
        (7, "million", "7", "7"),
        (12_300_000, "", "12.3M", "12,3 M"),
    ],
)
def test_a_number_is_written_as_in_the_language_that_is_shown(number, unit, english, spanish) -> None:
    for code, expected in (("en", english), ("es", spanish)):
        words = number_words([number], unit, Language(code))
        assert words(number).replace("\N{NO-BREAK SPACE}", " ") == expected


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([1, 2.5], ["1.0", "2.5"]),
        ([1 / 3, 2 / 3], ["0.33", "0.67"]),
        ([100 / 3], ["33.3"]),
        ([1000 / 3], ["333"]),
    ],
)
def test_numbers_of_one_chart_have_as_many_decimals(numbers, expected) -> None:
    words = number_words(numbers, "", Language("en"))
    assert [words(number) for number in numbers] == expected
