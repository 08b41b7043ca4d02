"""What the author wrote in several languages is shown so in each, and translated into the rest."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from presenter.deck.load import parse
from presenter.deck.messages import messages, slide_messages
from presenter.i18n.language import Language

EN, ES, PT = Language("en"), Language("es"), Language("pt_BR")


def deck_of(source, head="language: en\ntranslations: [es, pt_BR]"):
    return parse(f"---\n{head}\n---\n\n{textwrap.dedent(source)}", Path("deck.md"))


def shown(deck, language):
    return [found.text for found in slide_messages(deck.slides[0]) if found.is_for(language)]


def to_translate(deck):
    return [(message.text, message.besides) for _, message in messages(deck)]


@pytest.mark.parametrize(
    "source",
    [
        "::: {lang=en}\nGood morning.\n:::\n\n::: {lang=es}\nBuenos días.\n:::\n",
        "Good morning. {lang=en}\n\nBuenos días. {lang=es}\n",
        "# Good morning. {lang=en}\n\n# Buenos días. {lang=es}\n",
        "- Good morning. {lang=en}\n- Buenos días. {lang=es}\n",
        "> ::: {lang=es}\n> Buenos días.\n> :::\n> ::: {lang=en}\n> Good morning.\n> :::\n",
        "::: {.notes lang=en}\nGood morning.\n:::\n\n::: {.notes lang=es}\nBuenos días.\n:::\n",
        "::: notes {lang=en}\nGood morning.\n:::\n\n::: notes {lang=es}\nBuenos días.\n:::\n",
        "::: {.subtitles lang=en}\nGood morning.\n:::\n\n::: {.subtitles lang=es}\nBuenos días.\n:::\n",
    ],
)
def test_a_third_language_is_translated_from_the_decks_own(source):
    deck = deck_of(source)

    assert shown(deck, EN) == shown(deck, PT) == ["Good morning."]
    assert shown(deck, ES) == ["Buenos días."]
    assert to_translate(deck) == [("Good morning.", (ES,))]
    assert not deck.findings


def test_a_block_without_a_sibling_stays_where_it_was():
    deck = deck_of("Only in English. {lang=en}\n\nFor all.\n\nSolo en español. {lang=es}\n")

    assert shown(deck, PT) == ["For all."]
    assert to_translate(deck) == [("For all.", ())]


def test_siblings_may_hold_several_blocks_each():
    deck = deck_of("::: {lang=en}\n- One\n- Two\n:::\n\n::: {lang=es}\nUno y dos.\n:::\n")

    assert shown(deck, PT) == ["One", "Two"]
    assert shown(deck, ES) == ["Uno y dos."]


def test_a_title_has_its_words_in_each_language():
    title = deck_of("# Welcome {lang=en}\n\n# Bienvenida {lang=es}\n").slides[0].title

    assert title is not None
    assert title.text == "Welcome"
    assert title.variants == ((ES, "Bienvenida"),)


def test_a_country_of_the_decks_language_is_the_decks_language():
    deck = deck_of("Hello. {lang=en}\n\nHola. {lang=es}\n", "language: en_US\ntranslations: [es, pt_BR]")

    assert shown(deck, PT) == ["Hello."]


def test_settings_have_their_words_in_each_language():
    deck = deck_of("# One\n", "title: {es: Bienvenida, en: Welcome}\ntranslations: [es, pt_BR]")
    title = deck.settings.title

    assert title is not None
    assert (title.text, title.variants, title.besides) == ("Welcome", ((ES, "Bienvenida"),), (ES,))
    assert not deck.findings


def test_settings_without_the_decks_language_are_reported():
    deck = deck_of("# One\n", "title: {es: Bienvenida}\ntranslations: [es]")

    assert [finding.code for finding in deck.findings] == ["bad-value"]
    assert deck.settings.title is not None
    assert deck.settings.title.text == "Bienvenida"


def test_settings_in_a_language_that_is_none_are_reported():
    deck = deck_of("# One\n", "title: {en: Welcome, spanisch: Bienvenida}")

    assert [finding.code for finding in deck.findings] == ["unknown-language"]
