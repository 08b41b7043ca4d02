"""Which sentences of two languages say the same."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.subtitles.alignment import align
from tests.subtitles.corpus.paragraphs import PAIRS


def ends_of(paragraph):
    ends, reached = [], 0
    for passage in paragraph.passages:
        reached += len(passage)
        ends.append(reached)
    return ends


@pytest.mark.parametrize(("english", "spanish"), PAIRS)
def test_sentences_are_aligned_as_by_hand(english, spanish):
    by_hand = list(zip(ends_of(english), ends_of(spanish), strict=True))
    assert align(english.sentences, spanish.sentences) == by_hand


LIKE = [pair for pair in PAIRS if len(pair[0].sentences) == len(pair[1].sentences)]


@pytest.mark.parametrize(("english", "spanish"), LIKE)
def test_a_sentence_that_the_other_language_has_as_two_is_found(english, spanish):
    """Each two sentences of Spanish in turn are one in English; none of the ends after or before moves."""
    ours, theirs = english.sentences, spanish.sentences
    for joint in range(1, len(ours)):
        merged = (*ours[: joint - 1], f"{ours[joint - 1].rstrip('.')}, {ours[joint]}", *ours[joint + 1 :])
        by_hand = [(end if end < joint else end - 1, end) for end in range(1, len(ours) + 1) if end != joint]
        found = set(align(merged, theirs))
        assert len(found.intersection(by_hand)) >= len(by_hand) - 1, (merged, theirs)


def test_a_question_and_a_figure_tell_which_sentence_is_which():
    ours = ("We have 40 nodes and they are all of them busy at night.", "Why?", "Ask Teresa in room 12.")
    theirs = (
        "Tenemos 40 nodos.",
        "De noche todos trabajan.",
        "¿Y por qué?",
        "Pregunten a Teresa en la sala 12.",
    )
    assert align(ours, theirs) == [(1, 2), (2, 3), (3, 4)]


@given(st.lists(st.text(min_size=1), max_size=12), st.lists(st.text(min_size=1), max_size=12))
def test_an_alignment_goes_on_to_the_end_and_leaves_nothing_alone(first, second):
    ends = align(first, second)
    assert ends[-1] == (len(first), len(second))
    if first and second:
        for (one, two), (three, four) in pairwise([(0, 0), *ends]):
            assert one < three
            assert two < four


def test_the_same_languages_the_other_way_round_are_aligned_alike():
    for english, spanish in PAIRS:
        turned = [(two, one) for one, two in align(spanish.sentences, english.sentences)]
        assert turned == align(english.sentences, spanish.sentences)


def test_very_many_sentences_are_one_passage():
    assert align(["One."] * 1000, ["Uno."] * 999) == [(1000, 999)]
