"""A deck with slides in two languages: each is translated from the one it is written in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from presenter.catalogs.babel_extractor import extract_deck
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.check import check_catalogs
from presenter.catalogs.cue_edit import CueEdit, changes_of
from presenter.catalogs.domains import domain_from, domains, target_languages
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.status import status
from presenter.catalogs.sync import merged_catalog, sync
from presenter.deck.load import load
from presenter.deck.message import Status, Words
from presenter.deck.messages import messages
from presenter.i18n.language import Language
from presenter.subtitles.track import cue_track

ENGLISH, SPANISH, FRENCH = Language("en"), Language("es"), Language("fr")
DAY = datetime(2023, 3, 5, 9, 30, tzinfo=UTC)

DECK = """\
---
title: All hands
language: en
translations: [es]
---

# Where we stand

The camera is ready.

---
language: es
---

# Los datos

Los datos están listos.

::: subtitles
Buenos días.
:::

::: notes
Sonreír.
:::
"""


@pytest.fixture
def deck(tmp_path):
    path = tmp_path / "slides" / "talk.md"
    path.parent.mkdir()
    path.write_text(DECK, encoding="utf-8")
    return load(path)


@pytest.fixture
def translations(deck):
    """Return the folder of the deck's catalogs, in step with it, those from Spanish translated."""
    folder = deck.path.parent.parent / "translations"
    sync(deck, folder, now=DAY)
    path = folder / "en" / "LC_MESSAGES" / "talk.from-es.po"
    english = {
        "Los datos": "The data",
        "Los datos están listos.": "The data are ready.",
        "Buenos días.": "Good morning.",
        "Sonreír.": "Smile.",
    }
    file = PoFile.read(path)
    file.with_entries(
        entry if entry.is_header else entry.with_translations((english[entry.msgid],))
        for entry in file.entries
    ).write()
    return folder


def message(deck, words):
    (found,) = [message for _, message in messages(deck) if message.text == words]
    return found


def test_a_slide_says_what_it_is_written_in(deck):
    assert not deck.findings
    assert deck.slides[1].settings.language == SPANISH
    assert deck.source_languages == (ENGLISH, SPANISH)
    assert message(deck, "The camera is ready.").source_language(ENGLISH) == ENGLISH
    for words in ("Los datos", "Los datos están listos.", "Buenos días.", "Sonreír."):
        assert message(deck, words).source_language(ENGLISH) == SPANISH


def test_a_slide_in_the_decks_own_language_is_like_any_other(tmp_path):
    path = tmp_path / "talk.md"
    path.write_text("---\nlanguage: es\n---\n\n# Uno\n\n---\nlanguage: es\n---\n\n# Dos\n", encoding="utf-8")

    assert load(path).source_languages == (SPANISH,)
    assert load(path).slides[1].settings.language is None


def test_a_language_that_is_none_is_reported_where_it_stands(tmp_path):
    path = tmp_path / "talk.md"
    path.write_text("# One\n\n---\nlanguage: klingonese\n---\n\n# Two\n", encoding="utf-8")

    (finding,) = load(path).findings
    assert (finding.code, finding.span.line) == ("unknown-language", 4)


def test_each_language_has_templates_and_catalogs_of_its_own(deck, translations):
    assert [(each.name, each.languages) for each in domains(deck)] == [
        ("talk", (SPANISH,)),
        ("talk.from-es", (ENGLISH,)),
    ]
    assert target_languages(deck) == (SPANISH, ENGLISH)
    written = sorted(path.relative_to(translations).as_posix() for path in translations.rglob("*.po*"))
    assert written == [
        "en/LC_MESSAGES/talk.from-es.po",
        "es/LC_MESSAGES/talk.po",
        "talk.from-es.pot",
        "talk.pot",
    ]
    from_spanish = PoFile.read(translations / "talk.from-es.pot")
    assert from_spanish.headers["X-Source-Language"] == "es"
    assert [entry.msgid for entry in from_spanish.entries[1:]] == [
        "Los datos",
        "Los datos están listos.",
        "Buenos días.",
        "Sonreír.",
    ]
    own = PoFile.read(translations / "talk.pot")
    assert own.headers["X-Source-Language"] == "en"
    assert not any("datos" in entry.msgid for entry in own.entries)


def test_its_own_language_shows_a_slide_as_it_is_without_any_catalog(deck):
    catalogs = Catalogs.load(deck)

    for words in ("Los datos", "Buenos días.", "Sonreír."):
        for language in (SPANISH, Language("es_CL")):
            assert catalogs(message(deck, words), language) == Words(words, SPANISH, Status.SOURCE)
        assert catalogs(message(deck, words), ENGLISH) == Words(words, SPANISH, Status.MISSING)


def test_the_decks_language_shows_the_slide_translated(deck, translations):
    catalogs = Catalogs.load(deck)

    shown = catalogs(message(deck, "Los datos"), ENGLISH)
    assert shown == Words("The data", ENGLISH, Status.TRANSLATED)
    (cue,) = cue_track(deck.slides[1], deck.languages, catalogs)
    assert cue.lines_in(ENGLISH) == ("Good morning.",)
    assert cue.lines_in(SPANISH) == ("Buenos días.",)


def test_words_in_their_own_language_are_never_found_missing(deck, translations):
    findings = check_catalogs(deck, Catalogs.load(deck), deck.languages)

    assert {(finding.code, finding.excerpt, finding.language) for finding in findings} == {
        ("missing-translation", "All hands", SPANISH),
        ("missing-translation", "Where we stand", SPANISH),
        ("missing-translation", "The camera is ready.", SPANISH),
    }


def test_what_is_missing_from_a_further_language_is_found(deck):
    findings = check_catalogs(deck, Catalogs.load(deck), (ENGLISH,))

    assert [finding.code for finding in findings] == ["missing-catalog"] + ["missing-translation"] * 4
    assert findings[0].span.path.name == "talk.from-es.po"


def test_the_state_of_each_language_counts_what_is_to_be_put_into_it(deck, translations):
    totals = {
        (each.language, each.channel.value): (each.tally.total - each.tally.left, each.tally.total)
        for each in status(deck, Catalogs.load(deck))
    }

    assert totals["es", "slides"] == (0, 3)
    assert totals["es", "notes"] == (0, 0)
    assert totals["en", "slides"] == (2, 2)
    assert totals["en", "subtitles"] == (1, 1)


def test_a_third_language_is_translated_from_both(tmp_path, deck):
    deck.path.write_text(DECK.replace("[es]", "[es, fr]"), encoding="utf-8")
    folder = tmp_path / "translations"

    sync(load(deck.path), folder, now=DAY)

    assert (folder / "fr" / "LC_MESSAGES" / "talk.po").exists()
    assert (folder / "fr" / "LC_MESSAGES" / "talk.from-es.po").exists()
    assert not (folder / "es" / "LC_MESSAGES" / "talk.from-es.po").exists()


def test_one_language_alone_can_be_brought_in_step(tmp_path, deck):
    folder = tmp_path / "translations"

    sync(deck, folder, (ENGLISH,), now=DAY)

    assert (folder / "en" / "LC_MESSAGES" / "talk.from-es.po").exists()
    assert not (folder / "es").exists()


def test_a_broken_catalog_keeps_the_last_good_one_in_every_domain(deck, translations):
    catalogs = Catalogs.load(deck)
    path = translations / "en" / "LC_MESSAGES" / "talk.from-es.po"
    path.write_text('msgid "Los datos\n', encoding="utf-8")

    again = catalogs.reload(deck)

    assert again(message(deck, "Los datos"), ENGLISH).text == "The data"
    assert [finding.span.path for finding in again.findings if finding.code == "syntax"] == [path]


def test_what_is_typed_for_a_slide_in_another_language_is_shown(deck):
    words = Words("The data!", ENGLISH, Status.TRANSLATED)

    catalogs = Catalogs.load(deck).with_words(ENGLISH, ("title", "Los datos"), words, source=SPANISH)

    assert catalogs(message(deck, "Los datos"), ENGLISH) == words


def test_the_catalog_to_work_on_is_that_of_the_source_asked_for(deck, translations):
    merged = merged_catalog(deck, translations, ENGLISH, source=SPANISH)

    assert merged.file.path == domain_from(deck, SPANISH).catalog(translations, ENGLISH)
    assert merged.counts.kept == 4


def test_a_cue_written_in_spanish_is_edited_in_spanish(deck, translations):
    edit = CueEdit(
        deck.slides[1].identifier, 0, "Buenos días.", {SPANISH: "Buenas tardes.", ENGLISH: "Good afternoon."}
    )

    changes = {change.path.name: change.after.decode() for change in changes_of(edit, deck)}

    assert set(changes) == {"talk.md", "talk.from-es.po"}
    assert "Buenas tardes." in changes["talk.md"]
    assert 'msgid "Buenas tardes."\nmsgstr "Good afternoon."' in changes["talk.from-es.po"]


def test_babel_is_given_one_language_at_a_time(deck):
    def extracted(options):
        with deck.path.open("rb") as file:
            return [words for _, _, (_, words), _ in extract_deck(file, (), (), options)]

    assert extracted({}) == ["All hands", "Where we stand", "The camera is ready."]
    assert extracted({"language": "es"})[0] == "Los datos"
