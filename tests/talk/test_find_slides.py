"""Slides found by what is remembered of them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.load import parse
from presenter.deck.message import Status, Words
from presenter.i18n.fold import fold
from presenter.i18n.language import Language
from presenter.talk.search.find_slides import find_slides
from presenter.talk.search.passage import Part, words_of
from presenter.talk.search.search_index import SearchIndex

EN, ES = Language("en"), Language("es")

DECK = """\
---
language: en
translations: [es]
---

# The status of the data {#status}

- The *pipeline* of [Chile](https://example.org) is late
- Nothing else

::: notes
Mention the migration.
:::

---

# Migration {#plan}

Three steps to the cloud

::: subtitles
We are nearly there.
:::

---

# Thank you {#end}

See the status page.
"""

SPANISH = {
    "The status of the data": "El estado de los datos",
    "Nothing else": "Nada más que añadir",
    "Migration": "Migración",
    "We are nearly there.": "Casi hemos llegado.",
    "Thank you": "Muchas gracias",
}


def spanish(message, language):
    if language == ES and message.text in SPANISH:
        return Words(SPANISH[message.text], ES, Status.TRANSLATED)
    return Words(message.text, EN, Status.SOURCE)


@pytest.fixture(scope="module")
def deck():
    return parse(DECK, Path("talk.md"))


@pytest.fixture(scope="module")
def find(deck):
    index = SearchIndex(deck.slides, deck.languages, spanish)
    index.complete()

    def find(query, *languages):
        return find_slides(index, query, languages or (EN, ES))

    return find


@pytest.fixture(scope="module")
def ids(deck, find):
    return lambda query: [deck.slides[hit.slide].identifier for hit in find(query)]


def pointed_out(hit):
    return [hit.excerpt.words[start:end] for start, end in hit.excerpt.marks]


def test_a_number_means_that_slide_before_any_other(ids):
    assert ids("2") == ["plan"]
    assert ids("02") == ["plan"]
    assert ids("4") == []


def test_an_id_typed_whole_comes_before_a_title(ids):
    assert ids("end") == ["end"]
    assert ids("status") == ["status", "end"]


def test_the_beginning_of_a_title_comes_before_a_word_of_it_and_that_before_notes(ids, find):
    assert ids("migration") == ["plan", "status"]
    assert [hit.part for hit in find("migration")] == [Part.TITLE, Part.NOTES]
    assert ids("th") == ["status", "end", "plan"]


@pytest.mark.parametrize("query", ["migracion", "MIGRACIÓN", "migración"])
def test_accents_and_capitals_make_no_difference(find, query):
    (hit,) = find(query)
    assert (hit.slide, hit.language, hit.excerpt.words) == (1, ES, "Migración")
    assert pointed_out(hit) == ["Migración"]


def test_a_word_of_another_language_is_found_with_its_line(find):
    (hit,) = find("anadir")
    assert (hit.slide, hit.part, hit.language) == (0, Part.TEXT, ES)
    assert hit.excerpt.words == "Nada más que añadir"
    assert pointed_out(hit) == ["añadir"]


def test_subtitles_and_notes_are_searched_too(find):
    assert [hit.part for hit in find("nearly there")] == [Part.CUES]
    assert [hit.part for hit in find("mention")] == [Part.NOTES]


def test_of_two_languages_the_one_that_is_shown_wins(find):
    assert find("migraci", EN, ES)[0].language == ES
    assert find("m", EN, ES)[0].language == EN
    assert find("m", ES, EN)[0].language == ES


def test_words_may_stand_in_any_order_and_in_any_part_of_a_slide(ids, find):
    assert ids("data status") == ["status"]
    assert ids("chile migration") == ["status"]
    assert ids("chile nearly") == []
    assert pointed_out(find("data status")[0]) == ["status", "data"]


def test_letters_left_out_of_a_title_are_forgiven(ids, find):
    assert ids("mgrtn") == ["plan"]
    assert pointed_out(find("mgrtn")[0]) == ["M", "gr", "t", "n"]
    assert ids("xq") == []


def test_what_makes_up_the_text_is_not_found(ids):
    assert ids("example.org") == []
    assert ids("*pipeline*") == []
    assert ids("pipeline of chile") == ["status"]


def test_words_of_a_missing_translation_are_found_once(find):
    assert [hit.language for hit in find("cloud")] == [EN]


def test_nothing_asked_finds_nothing(ids):
    assert ids("") == ids("   ") == ids("\u0301") == []


def test_what_has_been_read_so_far_can_be_searched(deck):
    index = SearchIndex(deck.slides, deck.languages, spanish)
    index.read_on()
    assert [hit.slide for hit in find_slides(index, "status", (EN,))] == [0]
    assert [hit.slide for hit in find_slides(index, "3", (EN,))] == [2]
    assert not index.is_complete


def test_a_long_line_is_cut_around_what_was_found():
    line = "word " * 60 + "needle " + "word " * 60
    deck = parse(f"# Hay\n\n{line}", Path("hay.md"))
    index = SearchIndex(deck.slides, (EN,), spanish)
    index.complete()
    (hit,) = find_slides(index, "needle", (EN,))
    assert pointed_out(hit) == ["needle"]
    assert len(hit.excerpt.words) <= 92
    assert hit.excerpt.words.startswith("…word")
    assert hit.excerpt.words.endswith("word…")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a *b* **c** `d`", "a b c d"),
        ("[words](https://x.org 'y')", "words(https://x.org 'y')"),
        ("[words](https://x.org)", "words"),
        ("snake_case and _stress_", "snake_case and stress"),
        ("[styled]{.red} and note[^1]", "styled and note"),
        (r"\*starred\*", "starred"),
    ],
)
def test_marks_are_no_words(text, words):
    assert words_of(text) == words


@given(st.text(max_size=60), st.text(max_size=12))
def test_any_words_are_searched_for_anything_and_what_is_pointed_out_is_what_was_asked(title, query):
    deck = parse("# One\n\nTwo", Path("talk.md"))
    slide = deck.slides[0]
    line = " ".join(title.split())

    def lookup(message, language):
        return Words(line if message.text == "One" else message.text, EN, Status.SOURCE)

    index = SearchIndex((slide,), (EN,), lookup)
    index.complete()
    hits = find_slides(index, query, (EN,))
    wanted = " ".join(fold(query).split())
    if wanted and wanted in fold(words_of(line)):
        assert hits
    for hit in hits:
        marks = hit.excerpt.marks
        assert all(0 <= start < end <= len(hit.excerpt.words) for start, end in marks)
        assert all(end < start for (_, end), (start, _) in pairwise(marks))
        if not hit.fuzzy and " " not in wanted:
            assert marks
            assert all(wanted in fold(words) for words in pointed_out(hit))
