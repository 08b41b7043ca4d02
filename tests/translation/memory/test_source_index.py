"""Finding texts that are like another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.likeness import likeness
from presenter.translation.memory.source_index import LEAST, SourceIndex

TEXTS = (
    "The telescope is open tonight.",
    "The telescope is closed tonight.",
    "Coffee",
    "Thank you all for coming",
    "12",
)
_WORDS = st.lists(st.sampled_from(["sun", "moon", "star", "sky", "sea", "cloud"]), min_size=1, max_size=8)


def test_the_likest_comes_first_with_its_likeness() -> None:
    found = SourceIndex(TEXTS).alike("The telescope is open tonight", 5)

    assert [number for number, _ in found] == [0, 1]
    assert 0.9 < found[0][1] < 1.0
    assert found[1][1] >= LEAST


def test_accents_capitals_and_endings_do_not_hide_a_text() -> None:
    assert [number for number, _ in SourceIndex(TEXTS).alike("COFFÉES", 5)] == []
    assert [number for number, _ in SourceIndex(TEXTS).alike("Coffees", 5)] == [2]


def test_a_text_without_words_is_found_where_it_is_the_very_same() -> None:
    assert SourceIndex(("—", "12")).alike("—", 5) == ((0, 1.0),)
    assert SourceIndex(TEXTS).alike("12", 5) == ((4, 1.0),)


def test_nothing_is_like_nothing() -> None:
    assert SourceIndex(()).alike("words", 5) == ()


@given(st.lists(_WORDS, min_size=1, max_size=12), _WORDS)
def test_no_text_is_passed_over_that_shares_most_words(many: list[list[str]], asked: list[str]) -> None:
    texts = tuple(dict.fromkeys(" ".join(words) for words in many))
    text = " ".join(asked)
    found = {texts[number] for number, _ in SourceIndex(texts).alike(text, len(texts))}

    for other in texts:
        common = len(set(asked) & set(other.split()))
        share = 2 * common / (len(set(asked)) + len(set(other.split())))
        if share >= LEAST and likeness(text, other) >= LEAST:
            assert other in found
