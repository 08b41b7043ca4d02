"""In which language a deck is shown, and into which it is written, for whoever asks for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.deck.load import parse
from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.outputs.known_language import known_language, shown_language, written_language

DECK = parse("---\nlanguage: en\ntranslations: [es, pt_BR]\n---\n\n# A\n", Path("talk.md"))


@pytest.mark.parametrize(
    ("asked", "shown", "known", "written"),
    [
        ("es", "es", "es", "es"),
        ("es_MX", "es_MX", "es", "es_MX"),
        ("pt", "pt_BR", "pt_BR", "pt_BR"),
        ("pt_PT", "pt_BR", "pt_BR", "pt_PT"),
        ("en_GB", "en_GB", "en", "en_GB"),
    ],
)
def test_a_variety_of_a_language_is_found(asked, shown, known, written):
    language = Language(asked)

    assert shown_language(DECK, language) == shown
    assert known_language(DECK, language) == known
    assert written_language(DECK, language) == written


@pytest.mark.parametrize("serves", [shown_language, known_language])
def test_for_a_language_that_there_is_not_those_are_told_that_there_are(serves):
    with pytest.raises(UsageError) as error:
        serves(DECK, Language("fr"))

    assert "en, es, pt_BR" in error.value.findings[0].render()
