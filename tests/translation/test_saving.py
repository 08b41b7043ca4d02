"""What is on the disk while a translator works: never half a sentence where an audience may look."""

from __future__ import annotations

from difflib import ndiff

from presenter.catalogs.sync import sync
from presenter.translation.commands import MarkUnsure, Pause, Select, SelectListed, Settle, TypeWords, Undo
from tests.translation.conftest import Desk, OpenDesk, WriteCatalog

WHOLE = """\
# A remark.
msgctxt "title"
msgid ""
"Plans"
msgstr ""
"Pla"
"nes"

msgctxt "body"
msgid "We begin in **May**."
msgstr "Empezamos en **mayo**."
"""


def test_leaving_a_unit_writes_it_and_no_other_line_but_the_date(open_desk: OpenDesk) -> None:
    desk = open_desk(WHOLE)
    sync(desk.state.workbench.deck, desk.path.parents[2])
    desk = Desk(desk.state.workbench.deck)
    before = desk.text
    desk.do(Select(desk.unit("We begin in **May**.").key), TypeWords("Comenzamos."), SelectListed())

    expected = before.replace("2020-01-02 03:04+0000", "2026-05-04 12:30+0000")
    assert desk.text == expected.replace("Empezamos en **mayo**.", "Comenzamos.")


def test_what_is_new_in_the_rules_or_in_the_deck_changes_no_entry_but_those_at_hand(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(WHOLE)
    before = desk.text
    desk.do(Select(desk.unit("We begin in **May**.").key), TypeWords("Comenzamos."), SelectListed())

    lines = ndiff(before.splitlines(), desk.text.splitlines())
    assert [line for line in lines if line.startswith("- ")] == [
        r'- "PO-Revision-Date: 2020-01-02 03:04+0000\n"',
        '- msgstr "Empezamos en **mayo**."',
    ]
    assert WHOLE.partition("\n\n")[0] in desk.text
    assert desk.unit("Plans").remarks == ("id: plans/title", "id: plans-2/title")


def test_what_was_written_is_as_known_until_somebody_else_writes(open_desk: OpenDesk) -> None:
    desk = open_desk(WHOLE)
    desk.do(Select(desk.unit("Plans").key), TypeWords("Plan"), Settle(), TypeWords("Planes"), Settle())
    desk.do(TypeWords("Plan"), TypeWords("Planes"))

    assert desk.state.workbench.edited == frozenset()
    assert desk.path.read_bytes() == desk.state.workbench.files[0].content


def test_nothing_is_written_where_nothing_was_done(open_desk: OpenDesk) -> None:
    desk = open_desk(WHOLE)
    before = desk.path.read_bytes()
    desk.do(SelectListed(2), TypeWords("a"), TypeWords(""), SelectListed(-1), Settle(), Pause())

    assert desk.path.read_bytes() == before


def test_half_a_sentence_does_not_take_the_place_of_what_an_audience_sees(open_desk: OpenDesk) -> None:
    desk = open_desk(WHOLE)
    before = desk.path.read_bytes()
    desk.do(Select(desk.unit("We begin in **May**.").key), TypeWords("Comen"), Pause())
    assert desk.path.read_bytes() == before

    desk.do(Settle())
    assert 'msgstr "Comen"' in desk.text


def test_half_a_sentence_stays_here_where_others_wrote_too(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(WHOLE)
    write_catalog(WHOLE.replace("A remark", "Their remark"))
    desk.do(Select(desk.unit("Smile.").key), TypeWords("Son"), Pause())

    assert "Their remark" in desk.text
    assert '#, fuzzy\nmsgctxt "note"\nmsgid "Smile."\nmsgstr "Son"\n' in desk.text


def test_half_a_sentence_where_there_was_none_is_written_as_fuzzy(open_desk: OpenDesk) -> None:
    desk = open_desk(WHOLE)
    desk.do(Select(desk.unit("Smile.").key), TypeWords("Son"), Pause())
    assert '#, fuzzy\nmsgctxt "note"\nmsgid "Smile."\nmsgstr "Son"\n' in desk.text

    desk.do(SelectListed(-1))
    assert 'msgid "Smile."\nmsgstr "Son"\n' in desk.text
    assert "fuzzy" not in desk.text


def test_what_is_undone_after_a_save_that_failed_is_undone_on_the_disk_too(open_desk: OpenDesk) -> None:
    desk = open_desk(WHOLE)
    desk.is_full = True
    smile, may = desk.unit("Smile.").key, desk.unit("We begin in **May**.").key
    desk.do(Select(may), TypeWords("Ya."), Select(smile), TypeWords("Son"), Select(desk.unit("Plans").key))
    desk.is_full = False
    desk.do(Undo(), Select(may), Settle())

    assert desk.unit("Smile.").target == ""
    assert "Son" not in desk.text
    assert "Ya." in desk.text


def test_what_is_marked_as_unsure_is_written_so_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk(WHOLE)
    desk.do(Select(desk.unit("Plans").key), MarkUnsure())

    assert "#, fuzzy\n" in desk.text


def test_a_catalog_of_newer_rules_is_not_cut_by_those_of_today(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(WHOLE)
    path = write_catalog(WHOLE)
    text = path.read_text(encoding="utf-8").replace('"MIME', '"X-Deck-Extractor: 99\\n"\n"MIME')
    path.write_text(text, encoding="utf-8")
    desk.look()
    desk.do(Select(desk.unit("Plans").key), TypeWords("Plan"), Settle())

    assert [finding.code for finding in desk.state.workbench.findings] == ["newer-rules"]
    assert [finding.code for finding in Desk(desk.state.workbench.deck).state.workbench.findings] == [
        "newer-rules"
    ]
    assert desk.text == text


def test_a_broken_catalog_is_not_written_over(open_desk: OpenDesk) -> None:
    desk = open_desk('msgid "Plans\n')
    before = desk.path.read_bytes()
    desk.do(TypeWords("Planes"), Settle())

    assert desk.path.read_bytes() == before
    assert desk.unit("Plans").target == "Planes"
