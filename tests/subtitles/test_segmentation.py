"""From words to cues."""

from __future__ import annotations

from itertools import chain, pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.i18n.language import Language
from presenter.subtitles.length import length
from presenter.subtitles.lexicons.lexicon_of import lexicon_of
from presenter.subtitles.line_breaks import HANGING_WORD, break_cost
from presenter.subtitles.line_measure import LineMeasure
from presenter.subtitles.segmentation import LONGEST_LINE, _remembered, segment
from presenter.subtitles.sentences import sentences

EN, ES = Language("en"), Language("es")


def test_a_no_break_space_stays_and_never_ends_a_line():
    text = "Nearly all that France has promised us is 40\u00a0% of the processing of the survey."
    lines = [line for cue in segment(text, EN) for line in cue]
    assert any("40\u00a0%" in line for line in lines)


def paragraphs(language):
    """One paragraph on each line: as speakers say them, with numbers, names and abbreviations."""
    return Path(__file__).with_name(f"paragraphs.{language}.txt").read_text(encoding="utf-8").splitlines()


ENGLISH, SPANISH = paragraphs("en"), paragraphs("es")


def lines_of(text, language, parts=None):
    return list(chain.from_iterable(segment(text, language, parts)))


def test_what_fits_on_one_line_stands_on_one_line():
    assert segment("The old machines are off for good.", EN) == (("The old machines are off for good.",),)


def test_two_lines_break_at_the_clause_and_the_lower_one_may_be_longer():
    text = "The old machines are off, and nobody has missed them so far."
    assert segment(text, EN) == (("The old machines are off,", "and nobody has missed them so far."),)


def test_every_sentence_has_a_line_of_its_own():
    assert segment("¿Es mucho? Es suficiente.", ES) == (("¿Es mucho?", "Es suficiente."),)


def test_a_sentence_never_begins_in_the_cue_of_another_that_it_leaves_again():
    text = "We know. The machines at the old centre are switched off, and nobody has missed them so far."
    assert segment(text, EN)[0] == ("We know.",)


@pytest.mark.parametrize("separator", [" | ", "\n", "\r\n", " \n\n ", "\u2028", "\u2029", "\x85"])
def test_the_authors_breaks_win(separator):
    text = separator.join(["We break the", "line here, and nowhere else."])
    assert segment(text, EN) == (("We break the", "line here, and nowhere else."),)


def test_three_of_the_authors_lines_part_where_a_sentence_ends_or_else_after_two():
    assert segment("one | two | three", EN) == (("one", "two"), ("three",))
    assert segment("We are off. | And now | for the coffee.", EN) == (
        ("We are off.",),
        ("And now", "for the coffee."),
    )


def test_no_cue_is_one_short_word_of_a_longer_sentence():
    text = (
        "Ella trabaja en el Observatorio Europeo Austral (ESO), "
        "él en el Consorcio de Astrofísica de Canarias (IAC), y en casa no hablan de trabajo."
    )
    assert "él" not in (" ".join(cue) for cue in segment(text, ES))


def test_the_authors_lines_are_neither_joined_nor_broken():
    text = "It is | over. Good night to you all. | Bye."
    assert lines_of(text, EN) == ["It is", "over. Good night to you all.", "Bye."]


def test_an_authors_line_stays_whole_as_long_as_the_band_is_wide_enough():
    line = "This line has some fifty characters, which is more than forty-two"
    wide = LineMeasure(100.0)
    assert segment(f"{line} | and this", EN, measure=wide) == ((line, "and this"),)
    assert all(len(found) <= LONGEST_LINE for cue in segment(f"{line} | and this", EN) for found in cue)
    assert len(segment(line, EN, measure=wide)[0]) == 2, "nobody asked for a line as long as that"


def test_lines_are_never_wider_than_the_band():
    narrow = LineMeasure(10.0, dict.fromkeys("abcdefghijklmnopqrstuvwxyz ,.", 0.5))
    for line in chain.from_iterable(segment(ENGLISH[0].lower(), EN, measure=narrow)):
        assert narrow.ems(line) <= 10.0


@pytest.mark.parametrize(
    ("text", "language", "whole"),
    [
        ("You can find all of the numbers of this year in Table 12 of the report.", EN, "Table 12"),
        ("Nobody but the team of the observatory and J. R. R. Tolkien knew of that.", EN, "J. R. R. Tolkien"),
        (
            "The whole of the survey was paid for by the very large Rubin Observatory.",
            EN,
            "Rubin Observatory",
        ),
        (
            "After the war the whole town was built anew by Johann von Neumann and us.",
            EN,
            "Johann von Neumann",
        ),
        ("On the old machine in the corner of the lab somebody ran git push --force.", EN, "push --force"),
        ("The archive of the last ten years of the whole survey has 10 000 pictures.", EN, "10 000 pictures"),
        ("La mayor parte de los datos de este año se guarda ahora en EE. UU. y aquí.", ES, "EE. UU."),
        ("Nos vemos todos mañana en la sala grande del primer piso a las 11 a. m.", ES, "11 a. m."),
        ("Todo lo que hemos hecho en el año lo presenta aquí la Dra. Marta Núñez.", ES, "Dra. Marta Núñez"),
        ("Los resultados de todas las pruebas de este año están en la fig. 3 b.", ES, "fig. 3"),
        (
            "Tout ce que nous avons appris en une année, c’est beaucoup « déjà » !",
            Language("fr"),
            "« déjà » !",
        ),
    ],
)
def test_what_is_one_thing_stays_on_one_line(text, language, whole):
    assert any(whole in line for line in lines_of(text, language)), lines_of(text, language)


def test_what_is_added_behind_a_sentence_changes_none_of_the_cues_before_it():
    for text, language in [*((text, EN) for text in ENGLISH), *((text, ES) for text in SPANISH)]:
        known = segment(text, language)
        longer = segment(f"{text} {text}", language)
        assert longer[: len(known) - 1] == known[:-1]


FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    "cluster", ["e\u0301", FAMILY, "🇪🇸", "\u0915\u094d\u0937\u093f", "\u1100\u1161\u11a8", "👩🏽‍🚀"]
)
def test_no_line_ends_within_a_character(cluster):
    for before in range(4):
        lines = lines_of("a" * before + cluster * 60, EN)
        assert "".join(lines) == "a" * before + cluster * 60
        assert all(set(line.strip("a").split(cluster)) == {""} for line in lines)


@pytest.mark.parametrize(
    "piece",
    [
        "the machine at night, ok. ",
        "x",
        "a ",
        "a | ",
        "http://a/b/",
        "\u0301",
        "\u202e",
        "\0",
        " ",
        "\r\n",
        "天",
        "ก",
        "天気。",
    ],
)
def test_a_text_that_nobody_could_read_is_a_matter_of_a_moment_and_none_of_it_is_lost(piece):
    text = piece * (300_000 // len(piece))
    cues = segment(text, EN)
    assert all(len(cue) <= 2 for cue in cues)
    said = "".join(chain.from_iterable(cues))
    assert len("".join(said.split())) == len("".join(text.replace("| ", "").split()))


UNICODE = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("\0\r\n\t\u2028\u202e\u2066\u200d\u200b\u00ad\u0301\ufeff\ue001\u3000👨🇪한글天ก،؟"),
    ),
    max_size=300,
)


@given(UNICODE, st.sampled_from([EN, ES, *map(Language, ("ar", "he", "ja", "zh_TW", "th", "ko", "de"))]))
def test_any_text_at_all_has_cues_with_room_for_their_lines(text, language):
    for cue in segment(text, language):
        assert len(cue) <= 2
        assert all(length(line) <= LONGEST_LINE for line in cue)


@given(UNICODE, st.sampled_from([EN, Language("ja"), Language("th")]))
def test_no_character_of_any_text_is_lost_but_spaces_and_the_authors_bars(text, language):
    said = "".join(lines_of(text, language))
    assert letters(said) == letters(text)


def letters(text):
    return "".join(text.replace("\ue001", " ").replace("|", "").split()).replace("\u3000", "")


def test_a_bar_without_spaces_is_a_character():
    assert segment("the a|b operator", EN) == (("the a|b operator",),)


def test_an_address_stays_whole_where_it_fits_on_a_line():
    address = "https://ldm-692.lsst.io/index.html#results"
    assert len(address) == LONGEST_LINE
    assert address in lines_of(f"You can read all of the details at {address} whenever you like.", EN)


def test_a_longer_address_is_cut_after_a_slash():
    address = "https://example.org/a-rather-long-folder/and-a-rather-long-page.html"
    assert lines_of(address, EN) == [
        "https://example.org/a-rather-long-folder/",
        "and-a-rather-long-page.html",
    ]


def test_a_word_longer_than_a_line_is_cut_as_a_last_resort():
    assert lines_of("x" * 100, EN) == ["x" * 42, "x" * 42, "x" * 16]


def test_a_cut_leaves_an_accent_on_its_letter():
    word = "a" * 41 + "e\u0301" + "b" * 10
    assert lines_of(word, EN) == ["a" * 41 + "e\u0301", "b" * 10], "42 characters, whatever they are made of"
    assert lines_of("b" + word, EN) == ["b" + "a" * 41, "e\u0301" + "b" * 10]


def test_a_label_finds_room_on_the_first_line_alone():
    text = "The old machines are all off for good now."
    assert len(text) == LONGEST_LINE
    assert segment(text, EN) == ((text,),)
    labelled = segment(text, EN, indent=5)
    assert len(labelled[0][0]) <= LONGEST_LINE - 5


def test_a_first_word_that_fills_the_line_stays_whole_beside_a_label():
    assert segment("y" * 42, EN, indent=5) == (("y" * 42,),)


def test_no_text_is_a_cue_without_lines():
    assert segment("  ", EN) == ((),)
    assert segment("", EN, 3) == ((), (), ())


def test_parts_are_of_even_length_and_break_at_clauses():
    text = "The old machines are off, and nobody has missed them so far, as the new ones are here."
    assert segment(text, EN, 3) == (
        ("The old machines are off,",),
        ("and nobody has missed them so far,",),
        ("as the new ones are here.",),
    )


def test_fewer_parts_than_needed_are_as_many_as_needed():
    text = ENGLISH[0]
    assert segment(text, EN, 1) == segment(text, EN)


def test_where_the_words_run_out_the_last_cue_is_held():
    assert segment("Muchas gracias.", ES, 4) == (("Muchas",), ("gracias.",), ("gracias.",), ("gracias.",))


def test_a_very_long_paragraph_is_broken_like_any_other():
    text = " ".join(SPANISH) * 40
    cues = segment(text, ES, len(segment(text, ES)) + 30)
    assert len(cues) == len(segment(text, ES)) + 30
    assert " ".join(chain.from_iterable(cues)) == " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "language"), [*((text, EN) for text in ENGLISH), *((text, ES) for text in SPANISH)]
)
class TestParagraphs:
    def test_no_line_ends_with_a_word_that_belongs_to_the_next(self, text, language):
        lines = lines_of(text, language)
        lexicon = lexicon_of(language)
        ends = [(upper.split()[-1], lower.split()[0]) for upper, lower in pairwise(lines)]
        assert [end for end in ends if break_cost(*end, lexicon) >= HANGING_WORD] == []

    def test_no_line_holds_the_end_of_one_sentence_and_the_beginning_of_another(self, text, language):
        assert [line for line in lines_of(text, language) if len(sentences(line, language)) > 1] == []

    def test_numbers_keep_their_units(self, text, language):
        lines = lines_of(text, language)
        assert not [line for line in lines if line[-1].isdigit() and line is not lines[-1]]

    def test_no_line_is_a_scrap(self, text, language):
        for line in lines_of(text, language):
            assert len(line) >= 8, line


LETTERS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "M"]), min_size=1, max_size=60)
TEXTS = st.lists(
    st.one_of(
        LETTERS,
        st.sampled_from(
            ["the", "of", "and", "10", "km", "Dr.", "García", "is.", "No,", "¿Qué", "5", "%", "|"]
        ),
        st.sampled_from(["https://a.b/c", "EE.", "UU.", "de", "la", "que", "and/or", "«no»", "—"]),
    ),
    max_size=60,
).map(" ".join)


@given(TEXTS, st.sampled_from([EN, ES, Language("de")]), st.integers(0, 20))
@example("a" * 43 + " b", EN, 0)
def test_cues_have_at_most_two_lines_of_at_most_42_characters(text, language, indent):
    for cue in segment(text, language, indent=indent):
        assert len(cue) <= 2
        assert all(0 < len(line) <= LONGEST_LINE for line in cue)


@given(TEXTS, st.sampled_from([EN, ES]))
def test_no_word_is_lost_added_or_moved(text, language):
    without_bars = [word for word in text.split() if word != "|"]
    written = "".join(lines_of(text, language)).replace(" ", "")
    assert written.replace("|", "") == "".join(without_bars).replace("|", "")


@given(TEXTS, st.integers(1, 30))
def test_parts_are_exactly_as_many_unless_more_are_needed(text, parts):
    needed = len(segment(text, EN))
    assert len(segment(text, EN, parts)) == max(parts, needed)


@given(TEXTS)
def test_the_same_words_always_give_the_same_cues(text):
    remembered = segment(text, ES)
    _remembered.cache_clear()
    assert segment(text, ES) == remembered
