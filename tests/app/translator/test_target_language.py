"""Into which language a deck is translated."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.app.translator.target_language import target_language
from presenter.deck.load import parse
from presenter.errors import UsageError
from presenter.i18n.language import Language


def deck(translations):
    return parse(f"---\nlanguage: en\ntranslations: [{translations}]\n---\n\n# A\n", Path("talk.md"))


def test_the_one_that_was_asked_for():
    assert target_language(deck("es, fr"), Language("fr")) == "fr"
    assert target_language(deck("es"), Language("pt_BR")) == "pt_BR"
    assert target_language(deck("es, pt_BR"), Language("pt")) == "pt_BR"


def test_the_only_one_there_is_needs_not_be_named():
    assert target_language(deck("es"), None) == "es"


@pytest.mark.parametrize(
    ("translations", "asked", "advice"),
    [("es, fr", None, "--language es"), ("", None, "--language es"), ("es, fr", "en", "--language es")],
)
def test_where_it_is_not_clear_the_line_says_what_to_type(translations, asked, advice):
    with pytest.raises(UsageError) as error:
        target_language(deck(translations), asked and Language(asked))

    assert advice in error.value.findings[0].render()
