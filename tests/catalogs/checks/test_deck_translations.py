"""The checks of a deck's catalogs, as a translator meets them."""

from __future__ import annotations

import pytest

from presenter.catalogs.checks.deck_translations import translation_findings
from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.i18n.text import Text

SPANISH = Language("es")
TALK = """
    Plans for 2023
    The **camera** is ready.
    note: Smile.
    cue: Hello.
"""
CATALOG = """
    msgctxt "title"
    msgid "Plans for 2023"
    msgstr "Planes para 2024"

    #, fuzzy
    #| msgctxt "body"
    #| msgid "The **camra** is ready."
    msgctxt "body"
    msgid "The **camera** is ready."
    msgstr "La cámara está lista."

    #, fuzzy
    msgctxt "note"
    msgid "Smile."
    msgstr "Sonreír 3 veces"
"""


@pytest.fixture
def found(make_deck, write_catalog):
    def find(*of_words: Finding, talk: str = TALK, catalog: str = CATALOG):
        path = write_catalog(catalog)
        deck = make_deck(talk)
        return path, deck, list(translation_findings(deck, [SPANISH], of_words))

    return find


def test_what_an_audience_sees_is_checked_and_what_is_held_back_is_not(found):
    path, _, findings = found()

    assert [(each.code, each.span.path, each.slide) for each in findings] == [
        ("numbers", path, "plans-for-2023"),
        ("markup", path, "plans-for-2023"),
    ]


def test_what_others_found_of_the_words_stands_at_their_translation(found, make_deck):
    title = make_deck(TALK).slides[0].title
    overflow = Finding(
        "text-overflow", Severity.ERROR, Text("It does not fit."), title.span, slide="x", language=SPANISH
    )

    path, _, findings = found(overflow)

    (told,) = [each for each in findings if each.code == "text-overflow"]
    assert (told.span.path, told.span.line, told.excerpt) == (path, 11, "Planes para 2024")


def test_it_stays_where_it_was_found_where_there_is_no_translation(found, make_deck):
    cue = make_deck(TALK).slides[0].cues[0].text
    fast = Finding("cue-too-fast", Severity.WARNING, Text("Too fast."), cue.span, language=SPANISH)

    _, _, findings = found(fast)

    assert fast in findings


def test_a_mute_counts_for_what_others_found_too(found, make_deck):
    title = make_deck(TALK).slides[0].title
    overflow = Finding(
        "text-overflow", Severity.ERROR, Text("It does not fit."), title.span, language=SPANISH
    )

    _, _, findings = found(overflow, catalog=f"    # noqa: text-overflow, numbers\n{CATALOG}")

    assert [each.code for each in findings] == ["markup"]


def test_the_glossary_beside_the_catalogs_counts(found, folder):
    (folder / "glossary.yaml").write_text("terms:\n  - term: plan\n    forbidden: {es: plan}\n")

    _, _, findings = found()

    assert "forbidden-term" in [each.code for each in findings]


def test_a_broken_catalog_is_left_to_whoever_reads_it(found):
    assert found(catalog='msgid "')[2] == []


def test_each_language_that_slides_are_written_in_has_its_own_catalog(folder, tmp_path):
    from presenter.deck.load import load

    path = tmp_path / "slides" / "talk.md"
    path.parent.mkdir()
    path.write_text(
        "---\nlanguage: en\ntranslations: [es]\n---\n# Two\n\n---\nlanguage: es\n---\n# Tarda 2,5 horas\n",
        encoding="utf-8",
    )
    catalog = folder / "en" / "LC_MESSAGES" / "talk.from-es.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(
        'msgctxt "title"\nmsgid "Tarda 2,5 horas"\nmsgstr "It takes 2,5 hours"\n', encoding="utf-8"
    )

    (finding,) = translation_findings(load(path), [Language("en"), SPANISH])

    assert (finding.code, finding.span.path, finding.language) == ("numbers", catalog, "en")
