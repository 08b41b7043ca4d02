from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.qt.ticker import Ticker


class Hand:
    def __init__(self, seconds):
        self.seconds = seconds

    def __call__(self):
        return self.seconds


@pytest.mark.parametrize(
    ("now", "phase", "milliseconds"), [(10.0, 0.25, 255), (10.5, 0.25, 755), (10.25, 0.25, 5)]
)
def test_the_next_tick_comes_when_a_second_becomes_whole(qapp, now, phase, milliseconds):
    ticker = Ticker(Hand(now))
    ticker.start(phase)
    assert ticker.milliseconds_to_next() == milliseconds


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_a_tick_is_never_now_and_never_more_than_a_second_away(now, phase):
    ticker = Ticker(Hand(now))
    ticker.start(phase)
    assert 1 <= ticker.milliseconds_to_next() <= 1006


def test_it_ticks(qtbot):
    ticker = Ticker(Hand(10.0))
    with qtbot.waitSignals([ticker.ticked, ticker.ticked]):
        ticker.start(0.0)
    ticker.stop()
