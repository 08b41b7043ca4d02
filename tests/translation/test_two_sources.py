"""A deck of slides in two languages, translated into a third: two catalogs, one list."""

from __future__ import annotations

import pytest

from presenter.catalogs.po_file import PoFile
from presenter.deck.deck import Deck
from presenter.i18n.language import Language
from presenter.storage.file_change import change_files
from presenter.translation.commands import Saved, Select, Settle, TakeFile, TypeWords
from presenter.translation.effects import Save
from presenter.translation.reducer import Moment, reduce
from presenter.translation.state import TranslationState
from presenter.translation.unit import UnitKey
from presenter.translation.workbench import Workbench
from tests.translation.conftest import TODAY, WriteDeck

DECK = """\
---
language: en
translations: [es, fr]
---

# Rubin

We begin.

---
language: es
---

# Rubin

Empezamos.
"""
FRENCH, SPANISH = Language("fr"), Language("es")
NOW = Moment(0.0, TODAY)


@pytest.fixture
def deck(write_deck: WriteDeck) -> Deck:
    return write_deck(DECK)


def test_all_units_are_in_one_list_in_the_order_of_the_deck(deck: Deck) -> None:
    bench = Workbench.open(deck, FRENCH)

    assert [(unit.source, unit.key.written_in) for unit in bench.units] == [
        ("Rubin", None),
        ("We begin.", None),
        ("Rubin", SPANISH),
        ("Empezamos.", SPANISH),
    ]
    assert [file.path.name for file in bench.files] == ["talk.po", "talk.from-es.po"]


def test_what_is_written_in_a_language_is_not_translated_into_it(deck: Deck) -> None:
    assert [unit.source for unit in Workbench.open(deck, SPANISH).units] == ["Rubin", "We begin."]
    assert [unit.source for unit in Workbench.open(deck, Language("en")).units] == ["Rubin", "Empezamos."]


def test_the_same_words_of_two_languages_are_two_units(deck: Deck) -> None:
    bench = Workbench.open(deck, FRENCH)
    english, spanish = bench.units[0], bench.units[2]
    bench = bench.translated(english, "Le Rubin").translated(spanish, "El Rubin")

    assert bench.catalogs(english.places[0].message, FRENCH).text == "Le Rubin"
    assert bench.catalogs(spanish.places[0].message, FRENCH).text == "El Rubin"


def test_each_unit_is_written_into_its_own_catalog_and_taken_in_from_it(deck: Deck) -> None:
    state = TranslationState.begin(Workbench.open(deck, FRENCH))
    for command in (
        TypeWords("Rubin"),
        Select(UnitKey("body", "Empezamos.", SPANISH)),
        TypeWords("Commençons."),
        Settle(),
    ):
        outcome = reduce(state, command, NOW)
        state = outcome.state
    (save,) = [effect for effect in outcome.effects if isinstance(effect, Save)]
    assert change_files([file.change for file in save.files])
    state = reduce(state, Saved(save.files), NOW).state

    of_spanish = state.workbench.files[1].path
    words = {entry.msgid: entry.translations for entry in PoFile.read(of_spanish).entries}
    assert words["Empezamos."] == ("Commençons.",)
    assert "We begin." not in words

    text = of_spanish.read_text(encoding="utf-8").replace("Commençons.", "On commence.")
    state = reduce(state, TakeFile(PoFile.parse(text, of_spanish)), NOW).state
    assert [unit.target for unit in state.workbench.units] == ["Rubin", "", "", "On commence."]
    assert state.set_aside == {}
