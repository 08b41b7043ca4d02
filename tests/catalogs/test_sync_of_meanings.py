"""Words whose role, meaning or sureness changes are told for what they are."""

from __future__ import annotations

import json

from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.line import LineKind
from presenter.catalogs.merge import merge
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.catalogs.sync_report import LanguageSync
from presenter.catalogs.template import TemplateMessage
from presenter.deck.message import Role, Status
from tests.catalogs.synced_talk import (
    FIRST_DAY,
    LATER,
    PLANS,
    SPANISH,
    TRANSLATED,
    WELCOME,
    entry,
    outcomes,
    status,
)


def test_a_mended_typo_keeps_the_translation_on_the_screen(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    deck = make_deck(WELCOME, PLANS.replace("We commission", "We are commissioning"))

    report = sync(deck, folder, now=FIRST_DAY)

    carried = entry(path, "We are commissioning the camera in May.")
    assert carried.is_fuzzy
    assert carried.previous == ("body", "We commission the camera in May.")
    assert carried.translations == ("Ponemos en marcha la cámara en mayo.",)
    assert report.languages[0].counts.carried == 1
    assert status(deck, carried.msgid, Role.BODY) is Status.STALE


def test_a_machines_draft_never_becomes_a_stale_translation_by_an_edit(make_deck, folder, write_catalog):
    path = write_catalog(
        TRANSLATED.replace(
            'msgctxt "body"\n    msgid "We commission',
            '#, fuzzy\n    msgctxt "body"\n    msgid "We commission',
        )
    )
    assert entry(path, "We commission the camera in May.").is_fuzzy
    deck = make_deck(WELCOME, PLANS.replace("camera", "cameras"))

    sync(deck, folder, now=FIRST_DAY)

    assert status(deck, "We commission the cameras in May.", Role.BODY) is Status.MISSING


def test_a_draft_that_somebody_accepted_elsewhere_is_a_translation_and_becomes_stale(
    make_deck, folder, write_catalog
):
    path = write_catalog(
        TRANSLATED.replace("#. id: plans/p1", "# MT: engine 1\n    # for Eva\n    #. id: plans/p1")
    )
    edited = "We commission the cameras in May."

    sync(make_deck(WELCOME, PLANS.replace("camera", "cameras")), folder, now=FIRST_DAY)

    assert entry(path, edited).comments(LineKind.COMMENT) == ("for Eva",)
    assert state_of(entry(path, edited)) is EntryState.STALE


def test_the_same_words_in_another_role_are_copied_and_count_as_translated(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)

    report = sync(make_deck(WELCOME, PLANS + "    Welcome\n"), folder, now=FIRST_DAY)

    copies = [e for e in PoFile.read(path).entries if e.msgid == "Welcome"]
    assert {e.context: e.translations for e in copies} == {"title": ("Bienvenida",), "body": ("Bienvenida",)}
    assert not any(e.is_fuzzy for e in copies)
    assert report.languages[0].counts.copied == 1


def test_words_with_two_translations_are_not_copied_to_a_third_role(make_deck, folder, write_catalog):
    two = TRANSLATED.replace('"Smile."', '"Welcome"')
    path = write_catalog(two)

    sync(make_deck(WELCOME.replace("Smile.", "Welcome"), PLANS + "    Welcome\n"), folder, now=FIRST_DAY)

    (body,) = [e for e in PoFile.read(path).entries if e.key == ("body", "Welcome")]
    assert body.translations == ("",)


def test_the_report_says_what_was_done(make_deck, folder):
    report = sync(make_deck("Welcome"), folder, now=FIRST_DAY)

    template, spanish = (str(text) for text in report.texts)
    assert template == f"{folder / 'talk.pot'}: 1 message."
    assert spanish == "es: 0 kept, 0 restored, 0 copied, 0 to be looked at again, 1 new, 0 obsolete."


def test_an_edit_that_mends_a_slip_need_not_be_looked_at_again(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED.replace("We commission", "We comission"))
    deck = make_deck(WELCOME, PLANS)

    report = sync(deck, folder, now=FIRST_DAY, edits_are_typos=True)

    mended = entry(path, "We commission the camera in May.")
    assert mended.is_translated
    assert mended.previous is None
    assert outcomes(report) == {mended.msgid: "settled"}
    assert (report.languages[0].counts.kept, report.languages[0].counts.carried) == (6, 0)


def test_what_is_stale_already_is_settled_too_when_the_edit_was_a_typo(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED.replace("We commission", "We comission"))
    deck = make_deck(WELCOME, PLANS)
    sync(deck, folder, now=FIRST_DAY)
    assert entry(path, "We commission the camera in May.").is_fuzzy

    report = sync(deck, folder, now=FIRST_DAY, edits_are_typos=True)

    assert entry(path, "We commission the camera in May.").is_translated
    assert outcomes(report) == {"We commission the camera in May.": "settled"}


def test_what_another_tool_lent_from_words_still_in_use_is_no_typo(make_deck, folder, write_catalog):
    own, lent = 'msgid "The dome is open"', 'msgid "The dome is not open"'
    path = write_catalog(
        f'msgctxt "body"\n{own}\nmsgstr "Abierta"\n\n'
        f'#, fuzzy\n#| msgctxt "body"\n#| {own}\nmsgctxt "body"\n{lent}\nmsgstr "Abierta"\n'
    )
    deck = make_deck("Dome\nThe dome is open\nThe dome is not open")

    sync(deck, folder, now=LATER, edits_are_typos=True)

    assert entry(path, "The dome is not open").is_fuzzy
    assert status(deck, "The dome is not open", Role.BODY) is Status.MISSING


def test_another_number_is_no_typo(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED.replace("in May", "in 2024"))

    sync(make_deck(WELCOME, PLANS.replace("May", "2025")), folder, now=FIRST_DAY, edits_are_typos=True)

    assert entry(path, "We commission the camera in 2025.").is_fuzzy


def test_words_that_change_their_role_take_all_of_their_entry_along(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED.replace("#. id: plans/p1", "# so say the engineers\n    #. id: plans/p1"))

    report = sync(make_deck(WELCOME, PLANS.replace("We comm", "note: We comm")), folder, now=FIRST_DAY)

    moved = entry(path, "We commission the camera in May.")
    assert (moved.context, moved.translations) == ("note", ("Ponemos en marcha la cámara en mayo.",))
    assert moved.is_translated
    assert "# so say the engineers" in moved.raw
    assert outcomes(report) == {moved.msgid: "moved"}


def test_a_meaning_that_the_author_adds_is_to_be_looked_at_and_still_shown(folder, write_catalog, make_deck):
    write_catalog("""
        #. id: a/b1
        #: slides/talk.md
        msgctxt "bullet"
        msgid "Open"
        msgstr "Abierto"
    """)
    template = (
        TemplateMessage(("bullet: verb", "Open"), identities=("a/b1",), places=("slides/talk.md:3",)),
    )

    merged = merge(PoFile.read(folder / "es" / "LC_MESSAGES" / "talk.po"), template).file

    (found,) = [e for e in merged.entries if e.msgid == "Open"]
    assert (found.context, found.previous) == ("bullet: verb", ("bullet", "Open"))
    assert state_of(found) is EntryState.STALE


def test_words_of_one_meaning_are_not_copied_to_another(folder, write_catalog):
    path = write_catalog('msgctxt "bullet: noun"\nmsgid "Open"\nmsgstr "Apertura"\n')
    template = tuple(TemplateMessage((context, "Open")) for context in ("bullet: noun", "title: verb"))

    merged = merge(PoFile.read(path), template).file

    assert {e.context: e.translations for e in merged.entries[1:]} == {
        "bullet: noun": ("Apertura",),
        "title: verb": ("",),
    }


def test_a_change_of_role_that_another_tool_made_fuzzy_is_settled(make_deck, folder, write_catalog):
    path = write_catalog(
        TRANSLATED.replace(
            'msgctxt "body"\n    msgid "We commission',
            '#, fuzzy\n    #| msgctxt "note"\n    #| msgid "We commission the camera in May."\n    '
            'msgctxt "body"\n    msgid "We commission',
        )
    )
    assert entry(path, "We commission the camera in May.").is_fuzzy

    sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    assert entry(path, "We commission the camera in May.").raw.count("#|") == 0
    assert entry(path, "We commission the camera in May.").is_translated


def test_each_entry_that_is_not_just_kept_is_told_with_its_line(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    deck = make_deck(WELCOME.replace("Smile.", "Breathe."), PLANS.replace("camera", "cameras"))

    report = sync(deck, folder, now=FIRST_DAY)

    lines = path.read_text("utf-8").splitlines()
    told = {str(text) for text in report.entries}
    new, carried = "Breathe.", "We commission the cameras in May."

    def at(words):
        return next(number for number, line in enumerate(lines, 1) if line.endswith(f'msgid "{words}"'))

    assert told == {
        f"{path}:{at(new)}: new · {new}",
        f"{path}:{at(carried)}: to be looked at again · {carried} ← We commission the camera in May.",
        f"{path}:{at('Smile.')}: obsolete · Smile.",
    }
    (spanish,) = json.loads(json.dumps(report.as_json()))["languages"]
    assert {(each["outcome"], each["words"], each["line"]) for each in spanish["entries"]} == {
        ("new", new, at(new)),
        ("carried", carried, at(carried)),
        ("obsolete", "Smile.", at("Smile.")),
    }


def test_words_of_two_lines_are_told_on_one(write_catalog):
    before, after = ("body", "One line\nand another"), ("body", "One line\nand another!")
    file = PoFile.read(write_catalog('msgctxt "body"\nmsgid "One line\\nand another"\nmsgstr "Una línea"\n'))
    merged = merge(file, (TemplateMessage(after),))

    (told,) = LanguageSync(SPANISH, file.path, merged, is_changed=True).entries

    assert str(told).endswith("One line and another! ← One line and another")
    assert merged.file.entries[-1].previous == before
