"""Others save the catalog and edit the deck while a translator is at work."""

from __future__ import annotations

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.po_file import PoFile
from presenter.translation.commands import (
    Pause,
    Redo,
    Select,
    SelectListed,
    Settle,
    TakeDeck,
    TypeWords,
    Undo,
    WriteComment,
)
from presenter.translation.effects import Announce, PointOut
from presenter.translation.journal import unsaved_words
from presenter.translation.memory.suggestions_for import suggestions_for
from presenter.translation.unit import UnitKey
from tests.translation.conftest import DECK, Desk, OpenDesk, WriteCatalog, WriteDeck

MAY = "We begin in **May**."
BOTH = """\
msgctxt "title"
msgid "Plans"
msgstr "{plans}"

msgctxt "body"
msgid "We begin in **May**."
msgstr "{may}"
"""


def both(plans: str, may: str) -> str:
    return BOTH.format(plans=plans, may=may)


def told(desk: Desk) -> list[str]:
    return [str(effect.text) for effect in desk.told if isinstance(effect, Announce)]


def test_a_save_by_another_editor_is_shown_and_pointed_out(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(both("Planes", ""))
    write_catalog(both("Planes", "Empezamos en **mayo**."))
    desk.look()

    assert desk.unit(MAY).target == "Empezamos en **mayo**."
    assert desk.told == [PointOut((desk.unit(MAY).key,), (0,))]


def test_our_own_save_is_no_news(open_desk: OpenDesk) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Ya."), Settle())
    before = desk.state
    desk.look()

    assert desk.state is before
    assert desk.told == []


def test_edits_of_different_units_both_stay(open_desk: OpenDesk, write_catalog: WriteCatalog) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos."))
    write_catalog(both("Proyectos", ""))
    desk.do(SelectListed())  # it is written, which finds that the file is another by now

    assert desk.unit("Plans").target == "Proyectos"
    assert 'msgstr "Proyectos"' in desk.text
    assert 'msgstr "Empezamos."' in desk.text


def test_what_two_wrote_at_once_is_theirs_in_the_file_and_ours_is_set_aside(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Nuestro."))
    write_catalog(both("Planes", "Suyo."))
    desk.do(SelectListed())

    assert desk.unit(MAY).target == "Suyo."
    assert desk.state.set_aside == {desk.unit(MAY).key: ("Nuestro.",)}
    assert told(desk) == ["Somebody else translated this too; the other words are among the suggestions."]
    assert 'msgstr "Suyo."' in desk.text


def test_words_being_typed_stay_under_the_fingers(open_desk: OpenDesk, write_catalog: WriteCatalog) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Nues"))
    write_catalog(both("Planes", "Suyo."))
    desk.look()

    assert desk.unit(MAY).target == "Nues"
    assert desk.state.set_aside == {desk.unit(MAY).key: ("Suyo.",)}
    assert 'msgstr "Suyo."' in desk.text


def test_remarks_of_both_stay(open_desk: OpenDesk, write_catalog: WriteCatalog) -> None:
    desk = open_desk(both("Planes", "Ya."))
    desk.do(Select(desk.unit(MAY).key), WriteComment("Ours."))
    write_catalog(both("Planes", "Ya.").replace('\nmsgctxt "body"', '\n# Theirs.\nmsgctxt "body"'))
    desk.look()

    assert desk.unit(MAY).comment == "Theirs.\nOurs."


def test_who_empties_a_translation_does_not_take_away_another(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(both("Planes", "Ya."))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Ya, por fin."))
    write_catalog(both("Planes", ""))
    desk.look()

    assert desk.unit(MAY).target == "Ya, por fin."


def test_order_headers_and_comments_are_theirs(open_desk: OpenDesk, write_catalog: WriteCatalog) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos."))
    plans, may = both("Planes", "").split("\n\n")
    path = write_catalog(f"{may.strip()}\n\n# New.\n{plans}\n")
    path.write_text(
        path.read_text(encoding="utf-8").replace('"Language: es', '"X-Generator: Poedit\\n"\n"Language: es')
    )
    desk.look()
    desk.do(Settle())

    assert "X-Generator: Poedit" in desk.text
    assert desk.text.index("Empezamos.") < desk.text.index("# New.") < desk.text.index("Planes")


def test_a_broken_save_leaves_the_last_good_one_and_is_not_written_over(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos."))
    path = write_catalog('msgid "Plans\n')
    broken = path.read_bytes()
    desk.do(SelectListed())

    assert desk.unit("Plans").target == "Planes"
    assert next(finding.span.line for finding in desk.state.workbench.findings) == 9
    assert path.read_bytes() == broken

    write_catalog(both("Proyectos", ""))
    desk.look()
    desk.do(Settle())
    assert desk.state.workbench.findings == ()
    assert (desk.unit("Plans").target, desk.unit(MAY).target) == ("Proyectos", "Empezamos.")
    assert "Empezamos." in desk.text


def test_a_catalog_that_is_gone_is_written_anew_with_all_that_it_held(open_desk: OpenDesk) -> None:
    desk = open_desk(both("Planes", ""))
    desk.path.unlink()
    desk.look()
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos."), Settle())

    assert "Planes" in desk.text
    assert "Empezamos." in desk.text


def test_a_catalog_that_was_emptied_is_written_anew_with_all_that_it_held(open_desk: OpenDesk) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos."))
    desk.path.write_text("\n", encoding="utf-8")  # as a full disk or a killed editor leaves it
    desk.look()
    assert desk.unit("Plans").target == "Planes"
    assert desk.told == []

    desk.do(Settle())
    assert "Planes" in desk.text
    assert "Empezamos." in desk.text


def test_a_catalog_that_is_empty_for_a_moment_changes_nothing(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(both("Planes", ""))
    before = desk.path.read_bytes()
    desk.do(Select(desk.unit(MAY).key), TypeWords("Ya."), Settle())
    desk.path.write_bytes(b"")
    desk.look()
    desk.path.write_bytes(before)
    desk.look()
    desk.do(Undo())

    assert desk.unit("Plans").target == "Planes"
    assert desk.unit(MAY).target == ""


def test_a_catalog_that_is_gone_keeps_its_words_through_an_edit_of_the_deck(
    open_desk: OpenDesk, write_deck: WriteDeck
) -> None:
    desk = open_desk(both("Planes", ""))
    desk.path.unlink()
    desk.look()
    deck = write_deck(DECK.replace("Smile.", "Smile at all."))
    desk.do(TakeDeck(deck, Catalogs.load(deck)), Select(UnitKey("body", MAY)), TypeWords("Ya."), Settle())

    assert "Planes" in desk.text
    assert "Ya." in desk.text


def test_steps_in_a_unit_that_others_changed_are_not_taken_back(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit("Plans").key), TypeWords("Plan"), Settle())
    write_catalog(both("Proyectos", ""))
    desk.look()
    desk.do(Undo())

    assert desk.unit("Plans").target == "Proyectos"


def test_an_edited_source_takes_words_along_that_were_not_yet_written(
    open_desk: OpenDesk, write_deck: WriteDeck
) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos en **mayo**."))
    deck = write_deck(DECK.replace("We begin in **May**.", "We all begin in **May**."))
    desk.do(TakeDeck(deck, Catalogs.load(deck)))

    unit = desk.state.unit
    assert unit is not None
    assert (unit.source, unit.target) == ("We all begin in **May**.", "Empezamos en **mayo**.")
    assert unit.state is EntryState.STALE
    assert unit.previous == MAY


def test_half_a_sentence_that_an_edit_of_the_deck_carries_on_is_not_shown(
    open_desk: OpenDesk, write_deck: WriteDeck
) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Emp"))
    deck = write_deck(DECK.replace("We begin in **May**.", "We all begin in **May**."))
    for command in (TakeDeck(deck, Catalogs.load(deck)), TypeWords("Empe")):
        desk.do(command, Pause())
        written = {entry.msgid: entry for entry in PoFile.read(desk.path).entries}
        assert written["We all begin in **May**."].translations[0].startswith("Emp")
        assert not state_of(written["We all begin in **May**."]).may_be_shown


def test_words_being_typed_for_a_text_that_leaves_the_deck_are_kept_for_its_return(
    open_desk: OpenDesk, write_deck: WriteDeck
) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos"))
    deck = write_deck(DECK.replace("We begin in **May**.\n", ""))
    desk.do(TakeDeck(deck, Catalogs.load(deck)), Settle())
    assert told(desk)[-1].startswith("A text that you were translating has left the deck")
    assert [unit.set_aside for unit in unsaved_words(desk.state).units] == [("Empezamos",)]

    deck = write_deck(DECK)
    desk.do(TakeDeck(deck, Catalogs.load(deck)), Select(UnitKey("body", MAY)))
    assert [suggestion.words for suggestion in suggestions_for(desk.state, None)] == ["Empezamos"]


def test_steps_in_texts_that_have_left_the_deck_are_passed_over(
    open_desk: OpenDesk, write_deck: WriteDeck
) -> None:
    desk = open_desk(both("Planes", ""))
    desk.do(
        Select(desk.unit("Smile.").key), TypeWords("Sonríe."), Select(desk.unit(MAY).key), TypeWords("Ya.")
    )
    deck = write_deck(DECK.replace("We begin in **May**.\n", ""))
    desk.do(TakeDeck(deck, Catalogs.load(deck)), Undo())
    assert desk.unit("Smile.").target == ""

    desk.do(Redo())
    assert desk.unit("Smile.").target == "Sonríe."


def test_where_the_words_have_left_the_deck_the_next_unit_is_at_hand(
    open_desk: OpenDesk, write_deck: WriteDeck
) -> None:
    desk = open_desk()
    desk.do(Select(desk.unit(MAY).key))
    deck = write_deck(DECK.replace("We begin in **May**.\n", ""))
    desk.do(TakeDeck(deck, Catalogs.load(deck)))

    assert desk.state.unit is not None
    assert desk.state.unit.source == "Bring the [map](https://example.org/map)."


def test_a_moved_slide_changes_no_word_and_points_nothing_out(
    open_desk: OpenDesk, write_deck: WriteDeck
) -> None:
    desk = open_desk(both("Planes", "Ya."))
    head, first, second = DECK.split("\n# ", 2)
    first = first.removesuffix("\n---\n")
    deck = write_deck(f"{head}\n# {second}\n---\n\n# {first}")
    desk.do(TakeDeck(deck, Catalogs.load(deck)))

    assert desk.told == []
    assert desk.unit(MAY).target == "Ya."
    assert [place.slide for place in desk.unit(MAY).places] == [1]
