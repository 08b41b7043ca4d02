"""What parts easily and what does not."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.lexicons.english import ENGLISH
from presenter.subtitles.lexicons.lexicon_of import lexicon_of
from presenter.subtitles.lexicons.spanish import SPANISH
from presenter.subtitles.line_breaks import ANYWHERE, HANGING_WORD, break_cost, cost_within


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
        ("adapters,", "etc.", ENGLISH),
        ("Baltimore,", "Md.,", ENGLISH),
        ("b)", "why,", ENGLISH),
        ("antes", "de", SPANISH),
        ("tuve", "que", SPANISH),
        ("telescopio", "nacional", SPANISH),
        ("nueva", "cámara", SPANISH),
        ("a.", "m.", SPANISH),
        ("n.º", "5", SPANISH),
        ("de", "la", ENGLISH),  # Fernández de la Vega
        ("show", "you", ENGLISH),
        ("comes", "back", ENGLISH),
        ("millones", "de", SPANISH),
        ("no", "necesita", SPANISH),
        ("poder", "terminar", SPANISH),
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


def test_a_title_after_a_comma_is_no_place():
    assert break_cost("Osei,", "Sen.", ENGLISH) < ANYWHERE


def test_the_word_after_tells_a_particle_from_a_preposition():
    assert (
        cost_within("switched", "off", ENGLISH, "because")
        > ANYWHERE
        > cost_within("lay", "off", ENGLISH, "the")
    )
    assert cost_within("switch", "it", ENGLISH, "off") > ANYWHERE
    assert (
        cost_within("todos", "los", SPANISH, "que") <= ANYWHERE < cost_within("todos", "los", SPANISH, "años")
    )


def test_the_word_after_tells_what_a_name_and_an_hour_go_on_with():
    for together, apart in (
        (("Charles", "de", SPANISH, "Gaulle"), ("cámara", "de", SPANISH, "Gaulle")),
        (("Juan", "de", SPANISH, "la"), ("Juan", "de", SPANISH, "nuevo")),
        (("University", "of", ENGLISH, "Oslo"), ("picture", "of", ENGLISH, "Oslo")),
        (("Tucson,", "AZ", ENGLISH, "85719"), ("Tucson,", "AZ", ENGLISH, "is")),
        (("4", "in", ENGLISH, "the"), ("4", "in", ENGLISH, "three")),
        (("10", "de", SPANISH, "la"), ("luz", "de", SPANISH, "la")),
        (("8", "a", SPANISH, "16"), ("8", "a", SPANISH, "casa")),
        (("sistema", "nuevo", SPANISH, "no"), ("tiene", "nuevo", SPANISH, "aspecto")),
    ):
        assert cost_within(*together) > cost_within(*apart), together


def test_a_preposition_that_is_left_behind_ends_a_line():
    assert (
        cost_within("with", "have", ENGLISH, "never")
        <= ANYWHERE
        < cost_within("work", "with", ENGLISH, "have")
    )
    assert break_cost("to", "have", ENGLISH) > ANYWHERE < break_cost("para", "no", SPANISH)


def test_what_follows_a_year_and_begins_something_may_begin_a_line():
    assert break_cost("2015", "the", ENGLISH) <= ANYWHERE < break_cost("2015", "images", ENGLISH)
    assert break_cost("2015", "there", ENGLISH) <= ANYWHERE < break_cost("más", "o", SPANISH)
    assert break_cost("2015", "se", SPANISH) <= ANYWHERE < break_cost("2015", "de", SPANISH)


def test_the_name_of_an_institution_is_parted_rather_than_that_of_a_person():
    person, institution = (
        cost_within(name, "de", SPANISH, "Astrofísica") for name in ("Alonso", "Instituto")
    )
    assert ANYWHERE < institution < 2 * ANYWHERE < person


def test_a_short_form_in_brackets_stays_with_what_it_is_short_for():
    assert break_cost("Observatory", "(ESO),", ENGLISH) > ANYWHERE
    assert break_cost("says", "(in", ENGLISH) < ANYWHERE > break_cost("is", "(a)", ENGLISH) - HANGING_WORD


def test_the_last_word_in_brackets_stays_with_the_others():
    assert break_cost("(mal)", "dice])", SPANISH) > ANYWHERE > break_cost("(mal)", "dice", SPANISH)


def test_a_short_word_of_a_language_that_nobody_described_stays_with_what_follows():
    undescribed = lexicon_of(Language("de"))
    assert break_cost("im", "Archiv", undescribed) > break_cost("Archiv", "steht", undescribed)
    assert break_cost("Dr.", "Müller", undescribed) > 10 * ANYWHERE


def test_a_short_word_is_no_unit_and_a_short_form_without_its_number_is_over():
    assert break_cost("2025", "a", SPANISH) < ANYWHERE < break_cost("5", "A", SPANISH)
    assert break_cost("C.", "el", SPANISH) < 2 * ANYWHERE < break_cost("fig.", "3", SPANISH)
    assert break_cost("art.", "IV", SPANISH) > 2 * ANYWHERE
