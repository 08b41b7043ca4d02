"""Which cells are figures, and where their units end."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.typeset.figures import after_units, is_figure


@pytest.mark.parametrize(
    "text",
    [
        "124",
        "-3.25",
        "−0,5",
        "1,234.567",
        "58 %",
        "≈ 2000",
        "$ 5",
        "15:30",
        "3–5",
        "8.4 m",
        "20 °C",
        "1 234 567",
    ],
)
def test_a_number_with_its_sign_and_unit_is_a_figure(text: str) -> None:
    assert is_figure(text)


@pytest.mark.parametrize("text", ["", "LSE-61 1a", "none", "3 mirrors", "–", "x2"])
def test_words_are_none(text: str) -> None:
    assert not is_figure(text)


@pytest.mark.parametrize(
    ("language", "text", "tail"),
    [
        ("en", "3.14", ".14"),
        ("en", "1,234.5 %", ".5 %"),
        ("en", "1,234", ""),
        ("en", "25 %", " %"),
        ("es", "3,14", ",14"),
        ("es", "1.234,5", ",5"),
        ("es", "1.234", ""),
        ("en", "15:30", ""),
        ("en", "1.2.3", ""),
        ("en", "", ""),
    ],
)
def test_units_end_at_the_decimal_sign_of_the_language(language: str, text: str, tail: str) -> None:
    assert after_units(text, Language(language)) == tail
