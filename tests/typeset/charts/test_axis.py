"""Axes begin and end with round numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.typeset.charts.axis import axis_of, exact_axis

NUMBERS = st.lists(st.floats(-1e15, 1e15, allow_nan=False), min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("numbers", "from_zero", "ticks"),
    [
        ([35, 40, 25], True, (0, 10, 20, 30, 40)),
        ([777], True, (0, 200, 400, 600, 800)),
        ([-3, 6], True, (-4, -2, 0, 2, 4, 6)),
        ([-7, -2], True, (-8, -6, -4, -2, 0)),
        ([0.12, 0.3], True, (0, 0.1, 0.2, 0.3)),
        ([14.0, 15.9], False, (14, 14.5, 15, 15.5, 16)),
        ([100, 777], False, (0, 200, 400, 600, 800)),
        ([0], True, (0, 0.2, 0.4, 0.6, 0.8, 1)),
    ],
)
def test_round_numbers_are_marked(numbers, from_zero, ticks) -> None:
    assert axis_of(numbers, from_zero=from_zero).ticks == pytest.approx(ticks)


@given(NUMBERS, st.booleans())
def test_every_number_has_its_place(numbers, from_zero) -> None:
    axis = axis_of(numbers, from_zero=from_zero)
    assert all(-1e-6 <= axis.share(number) <= 1 + 1e-6 for number in numbers)
    assert 2 <= len(axis.ticks) <= 9
    if from_zero:
        assert axis.low <= 0 <= axis.high


@given(NUMBERS)
def test_bars_that_say_their_numbers_fill_the_room(numbers) -> None:
    axis = exact_axis(numbers)
    assert all(-1e-6 <= axis.share(number) <= 1 + 1e-6 for number in (0, *numbers))
