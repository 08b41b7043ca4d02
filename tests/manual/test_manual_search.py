"""Words are found in both languages, without accents, titles first."""

from __future__ import annotations

import pytest

from presenter.manual.manual import Page, Section
from presenter.manual.manual_search import Found, ManualSearch, excerpt


def pages(giving, time, breaks):
    """The same two pages in a language, each section given by its title and its words."""
    first = (Section(1, "giving", *giving), Section(2, "time", *time))
    return Page("giving", giving[0], "", first), Page("pause", breaks[0], "", (Section(1, "pause", *breaks),))


ENGLISH = pages(("Giving", "Plug in."), ("Time", "A pause."), ("A pause", "It counts down."))
SPANISH = pages(("Dar", "Enchufe."), ("Duración", "Pausa."), ("Un descanso", "Cuenta atrás."))


@pytest.fixture
def search():
    return ManualSearch((ENGLISH, SPANISH))


def test_titles_come_first(search):
    assert search.find("pause") == (Found(1, 0), Found(0, 1))


@pytest.mark.parametrize("query", ["DURACION", "duración", "durac pausa", "time pausa"])
def test_either_language_finds_it_without_accents(search, query):
    assert search.find(query) == (Found(0, 1),)


@pytest.mark.parametrize("query", ["", "   ", "pause nowhere"])
def test_nothing_is_found_where_a_word_is_nowhere(search, query):
    assert search.find(query) == ()


def test_the_words_around_are_shown():
    text = "The audience gets the projector. " * 4 + "Even if the cable is pulled, nothing is lost."

    assert "the cable is pulled" in excerpt(text, "CABLE")
    assert excerpt(text, "cable").startswith("…")
    assert excerpt("Short.", "elsewhere") == "Short."
