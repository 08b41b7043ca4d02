"""A deck and its catalog on a workbench."""

from __future__ import annotations

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry_state import EntryState
from presenter.deck.message import Status
from presenter.translation.unit import UnitKey
from presenter.translation.workbench import Workbench
from tests.translation.conftest import DECK, SPANISH, WriteCatalog, WriteDeck

GUESS = """\
#, fuzzy
#| msgctxt "body"
#| msgid "The end is near, in June of 2020."
msgctxt "body"
msgid "We begin in **May**."
msgstr "El fin está cerca."
"""


def test_every_message_is_a_unit_in_reading_order_with_all_its_places(write_deck: WriteDeck) -> None:
    units = Workbench.open(write_deck(), SPANISH).units

    assert [unit.source for unit in units][:2] == ["Plans", "We begin in **May**."]
    assert [place.slide for place in units[0].places] == [0, 1]


def test_what_is_translated_is_shown_at_once_and_changes_nothing_that_was(write_deck: WriteDeck) -> None:
    deck = write_deck()
    before = Workbench.open(deck, SPANISH)
    unit = before.units[0]
    after = before.translated(unit, "Planes")

    assert after.catalogs(unit.places[0].message, SPANISH).text == "Planes"
    assert after.units[0].state is EntryState.TRANSLATED
    assert before.units[0].state is EntryState.MISSING
    assert not (deck.path.parent / "translations").exists()


def test_the_translator_sees_on_the_slide_what_an_audience_is_not_shown_yet(
    write_deck: WriteDeck, write_catalog: WriteCatalog
) -> None:
    deck = write_deck()
    write_catalog(GUESS)
    bench = Workbench.open(deck, SPANISH)
    unit = bench.unit(UnitKey("body", "We begin in **May**."))

    assert unit is not None
    assert unit.state is EntryState.GUESS
    assert bench.catalogs(unit.places[0].message, SPANISH).text == "El fin está cerca."
    assert bench.catalogs(unit.places[0].message, SPANISH).status is Status.STALE


def test_what_another_tool_lent_from_words_still_in_use_is_a_guess_here_as_on_the_screen(
    write_deck: WriteDeck, write_catalog: WriteCatalog
) -> None:
    begin = "We begin in **May**."
    deck = write_deck(DECK.replace(begin, f"{begin}\n\nWe never begin in **May**."))
    own = f'msgctxt "body"\nmsgid "{begin}"\n'
    previous = "".join(f"#| {line}\n" for line in own.splitlines())
    lent = own.replace("We begin", "We never begin")
    words = 'msgstr "Empezamos en **mayo**."\n\n'
    write_catalog(f"{own}{words}#, fuzzy\n{previous}{lent}{words}")

    unit = Workbench.open(deck, SPANISH).unit(UnitKey("body", "We never begin in **May**."))

    assert unit is not None
    assert unit.state is EntryState.GUESS
    assert Catalogs.load(deck).state(unit.places[0].message, SPANISH) is EntryState.GUESS


def test_a_unit_is_found_by_the_message_that_was_clicked_on(write_deck: WriteDeck) -> None:
    bench = Workbench.open(write_deck(), SPANISH)
    unit = bench.units[3]

    assert bench.unit_of(unit.places[0].message) is unit


def test_a_broken_catalog_says_where_and_every_message_is_there_to_be_translated(
    write_deck: WriteDeck, write_catalog: WriteCatalog
) -> None:
    deck = write_deck()
    write_catalog('msgid "Plans\n')
    bench = Workbench.open(deck, SPANISH)

    assert [(finding.span.line, finding.code) for finding in bench.findings][:1] == [(9, "syntax")]
    assert len(bench.units) == 5


def test_an_edit_taken_back_leaves_nothing_edited(write_deck: WriteDeck) -> None:
    bench = Workbench.open(write_deck(), SPANISH)
    key = bench.units[0].key
    edited = bench.translated(bench.units[0], "Planes")

    assert edited.edited == {key}
    assert edited.with_entry(key, bench.units[0].entry).edited == frozenset()
