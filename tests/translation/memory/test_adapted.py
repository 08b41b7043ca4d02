"""A translation with the numbers and links of another text."""

from __future__ import annotations

import pytest

from presenter.translation.memory.adapted import adapted


@pytest.mark.parametrize(
    ("translation", "old", "new", "expected"),
    [
        ("Nos vemos el 5 de mayo", "See you on May 5", "See you on May 12", "Nos vemos el 12 de mayo"),
        ("De 3 a 4", "From 3 to 4", "From 4 to 3", "De 4 a 3"),
        ("Vea [esto](a.org/1)", "See [this](a.org/1)", "See [this](b.org/2)", "Vea [esto](b.org/2)"),
        ("[Los 7](x/7)", "[The 7](x/7)", "[The 8](x/9)", "[Los 8](x/9)"),
    ],
)
def test_what_is_mechanical_is_done(translation: str, old: str, new: str, expected: str) -> None:
    assert adapted(translation, old, new) == expected


@pytest.mark.parametrize(
    ("translation", "old", "new"),
    [
        ("Hola", "Hello", "Goodbye"),  # other words
        ("Cinco", "5 things", "6 things"),  # the number is written out
        ("De 3 a 3", "From 3 to 3", "From 3 to 4"),  # which 3 is meant?
        ("12,5 km", "12.5 km", "13.5 km"),  # written another way
    ],
)
def test_what_is_not_sure_is_left_alone(translation: str, old: str, new: str) -> None:
    assert adapted(translation, old, new) is None
