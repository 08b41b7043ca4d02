from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from presenter.windows.audience_window import AudienceWindow
from presenter.windows.placement import Mode, Wishes
from presenter.windows.plugged_in import plugged_in
from presenter.windows.screen_keeper import ScreenKeeper


@pytest.fixture
def windows(qapp, audience_parts):
    audience, console = AudienceWindow(*audience_parts), QWidget()
    yield audience, console
    shiboken6.delete(audience)
    shiboken6.delete(console)


@pytest.fixture
def keep(windows):
    keepers = []

    def keep(wishes=Wishes()):  # noqa: B008 - a frozen value
        keeper = ScreenKeeper(*windows, wishes)
        keepers.append(keeper)
        keeper.apply()
        return keeper

    yield keep
    for keeper in keepers:
        shiboken6.delete(keeper)


def screen_of(window):
    return next(
        s.name() for s in QGuiApplication.screens() if s.geometry().contains(window.geometry().center())
    )


def test_what_is_plugged_in_is_told_in_plain_values(plug, laptop, projector):
    plug(laptop, projector)
    told = {screen.name: screen for screen in plugged_in()}
    assert told["eDP-1"].geometry == (0, 0, 1280, 800)
    assert told["HDMI-1"].geometry == (2560, 0, 1920, 1080)
    assert sum(screen.primary for screen in told.values()) == 1


def test_each_window_gets_its_screen(plug, laptop, projector, windows, keep):
    plug(laptop, projector)
    keep()
    audience, console = windows
    assert (screen_of(audience), screen_of(console)) == ("HDMI-1", "eDP-1")
    assert audience.geometry().getRect() == (2560, 0, 1920, 1080)
    assert audience.isFullScreen()


def test_unplugging_hides_the_audience_window_before_anything_else(
    plug, laptop, projector, windows, keep, qtbot
):
    plug(laptop, projector)
    keeper = keep()
    with qtbot.waitSignal(keeper.placed) as placed:
        plug(laptop)
        assert not windows[0].isVisible()
    assert placed.args[0].lost
    assert not windows[0].isVisible()
    assert windows[1].isVisible()


def test_plugging_in_again_brings_it_back_where_it_was(plug, laptop, projector, windows, keep, qtbot):
    plug(laptop, projector)
    keeper = keep()
    with qtbot.waitSignal(keeper.placed):
        plug(laptop)
    with qtbot.waitSignal(keeper.placed) as placed:
        plug(laptop, projector)
    assert not placed.args[0].lost
    assert windows[0].isVisible()
    assert windows[0].isFullScreen()
    assert screen_of(windows[0]) == "HDMI-1"


def test_a_projector_plugged_in_late_gets_the_audience(plug, laptop, projector, windows, keep, qtbot):
    plug(laptop)
    keeper = keep()
    assert windows[0].isVisible()
    assert not windows[0].isFullScreen()
    with qtbot.waitSignal(keeper.placed):
        plug(laptop, projector)
    assert windows[0].isFullScreen()
    assert screen_of(windows[0]) == "HDMI-1"


def test_when_only_the_projector_is_left_the_console_hides(plug, laptop, projector, windows, keep, qtbot):
    plug(laptop, projector)
    keeper = keep()
    with qtbot.waitSignal(keeper.placed):
        plug(projector)
    assert windows[0].isFullScreen()
    assert not windows[1].isVisible()


def test_no_screen_at_all_is_survived(plug, laptop, projector, windows, keep, qtbot):
    plug(laptop, projector)
    keeper = keep()
    with qtbot.waitSignal(keeper.placed):
        plug()
    with qtbot.waitSignal(keeper.placed):
        plug(laptop, projector)
    assert screen_of(windows[0]) == "HDMI-1"
    assert windows[1].isVisible()


def test_many_cables_and_fingers_are_survived(plug, laptop, projector, windows, keep, qtbot):
    plug(laptop, projector)
    keeper = keep()
    for _ in range(30):
        plug(laptop)
        keeper.apply()
        plug(projector, laptop)
        keeper.apply()
    assert screen_of(windows[0]) == "HDMI-1"
    assert windows[0].isFullScreen()


def test_swapping_twice_leaves_all_as_it_was(plug, laptop, projector, windows, keep):
    plug(laptop, projector)
    keeper = keep()
    keeper.swap()
    assert (screen_of(windows[0]), screen_of(windows[1])) == ("eDP-1", "HDMI-1")
    keeper.swap()
    assert (screen_of(windows[0]), screen_of(windows[1])) == ("HDMI-1", "eDP-1")


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_single_screen_puts_the_picture_in_front_and_swapping_the_console(plug, laptop, windows, keep, qtbot):
    plug(laptop)
    keeper = keep(Wishes(mode=Mode.SINGLE))
    audience, console = windows
    assert audience.isFullScreen()
    qtbot.waitUntil(audience.isActiveWindow)
    keeper.swap()
    qtbot.waitUntil(console.isActiveWindow)


def test_the_screen_that_is_left_to_other_programs_is_taken_again(
    plug, laptop, projector, windows, keep, qtbot
):
    plug(laptop, projector)
    keeper = keep()
    keeper.yield_screen(yields=True)
    assert not windows[0].isVisible()
    for desk in [(laptop,), (laptop, projector)]:
        with qtbot.waitSignal(keeper.placed):
            plug(*desk)
        assert not windows[0].isVisible()
    keeper.swap()
    assert not windows[0].isVisible()
    keeper.yield_screen(yields=False)
    assert (screen_of(windows[0]), screen_of(windows[1])) == ("eDP-1", "HDMI-1")
    assert windows[0].isFullScreen()


def test_full_screen_can_be_left_and_entered(plug, laptop, projector, windows, keep):
    plug(laptop, projector)
    keeper = keep()
    keeper.toggle_full_screen()
    assert not windows[0].isFullScreen()
    keeper.toggle_full_screen()
    assert windows[0].isFullScreen()
    assert screen_of(windows[0]) == "HDMI-1"


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_one_screen_that_was_asked_for_is_kept_to(plug, laptop, projector, windows, keep):
    plug(laptop, projector)
    keeper = keep(Wishes(mode=Mode.SINGLE, console="eDP-1"))
    keeper.toggle_full_screen()
    keeper.toggle_full_screen()
    assert screen_of(windows[0]) == "eDP-1"
