"""Where the interpreter's window may stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.windows.interpreter.interpreter_place import (
    SMALLEST,
    area_on,
    interpreter_screen,
    reaches_audience,
)
from presenter.windows.placement import Placement
from presenter.windows.roles import SideRole
from presenter.windows.screen_info import ScreenInfo

LAPTOP = ScreenInfo("eDP-1", (0, 0, 1280, 800))
HALL = ScreenInfo("HDMI-1", (1280, 0, 1920, 1080))
THIRD = ScreenInfo("DP-1", (3200, 0, 1920, 1080))
TALK = Placement(HALL, LAPTOP, audience_full_screen=True)


def test_a_screen_that_has_no_window_is_taken_before_the_consoles():
    assert interpreter_screen((LAPTOP, HALL, THIRD), TALK) is THIRD
    assert interpreter_screen((LAPTOP, HALL), TALK) is LAPTOP


def test_it_comes_back_to_the_screen_where_it_was_unless_the_audience_looks_there_now():
    assert interpreter_screen((LAPTOP, HALL, THIRD), TALK, "eDP-1") is LAPTOP
    assert interpreter_screen((LAPTOP, HALL, THIRD), TALK, "HDMI-1") is THIRD


def test_a_side_screen_is_the_audiences_too():
    with_side = Placement(HALL, LAPTOP, audience_full_screen=True, sides=(SideRole("left", THIRD),))
    assert interpreter_screen((LAPTOP, HALL, THIRD), with_side, "DP-1") is LAPTOP


def test_where_the_audience_sees_every_screen_there_is_none():
    assert interpreter_screen((HALL,), Placement(HALL, None, audience_full_screen=True)) is None
    mirroring = ScreenInfo("eDP-1", HALL.geometry)
    assert interpreter_screen((mirroring, HALL), Placement(HALL, None, audience_full_screen=True)) is None


def test_where_all_stand_in_windows_any_screen_will_do():
    windowed = Placement(LAPTOP, LAPTOP, sides=(SideRole("left", LAPTOP),))
    assert interpreter_screen((LAPTOP,), windowed) is LAPTOP
    assert not reaches_audience((0, 0, 800, 600), windowed)


@pytest.mark.parametrize(
    ("area", "reaches"),
    [((0, 0, 1280, 800), False), ((1000, 0, 280, 800), False), ((1000, 0, 281, 800), True)],
)
def test_a_window_may_not_reach_over_the_edge_of_the_audiences_screen(area, reaches):
    assert reaches_audience(area, TALK) is reaches


SCREENS = st.tuples(*[st.integers(-4000, 4000)] * 2, st.integers(900, 8000), st.integers(700, 5000))


@given(SCREENS, st.none() | st.tuples(*[st.integers(-9000, 9000)] * 4))
def test_the_window_lies_within_its_screen_whatever_is_remembered(screen, remembered):
    left, top, width, height = area_on(screen, remembered or ())
    x, y, across, down = screen
    assert x <= left <= left + width <= x + across
    assert y <= top <= top + height <= y + down
    assert (width, height) >= SMALLEST


def test_the_window_comes_back_to_where_it_was():
    assert area_on((1280, 0, 1920, 1080), (100, 50, 1000, 700)) == (1380, 50, 1000, 700)
