"""The former words of a source beside the present ones."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from presenter.translation.word_diff import LONGEST, DiffSpan, Fate, word_diff

KEPT, REMOVED, ADDED = Fate.KEPT, Fate.REMOVED, Fate.ADDED


def test_a_word_that_took_the_place_of_another_stands_behind_it() -> None:
    assert word_diff("We begin on Monday.", "We begin on Friday.") == (
        DiffSpan(KEPT, "We begin on "),
        DiffSpan(REMOVED, "Monday"),
        DiffSpan(ADDED, "Friday"),
        DiffSpan(KEPT, "."),
    )


def test_words_changed_side_by_side_are_one_change() -> None:
    assert word_diff("the old red house", "the new blue house") == (
        DiffSpan(KEPT, "the "),
        DiffSpan(REMOVED, "old red"),
        DiffSpan(ADDED, "new blue"),
        DiffSpan(KEPT, " house"),
    )


def test_a_mark_is_no_part_of_its_word() -> None:
    assert word_diff("Stop!", "Stop.") == (
        DiffSpan(KEPT, "Stop"),
        DiffSpan(REMOVED, "!"),
        DiffSpan(ADDED, "."),
    )


def test_a_text_beyond_all_measure_stands_as_a_whole() -> None:
    long = "word " * LONGEST

    assert word_diff(long, "word") == (DiffSpan(REMOVED, long), DiffSpan(ADDED, "word"))


@given(st.text("ab .\n*", max_size=30), st.text("ab .\n*", max_size=30))
def test_both_texts_are_in_it_whole(before: str, after: str) -> None:
    spans = word_diff(before, after)

    assert "".join(span.text for span in spans if span.fate is not ADDED) == before
    assert "".join(span.text for span in spans if span.fate is not REMOVED) == after
    assert all(one.fate is not other.fate for one, other in itertools.pairwise(spans))
