"""What holds after screens have come and gone, been turned and swapped, in any order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from presenter.windows.placement import Mode, Placement, Wishes, place, roles_after
from presenter.windows.roles import Roles
from presenter.windows.screen_info import ScreenInfo

DESK = {
    "panel": ScreenInfo("eDP-1", (0, 0, 1280, 800), "BOE", "0x0771", primary=True),
    "projector": ScreenInfo("HDMI-1", (1280, 0, 1920, 1080), "Epson", "EB-2250U", "X4S8"),
    "monitor": ScreenInfo("DP-2", (3200, 0, 2560, 1440), "Dell", "U2720Q", "77Z"),
    "side": ScreenInfo("DP-3", (5760, 0, 1024, 768), "NEC", "P525UL"),
}
SIZES = [(1024, 768), (1280, 800), (1920, 1080), (1080, 1920), (3840, 2160)]
SIDE = "DP-3"


class Desk(RuleBasedStateMachine):
    """A desk on which a talk is given; the keeper's passes without the windows."""

    def __init__(self):
        super().__init__()
        self.plugged = {"panel": DESK["panel"]}
        self.wishes = Wishes(sides=(SIDE,))
        self.chosen = None  # the screen that the speaker has chosen for the audience, until another is chosen
        self.settle()

    def settle(self):
        screens = tuple(self.plugged.values())
        if place(screens, replace(self.wishes, console_first=False)).console is not None:
            self.wishes = replace(self.wishes, console_first=False)
        self.placement = place(screens, self.wishes)
        fills = self.placement.audience_full_screen or self.placement.sides
        if self.wishes.mode is Mode.SCREENS and fills and not self.wishes.console_first:
            roles = roles_after(self.placement, screens, self.wishes.roles)
            self.wishes = replace(self.wishes, roles=roles)

    @rule(which=st.sampled_from(list(DESK)))
    def plug(self, which):
        self.plugged.setdefault(which, DESK[which])
        self.settle()

    @rule(which=st.sampled_from(list(DESK)))
    def unplug(self, which):
        self.plugged.pop(which, None)
        self.settle()

    @rule(which=st.sampled_from(list(DESK)), size=st.sampled_from(SIZES))
    def resize(self, which, size):
        if which in self.plugged:
            x, y = DESK[which].geometry[:2]
            self.plugged[which] = replace(self.plugged[which], geometry=(x, y, *size))
            self.settle()

    @rule(which=st.sampled_from(["projector", "monitor"]))
    def move_to_another_connector(self, which):
        if which in self.plugged:
            self.plugged[which] = replace(self.plugged[which], name="DP-9")
            self.settle()

    @precondition(lambda self: self.placement.audience and self.placement.console)
    @rule()
    def swap(self):
        if self.placement.audience_full_screen:
            roles = self.wishes.roles.with_audience(self.placement.console)
            self.wishes = replace(self.wishes, roles=roles.with_console(self.placement.audience))
            self.chosen = self.placement.console
            self.settle()

    @precondition(lambda self: self.placement.console is None)
    @rule()
    def ask_for_the_console(self):
        self.wishes = replace(self.wishes, console_first=True)
        self.settle()

    @rule(which=st.sampled_from(list(DESK)))
    def choose_for_the_audience(self, which):
        if which in self.plugged:
            self.chosen = self.plugged[which]
            self.wishes = replace(self.wishes, roles=self.wishes.roles.with_audience(self.chosen))
            self.settle()

    @rule(which=st.sampled_from(list(DESK)), use=st.sampled_from(["console", "side", "nothing"]))
    def choose_for_something_else(self, which, use):
        if which not in self.plugged:
            return
        screen, roles = self.plugged[which], self.wishes.roles
        if use == "side":
            roles = roles.with_side(SIDE, screen)
        else:
            roles = roles.with_console(screen) if use == "console" else roles.with_unused(screen)
        if self.chosen is not None and screen.is_same_as(self.chosen):
            self.chosen = None
        self.wishes = replace(self.wishes, roles=roles, console_first=False)
        self.settle()

    @invariant()
    def every_window_that_fills_a_screen_has_it_alone(self):
        placement = self.placement
        filled = [side.screen for side in placement.sides]
        if placement.audience_full_screen:
            filled.append(placement.audience)
        assert len({screen.geometry for screen in filled}) == len(filled)
        assert placement.console not in filled

    @invariant()
    def every_window_is_on_a_screen_that_is_there(self):
        placement = self.placement
        for screen in (placement.audience, placement.console, *(side.screen for side in placement.sides)):
            assert screen is None or screen in self.plugged.values()

    @invariant()
    def notes_stand_on_the_audience_s_screen_only_when_they_are_asked_for(self):
        meant, console = self.wishes.roles.audience, self.placement.console
        if meant is not None and console is not None and console.is_same_as(meant):
            assert self.wishes.console_first

    @invariant()
    def what_the_speaker_chose_is_done_whenever_it_can_be(self):
        there = [screen for screen in self.plugged.values() if self.chosen and screen.is_same_as(self.chosen)]
        if there and self.wishes.roles.audience == self.chosen and not self.wishes.console_first:
            assert self.placement.audience == there[0]

    @invariant()
    def the_speaker_is_told_when_the_audience_sees_nothing(self):
        placement = self.placement
        if self.wishes.roles.audience is not None:
            assert placement.lost == (placement.audience is None)
        assert placement.audience is not None or placement.lost or not self.plugged

    @invariant()
    def the_same_desk_gives_the_same_places(self):
        assert place(tuple(self.plugged.values()), self.wishes) == self.placement

    @invariant()
    def no_role_is_given_twice(self):
        roles = self.wishes.roles
        known = [roles.audience, roles.console, *(side.screen for side in roles.sides), *roles.unused]
        known = [screen for screen in known if screen is not None]
        assert not any(
            one.is_same_as(other) for number, one in enumerate(known) for other in known[number + 1 :]
        )


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=100, stateful_step_count=30)


def test_no_desk_at_all_has_no_places():
    assert place([], Wishes()) == Placement(None, None)
    assert roles_after(Placement(None, None), [], Roles()) == Roles()
