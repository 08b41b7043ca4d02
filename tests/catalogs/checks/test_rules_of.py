"""How languages are written, as the tables have it."""

from __future__ import annotations

from importlib.resources import files

import pytest

from presenter.catalogs.checks.languages.rules_of import rules_of
from presenter.i18n.language import Language, parse_language

CODES = [
    file.name.removesuffix(".yaml")
    for file in files("presenter.catalogs.checks.languages").iterdir()
    if file.name.endswith(".yaml")
]


@pytest.mark.parametrize("code", CODES)
def test_every_table_can_be_read_and_is_of_a_language(code):
    assert parse_language(code) == code
    rules = rules_of(Language(code))
    assert len(rules.quotes) % 2 == 0
    assert not rules.function_words or len(rules.function_words) > 20


def test_a_variety_is_written_as_its_language_and_an_unknown_one_is_not_judged():
    assert rules_of(Language("es_MX")) == rules_of(Language("es"))
    assert not rules_of(Language("eo")).needs_full_stops
