"""What a check of the catalogs says before the talk."""

from __future__ import annotations

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.check import check_catalogs
from presenter.errors import Severity
from presenter.i18n.language import Language

SPANISH = Language("es")

TALK = """
    Plans
    The camera is ready.
    Questions
    note: Smile.
    cue: Hello.
"""
CATALOG = """
    msgctxt "title"
    msgid "Plans"
    msgstr "Planes"

    #, fuzzy
    #| msgctxt "body"
    #| msgid "The camra is ready."
    msgctxt "body"
    msgid "The camera is ready."
    msgstr "La cámara está lista."

    msgctxt "note"
    msgid "Smile."
    msgstr "Sonreír."
"""


def test_each_message_without_a_translation_is_an_error_at_its_place_in_the_deck(make_deck, write_catalog):
    write_catalog(CATALOG)
    deck = make_deck("2023", TALK)

    findings = check_catalogs(deck, Catalogs.load(deck), [SPANISH])

    missing = [finding for finding in findings if finding.code == "missing-translation"]
    assert sorted((finding.excerpt, finding.span.line) for finding in missing) == [
        ("Hello.", 15),
        ("Questions", 13),
    ]
    assert {(finding.severity, finding.slide, finding.language) for finding in missing} == {
        (Severity.ERROR, "plans", SPANISH)
    }
    assert {finding.span.path for finding in missing} == {deck.path}


def test_a_stale_translation_is_a_warning(make_deck, write_catalog):
    write_catalog(CATALOG)
    deck = make_deck(TALK)

    (stale,) = [
        finding
        for finding in check_catalogs(deck, Catalogs.load(deck), [SPANISH])
        if finding.code == "stale-translation"
    ]

    assert (stale.severity, stale.excerpt) == (Severity.WARNING, "The camera is ready.")


def test_a_translation_that_is_held_back_is_told_from_one_that_was_never_made(make_deck, write_catalog):
    write_catalog("""
        #, fuzzy
        #| msgctxt "title"
        #| msgid "Plans for 2023"
        msgctxt "title"
        msgid "Plans for 2024"
        msgstr "Planes para 2023"
    """)
    deck = make_deck("Plans for 2024", "Questions")

    held_back, never_made = check_catalogs(deck, Catalogs.load(deck), [SPANISH])

    assert held_back.code == never_made.code == "missing-translation"
    assert "fuzzy" in held_back.message.render()
    assert "no translation" in never_made.message.render()


def test_the_source_language_is_never_lacking(make_deck):
    deck = make_deck(TALK, translations=())

    assert check_catalogs(deck, Catalogs.load(deck), [Language("en")]) == ()


def test_a_broken_catalog_is_part_of_the_check(make_deck, write_catalog):
    write_catalog('msgid "Plans\nmsgstr ""\n')
    deck = make_deck("Plans")

    codes = [finding.code for finding in check_catalogs(deck, Catalogs.load(deck), [SPANISH])]

    assert codes == ["syntax", "missing-translation"]
