"""What parts easily and what does not."""

from __future__ import annotations

import pytest

from presenter.subtitles.lexicons.english import ENGLISH
from presenter.subtitles.lexicons.spanish import SPANISH
from presenter.subtitles.line_breaks import ANYWHERE, break_cost


@pytest.mark.parametrize(
    ("word", "following", "lexicon"),
    [
        ("the", "telescope", ENGLISH),
        ("of", "operations", ENGLISH),
        ("and", "nobody", ENGLISH),
        ("has", "missed", ENGLISH),
        ("we", "learned", ENGLISH),
        ("don't", "know", ENGLISH),
        ("10", "km", ENGLISH),
        ("62", "%", ENGLISH),
        ("Dr.", "Smith", ENGLISH),
        ("J.", "Tolkien", ENGLISH),
        ("Vera", "Rubin", ENGLISH),
        ("slide", "12", ENGLISH),
        ("agency's", "problems", ENGLISH),
        ("agency’s", "problems", ENGLISH),
        ("problem", "list,", ENGLISH),
        ("one", "of", ENGLISH),
        ("three", "telescopes", ENGLISH),
        ("and,", "of", ENGLISH),
        ("well", "–", ENGLISH),
        ("el", "telescopio", SPANISH),
        ("del", "archivo", SPANISH),
        ("que", "viene", SPANISH),
        ("se", "ejecutan", SPANISH),
        ("está", "lista", SPANISH),
        ("1,5", "millones", SPANISH),
        ("EE.", "UU.", SPANISH),
        ("Dra.", "Pérez", SPANISH),
        ("p.", "ej.", SPANISH),
        ("García", "Márquez", SPANISH),
        ("tres", "telescopios", SPANISH),
        ("y,", "debajo,", SPANISH),
        ("que,", "sin", SPANISH),
        ("because", "of", ENGLISH),
        ("switched", "off.", ENGLISH),
        ("told", "them", ENGLISH),
        ("$", "5", ENGLISH),
        ("10", "000", ENGLISH),
        ("Plan", "B", ENGLISH),
        ("von", "Neumann", ENGLISH),
        ("e.g.", "Python", ENGLISH),
        ("large", "telescope", ENGLISH),
        ("antes", "de", SPANISH),
        ("tuve", "que", SPANISH),
        ("telescopio", "nacional", SPANISH),
        ("nueva", "cámara", SPANISH),
        ("a.", "m.", SPANISH),
        ("n.º", "5", SPANISH),
    ],
)
def test_what_belongs_together_costs_more_to_part_than_other_words(word, following, lexicon):
    assert break_cost(word, following, lexicon) > ANYWHERE


def test_places_are_preferred_in_the_order_of_the_guides():
    places = [
        ("coming.", "Today"),
        ("work:", "we"),
        ("stands,", "what"),
        ("year", "and"),
        ("year", "in"),
        ("year", "of"),
        ("old", "machines"),
        ("the", "machines"),
    ]
    costs = [break_cost(*place, ENGLISH) for place in places]
    assert costs == sorted(costs)
    assert len(set(costs)) == len(costs)


def test_a_pronoun_may_end_a_line_where_it_is_an_object():
    assert break_cost("you", "where", ENGLISH) < ANYWHERE < break_cost("you", "know", ENGLISH)


def test_what_may_stand_alone_may_end_a_line():
    assert break_cost("one", "and", ENGLISH) < ANYWHERE
    assert break_cost("Mary's", "and", ENGLISH) < ANYWHERE
    assert break_cost("varios", "que", SPANISH) < ANYWHERE


def test_a_function_word_before_a_comma_hangs_from_nothing():
    assert break_cost("on,", "then", ENGLISH) < ANYWHERE
