"""What a file of subtitles may have for times."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.cue_time import LEAST_GAP, CueTime, in_file_order, shifted


def cue(begin, end, number=1):
    return CueTime("a", number, begin, end)


def seconds(times):
    return [(time.begin, time.end) for time in times]


def test_a_cue_ends_where_the_next_one_begins():
    assert seconds(in_file_order([cue(2, 9), cue(0, 4)])) == [(0, 2), (2, 9)]


def test_a_gap_that_would_flicker_is_closed_and_one_that_is_meant_stays():
    assert seconds(in_file_order([cue(0, 3.5), cue(4, 6), cue(7, 9)])) == [(0, 4), (4, 6), (7, 9)]


def test_a_short_cue_stays_for_longer_where_nothing_follows():
    assert seconds(in_file_order([cue(0, 0.5), cue(4, 4.5), cue(4.6, 6)])) == [(0, 5 / 6), (4, 4.6), (4.6, 6)]


def test_what_was_shown_before_the_beginning_is_left_out():
    assert seconds(in_file_order([cue(-9, -4), cue(-3, 2), cue(2, 5)])) == [(0, 2), (2, 5)]


def test_a_recording_that_began_earlier_shows_all_later():
    before = [cue(-9, -4), cue(-3, 2)]
    assert seconds(in_file_order(shifted(before, 10))) == [(1, 6), (7, 12)]


@given(st.lists(st.tuples(st.floats(-100, 100), st.floats(0, 20))))
def test_times_are_in_order_and_never_two_at_once(spans):
    found = in_file_order(cue(begin, begin + length) for begin, length in spans)
    assert all(time.end > time.begin >= 0 for time in found)
    for time, following in pairwise(found):
        assert time.end == following.begin or time.end <= following.begin - LEAST_GAP
