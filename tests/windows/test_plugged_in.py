"""The screens there are, each by a name of its own."""

from __future__ import annotations

from presenter.windows.plugged_in import plugged_in, told_apart
from presenter.windows.screen_info import ScreenInfo


def test_what_is_plugged_in_is_told_in_plain_values(plug, laptop, projector):
    plug(laptop, projector)
    told = {screen.name: screen for screen in plugged_in()}
    assert told["eDP-1"].geometry == (0, 0, 1280, 800)
    assert told["HDMI-1"].geometry == (2560, 0, 1920, 1080)
    assert sum(screen.primary for screen in told.values()) == 1


def test_screens_that_share_a_serial_are_told_apart_by_their_connector():
    one = ScreenInfo("HDMI-1", (0, 0, 10, 10), "Acme", "P1", "0001")
    other = ScreenInfo("HDMI-2", (10, 0, 10, 10), "Acme", "P1", "0001")
    apart = told_apart([one, other])
    assert not apart[0].is_same_as(apart[1])
    assert told_apart([one]) == (one,)


def test_screens_that_a_system_names_alike_are_numbered_from_left_to_right():
    right, left = (ScreenInfo("DELL U2720Q", (x, 0, 1920, 1080)) for x in (1920, 0))
    assert [screen.name for screen in told_apart([right, left])] == ["DELL U2720Q (2)", "DELL U2720Q"]
