from __future__ import annotations

from presenter.windows.wheel_filter import WheelFilter


def test_a_notch_towards_the_speaker_goes_on_and_away_goes_back():
    assert WheelFilter().notch_for(-120, 1000) == "wheel-down"
    assert WheelFilter().notch_for(120, 1000) == "wheel-up"


def test_a_trackpad_s_trembling_turns_nothing():
    wheel = WheelFilter()
    assert [wheel.notch_for(turn, 1000 + turn) for turn in (10, -20, 15, -30)] == ["", "", "", ""]


def test_small_turns_gather_to_one_notch():
    wheel = WheelFilter()
    assert [wheel.notch_for(-40, at) for at in (1000, 1010, 1020)] == ["", "", "wheel-down"]


def test_the_tail_of_a_swipe_is_not_another_one():
    wheel = WheelFilter()
    wheel.notch_for(-120, 1000)
    assert wheel.notch_for(-480, 1100) == ""
    assert wheel.notch_for(-120, 1200) == "wheel-down"
