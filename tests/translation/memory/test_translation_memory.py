"""Suggestions from what was translated before."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from presenter.deck.deck import Deck
from presenter.translation.commands import Select, TypeWords
from presenter.translation.memory.suggestions_for import suggestions_for
from presenter.translation.memory.translation_memory import HERE, INTERFACE, TranslationMemory
from tests.translation.conftest import HEADER, SPANISH, OpenDesk

DECK = """\
---
language: en
translations: [es]
---

# We begin in May

We begin in May!

See slide 3.

Cancel
"""


def write_sibling(folder: Path, entries: str, name: str = "other", header: str = HEADER) -> None:
    path = folder / "translations" / "es" / "LC_MESSAGES" / f"{name}.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(header + entries, encoding="utf-8")


def remember(deck: Deck) -> TranslationMemory:
    return TranslationMemory.read(deck, SPANISH)


def test_what_is_typed_in_one_unit_is_offered_in_another_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk(deck=DECK)
    memory = remember(desk.state.workbench.deck)
    desk.do(TypeWords("Empezamos en mayo"), Select(desk.unit("We begin in May!").key))
    (first, *_) = suggestions_for(desk.state, memory)

    assert (first.words, first.source, first.origin) == ("Empezamos en mayo", "We begin in May", HERE)
    assert 0.6 <= first.likeness < 1.0


def test_catalogs_beside_are_drawn_on_and_numbers_are_adapted(open_desk: OpenDesk, tmp_path: Path) -> None:
    write_sibling(tmp_path, 'msgctxt "bullet"\nmsgid "See slide 14."\nmsgstr "Vea la diapositiva 14."\n')
    desk = open_desk(deck=DECK)
    desk.do(Select(desk.unit("See slide 3.").key))
    (first, *_) = suggestions_for(desk.state, remember(desk.state.workbench.deck))

    assert (first.words, first.origin, first.is_adapted) == ("Vea la diapositiva 3.", "other", True)


def test_the_very_text_comes_first_whatever_it_is_there(open_desk: OpenDesk, tmp_path: Path) -> None:
    write_sibling(tmp_path, 'msgctxt "note"\nmsgid "See slide 3."\nmsgstr "Ver la 3."\n')
    write_sibling(tmp_path, 'msgctxt "note"\nmsgid "See slide 4."\nmsgstr "Ver la 4."\n', name="a")
    desk = open_desk(deck=DECK)
    desk.do(Select(desk.unit("See slide 3.").key))
    found = suggestions_for(desk.state, remember(desk.state.workbench.deck))

    assert [suggestion.words for suggestion in found] == ["Ver la 3."]
    assert found[0].likeness == 1.0


def test_nothing_is_learnt_from_what_nobody_stands_for(open_desk: OpenDesk, tmp_path: Path) -> None:
    write_sibling(tmp_path, '#, fuzzy\nmsgctxt "note"\nmsgid "See slide 3."\nmsgstr "Basura"\n')
    write_sibling(tmp_path, "msgid broken\n", name="broken")
    french = HEADER.replace("Language: es", "X-Source-Language: fr")
    write_sibling(tmp_path, 'msgid "See slide 3."\nmsgstr "Basura"\n', "french", french)
    write_sibling(tmp_path, 'msgid "See slide 3."\nmsgstr "Basura"\n', "talk2.from-de")
    desk = open_desk(deck=DECK)
    desk.do(Select(desk.unit("See slide 3.").key))

    assert suggestions_for(desk.state, remember(desk.state.workbench.deck)) == ()


def test_the_program_itself_has_words_to_offer(open_desk: OpenDesk) -> None:
    desk = open_desk(deck=DECK)
    desk.do(Select(desk.unit("Cancel").key))
    found = suggestions_for(desk.state, remember(desk.state.workbench.deck))

    assert ("Cancelar", INTERFACE) in [(suggestion.words, suggestion.origin) for suggestion in found]


@pytest.mark.skipif(sys.platform == "win32", reason="making links takes rights there")
def test_a_catalog_by_a_link_to_elsewhere_is_not_drawn_on(open_desk: OpenDesk, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.po"
    outside.write_text(f'{HEADER}msgid "See slide 3."\nmsgstr "Secreto"\n', encoding="utf-8")
    desk = open_desk(deck=DECK)
    catalogs = tmp_path / "translations" / "es" / "LC_MESSAGES"
    catalogs.mkdir(parents=True, exist_ok=True)
    (catalogs / "other.po").symlink_to(outside)
    desk.do(Select(desk.unit("See slide 3.").key))

    found = suggestions_for(desk.state, remember(desk.state.workbench.deck))
    assert "Secreto" not in [suggestion.words for suggestion in found]
    outside.rename(catalogs / "other.po")
    found = suggestions_for(desk.state, remember(desk.state.workbench.deck))
    assert "Secreto" in [suggestion.words for suggestion in found]
