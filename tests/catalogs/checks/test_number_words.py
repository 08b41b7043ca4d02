"""The numbers that a text says in words."""

from __future__ import annotations

import pytest

from presenter.catalogs.checks.languages.rules_of import rules_of
from presenter.catalogs.checks.number_words import numbers_in_words
from presenter.i18n.language import Language


def said(text: str, language: str) -> frozenset[str]:
    return numbers_in_words(text, rules_of(Language(language)), Language(language))


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "two hundred and fifty people", "250"),
        ("en", "one hundred and one", "101"),
        ("en", "half a million", "500000"),
        ("en", "three and a half years", "3.5"),
        ("en", "half past three", "15:30"),
        ("es", "dos mil quinientos millones", "2500000000"),
        ("es", "un millón doscientos mil", "1200000"),
        ("es", "millón y medio", "1500000"),
        ("es", "las siete menos cuarto", "18:45"),
        ("es", "el siglo XXI", "21"),
        ("es", "en marzo", "3"),
        ("de", "fünfundsiebzig", "75"),
        ("fr", "quatre-vingt-dix", "90"),
        ("fr", "le XXIe siècle", "21"),
        ("ja", "三台", "3"),
    ],
)
def test_a_number_is_added_up_as_it_is_spoken(language, text, number):
    assert number in said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [("es", "una docena", "13"), ("es", "las once y cuarto", "10:15"), ("en", "a hundred or five", "500")],
)
def test_words_that_say_another_number_are_none_of_it(language, text, number):
    assert number not in said(text, language)


def test_a_list_of_any_length_is_read_piece_by_piece():
    assert len(said("mil millones " * 5000, "es")) < 200
