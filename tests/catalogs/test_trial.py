"""Whoever asks for a trial language has it, without a file; nobody else comes upon it."""

from __future__ import annotations

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.catalogs.pseudo import MIRRORED_LANGUAGE, PSEUDO_LANGUAGE
from presenter.catalogs.trial import with_trials
from presenter.deck.message import Status
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural


def test_a_deck_is_in_a_trial_language_where_that_is_asked_for(make_deck):
    deck = make_deck("Plans")

    assert with_trials(deck, [None, PSEUDO_LANGUAGE]).languages == ("en", "es", "en_XA")
    assert with_trials(deck, [Language("es"), None]) is deck
    assert with_trials(with_trials(deck, [MIRRORED_LANGUAGE]), [MIRRORED_LANGUAGE]).languages[2:] == (
        MIRRORED_LANGUAGE,
    )


def test_its_words_need_no_catalog_and_follow_every_change_of_the_deck(make_deck, folder):
    deck = with_trials(make_deck("Plans", "2023", translations=()), [PSEUDO_LANGUAGE])
    catalogs = Catalogs.load(deck)

    plans, year = (catalogs(slide.title, PSEUDO_LANGUAGE) for slide in deck.slides)

    assert (plans.text, plans.language, plans.status) == ("⟦Pļåñš øøøø⟧", "en_XA", Status.TRANSLATED)
    assert (year.text, year.language, year.status) == ("2023", "en", Status.SOURCE)
    assert catalogs.findings == ()
    assert list(folder.iterdir()) == []


def test_a_catalog_of_its_own_goes_before(make_deck, write_catalog):
    write_catalog('msgctxt "title"\nmsgid "Plans"\nmsgstr "Plaaans"\n', "en_XA")
    deck = with_trials(make_deck("Plans"), [PSEUDO_LANGUAGE])

    assert Catalogs.load(deck)(deck.slides[0].title, PSEUDO_LANGUAGE).text == "Plaaans"


def test_the_interface_speaks_it_without_a_catalog():
    catalogs = InterfaceCatalogs.load()
    accented = catalogs.translate_to(PSEUDO_LANGUAGE)

    assert Text("Slide {number}").with_fields(number=3).render(accented) == "⟦Šļîðé 3 øøøøø⟧"
    assert Text("{number} / {total}").with_fields(number=3, total=9).render(accented) == "3 / 9"
    assert plural("{count} slide", "{count} slides", 2).render(accented).startswith("⟦2 šļîðéš ")
    assert Text("Next").render(catalogs.translate_to(MIRRORED_LANGUAGE)) == "\u200f\u202eNext\u202c"


def test_the_interface_offers_it_to_those_alone_who_wish_for_it():
    catalogs = InterfaceCatalogs.load()

    assert catalogs.languages_with(None) == catalogs.languages_with(Language("es")) == catalogs.languages
    assert catalogs.languages_with(PSEUDO_LANGUAGE) == (*catalogs.languages, PSEUDO_LANGUAGE)
