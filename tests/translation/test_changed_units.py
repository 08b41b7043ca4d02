"""What another editor changed."""

from __future__ import annotations

import pytest

from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.translation.changed_units import changed_units
from presenter.translation.workbench import Workbench

DECK = "---\nlanguage: en\ntranslations: [es]\n---\n\n# Plans\n\nA pear\n\nA plum\n"


@pytest.fixture
def workbench(tmp_path):
    (tmp_path / "talk.md").write_text(DECK, "utf-8")
    return Workbench.open(load(tmp_path / "talk.md"), Language("es"))


def unit(workbench, source):
    return next(one for one in workbench.units if one.source == source)


def test_nothing_changed_in_the_same_words(workbench):
    assert changed_units(workbench, Workbench.open(workbench.deck, Language("es"))) == ()


def test_what_changed_is_told_in_reading_order(workbench):
    after = workbench.translated(unit(workbench, "A plum"), "Una ciruela")
    after = after.translated(unit(after, "A pear"), "Una pera")

    assert [one.target for one in changed_units(workbench, after)] == ["Una pera", "Una ciruela"]


def test_a_unit_that_was_marked_as_done_has_changed(workbench):
    done = workbench.translated(unit(workbench, "A pear"), "Una pera")
    pear = unit(done, "A pear")
    unsure = done.with_entry(pear.key, pear.entry.with_fuzzy(fuzzy=True))

    assert [one.source for one in changed_units(unsure, done)] == ["A pear"]


def test_what_is_new_in_the_deck_counts_where_it_is_translated(workbench, tmp_path):
    (tmp_path / "talk.md").write_text(DECK + "\nA fig\n\nA date\n", "utf-8")
    after = Workbench.open(load(tmp_path / "talk.md"), Language("es"))
    after = after.translated(unit(after, "A fig"), "Un higo")

    assert [one.source for one in changed_units(workbench, after)] == ["A fig"]
