"""Which slide is which, after a deck was edited."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.load import parse
from presenter.deck.slide_content import SlideContent
from presenter.deck.slide_match import match_slides
from presenter.talk.outline import SlideOutline


def slides(source):
    return [
        SlideOutline(slide.identifier, slide.steps, content=SlideContent(slide))
        for slide in parse(source, Path("talk.md")).slides
    ]


def deck(*parts):
    return slides("\n\n---\n\n".join(parts))


def matched(old, new):
    return list(match_slides(old, new))


SKY, GROUND, END = "# Sky\n\nIt is dark.", "# Ground\n\nIt is near.", "# End\n\nThank you all."


def test_slides_are_known_by_their_ids_wherever_they_have_gone():
    assert matched(deck(SKY, GROUND, END), deck(END, "# New", SKY, GROUND)) == [2, 3, 0]


def test_a_heading_that_was_edited_is_known_by_what_is_below_it():
    old, new = deck(SKY, GROUND, END), deck(SKY, "# News", "# The soil\n\nIt is near.", END)
    assert matched(old, new) == [0, 2, 3]


def test_another_id_for_the_same_words_is_the_same_slide():
    old = deck("# Sky {#sky}\n\nIt is dark.", GROUND, "# Odd")
    assert matched(old, deck("# Odd", GROUND, "# Sky {#night}\n\nIt is dark.")) == [2, 1, 0]


def test_of_slides_with_one_title_each_is_known_by_what_it_says():
    one, two, three = (f"# Results\n\nPart {number} of them." for number in ("one", "two", "three"))
    assert matched(deck(one, two, END), deck(three, one, two, END)) == [1, 2, 3]


def test_ids_that_end_in_numbers_of_their_own_are_ids_all_the_same():
    old = deck("# A {#ldm-692}\n\nOld.", "# B {#ldm-693}\n\nWords.")
    assert matched(old, deck("# B {#ldm-693}\n\nOther.", "# A {#ldm-692}\n\nNew.")) == [1, 0]


def test_slides_that_say_the_same_are_told_apart_by_their_places():
    pause = "# Questions?"
    assert matched(deck(pause, SKY, pause, GROUND), deck(pause, SKY, "# More", pause, GROUND)) == [0, 1, 3, 4]


def test_a_slide_that_was_deleted_is_nowhere():
    assert matched(deck(SKY, GROUND, END), deck(SKY, END)) == [0, None, 1]


def test_edits_of_a_whole_slide_are_seen_by_its_neighbours():
    assert matched(deck(SKY, GROUND, END), deck(SKY, "# Earth\n\nAll other words here.", END)) == [0, 1, 2]


def test_the_words_in_common_say_which_of_several_new_slides_it_is():
    new = deck(SKY, "# Figures\n\nMany numbers.", "# The ground\n\nIt is quite near.", END)
    assert matched(deck(SKY, GROUND, END), new) == [0, 2, 3]


def test_pairs_between_the_same_neighbours_keep_their_order():
    old = deck(SKY, "# Alpha\n\nRed green blue.", "# Beta\n\nOne two three.", END)
    new = deck(SKY, "# Gamma\n\nOne two three four.", "# Delta\n\nNothing alike.", END)
    assert matched(old, new) == [0, None, 1, 3]


identifiers = st.lists(st.sampled_from([*"abcdefgh", "a-2", "a-3", "b-2"]), unique=True, max_size=8)


def outlines(names):
    return [SlideOutline(name) for name in names]


@given(identifiers, identifiers)
def test_no_two_slides_become_the_same_and_every_id_that_stands_alone_is_kept(old, new):
    match = matched(outlines(old), outlines(new))
    found = [each for each in match if each is not None]
    assert len(found) == len(set(found))
    for index, name in enumerate(old):
        if name in new:
            assert match[index] == new.index(name)


@given(st.lists(st.sampled_from([SKY, GROUND, END, "# Sky", "# Sky\n\nMore.", "Plain"]), min_size=1))
def test_a_deck_that_did_not_change_is_matched_slide_by_slide(parts):
    assert matched(deck(*parts), deck(*parts)) == list(range(len(deck(*parts))))


@given(st.permutations(range(7)), st.data())
def test_slides_that_are_moved_and_deleted_are_followed(order, data):
    kept = order[: data.draw(st.integers(1, 7))]
    parts = [f"# Title {'abcdefg'[number]}\n\nWords {number}." for number in range(7)]
    match = matched(deck(*parts), deck(*(parts[number] for number in kept)))
    for position, number in enumerate(kept):
        assert match[number] == position


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("# A\n\nText", "\n\n\n# A\n\nText", True),
        ("# A {#x}\n\nText", "# A {#y}\n\nText", True),
        ("# A\n\n- b\n- c", "# A\n\n- b\n\n. . .\n\n- c", False),
        ("# A\n\nText", "# A\n\nText\n\n::: notes\nMore.\n:::", False),
    ],
)
def test_what_a_slide_says_does_not_depend_on_where_it_stands(one, other, same):
    whole = [slides(source)[0].content.whole for source in (one, other)]
    assert (whole[0] == whole[1]) is same
