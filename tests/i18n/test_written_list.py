"""Lists are read aloud as each language has them."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.i18n.written_list import written_list

ES = Language("es")


@pytest.mark.parametrize(
    ("last", "conjunction"),
    [
        ("Luis", "y"),
        ("Iván", "e"),
        ("Íñigo", "e"),
        ("hilo", "e"),
        ("*Inés*", "e"),
        ("«Imagen»", "e"),
        ("Yves", "e"),
        ("hielo", "y"),
        ("ion", "y"),
        ("yeso", "y"),
    ],
)
def test_spanish_says_e_before_the_sound_of_i(last, conjunction):
    assert written_list(["Ana", last], ES) == f"Ana {conjunction} {last}"
    assert written_list(["Ana", "Eva", last], Language("es_MX")) == f"Ana, Eva {conjunction} {last}"


@pytest.mark.parametrize(
    ("last", "conjunction"),
    [
        ("plata", "o"),
        ("oro", "u"),
        ("Óscar", "u"),
        ("hora", "u"),
        ("8", "u"),
        ("80", "u"),
        ("11", "u"),
        ("11.000", "u"),
        ("110", "o"),
        ("118", "o"),
        ("18", "o"),
    ],
)
def test_spanish_says_u_before_the_sound_of_o(last, conjunction):
    assert written_list(["diez", last], ES, "or") == f"diez {conjunction} {last}"


def test_other_languages_keep_their_conjunctions():
    assert written_list(["Ana", "Iván"], Language("en")) == "Ana and Iván"
    assert written_list(["Ana", "Iván"], Language("de"), "or") == "Ana oder Iván"
    assert written_list(["Ana", "Iván"], Language("pt_BR")) == "Ana e Iván"


def test_one_item_is_no_list_and_none_is_nothing():
    assert written_list(["Iván"], ES) == "Iván"
    assert written_list([], ES) == ""
