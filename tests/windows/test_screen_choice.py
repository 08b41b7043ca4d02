"""What a speaker can choose for a screen."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.settings.side_screen import SideScreen
from presenter.windows.placement import Mode, Placement, Wishes
from presenter.windows.roles import Roles, SideRole
from presenter.windows.screen_choice import (
    Choice,
    Use,
    choice_now,
    choices,
    in_order,
    is_doubtful,
    ratio,
    roles_with,
)
from presenter.windows.screen_info import ScreenInfo

LAPTOP = ScreenInfo("eDP-1", (0, 480, 1280, 800), "BOE", "0x07", primary=True)
ROOM = ScreenInfo("HDMI-1", (1280, 0, 1920, 1080), "EPSON", "EB-X49", "X5")
AISLE = ScreenInfo("DP-2", (3200, 200, 1024, 768), "NEC", "P525", "77")
SCREENS = (ROOM, AISLE, LAPTOP)
EN, ES = Language("en"), Language("es")
SIDE = SideScreen("DP-2", ES)
PLACED = Placement(ROOM, LAPTOP, audience_full_screen=True, sides=(SideRole("DP-2", AISLE),))
ROLES = Roles(ROOM, LAPTOP, (SideRole("DP-2", AISLE),))


@pytest.mark.parametrize(
    ("size", "name"),
    [
        ((1920, 1080), "16:9"),
        ((1366, 768), "16:9"),
        ((1280, 800), "16:10"),
        ((1024, 768), "4:3"),
        ((1280, 1024), "5:4"),
        ((3440, 1440), "21:9"),
        ((1080, 1920), "9:16"),
        ((2048, 1080), "1.90:1"),
        ((1920, 0), "1920.00:1"),
    ],
)
def test_a_shape_goes_by_the_name_that_people_have_for_it(size, name):
    assert ratio(*size) == name


def test_screens_are_counted_from_left_to_right():
    assert in_order(SCREENS) == (LAPTOP, ROOM, AISLE)


def test_a_screen_can_be_a_side_in_every_language_of_the_deck():
    sides = [choice.language for choice in choices((EN, ES)) if choice.use is Use.SIDE]
    assert sides == [EN, ES]


def test_each_screen_says_what_it_is_used_for():
    now = [choice_now(PLACED, screen, (SIDE,)) for screen in (ROOM, LAPTOP, AISLE)]
    assert now == [Choice(Use.AUDIENCE), Choice(Use.CONSOLE), Choice(Use.SIDE, ES)]
    assert choice_now(Placement(ROOM, LAPTOP), AISLE, ()) == Choice(Use.UNUSED)


def test_audience_and_console_change_places():
    swapped = Roles(LAPTOP, ROOM, ROLES.sides)
    assert roles_with(ROLES, PLACED, LAPTOP, Use.AUDIENCE) == swapped
    assert roles_with(ROLES, PLACED, ROOM, Use.CONSOLE) == swapped


def test_a_screen_of_another_use_takes_the_role_and_frees_its_own():
    roles = roles_with(ROLES, PLACED, AISLE, Use.AUDIENCE)
    assert (roles.audience, roles.console, roles.sides) == (AISLE, LAPTOP, ())
    roles = roles_with(ROLES, PLACED, AISLE, Use.UNUSED)
    assert (roles.audience, roles.sides, roles.leaves_alone(AISLE)) == (ROOM, (), True)


TWIN = ScreenInfo("DP-3", ROOM.geometry, "EPSON", "EB-X49", "X6")


@pytest.mark.parametrize(
    ("screens", "wishes", "doubtful"),
    [
        ((LAPTOP,), Wishes(), False),
        ((LAPTOP, ROOM), Wishes(), False),
        ((LAPTOP, ROOM, AISLE), Wishes(), True),
        ((LAPTOP, ROOM, TWIN), Wishes(), False),  # both show the same
        ((ROOM, AISLE), Wishes(), False),  # no panel: one is the speaker's
        ((LAPTOP, ROOM, AISLE), Wishes(audience="HDMI-1"), False),
        ((LAPTOP, ROOM, AISLE), Wishes(audience="VGA-1"), True),  # which is not there
        ((LAPTOP, ROOM, AISLE), Wishes(sides=("DP-2",)), False),  # which leaves one to the audience
        ((LAPTOP, ROOM, AISLE), Wishes(roles=ROLES), False),
        ((LAPTOP, ROOM, AISLE), Wishes(mode=Mode.WINDOWED), False),
    ],
)
def test_the_speaker_is_asked_only_where_nobody_can_know(screens, wishes, doubtful):
    assert is_doubtful(screens, wishes) is doubtful
