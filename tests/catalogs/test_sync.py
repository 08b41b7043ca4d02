"""A translator's work survives whatever happens to the deck."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from datetime import UTC, datetime

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.header import EXTRACTOR
from presenter.catalogs.line import LineKind
from presenter.catalogs.merge import merge
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.catalogs.template import TemplateMessage
from presenter.deck.message import Message, Role, Status
from presenter.errors import PresenterError, Span
from presenter.i18n.language import Language
from tests.catalogs.conftest import HEADER

SPANISH = Language("es")
FIRST_DAY = datetime(2023, 3, 5, 9, 30, tzinfo=UTC)
LATER = datetime(2024, 1, 1, tzinfo=UTC)

WELCOME = """
    Welcome
    Good morning to all of you.
    note: Smile.
    cue: Good morning.
"""
PLANS = """
    Plans
    We commission the camera in May.
"""

TRANSLATED = """
    # checked by Ana
    #. id: welcome/title
    #: slides/talk.md
    msgctxt "title"
    msgid "Welcome"
    msgstr "Bienvenida"

    #. id: welcome/p1
    #: slides/talk.md
    msgctxt "body"
    msgid "Good morning to all of you."
    msgstr "Buenos días a todas y todos."

    #. id: welcome/cue1
    #: slides/talk.md
    msgctxt "cue"
    msgid "Good morning."
    msgstr "Buenos días."

    #. id: welcome/note1
    #: slides/talk.md
    msgctxt "note"
    msgid "Smile."
    msgstr "Sonreír."

    #. id: plans/title
    #: slides/talk.md
    msgctxt "title"
    msgid "Plans"
    msgstr "Planes"

    #. id: plans/p1
    #: slides/talk.md
    msgctxt "body"
    msgid "We commission the camera in May."
    msgstr "Ponemos en marcha la cámara en mayo."
"""


def entry(path, msgid):
    (found,) = [entry for entry in PoFile.read(path).entries if entry.msgid == msgid]
    return found


def status(deck, message_text, role):
    return Catalogs.load(deck)(Message(role, message_text, Span(deck.path)), SPANISH).status


def test_a_new_language_gets_a_catalog_with_every_message_still_empty(make_deck, folder):
    report = sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    file = PoFile.read(folder / "es" / "LC_MESSAGES" / "talk.po")
    assert [(e.context, e.msgid) for e in file.entries] == [
        ("", ""),
        ("title", "Welcome"),
        ("body", "Good morning to all of you."),
        ("cue", "Good morning."),
        ("note", "Smile."),
        ("title", "Plans"),
        ("body", "We commission the camera in May."),
    ]
    assert not any(e.is_filled for e in file.entries if not e.is_header)
    assert file.headers["Plural-Forms"] == "nplurals=2; plural=(n != 1);"
    assert file.headers["X-Deck-Extractor"] == "2"
    assert file.headers["Language"] == "es"
    assert report.languages[0].counts.added == 6


def test_syncing_an_unchanged_deck_writes_nothing(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    deck = make_deck(WELCOME, PLANS)
    sync(deck, folder, now=FIRST_DAY)
    before = path.read_bytes(), (folder / "talk.pot").read_bytes()

    report = sync(deck, folder, now=LATER)

    assert (path.read_bytes(), (folder / "talk.pot").read_bytes()) == before
    assert not report.is_changed


def test_an_unchanged_deck_leaves_a_translators_file_as_it_is(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    before = path.read_bytes()

    report = sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    assert path.read_bytes() == before
    assert report.languages[0].counts.kept == 6
    assert not report.languages[0].is_changed


def test_the_template_says_file_and_line_and_the_catalog_the_file_alone(make_deck, folder):
    sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    template = (folder / "talk.pot").read_text(encoding="utf-8")
    catalog = (folder / "es" / "LC_MESSAGES" / "talk.po").read_text(encoding="utf-8")
    assert "#. id: plans/p1\n#: slides/talk.md:12\n" in template
    assert "#. id: plans/p1\n#: slides/talk.md\n" in catalog


def test_slides_that_change_places_change_nothing_in_the_catalog(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    before = path.read_bytes()

    sync(make_deck(PLANS, WELCOME), folder, now=FIRST_DAY)

    assert path.read_bytes() == before


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


def test_an_edit_of_spaces_quotes_and_links_alone_keeps_the_translation(make_deck, folder, write_catalog):
    old, new = "[Plans](https://a.org)  and 'dates'", "[Plans](https://b.org/c) and ‘dates’"
    path = write_catalog(f"""
        #. id: plans/title
        #: slides/talk.md
        msgctxt "title"
        msgid "{old}"
        msgstr "[Planes](https://a.org) y fechas"
    """)

    report = sync(make_deck(new), folder, now=FIRST_DAY)

    kept = entry(path, new)
    assert kept.translations == ("[Planes](https://b.org/c) y fechas",)
    assert kept.is_translated
    assert (report.languages[0].counts.kept, report.languages[0].counts.obsolete) == (1, 0)


@pytest.mark.parametrize(
    "words", ['msgid "Welcome"\nmsgstr ""', 'msgid "Welcome"\nmsgstr "Hola"'], ids=["empty", "other words"]
)
def test_an_obsolete_translation_beside_a_live_entry_is_not_lost(make_deck, folder, write_catalog, words):
    obsolete = '#~ msgctxt "title"\n#~ msgid "Welcome"\n#~ msgstr "Bienvenida"\n'
    path = write_catalog(f'msgctxt "title"\n{words}\n\n{obsolete}')

    sync(make_deck("Welcome"), folder, now=FIRST_DAY)

    assert "Bienvenida" in path.read_text("utf-8")
    assert status(make_deck("Welcome"), "Welcome", Role.TITLE) is Status.TRANSLATED


def test_a_translation_that_a_merge_of_branches_left_obsolete_outdoes_what_is_none(
    make_deck, folder, write_catalog
):
    live = {"Welcome": '# ask Eva\n{}msgstr ""', "Plans": '#, fuzzy\n#| msgid "Plots"\n{}msgstr "Tramas"'}
    obsolete = {"Welcome": "Bienvenida", "Plans": "Planes"}
    texts = [words.replace("{}", f'msgctxt "title"\nmsgid "{msgid}"\n') for msgid, words in live.items()]
    texts += [
        f'#~ msgctxt "title"\n#~ msgid "{msgid}"\n#~ msgstr "{words}"' for msgid, words in obsolete.items()
    ]
    path = write_catalog("\n\n".join(texts) + "\n")
    deck = make_deck("Welcome", "Plans")

    sync(deck, folder, now=FIRST_DAY)

    assert entry(path, "Welcome").is_translated
    assert entry(path, "Welcome").comments(LineKind.COMMENT) == ("ask Eva",)
    assert entry(path, "Plans").translations == ("Planes",)
    assert entry(path, "Plans").comments(LineKind.COMMENT) == ("formerly: Tramas",)
    assert status(deck, "Plans", Role.TITLE) is Status.TRANSLATED
    assert not sync(deck, folder, now=FIRST_DAY).is_changed


def test_a_plural_that_is_one_form_now_keeps_the_words_of_the_others(write_catalog):
    forms = 'msgstr[0] "un archivo"\nmsgstr[1] "{n} archivos"\n'
    file = PoFile.read(write_catalog(f'msgid "{{n}} file"\nmsgid_plural "{{n}} files"\n{forms}'))

    merged = merge(file, (TemplateMessage(("", "{n} file")),), contexts_are_roles=False).file

    found = merged.entries[-1]
    assert found.translations == ("un archivo",)
    assert found.is_fuzzy
    assert found.comments(LineKind.COMMENT) == ("formerly: {n} archivos",)


@pytest.mark.skipif(shutil.which("msgcat") is None, reason="GNU gettext is not installed")
def test_a_key_that_a_merge_of_branches_left_twice_is_there_once_with_all_words(
    make_deck, folder, write_catalog
):
    def left(words, translation):
        return f'# by Ana\n#~ msgctxt "title"\n#~ msgid "{words}"\n#~ msgstr "{translation}"\n\n'

    live = 'msgctxt "title"\nmsgid "Welcome"\nmsgstr "Hola"\n\n'
    twice = left("Welcome", "Bienvenida") + left("Gone", "Ida") + left("Gone", "Idos")
    path = write_catalog(live + twice)

    sync(make_deck("Welcome"), folder, now=FIRST_DAY)

    run = subprocess.run(["msgcat", str(path)], capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")
    text = path.read_text("utf-8")
    for words in ("Hola", "Bienvenida", "Ida", "Idos"):
        assert words in text
    assert entry(path, "Welcome").comments(LineKind.COMMENT) == ("by Ana", "formerly: Bienvenida")
    assert entry(path, "Gone").translations == ("Idos",)
    assert not sync(make_deck("Welcome"), folder, now=FIRST_DAY).is_changed


@pytest.mark.skipif(shutil.which("msgmerge") is None, reason="GNU gettext is not installed")
def test_flags_that_msgmerge_dropped_are_back_and_nothing_else_is_touched(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    deck, limits = make_deck(WELCOME, PLANS), {"welcome/title": 40, "plans/p1": 60}
    sync(deck, folder, now=FIRST_DAY, limits=limits)
    command = ["msgmerge", "--previous", "--quiet", path, folder / "talk.pot"]
    path.write_bytes(subprocess.run(command, capture_output=True, check=True).stdout)
    stripped = path.read_text("utf-8")
    assert "max-length" not in stripped

    sync(deck, folder, now=FIRST_DAY, limits=limits)

    def without_flags_and_places(text):
        return [line for line in text.splitlines() if not line.startswith(("#,", "#:"))]

    text = path.read_text("utf-8")
    assert [line for line in text.splitlines() if line.startswith("#,")] == [
        "#, max-length:40",
        "#, max-length:60",
    ]
    assert without_flags_and_places(text) == without_flags_and_places(stripped)


def test_flags_of_weblate_stay(make_deck, folder, write_catalog):
    flags = "#, read-only, ignore-same, priority:150\n"
    path = write_catalog(
        TRANSLATED.replace("    #: slides/talk.md\n", f"    #: slides/talk.md\n    {flags}", 1)
    )

    sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY, limits={"welcome/title": 40})

    assert entry(path, "Welcome").flags == ("read-only", "ignore-same", "priority:150", "max-length:40")


def test_a_changed_number_takes_the_old_translation_off_the_screen(make_deck, folder, write_catalog):
    write_catalog(TRANSLATED.replace("in May", "in 2024").replace("en mayo", "en 2024"))
    deck = make_deck(WELCOME, PLANS.replace("in May", "in 2025"))

    sync(deck, folder, now=FIRST_DAY)

    assert status(deck, "We commission the camera in 2025.", Role.BODY) is Status.MISSING


def test_an_edit_that_is_taken_back_is_no_longer_fuzzy(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    before = path.read_bytes()
    sync(make_deck(WELCOME, PLANS.replace("camera", "cameras")), folder, now=FIRST_DAY)
    assert path.read_bytes() != before

    sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    assert path.read_bytes() == before


def test_two_edits_in_a_row_still_say_what_the_translation_was_made_for(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    sync(make_deck(WELCOME, PLANS.replace("camera", "cameras")), folder, now=FIRST_DAY)
    sync(make_deck(WELCOME, PLANS.replace("camera", "big cameras")), folder, now=FIRST_DAY)

    carried = entry(path, "We commission the big cameras in May.")
    assert carried.previous == ("body", "We commission the camera in May.")


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


def test_a_slide_deleted_and_put_back_loses_no_translation(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    before = {e.key: e.translations for e in PoFile.read(path).entries}

    sync(make_deck(PLANS), folder, now=FIRST_DAY)
    assert entry(path, "Welcome").obsolete
    assert "# checked by Ana" in path.read_text(encoding="utf-8")
    report = sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    after = PoFile.read(path).entries
    assert {e.key: e.translations for e in after} == before
    assert not any(e.obsolete or e.is_fuzzy for e in after)
    assert report.languages[0].counts.restored == 4


def test_an_edited_title_renames_its_slide_and_keeps_every_translation(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)

    sync(make_deck(WELCOME.replace("Welcome", "Welcome!"), PLANS), folder, now=FIRST_DAY)

    title = entry(path, "Welcome!")
    assert title.is_fuzzy
    assert title.translations == ("Bienvenida",)
    assert [e.msgid for e in PoFile.read(path).entries if e.is_fuzzy] == ["Welcome!"]


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


@pytest.mark.parametrize("place", ["one slide", "two slides"])
def test_texts_that_change_places_and_words_keep_their_own_translations(
    make_deck, folder, write_catalog, place
):
    camera, mirror = "The camera is ready now", "The mirror is ready soon"
    before, after = (f"{camera}\n{mirror}",), (f"{mirror}!\n{camera}!",)
    if place == "two slides":
        before, after = (camera, mirror), (f"{mirror}!", f"{camera}!")
    slides = [f"Slide {number}\n{text}" for number, text in enumerate(before)]
    sync(make_deck(*slides), folder, [SPANISH], now=FIRST_DAY)
    path = folder / "es" / "LC_MESSAGES" / "talk.po"
    file = PoFile.read(path)
    file.with_entries(
        [
            entry if entry.is_header else entry.with_translations((f"«{entry.msgid}»",))
            for entry in file.entries
        ]
    ).write()

    sync(make_deck(*(f"Slide {number}\n{text}" for number, text in enumerate(after))), folder, now=LATER)

    for words in (camera, mirror):
        assert entry(path, f"{words}!").translations == (f"«{words}»",)


def test_a_new_message_stands_where_it_stands_in_the_deck(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)

    sync(make_deck(WELCOME, "Agenda", PLANS), folder, now=FIRST_DAY)

    titles = [e.msgid for e in PoFile.read(path).entries if e.context == "title"]
    assert titles == ["Welcome", "Agenda", "Plans"]


def test_numbers_and_symbols_are_not_for_translation(make_deck, folder):
    deck = make_deck("2023", "Plans\n12.5 %\n→ 42")

    report = sync(deck, folder, now=FIRST_DAY)

    assert report.messages == 1
    assert status(deck, "12.5 %", Role.BODY) is Status.SOURCE


def test_unknown_headers_flags_comments_and_wrapping_outlive_an_edit_elsewhere(
    make_deck, folder, write_catalog
):
    kept = """
    # a translator's remark
    #. id: welcome/p1
    #: slides/talk.md
    #, max-length:60
    #= md-text
    msgctxt "body"
    msgid ""
    "Good morning "
    "to all of you."
    msgstr ""
    "Buenos días "
    "a todas y todos."
    """
    header = '# Ana Soto, 2023\nmsgid ""\nmsgstr ""\n"X-Poedit-Basepath: ..\\n"\n"X-Mood: good\\n"\n\n'
    path = write_catalog(kept, header=header)
    written = path.read_text(encoding="utf-8").removeprefix(header)

    sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    after = path.read_text(encoding="utf-8")
    assert after.startswith(header)
    assert written.rstrip() in after
    assert 'msgid "We commission the camera in May."' in after


def test_per_cent_signs_make_no_python_formats(make_deck, folder):
    sync(make_deck("Users\n50% of users agree\nUp 5% in {quarter}"), folder, now=FIRST_DAY)

    assert "format" not in (folder / "talk.pot").read_text(encoding="utf-8").partition("X-Deck-Extractor")[2]


def test_a_broken_catalog_stops_the_sync_before_any_file_is_written(make_deck, folder, write_catalog):
    path = write_catalog('msgid "Plans"\nmsgstr "Planes\n')
    before = path.read_bytes()

    with pytest.raises(PresenterError) as caught:
        sync(make_deck(WELCOME), folder, now=FIRST_DAY)

    assert caught.value.findings[0].span == Span(path, 10, 8)
    assert path.read_bytes() == before
    assert not (folder / "talk.pot").exists()


def test_the_report_says_what_was_done(make_deck, folder):
    report = sync(make_deck("Welcome"), folder, now=FIRST_DAY)

    template, spanish = (str(text) for text in report.texts)
    assert template == f"{folder / 'talk.pot'}: 1 message."
    assert spanish == "es: 0 kept, 0 restored, 0 copied, 0 to be looked at again, 1 new, 0 obsolete."


def test_the_same_deck_makes_the_same_template_on_any_day(make_deck, folder):
    deck = make_deck(WELCOME, PLANS)
    sync(deck, folder, now=FIRST_DAY)
    first = (folder / "talk.pot").read_bytes()

    sync(make_deck(WELCOME), folder, now=LATER)
    assert b"2024-01-01" in (folder / "talk.pot").read_bytes()
    sync(deck, folder, now=FIRST_DAY)

    assert (folder / "talk.pot").read_bytes() == first


def test_windows_line_ends_stay_and_new_entries_have_them_too(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    sync(make_deck(WELCOME, PLANS, "Questions"), folder, now=FIRST_DAY)

    data = path.read_bytes()
    assert b"Questions" in data
    assert data.count(b"\n") == data.count(b"\r\n")


def test_a_file_that_ends_without_a_line_end_takes_new_entries(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED.rstrip())

    sync(make_deck(WELCOME, PLANS, "Questions"), folder, now=FIRST_DAY)

    assert entry(path, "Questions").translations == ("",)


def outcomes(report):
    (spanish,) = report.languages
    return {change.key[1]: change.outcome.value for change in spanish.changed}


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


def test_a_slide_put_back_with_a_mended_typo_finds_its_old_translation(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    sync(make_deck(WELCOME), folder, now=FIRST_DAY)
    deck = make_deck(WELCOME, PLANS.replace("We commission", "We are commissioning"))

    report = sync(deck, folder, now=FIRST_DAY)

    found = entry(path, "We are commissioning the camera in May.")
    assert found.translations == ("Ponemos en marcha la cámara en mayo.",)
    assert status(deck, found.msgid, Role.BODY) is Status.STALE
    assert outcomes(report) == {"Plans": "restored", found.msgid: "carried"}


def test_words_that_come_back_beside_their_edit_have_their_translation_again(
    make_deck, folder, write_catalog
):
    path = write_catalog(TRANSLATED)
    edited = PLANS.replace("camera", "cameras")
    sync(make_deck(WELCOME, edited), folder, now=FIRST_DAY)

    sync(make_deck(WELCOME, edited, PLANS.replace("Plans", "Once more")), folder, now=FIRST_DAY)

    back = entry(path, "We commission the camera in May.")
    assert back.translations == ("Ponemos en marcha la cámara en mayo.",)
    assert back.is_translated


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


def test_a_catalog_of_older_rules_is_brought_to_those_of_today(make_deck, folder, write_catalog):
    path = write_catalog(
        TRANSLATED, header=HEADER.replace("\n\n", '\n"X-Deck-Extractor: 1\\n"\n"X-Mood: good\\n"\n\n')
    )
    before = path.read_text("utf-8")

    report = sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    assert path.read_text("utf-8") == before.replace("Extractor: 1", f"Extractor: {EXTRACTOR}")
    assert f"es: brought from the rules 1 for cutting decks to {EXTRACTOR}." in map(str, report.texts)
    assert not sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY).is_changed


def test_a_catalog_of_newer_rules_is_left_alone(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED, header=HEADER.replace("\n\n", '\n"X-Deck-Extractor: 99\\n"\n\n'))
    before = path.read_bytes()

    with pytest.raises(PresenterError) as caught:
        sync(make_deck(PLANS), folder, now=FIRST_DAY)

    (finding,) = caught.value.findings
    assert (finding.code, finding.span.path) == ("newer-rules", path)
    assert path.read_bytes() == before
    assert not (folder / "talk.pot").exists()
    assert status(make_deck(PLANS), "Plans", Role.TITLE) is Status.TRANSLATED


def test_all_files_are_written_or_none(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    before = path.read_bytes()
    (folder / "fr").write_text("in the way", encoding="utf-8")

    with pytest.raises(OSError, match="fr"):
        sync(make_deck(PLANS, translations=("es", "fr")), folder, now=FIRST_DAY)

    assert path.read_bytes() == before
    assert not (folder / "talk.pot").exists()


def test_what_a_killed_writer_left_long_ago_is_swept_up(make_deck, folder, write_catalog):
    path = write_catalog(TRANSLATED)
    old, young = (path.with_name(f".talk.po.{name}.unfinished") for name in ("old", "young"))
    for left in (old, young):
        left.write_text("half", encoding="utf-8")
    os.utime(old, (0, 0))

    sync(make_deck(WELCOME, PLANS), folder, now=FIRST_DAY)

    assert (old.exists(), young.exists()) == (False, True)


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU gettext is not installed")
def test_gettext_itself_accepts_what_sync_writes(make_deck, folder, write_catalog):
    write_catalog(TRANSLATED)
    sync(
        make_deck(PLANS.replace("camera", "cameras"), 'It\'s "new"\\\n' + "long words " * 20),
        folder,
        now=FIRST_DAY,
    )

    for language in ("es", "fr"):
        sync(make_deck(PLANS, WELCOME, translations=("es", "fr")), folder, now=FIRST_DAY)
        path = folder / language / "LC_MESSAGES" / "talk.po"
        run = subprocess.run(["msgfmt", "-c", "-o", "-", str(path)], capture_output=True, check=False)
        assert run.returncode == 0, run.stderr.decode()
