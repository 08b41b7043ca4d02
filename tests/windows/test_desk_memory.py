"""Screens that stand together again."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from presenter.i18n.language import Language
from presenter.settings.memory import Memory
from presenter.settings.side_screen import SideScreen
from presenter.storage.plain import from_plain, to_plain
from presenter.windows.desk_memory import MOST_DESKS, remembered, roles_of, with_desk, with_named_sides
from presenter.windows.roles import Roles, SideRole
from presenter.windows.screen_info import ScreenInfo

LAPTOP = ScreenInfo("eDP-1", (0, 480, 1280, 800), "BOE", "0x07", primary=True)
ROOM = ScreenInfo("HDMI-1", (1280, 0, 1920, 1080), "EPSON", "EB-X49", "X5")
AISLE = ScreenInfo("DP-2", (3200, 200, 1024, 768), "NEC", "P525", "77")
SCREENS = (LAPTOP, ROOM, AISLE)
SIDE = SideScreen("aisle", Language("es"), ())
ROLES = Roles(ROOM, LAPTOP, (SideRole("aisle", AISLE),))


def known(*screens, roles=ROLES, sides=(SIDE,)):
    memory = with_desk(Memory(), screens or SCREENS, roles, sides)
    return from_plain(Memory, to_plain(memory))


places = st.tuples(*[st.integers(-4000, 4000)] * 2, *[st.integers(1, 4000)] * 2)


@given(st.permutations(SCREENS), st.lists(places, min_size=3, max_size=3), st.sampled_from(range(3)))
def test_roles_come_back_wherever_the_screens_stand_and_whichever_is_primary(order, where, primary):
    now = [
        replace(screen, geometry=place, primary=index == primary)
        for index, (screen, place) in enumerate(zip(order, where, strict=True))
    ]
    desk = remembered(known(), now)
    roles = roles_of(desk, now)
    assert (roles.audience.name, roles.console.name, roles.side("aisle").name) == ("HDMI-1", "eDP-1", "DP-2")
    assert roles.audience in now
    assert [side.side for side in desk.sides] == [SIDE]


def test_a_projector_with_a_serial_number_is_known_at_another_connector():
    moved = replace(ROOM, name="DP-7")
    desk = remembered(known(), (LAPTOP, moved, AISLE))
    assert roles_of(desk, (LAPTOP, moved, AISLE)).audience == moved


def test_another_projector_at_the_same_connector_is_another_desk():
    assert remembered(known(), (LAPTOP, replace(ROOM, serial="X6"), AISLE)) is None


def test_fewer_or_more_screens_are_another_desk():
    assert remembered(known(), (LAPTOP, ROOM)) is None
    assert remembered(known(LAPTOP, ROOM, roles=Roles(ROOM, LAPTOP)), SCREENS) is None


def test_the_last_choice_for_a_desk_counts_and_others_stay():
    memory = with_desk(known(), SCREENS, Roles(AISLE, LAPTOP), ())
    memory = with_desk(memory, (LAPTOP, ROOM), Roles(LAPTOP, ROOM), ())
    assert roles_of(remembered(memory, SCREENS), SCREENS).audience == AISLE
    assert roles_of(remembered(memory, (LAPTOP, ROOM)), (LAPTOP, ROOM)).audience == LAPTOP


def test_a_side_that_is_named_after_a_screen_has_it_whatever_it_was_for_before():
    roles = with_named_sides(roles_of(remembered(known(), SCREENS), SCREENS), SCREENS, ["HDMI-1", "VGA-1"])
    assert (roles.audience, roles.console, roles.side("HDMI-1")) == (None, LAPTOP, ROOM)


def test_a_side_that_was_chosen_for_another_screen_than_it_is_called_by_keeps_that():
    roles = Roles(ROOM, LAPTOP, (SideRole("HDMI-1", AISLE),))
    assert with_named_sides(roles, SCREENS, ["HDMI-1"]) == roles


def test_nothing_is_remembered_while_the_audience_s_screen_is_away_or_alone():
    assert with_desk(Memory(), (LAPTOP, AISLE), ROLES, ()) == Memory()
    assert with_desk(Memory(), (ROOM,), ROLES, ()) == Memory()


def test_of_too_many_desks_the_one_not_seen_for_longest_is_forgotten():
    memory = Memory()
    for number in range(MOST_DESKS + 1):
        screens = (LAPTOP, replace(ROOM, serial=str(number)))
        memory = with_desk(memory, screens, Roles(screens[1], LAPTOP), ())
    assert len(memory.desks) == MOST_DESKS
    assert remembered(memory, (LAPTOP, replace(ROOM, serial="0"))) is None
