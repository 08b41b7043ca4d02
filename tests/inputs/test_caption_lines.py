"""Lines out of any bytes in any pieces."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from presenter.inputs.caption_lines import LONGEST_LINE, MOST_LINES, CaptionLines, HeardLine


def heard(*pieces):
    lines = CaptionLines()
    said = [line for piece in pieces for line in lines.feed(piece)]
    return [*said, *lines.finish()], lines


def test_a_line_is_heard_once_it_has_ended_and_the_last_one_at_the_end_of_all():
    lines = CaptionLines()
    assert lines.feed(b"Good ev") == ()
    assert lines.feed(b"ening.\nLook") == (HeardLine("Good evening."),)
    assert lines.finish() == (HeardLine("Look"),)
    assert lines.finish() == ()


def test_a_letter_may_come_in_two_pieces():
    said, lines = heard("¡Qué".encode()[:-1], "¡Qué!\n".encode()[5:])
    assert said == [HeardLine("¡Qué!")]
    assert not lines.is_broken


def test_what_is_no_utf_8_is_replaced_and_known_to_be():
    said, lines = heard("¡Qué!\nsí\n".encode("latin-1"))
    assert [line.text for line in said] == ["�Qu�!", "s�"]
    assert lines.is_broken


def test_a_line_without_an_end_is_shortened_and_its_words_counted():
    said, _ = heard(*[b"word " * 1000] * 200, b"\nnext\n")
    assert len(said[0].text) == LONGEST_LINE
    assert abs(len(said[0].text.split()) + said[0].left_out - 200_000) <= 1
    assert said[1] == HeardLine("next")


def test_of_ten_thousand_lines_at_once_the_last_ones_are_heard_and_the_others_counted():
    said, _ = heard(b"".join(b"line %d\n" % number for number in range(10_000)))
    assert [line.text for line in said] == [f"line {number}" for number in range(10_000 - MOST_LINES, 10_000)]
    assert sum(line.left_out for line in said) == 2 * (10_000 - MOST_LINES)


@given(st.binary(max_size=400), st.lists(st.integers(0, 400), max_size=12))
def test_it_does_not_matter_in_which_pieces_bytes_come(data, cuts):
    places = [0, *sorted(cuts), len(data)]
    pieces = [data[begin:end] for begin, end in pairwise(places)]
    whole, lines = heard(data)
    in_pieces, cut = heard(*pieces)
    texts = [line.text for line in in_pieces if line.text][-MOST_LINES:]
    assert texts == [line.text for line in whole if line.text][-MOST_LINES:]
    assert not cut.is_broken or lines.is_broken or len(in_pieces) > MOST_LINES


@given(st.lists(st.binary(max_size=300), max_size=30))
def test_whatever_comes_nothing_is_heaped_up(pieces):
    lines = CaptionLines()
    for piece in pieces * 20:
        assert len(lines.feed(piece)) <= MOST_LINES
        assert len(lines._begun) <= LONGEST_LINE
