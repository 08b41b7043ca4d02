"""Subtitles are found by words, whether or not they are typed as they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.subtitles.tracks import Tracks
from presenter.talk.search.find_cues import CueFinder, cues_found
from presenter.talk.search.search_index import SearchIndex

DECK = """\
---
language: en
---

# Zebra

::: subtitles
Good afternoon to everybody who has come.

The verification of the camera goes well.
:::

---

# Two

The quokka is on the slide alone.

::: subtitles
El ñandú corre. ¿Está cerca?

The camera sees a zebra.
:::

---

# Three

::: subtitles
MARÍA LUZ: We moved in.

It took a week.

TOM: No, two.
:::
"""


@pytest.fixture
def find():
    """Return the cues that a query finds, as slide and cue, both counted from 1."""
    deck = parse(DECK, Path("talk.md"))
    catalogs = Catalogs(Language("en"))
    index = SearchIndex(deck.slides, deck.languages, catalogs)
    index.complete()
    tracks = Tracks(deck, catalogs)
    finder = CueFinder(index.read)

    def find(query):
        search = finder.find(query)
        return [(s + 1, cue + 1) for s in search.slides for cue in cues_found(search, tracks[s])]

    return find


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("camera", [(1, 2), (2, 2)]),
        ("CAMERA well", [(1, 2)]),
        ("nandu", [(2, 1)]),
        ("está CERCA", [(2, 1)]),
        ("afternoon every", [(1, 1)]),
        ("maria", [(3, 1), (3, 2)]),
        ("luz week", [(3, 2)]),
        ("tom", [(3, 3)]),
        ("", []),
        ("   ", []),
    ],
)
def test_every_word_counts_and_neither_capitals_nor_accents(find, query, found):
    assert find(query) == found


@pytest.mark.parametrize("query", ["verifcation", "verificatoin", "verificacion", "vrfctn", "verrification"])
def test_a_slip_of_the_finger_finds_the_word_that_is_meant(find, query):
    assert find(query) == [(1, 2)]


def test_while_there_are_slides_to_be_read_no_word_is_taken_for_another():
    deck = parse(DECK, Path("talk.md"))
    index = SearchIndex(deck.slides, deck.languages, Catalogs(Language("en")))
    index.read_on()
    finder = CueFinder(index.read)
    assert finder.find("camera", fuzzy=False).slides == (0,)
    assert finder.find("camra", fuzzy=False).slides == ()
    assert finder.find("camra").slides == (0,)


def test_words_of_several_subtitles_find_those_that_have_most_of_them(find):
    assert find("everybody camera") == [(1, 1), (1, 2)]


@pytest.mark.parametrize("query", ["quokka", "xyzzyx", "zq", "🙂", "x" * 5000])
def test_what_no_subtitle_has_is_not_found(find, query):
    assert find(query) == []


def test_a_title_is_no_subtitle(find):
    assert find("zebra") == [(2, 2)]
