"""A translator's work survives whatever happens to the deck."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from presenter.catalogs.line import LineKind
from presenter.catalogs.merge import merge
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
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
