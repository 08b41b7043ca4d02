"""The same deck in two languages: what translates what, and what has no like."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.importers.languages.paired_decks import OtherDeck, PairedDecks, paired_decks
from presenter.importers.languages.paired_slides import paired_slides
from presenter.importers.languages.slide_traits import SlideTraits

PATH, OTHER = Path("talk.md"), Path("talk.es.pptx")

BEGIN = "# The survey begins\n\n- Rubin opens in 2026\n- Ten years of images\n"
FACILITIES = "# Data facilities\n\n- SLAC has 37 racks\n- IN2P3 takes 40 %\n- The UK helps\n"
PLAN = "# The plan\n\n- Release DP1 in June\n- Release DP2 in 2027\n"
THANKS = "# Thank you\n\n- Questions to ana@example.org\n"
INICIO = "# Comienza el sondeo\n\n- Rubin abre en 2026\n- Diez años de imágenes\n"
CENTROS = "# Centros de datos\n\n- SLAC tiene 37 bastidores\n- IN2P3 asume el 40 %\n- El Reino Unido ayuda\n"
EL_PLAN = "# El plan\n\n- Publicar DP1 en junio\n- Publicar DP2 en 2027\n"
GRACIAS = "# Gracias\n\n- Preguntas a ana@example.org\n"

ENGLISH, SPANISH = (BEGIN, FACILITIES, PLAN, THANKS), (INICIO, CENTROS, EL_PLAN, GRACIAS)


def name(picture: str) -> str:
    return picture


def paired(english: tuple[str, ...], spanish: tuple[str, ...]) -> PairedDecks:
    deck, other = (parse("\n---\n\n".join(slides), PATH) for slides in (english, spanish))
    return paired_decks(deck, name, OtherDeck(other, OTHER, Language("es"), name))


def translations(pairs: PairedDecks) -> dict[str, str]:
    return {key[1]: words for key, words in pairs.words.items()}


def test_slides_that_go_on_side_by_side_translate_one_another():
    pairs = paired(ENGLISH, SPANISH)
    said = translations(pairs)
    assert said["Thank you"] == "Gracias"
    assert said["The UK helps"] == "El Reino Unido ayuda"
    assert (len(said), dict(pairs.guesses), pairs.findings) == (12, {}, ())


def test_a_slide_that_one_of_them_has_alone_is_listed_and_moves_no_other():
    extra = "# Something new\n\n- Only here\n- And here\n- A third line\n"
    pairs = paired((BEGIN, FACILITIES, extra, PLAN, THANKS), SPANISH)
    assert translations(pairs) == translations(paired(ENGLISH, SPANISH))
    assert [(finding.code, finding.excerpt) for finding in pairs.findings] == [
        ("unpaired-slide", "Something new")
    ]
    assert pairs.findings[0].slide == "something-new"
    back = paired(ENGLISH, (INICIO, CENTROS, "# Algo nuevo\n\n- a\n- b\n- c\n- d\n", EL_PLAN, GRACIAS))
    assert translations(back) == translations(pairs)
    assert (back.findings[0].span.path, back.findings[0].span.line) == (OTHER, 3)


def test_a_slide_that_stands_elsewhere_in_one_of_them_is_found_there():
    pairs = paired(ENGLISH, (INICIO, EL_PLAN, GRACIAS, CENTROS))
    assert translations(pairs) == translations(paired(ENGLISH, SPANISH))
    assert pairs.findings == ()


def test_a_slide_that_only_names_what_another_is_about_is_not_taken_for_it():
    agenda = "# This afternoon\n\n- 15:55 patio\n- 16:30 Phalanx\n- Frossie\n"
    coffee = "# Coffee\n\n- On the patio; then Phalanx, with Frossie\n"
    talk, charla = "# Frossie\n\n- Phalanx\n", "# Frossie\n\n- Phalanx, en breve\n"
    cafe = "# Café\n\n- En el patio; luego Phalanx, con Frossie\n"
    pairs = paired((BEGIN, agenda, FACILITIES, coffee, talk, PLAN), (INICIO, CENTROS, cafe, charla, EL_PLAN))
    assert translations(pairs)["Coffee"] == "Café"
    assert [finding.excerpt for finding in pairs.findings] == ["This afternoon"]


def test_a_list_with_an_item_more_gives_what_numbers_tell_and_guesses_of_the_rest():
    shorter = CENTROS.replace("- El Reino Unido ayuda\n", "")
    pairs = paired(ENGLISH, (INICIO, shorter, EL_PLAN, GRACIAS))
    said = translations(pairs)
    assert said["IN2P3 takes 40 %"] == "IN2P3 asume el 40 %"
    assert "The UK helps" not in said
    assert [finding.excerpt for finding in pairs.findings] == ["The UK helps"]
    assert pairs.findings[0].slide == "data-facilities"


def test_what_cannot_be_told_apart_is_a_guess_that_nobody_is_shown():
    english = ("# One\n\n- a few words\n- some more\n",) * 1 + ("# Two\n\n- other words\n- still more\n",)
    spanish = ("# Tres\n\n- otras palabras\n- todavía más\n",)
    pairs = paired(english, spanish)
    assert pairs.words == {}
    assert len(pairs.guesses) == 3
    assert [finding.code for finding in pairs.findings] == ["unpaired-slide"]


def test_a_slide_that_was_left_untranslated_is_no_translation_of_itself():
    pairs = paired(ENGLISH, (INICIO, FACILITIES, EL_PLAN, GRACIAS))
    assert "Data facilities" not in translations(pairs)
    assert "The plan" in translations(pairs)


def test_notes_and_cues_are_paired_apart_from_what_is_shown():
    notes = "\n::: subtitles\nGood morning.\n:::\n\n::: notes\nSmile.\n:::\n"
    notas = "\n::: subtitles\nBuenos días.\n:::\n\n::: notes\nSonreír.\n:::\n"
    said = translations(paired((BEGIN + notes, *ENGLISH[1:]), (INICIO + notas, *SPANISH[1:])))
    assert (said["Smile."], said["Good morning."]) == ("Sonreír.", "Buenos días.")


def test_an_empty_deck_has_nothing_to_pair():
    assert translations(paired(("",), SPANISH)) == {}


def traits(number: int) -> SlideTraits:
    words = frozenset({f"word{number}", f"name{number}", str(number)})
    return SlideTraits(("title", "bullet", "bullet"), words, (), 40 + number % 7, is_hidden=False)


@given(
    st.lists(st.integers(0, 30), unique=True, max_size=20),
    st.lists(st.integers(0, 30), unique=True, max_size=20),
)
def test_slides_told_by_their_words_find_one_another_in_whatever_order(first: list[int], others: list[int]):
    pairs = paired_slides([traits(number) for number in first], [traits(number) for number in others])
    found = {first[pair.first]: others[pair.other] for pair in pairs if pair.is_sure}
    assert len({pair.other for pair in pairs}) == len(pairs)
    in_common = [number for number in first if number in others]
    if in_common == [number for number in others if number in first]:
        assert all(found.get(number) == number for number in in_common)
