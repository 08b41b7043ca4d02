"""What an audience sees of a translation that is stale or not whole is the author's choice."""

from __future__ import annotations

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.check import check_catalogs
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.show_policy import SHOW_ALL, ShowPolicy
from presenter.deck.deck import Fallback, StaleWords
from presenter.deck.load import parse
from presenter.deck.message import Status
from presenter.deck.messages import messages
from presenter.i18n.language import Language

ENGLISH, SPANISH = Language("en"), Language("es")

SLIDES = """
# Where we stand

The camera is ready.

::: notes
Smile.
:::

---

# Plans

2024
"""
CATALOG = """
    msgctxt "title"
    msgid "Where we stand"
    msgstr "Dónde estamos"

    msgctxt "note"
    msgid "Smile."
    msgstr "Sonreír."

    msgctxt "title"
    msgid "Plans"
    msgstr "Planes"
"""
STALE = """
    #, fuzzy
    #| msgctxt "body"
    #| msgid "The camra is ready."
    msgctxt "body"
    msgid "The camera is ready."
    msgstr "La cámara está lista."
"""


@pytest.fixture
def shown(tmp_path, write_catalog):
    """Return what tells how a deck with some front matter reads in Spanish, message by message."""

    def show(front_matter, catalog, slides=SLIDES):
        write_catalog(catalog)
        (tmp_path / "slides").mkdir(exist_ok=True)
        text = f"---\ntranslations: [es]\n{front_matter}\n---\n{slides}"
        deck = parse(text, tmp_path / "slides" / "talk.md")
        assert not deck.findings
        catalogs = Catalogs.load(deck)
        words = {message.text: catalogs(message, SPANISH).text for _, message in messages(deck)}
        return words, catalogs, deck

    return show


def codes(catalogs, deck):
    return [(finding.code, finding.excerpt) for finding in check_catalogs(deck, catalogs, (SPANISH,))]


def test_a_stale_translation_is_shown_unless_the_deck_says_otherwise(shown):
    words, catalogs, deck = shown("", CATALOG + STALE)

    assert words["The camera is ready."] == "La cámara está lista."
    assert codes(catalogs, deck) == [("stale-translation", "The camera is ready.")]


def test_a_deck_can_want_the_sources_words_where_a_translation_is_stale(shown):
    words, catalogs, deck = shown("stale: source", CATALOG + STALE)

    assert words["The camera is ready."] == "The camera is ready."
    (finding,) = check_catalogs(deck, catalogs, (SPANISH,))
    assert finding.code == "stale-translation"
    assert "so the source's words are shown" in finding.message.render()
    (message,) = [message for _, message in messages(deck) if message.text == "The camera is ready."]
    assert catalogs(message, SPANISH).status is Status.MISSING
    assert catalogs.state(message, SPANISH) is EntryState.STALE


def test_a_slide_can_be_kept_in_one_language_where_a_part_of_it_is_missing(shown):
    words, catalogs, deck = shown("fallback: slide", CATALOG)

    assert words == {
        "Where we stand": "Where we stand",
        "The camera is ready.": "The camera is ready.",
        "Smile.": "Sonreír.",
        "Plans": "Planes",
        "2024": "2024",
    }
    assert codes(catalogs, deck) == [("missing-translation", "The camera is ready."), ("slide-in-source", "")]


def test_a_description_that_no_audience_sees_holds_no_slide_back(shown, tmp_path):
    (tmp_path / "slides").mkdir()
    picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    (tmp_path / "slides" / "dome.svg").write_text(picture)

    words, catalogs, deck = shown("fallback: slide", CATALOG, "\n# Plans\n\n![The dome at night](dome.svg)\n")

    assert words["Plans"] == "Planes"
    assert codes(catalogs, deck) == [("missing-translation", "The dome at night")]


def test_words_of_another_meaning_are_shown_and_told_of(shown):
    bullet = 'msgctxt "bullet"\nmsgid "Open"\nmsgstr "Abierto"\n'

    words, catalogs, deck = shown("", bullet, '\n- Open {ctx="verb"}\n')

    assert words["Open"] == "Abierto"
    (finding,) = check_catalogs(deck, catalogs, (SPANISH,))
    assert finding.code == "missing-translation"
    assert "with this meaning" in finding.message.render()


def test_a_translation_that_is_held_back_still_counts_as_one(shown):
    _, catalogs, deck = shown("fallback: slide", CATALOG)
    title = deck.slides[0].title

    assert catalogs(title, SPANISH).status is Status.SOURCE
    assert catalogs.state(title, SPANISH) is EntryState.TRANSLATED


def test_without_that_wish_a_slide_shows_what_there_is(shown):
    words, catalogs, deck = shown("", CATALOG)

    assert words["Where we stand"] == "Dónde estamos"
    assert words["The camera is ready."] == "The camera is ready."
    assert codes(catalogs, deck) == [("missing-translation", "The camera is ready.")]


def test_a_stale_translation_makes_a_slide_whole_where_it_is_shown(shown):
    words, _, _ = shown("fallback: slide", CATALOG + STALE)
    assert words["Where we stand"] == "Dónde estamos"

    words, _, _ = shown("fallback: slide\nstale: source", CATALOG + STALE)
    assert words["Where we stand"] == "Where we stand"


def test_one_slide_can_differ_from_its_deck(shown):
    words, _, _ = shown("", CATALOG, "\n---\nfallback: slide\n---\n" + SLIDES)
    assert words["Where we stand"] == "Where we stand"

    words, _, _ = shown("fallback: slide", CATALOG, SLIDES.replace("# Plans", "# Plans\n\nSoon.", 1))
    assert words["Plans"] == "Plans"


def test_what_is_typed_makes_a_slide_whole_at_once(shown):
    _, catalogs, deck = shown("fallback: slide", CATALOG)
    body = next(message for _, message in messages(deck) if message.text == "The camera is ready.")
    typed = catalogs(deck.slides[1].title, SPANISH)

    again = catalogs.with_words(SPANISH, (body.context, body.text), typed)

    assert again(deck.slides[0].title, SPANISH).text == "Dónde estamos"


def test_a_translator_is_shown_all_there_is(shown):
    _, catalogs, deck = shown("fallback: slide\nstale: source", CATALOG + STALE)
    everything = Catalogs(catalogs.source, catalogs.tables, policy=SHOW_ALL)

    assert everything(deck.slides[0].title, SPANISH).text == "Dónde estamos"


def test_a_slide_in_another_language_falls_back_to_that(shown):
    slides = "\n---\nlanguage: es\nfallback: slide\n---\n\n# Los datos\n\nEstán listos.\n"
    _, catalogs, deck = shown("", CATALOG, slides)

    (finding,) = (
        finding for finding in check_catalogs(deck, catalogs, (ENGLISH,)) if finding.code == "slide-in-source"
    )
    assert finding.message.render().endswith("all of it is shown in es.")
    assert catalogs(deck.slides[0].title, SPANISH).text == "Los datos"


@pytest.mark.parametrize("setting", ["stale: perhaps", "fallback: nothing", "stale: [show]"])
def test_a_value_that_is_none_is_reported_and_the_usual_one_stays(setting, tmp_path):
    deck = parse(f"---\n{setting}\n---\n\n# One\n", tmp_path / "talk.md")

    (finding,) = deck.findings
    assert (finding.code, finding.span.line) == ("bad-value", 2)
    assert deck.settings.stale is StaleWords.SHOW
    assert deck.slides[0].settings.fallback is Fallback.MESSAGE
    assert ShowPolicy.of(deck) == SHOW_ALL
