from __future__ import annotations

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from presenter.windows.audience_window import AudienceWindow
from presenter.windows.placement import Mode, Wishes
from presenter.windows.screen_info import ScreenInfo
from presenter.windows.screen_keeper import ScreenKeeper
from tests.desks.offscreen_desk import screen


@pytest.fixture
def windows(qapp, audience_parts):
    audience, console = AudienceWindow(), QWidget()
    audience.follow(*audience_parts)
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
def test_a_console_that_comes_when_the_slide_fills_the_only_screen_takes_it_no_keys(keep, plug, windows):
    plug(screen("eDP-1", 0, 0, 1280, 800))
    audience, console = windows
    audience.fill(audience.screen())
    keep(Wishes(mode=Mode.SINGLE))
    assert console.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


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


@pytest.mark.qt_log_ignore("does not support (raise|lower)")
def test_on_one_screen_other_programs_are_let_in_front_and_no_notes_are_bared(plug, laptop, windows, keep):
    plug(laptop)
    keeper = keep(Wishes(mode=Mode.SINGLE))
    keeper.yield_screen(yields=True)
    assert windows[0].isVisible()
    assert windows[0].isFullScreen()
    keeper.yield_screen(yields=False)
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


def test_a_screen_that_gets_another_size_scale_or_orientation_is_filled_anew(
    plug, laptop, projector, windows, keep, qtbot
):
    plug(laptop, projector)
    keeper = keep()
    for change in ({"width": 1024, "height": 768}, {"logicalDpi": 144}, {"width": 1080, "height": 1920}):
        with qtbot.waitSignal(keeper.placed):
            plug(laptop, projector | change)
        there = next(screen for screen in QGuiApplication.screens() if screen.name() == "HDMI-1")
        assert windows[0].geometry() == there.geometry()
        assert windows[0].covers(there)


def test_a_window_that_the_desktop_moves_away_is_brought_back_and_none_is_over_the_notes(
    plug, laptop, projector, windows, keep, qtbot
):
    plug(laptop, projector)
    keeper = keep()
    windows[0].showNormal()  # a desktop that is slower than the cable
    windows[0].setGeometry(0, 0, 640, 400)
    assert screen_of(windows[0]) == "eDP-1"
    qtbot.waitUntil(lambda: windows[0].geometry().getRect() == (2560, 0, 1920, 1080))
    windows[1].setGeometry(2700, 100, 900, 560)
    with qtbot.waitSignal(keeper.placed):
        plug(laptop, projector | {"width": 1920, "height": 1200})
    assert screen_of(windows[1]) == "eDP-1"


def test_a_desktop_that_moves_a_window_late_is_put_right_by_the_late_pass(
    plug, laptop, projector, windows, keep, qtbot
):
    plug(laptop)
    keeper = keep()
    with qtbot.waitSignal(keeper.placed):
        plug(laptop, projector)
    qtbot.waitUntil(lambda: not keeper._check.isActive())
    windows[0].showNormal()
    windows[0].setGeometry(0, 0, 640, 400)
    with qtbot.waitSignal(keeper.placed):
        pass
    assert windows[0].geometry().getRect() == (2560, 0, 1920, 1080)


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_one_screen_for_both_is_a_makeshift_until_the_projector_is_back(
    plug, laptop, projector, windows, keep, qtbot
):
    plug(laptop, projector)
    keeper = keep()
    with qtbot.waitSignal(keeper.placed):
        plug(laptop)
    keeper.toggle_full_screen()
    assert screen_of(windows[0]) == "eDP-1"
    assert windows[0].isFullScreen()
    with qtbot.waitSignal(keeper.placed):
        plug(laptop, projector)
    assert (screen_of(windows[0]), screen_of(windows[1])) == ("HDMI-1", "eDP-1")
    assert windows[0].isFullScreen()


def test_a_desktop_that_lets_no_window_be_placed_is_told_of(plug, laptop, projector, windows, keep, qtbot):
    class Stubborn(QObject):
        def eventFilter(self, window, event):  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Show:
                QTimer.singleShot(0, window, partial(put_elsewhere, window))
            return False

    def put_elsewhere(window):
        window.showNormal()
        window.setGeometry(10, 10, 640, 400)

    plug(laptop, projector)
    stubborn = Stubborn()
    windows[0].installEventFilter(stubborn)
    keeper = keep()
    qtbot.waitUntil(lambda: keeper.placement.astray)
    assert not windows[0].isVisible()
    windows[0].removeEventFilter(stubborn)
    keeper.apply()
    qtbot.waitUntil(lambda: windows[0].isVisible() and not keeper.placement.astray)


def test_the_console_goes_with_its_screen_before_it_is_over_the_picture(
    plug, laptop, projector, windows, keep, qtbot
):
    plug(laptop, projector)
    keeper = keep()
    with qtbot.waitSignal(keeper.placed):
        plug(projector)
        assert not windows[1].isVisible()


def test_a_console_on_a_screen_that_is_nobody_s_is_left_there(plug, laptop, projector, windows, keep, qtbot):
    desk = screen("DP-2", 0, 2000, 1920, 1080)
    plug(laptop, projector, desk)
    keeper = keep(Wishes(audience="HDMI-1"))
    windows[1].showNormal()
    windows[1].setGeometry(100, 2100, 900, 560)
    with qtbot.waitSignal(keeper.placed):
        plug(laptop, projector | {"width": 1024, "height": 768}, desk)
    assert screen_of(windows[1]) == "DP-2"


def test_a_screen_that_was_named_gets_the_window_and_not_the_one_that_suits_it(
    plug, laptop, projector, windows, keep, qtbot
):
    plug(laptop, projector)
    keeper = keep(Wishes(audience="eDP-1"))
    assert (screen_of(windows[0]), screen_of(windows[1])) == ("eDP-1", "HDMI-1")
    with qtbot.waitSignal(keeper.placed):
        plug(laptop)
    with qtbot.waitSignal(keeper.placed):
        plug(projector, laptop)
    assert (screen_of(windows[0]), screen_of(windows[1])) == ("eDP-1", "HDMI-1")


def test_a_choice_made_now_goes_before_the_names_given_at_the_start(plug, laptop, projector, windows, keep):
    plug(laptop, projector)
    keeper = keep(Wishes(audience="HDMI-1"))
    keeper.place_audience("eDP-1")
    assert (screen_of(windows[0]), screen_of(windows[1])) == ("eDP-1", "HDMI-1")
    keeper.place_console("eDP-1")
    assert (screen_of(windows[0]), screen_of(windows[1])) == ("HDMI-1", "eDP-1")


def test_a_screen_that_is_not_there_is_said_to_be_missing(plug, laptop, projector, windows, keep, qtbot):
    plug(laptop, projector)
    keeper = keep()
    with qtbot.waitSignal(keeper.refused) as refused:
        keeper.place_audience("VGA-1")
    assert str(refused.args[0]).startswith("There is no screen “VGA-1”; there is: ")
    assert screen_of(windows[0]) == "HDMI-1"


def test_roles_can_be_given_for_screens_that_are_not_there_yet(plug, laptop, projector, windows, keep, qtbot):
    plug(laptop, projector)
    keeper = keep()
    monitor = ScreenInfo("DP-2", (0, 2000, 1920, 1080))
    keeper.assign(keeper.roles.with_audience(monitor))
    with qtbot.waitSignal(keeper.placed):
        plug(laptop, projector, screen("DP-2", 0, 2000, 1920, 1080))
    assert screen_of(windows[0]) == "DP-2"


def test_a_screen_that_goes_and_was_numbered_takes_its_window_with_it(plug, laptop, projector, windows, keep):
    plug(laptop, projector)
    keeper = keep()
    elsewhere, there = QRect(9000, 0, 800, 600), QRect(2560, 0, 1920, 1080)
    keeper._watch.removed.emit("the system's name", elsewhere)
    assert windows[0].isVisible()
    keeper._watch.removed.emit("the system's name", there)  # two screens have it; here they have numbers
    assert (windows[0].isVisible(), windows[1].isVisible()) == (False, True)
