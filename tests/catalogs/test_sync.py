"""A sync writes what is due and leaves all else in a file as it was."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from presenter.catalogs.header import EXTRACTOR
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.deck.message import Role, Status
from presenter.errors import PresenterError, Span
from tests.catalogs.conftest import HEADER
from tests.catalogs.synced_talk import (
    FIRST_DAY,
    LATER,
    PLANS,
    TRANSLATED,
    WELCOME,
    entry,
    status,
)


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
