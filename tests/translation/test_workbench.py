"""A translator at work on one language of a deck."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.entry_state import EntryState
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.translation.workbench import Workbench

SPANISH = Language("es")

DECK = """\
---
language: en
translations: [es]
---

# Plans

We begin in May.

---

# Plans

::: notes
Smile.
:::
"""


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    return load(path)


def test_every_message_is_a_unit_in_reading_order_with_all_its_places(deck: Deck) -> None:
    units = Workbench.open(deck, SPANISH).units

    assert [unit.source for unit in units] == ["Plans", "We begin in May.", "Smile."]
    assert [[place.slide for place in unit.places] for unit in units] == [[0, 1], [0], [1]]


def test_what_is_translated_is_shown_at_once_and_changes_nothing_that_was(deck: Deck) -> None:
    before = Workbench.open(deck, SPANISH)
    unit = before.units[0]
    after = before.translated(unit, "Planes")

    assert after.catalogs(unit.places[0].message, SPANISH).text == "Planes"
    assert after.units[0].state is EntryState.TRANSLATED
    assert before.units[0].state is EntryState.MISSING
    assert not (deck.path.parent / "translations").exists()
