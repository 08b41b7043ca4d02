"""A stretch of time, shared out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.shares import Want, share_out

SECONDS = st.floats(0, 3600)
WANTS = st.lists(st.builds(Want, st.one_of(st.none(), SECONDS), SECONDS), min_size=1, max_size=12)


def test_who_asks_for_a_time_gets_it_and_the_others_share_by_their_words():
    wants = [Want(time=60.0), Want(speech=10.0), Want(speech=30.0)]
    assert share_out(wants, length=260.0, minimum=0.0) == [60.0, 50.0, 150.0]


def test_nobody_gets_less_than_the_least():
    wants = [Want(speech=1.0), Want(speech=50.0), Want(speech=49.0)]
    assert share_out(wants, length=118.0, minimum=19.0) == pytest.approx([19.0, 50.0, 49.0])


def test_who_has_no_words_shares_alike():
    assert share_out([Want(), Want()], length=100.0, minimum=0.0) == [50.0, 50.0]


def test_where_there_is_not_enough_all_are_cut_alike():
    assert share_out([Want(time=60.0), Want(speech=9.0)], length=40.0, minimum=20.0) == [30.0, 10.0]


def test_what_nobody_shares_is_left_over():
    assert share_out([Want(time=60.0)], length=100.0, minimum=20.0) == [60.0]


def test_without_a_length_each_gets_what_it_needs():
    assert share_out([Want(time=60.0), Want(speech=42.0), Want(speech=3.0)], None, 15.0) == [60.0, 42.0, 15.0]


@given(WANTS, SECONDS, st.floats(0, 60))
def test_shares_fill_the_stretch_and_never_more(wants, length, minimum):
    shares = share_out(wants, length, minimum)
    assert all(share >= 0 for share in shares)
    assert sum(shares) <= length * (1 + 1e-9) + 1e-6
    if any(want.time is None for want in wants):
        assert sum(shares) == pytest.approx(length) or minimum == 0.0
