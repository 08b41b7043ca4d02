"""The paragraphs by which sentences, lines and pairs are judged."""

from __future__ import annotations

import pytest

from tests.subtitles.corpus.paragraphs import ENGLISH, PAIRS, SPANISH


@pytest.mark.parametrize("paragraphs", [ENGLISH, SPANISH], ids=["English", "Spanish"])
def test_there_are_at_least_120_different_paragraphs_of_each_language(paragraphs):
    assert len({paragraph.text for paragraph in paragraphs}) == len(paragraphs) >= 120


def test_at_least_40_of_them_say_the_same_in_both_languages():
    assert len(PAIRS) >= 40


def test_the_two_languages_of_a_pair_have_as_many_passages():
    assert [
        english.text for english, spanish in PAIRS if len(english.passages) != len(spanish.passages)
    ] == []


def test_no_sentence_is_empty_or_has_spaces_around_it():
    for paragraph in ENGLISH + SPANISH:
        assert all(sentence and sentence == sentence.strip() for sentence in paragraph.sentences)
