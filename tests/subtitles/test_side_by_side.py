"""The same words in several languages, in as many cues at places that match."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.i18n.language import Language
from presenter.subtitles.length import LONGEST_LINE, length
from presenter.subtitles.line_measure import BY_CHARACTERS
from presenter.subtitles.segmentation import segment
from presenter.subtitles.side_by_side import side_by_side
from tests.subtitles.corpus.paragraphs import EN, ES, PAIRS

JA = Language("ja")


def rows_of(indent=0, **texts):
    texts = {Language(code): text for code, text in texts.items()}
    return list(side_by_side(texts, {language: language for language in texts}, indent, BY_CHARACTERS))


def lines_of(rows, language):
    return [line for row in rows for line in row[language]]


@pytest.mark.parametrize(("english", "spanish"), PAIRS)
class TestPairs:
    def test_no_cue_is_held_where_there_is_something_left_to_split(self, english, spanish):
        rows = rows_of(en=english.text, es=spanish.text)
        for language, paragraph in ((EN, english), (ES, spanish)):
            assert " ".join(lines_of(rows, language)) == paragraph.text, "no word twice, none left out"

    def test_cues_have_room_for_their_lines(self, english, spanish):
        for row in rows_of(en=english.text, es=spanish.text):
            for lines in row.values():
                assert 1 <= len(lines) <= 2
                assert all(length(line) <= LONGEST_LINE for line in lines)

    def test_cues_of_both_languages_end_at_about_the_same_share_of_their_words(self, english, spanish):
        rows = rows_of(en=english.text, es=spanish.text)
        for number in range(1, len(rows)):
            shares = [
                len(" ".join(lines_of(rows[:number], language))) / len(" ".join(lines_of(rows, language)))
                for language in (EN, ES)
            ]
            assert abs(shares[0] - shares[1]) < 0.25

    def test_sentences_that_say_the_same_begin_in_the_same_cue(self, english, spanish):
        rows = rows_of(en=english.text, es=spanish.text)
        begins = []
        for language, paragraph in ((EN, english), (ES, spanish)):
            said, found = "", []
            for number, row in enumerate(rows):
                before = len(said)
                said = f"{said} {' '.join(row[language])}".strip()
                firsts = [
                    " ".join(" ".join(passage) for passage in paragraph.passages[:count])
                    for count in range(1, len(paragraph.passages))
                ]
                found += [number for first in firsts if before <= len(first) + 1 < len(said)]
            begins.append(found)
        assert begins[0] == begins[1]


def test_the_language_that_needs_most_says_how_many_cues_there_are():
    english = "The machines are off, and nobody has missed them."
    spanish = (
        "Las máquinas del centro viejo están todas apagadas, y hasta ahora nadie las ha echado de menos."
    )
    rows = rows_of(en=english, es=spanish)
    assert len(rows) == len(segment(spanish, ES)) == 2
    assert [row[EN] for row in rows] == [("The machines are off,",), ("and nobody has missed them.",)]


def test_another_number_of_sentences_leaves_those_that_match_side_by_side():
    rows = rows_of(
        en="We looked at all of the machines, and then we had some coffee together. Then it rained.",
        es="Miramos todas las máquinas. Después tomamos un café con los colegas. Luego llovió.",
    )
    assert (rows[-1][EN], rows[-1][ES]) == (("Then it rained.",), ("Luego llovió.",))


def test_a_name_or_a_number_with_its_unit_is_held_rather_than_split():
    rows = rows_of(
        en="Dr. Ana García.",
        es="La doctora Ana García, que trabaja con nosotros desde hace "
        "tiempo, les va a mostrar ahora los números de este año y los del año pasado.",
    )
    assert {row[EN] for row in rows} == {("Dr. Ana García.",)}


def test_three_languages_stay_together():
    rows = rows_of(
        en="The archive is full. We bought more disks in March.",
        es="El archivo está lleno. En marzo compramos más discos.",
        ja="アーカイブは満杯です。三月にディスクを買い足しました。",
    )
    assert [row[JA] for row in rows] == [("アーカイブは満杯です。", "三月にディスクを買い足しました。")]
    assert rows[0][EN] == ("The archive is full.", "We bought more disks in March.")


def test_words_that_stand_in_for_a_missing_translation_are_cut_as_they_are_in_their_own_language():
    text = PAIRS[0][0].text
    rows = list(side_by_side({EN: text, ES: text}, {EN: EN, ES: EN}, 0, BY_CHARACTERS))
    assert all(row[EN] == row[ES] for row in rows)


def test_one_language_alone_is_cut_as_ever():
    for english, _ in PAIRS:
        assert tuple(row[EN] for row in rows_of(en=english.text)) == segment(english.text, EN)


def test_a_label_has_room_in_each_language():
    rows = rows_of(indent=10, en="The old machines are off for good now, and", es="Sí.")
    assert len(rows[0][EN][0]) <= LONGEST_LINE - 10


TEXTS = st.lists(
    st.sampled_from(
        ["the", "of", "10 km", "Dr. Ana García", "is.", "No.", "¿Qué?", "|", "y", "天気。", "x" * 50]
    ),
    max_size=25,
).map(" ".join)


@given(TEXTS, TEXTS)
def test_any_two_texts_make_as_many_cues(first, second):
    rows = rows_of(en=first, es=second)
    assert rows
    assert all(set(row) == {EN, ES} and len(row[EN]) <= 2 and len(row[ES]) <= 2 for row in rows)
    for language, text in ((EN, first), (ES, second)):
        assert says([row[language] for row in rows], text)


def says(cues, text):
    """Tell whether cues say a text, each word once; one that is like the cue before it may be held."""
    written = text.replace(" ", "").replace("|", "")
    reached, before = {0}, None
    for lines in cues:
        cue = "".join(lines).replace(" ", "").replace("|", "")
        further = {place + len(cue) for place in reached if written.startswith(cue, place)}
        reached = further | reached if lines == before else further
        before = lines
    return len(written) in reached


def test_the_order_of_the_languages_is_no_matter():
    for english, spanish in PAIRS:
        one = rows_of(en=english.text, es=spanish.text)
        other = rows_of(es=spanish.text, en=english.text)
        assert one == other


def test_cues_are_those_of_the_sentences_before_whatever_is_said_after_them():
    for (english, spanish), (after, después) in pairwise(PAIRS):
        short = rows_of(en=english.text, es=spanish.text)
        long = rows_of(en=f"{english.text} {after.text}", es=f"{spanish.text} {después.text}")
        assert long[: len(short) - 1] == short[:-1]
