from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.windows.placement import Mode, Placement, Wishes, place, roles_after
from presenter.windows.roles import Roles, SideRole
from presenter.windows.screen_info import ScreenInfo

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
    placement = place([LAPTOP, PROJECTOR], Wishes(roles=Roles(audience=LAPTOP, console=PROJECTOR)))
    assert (placement.audience, placement.console) == (LAPTOP, PROJECTOR)


def test_when_the_projector_is_unplugged_the_audience_window_hides_and_the_console_knows():
    assert place([LAPTOP], Wishes(roles=Roles(audience=PROJECTOR))) == Placement(
        None, LAPTOP, lost=True, unplugged=True
    )


def test_the_same_projector_on_another_connector_is_known_by_its_serial():
    moved = replace(PROJECTOR, name="DP-1")
    assert place([LAPTOP, MONITOR, moved], Wishes(roles=Roles(audience=PROJECTOR))).audience == moved


def test_when_only_the_projector_is_left_the_notes_do_not_go_on_it():
    assert place([PROJECTOR], Wishes(roles=Roles(audience=PROJECTOR))) == Placement(
        PROJECTOR, None, audience_full_screen=True
    )


def test_on_one_screen_both_are_plain_windows_until_a_projector_comes():
    assert place([LAPTOP], WISHES) == Placement(LAPTOP, LAPTOP)


def test_a_screen_is_shown_by_all_that_is_known_of_it():
    assert PROJECTOR.title == "HDMI-1 · Epson EB-2250U · 1920 × 1080"
    assert ScreenInfo("", (0, 0, 800, 600)).title == "800 × 600"


def test_mirrored_screens_count_as_one():
    mirrored = replace(PROJECTOR, geometry=LAPTOP.geometry)
    assert place([LAPTOP, mirrored], WISHES) == Placement(LAPTOP, LAPTOP, mirrored=True)


def test_single_screen_fills_the_screen_with_the_audience_window():
    placement = place([LAPTOP, PROJECTOR], Wishes(mode=Mode.SINGLE))
    assert placement == Placement(LAPTOP, LAPTOP, audience_full_screen=True)


def test_windowed_fills_nothing():
    assert not place([LAPTOP, PROJECTOR], Wishes(mode=Mode.WINDOWED)).audience_full_screen


def test_no_screen_at_all_is_survived():
    assert place([], Wishes(roles=Roles(audience=PROJECTOR))) == Placement(
        None, None, lost=True, unplugged=True
    )


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
        roles=st.builds(Roles, st.none() | st.just(PROJECTOR), st.none() | st.just(LAPTOP)),
        console_first=st.booleans(),
    ),
)
def test_a_full_screen_audience_never_shares_its_screen_with_the_notes(screens, wishes):
    placement = place(screens, wishes)
    if placement.audience_full_screen:
        assert placement.audience is not None
        assert placement.console is None or placement.console.geometry != placement.audience.geometry


def test_a_projector_that_falls_out_is_waited_for_and_nothing_else_is_taken():
    roles = Roles(audience=PROJECTOR, console=LAPTOP, unused=(MONITOR,))
    assert place([LAPTOP, MONITOR], Wishes(roles=roles)) == Placement(None, LAPTOP, lost=True, unplugged=True)


def test_another_projector_in_its_stead_gets_the_audience():
    roles = Roles(audience=PROJECTOR, console=LAPTOP)
    assert place([LAPTOP, MONITOR], Wishes(roles=roles)).audience == MONITOR


def test_a_third_screen_is_left_alone_unless_it_is_asked_for():
    placement = place([LAPTOP, PROJECTOR, MONITOR], WISHES)
    assert (placement.audience, placement.console, placement.sides) == (PROJECTOR, LAPTOP, ())


def test_a_side_gets_the_screen_that_it_is_named_after():
    placement = place([LAPTOP, PROJECTOR, MONITOR], Wishes(sides=("HDMI-1",)))
    assert placement.side("HDMI-1") == PROJECTOR
    assert (placement.audience, placement.console) == (MONITOR, LAPTOP)


def test_a_side_is_known_again_by_its_serial():
    roles = Roles(audience=PROJECTOR, console=LAPTOP, sides=(SideRole("DP-2", MONITOR),))
    moved = replace(MONITOR, name="DP-3")
    assert place([LAPTOP, PROJECTOR, moved], Wishes(sides=("DP-2",), roles=roles)).side("DP-2") == moved


def test_when_a_side_alone_is_left_no_notes_go_on_it():
    roles = Roles(audience=PROJECTOR, console=LAPTOP, sides=(SideRole("DP-2", MONITOR),))
    placement = place([MONITOR], Wishes(sides=("DP-2",), roles=roles))
    assert placement == Placement(None, None, lost=True, unplugged=True, sides=(SideRole("DP-2", MONITOR),))


def test_the_console_is_had_on_the_only_screen_when_it_is_asked_for():
    wishes = Wishes(roles=Roles(audience=PROJECTOR, console=LAPTOP), console_first=True)
    assert place([PROJECTOR], wishes) == Placement(None, PROJECTOR, lost=True)


def test_when_the_laptop_s_lid_is_shut_the_console_goes_on_the_desk_s_monitor():
    roles = Roles(audience=PROJECTOR, console=LAPTOP, unused=(MONITOR,))
    assert place([PROJECTOR, MONITOR], Wishes(roles=roles)).console == MONITOR


def test_a_laptop_that_begins_to_mirror_shows_the_audience_no_notes():
    mirrored = replace(PROJECTOR, geometry=LAPTOP.geometry)
    placement = place([LAPTOP, mirrored], Wishes(roles=Roles(audience=PROJECTOR, console=LAPTOP)))
    assert placement == Placement(mirrored, None, audience_full_screen=True, mirrored=True)


def test_of_an_audience_s_screen_and_a_side_that_show_the_same_the_audience_keeps_its_own():
    copy = replace(MONITOR, geometry=PROJECTOR.geometry)
    roles = Roles(PROJECTOR, LAPTOP, (SideRole("DP-2", MONITOR),))
    placement = place([LAPTOP, copy, PROJECTOR], Wishes(roles=roles, sides=("DP-2",)))
    assert (placement.audience, placement.console, placement.lost) == (PROJECTOR, LAPTOP, False)


def test_screens_that_overlap_in_part_only_are_two():
    beside = replace(PROJECTOR, geometry=(1270, 0, 1920, 1080))
    assert not place([LAPTOP, beside], WISHES).mirrored


def test_plain_windows_have_the_sides_beside_them():
    placement = place([LAPTOP], Wishes(mode=Mode.WINDOWED, sides=("HDMI-2",)))
    assert placement.side("HDMI-2") == LAPTOP


def test_what_screens_served_for_is_remembered_until_it_is_chosen_anew():
    three = [LAPTOP, PROJECTOR, MONITOR]
    roles = roles_after(place(three, WISHES), three, Roles())
    assert roles == Roles(audience=PROJECTOR, console=LAPTOP, unused=(MONITOR,))
    without = [PROJECTOR, MONITOR]
    assert roles_after(place(without, Wishes(roles=roles)), without, roles) == roles
