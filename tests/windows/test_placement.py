from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.windows.placement import Mode, Placement, ScreenInfo, Wishes, place

LAPTOP = ScreenInfo("eDP-1", (0, 0, 1280, 800), "BOE", "0x0771", primary=True)
PROJECTOR = ScreenInfo("HDMI-1", (1280, 0, 1920, 1080), "Epson", "EB-2250U", "X4S8")
MONITOR = ScreenInfo("DP-2", (3200, 0, 2560, 1440), "Dell", "U2720Q", "77Z")
WISHES = Wishes()


def test_the_projector_gets_the_audience_and_the_panel_the_console():
    assert place([LAPTOP, PROJECTOR], WISHES) == Placement(PROJECTOR, LAPTOP, audience_full_screen=True)


def test_the_order_of_plugging_and_the_place_on_the_desk_do_not_matter():
    on_the_left = replace(PROJECTOR, geometry=(-1920, 0, 1920, 1080), primary=True)
    panel = replace(LAPTOP, primary=False)
    assert place([on_the_left, panel], WISHES).audience == on_the_left


def test_without_a_panel_the_screen_that_is_not_primary_gets_the_audience():
    desktop = replace(MONITOR, primary=True)
    assert place([desktop, PROJECTOR], WISHES).audience == PROJECTOR


@pytest.mark.parametrize("wish", ["DP-2", "u2720q", "77Z", "Dell U2720Q"])
def test_a_screen_that_the_user_names_wins(wish):
    assert place([LAPTOP, PROJECTOR, MONITOR], Wishes(audience=wish)).audience == MONITOR


def test_naming_the_panel_for_the_audience_sends_the_console_elsewhere():
    placement = place([LAPTOP, PROJECTOR], Wishes(audience="eDP-1"))
    assert (placement.audience, placement.console) == (LAPTOP, PROJECTOR)


def test_naming_only_the_console_leaves_the_other_screen_to_the_audience():
    placement = place([LAPTOP, PROJECTOR], Wishes(console="HDMI-1"))
    assert (placement.audience, placement.console) == (LAPTOP, PROJECTOR)


def test_swapping_exchanges_the_two():
    placement = place([LAPTOP, PROJECTOR], Wishes(swapped=True))
    assert (placement.audience, placement.console) == (LAPTOP, PROJECTOR)


def test_when_the_projector_is_unplugged_the_audience_window_hides_and_the_console_knows():
    assert place([LAPTOP], Wishes(intended=PROJECTOR)) == Placement(None, LAPTOP, lost=True)


def test_the_same_projector_on_another_connector_is_known_by_its_serial():
    moved = replace(PROJECTOR, name="DP-1")
    assert place([LAPTOP, MONITOR, moved], Wishes(intended=PROJECTOR)).audience == moved


def test_when_only_the_projector_is_left_the_notes_do_not_go_on_it():
    assert place([PROJECTOR], Wishes(intended=PROJECTOR)) == Placement(
        PROJECTOR, None, audience_full_screen=True
    )


def test_on_one_screen_both_are_plain_windows_until_a_projector_comes():
    assert place([LAPTOP], WISHES) == Placement(LAPTOP, LAPTOP)


def test_a_screen_is_shown_by_all_that_is_known_of_it():
    assert PROJECTOR.title == "HDMI-1 · Epson EB-2250U · 1920 × 1080"
    assert ScreenInfo("", (0, 0, 800, 600)).title == "800 × 600"


def test_mirrored_screens_count_as_one():
    mirrored = replace(PROJECTOR, geometry=LAPTOP.geometry)
    assert place([LAPTOP, mirrored], WISHES) == Placement(LAPTOP, LAPTOP)


def test_single_screen_fills_the_screen_with_the_audience_window():
    placement = place([LAPTOP, PROJECTOR], Wishes(mode=Mode.SINGLE))
    assert placement == Placement(LAPTOP, LAPTOP, audience_full_screen=True)


def test_windowed_fills_nothing():
    assert not place([LAPTOP, PROJECTOR], Wishes(mode=Mode.WINDOWED)).audience_full_screen


def test_no_screen_at_all_is_survived():
    assert place([], Wishes(intended=PROJECTOR)) == Placement(None, None, lost=True)


@given(
    screens=st.lists(
        st.builds(
            ScreenInfo,
            name=st.sampled_from(["eDP-1", "HDMI-1", "DP-1", "DP-2", "LVDS-1"]),
            geometry=st.tuples(st.integers(0, 9), st.just(0), st.just(10), st.just(10)),
            primary=st.booleans(),
        ),
        max_size=4,
    ),
    wishes=st.builds(
        Wishes,
        mode=st.just(Mode.SCREENS),
        audience=st.sampled_from(["", "eDP-1", "HDMI-1", "nowhere"]),
        console=st.sampled_from(["", "eDP-1", "DP-1"]),
        swapped=st.booleans(),
        intended=st.none() | st.just(PROJECTOR),
    ),
)
def test_a_full_screen_audience_never_shares_its_screen_with_the_notes(screens, wishes):
    placement = place(screens, wishes)
    if placement.audience_full_screen:
        assert placement.audience is not None
        assert placement.console is None or placement.console.geometry != placement.audience.geometry
