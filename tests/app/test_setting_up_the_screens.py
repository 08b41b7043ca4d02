"""The sheet of the screens, the chart, the sample and the signs, on one screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from presenter.windows.audience_cover import AudienceCover


@pytest.fixture
def sheet(talk, do):
    do("choose-screens")
    return talk.picker.sheet


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def cover(talk):
    return talk.audience.findChild(AudienceCover)


def press(window, key, text="", modifiers=Qt.KeyboardModifier.NoModifier):
    target = window.focusWidget() or window
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def cut_off(window):
    labels = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    return [
        each.text()
        for each in (*labels, *buttons)
        if each.width() < (each.minimumSizeHint() if isinstance(each, QLabel) else each.sizeHint()).width()
        or not window.rect().contains(each.mapTo(window, QPoint(each.width() - 1, each.height() - 1)))
    ]


def test_the_sheet_comes_and_goes_by_one_key_and_by_esc(talk, do, sheet):
    assert sheet.isVisible()
    do("choose-screens")
    assert not sheet.isVisible()
    do("choose-screens")
    press(talk.console, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_talk_goes_on_under_the_sheet(talk, sheet):
    press(talk.console, Qt.Key.Key_PageDown)
    assert (talk.bridge.state.step, sheet.isVisible()) == (1, True)


def test_a_click_beside_the_screens_does_nothing(talk, sheet, qtbot):
    before = talk.bridge.state
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert (talk.bridge.state, sheet.isVisible()) == (before, True)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", [(900, 560), (1280, 800), (1920, 1080)])
def test_no_words_of_the_sheet_are_cut_off(talk, do, sheet, language, size):
    do("set-interface-language", language)
    talk.console.resize(*size)
    settle()
    assert cut_off(sheet) == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_everything_on_the_sheet_has_a_name(do, sheet, language):
    do("set-interface-language", language)
    assert sheet.accessibleName()
    assert "800 × 800" in sheet.map.accessibleName()
    assert all(button.text() for button in sheet.findChildren(QPushButton))


def test_tab_goes_round_the_sheet_and_never_below_it(talk, sheet):
    met = []
    for _ in range(20):
        met.append(talk.console.focusWidget())
        press(talk.console, Qt.Key.Key_Tab, "\t")
    assert all(sheet.isAncestorOf(each) for each in met)
    assert {sheet.map, sheet.close_button, *sheet.buttons.values()} - {sheet.buttons["toggle-frame"]} <= {
        *met
    }
    press(talk.console, Qt.Key.Key_Backtab, "\t", Qt.KeyboardModifier.ShiftModifier)
    assert talk.console.focusWidget() is met[-1]


def test_enter_and_space_press_what_has_the_focus(talk, sheet):
    sheet.buttons["toggle-test-pattern"].setFocus()
    press(talk.console, Qt.Key.Key_Return, "\r")
    assert cover(talk).isVisible()
    sheet.close_button.setFocus()
    press(talk.console, Qt.Key.Key_Return, "\r")
    assert not sheet.isVisible()


def test_the_chart_covers_the_audience_s_picture_until_the_talk_goes_on(talk, do):
    picture = talk.audience.grab().toImage()
    do("toggle-test-pattern")
    assert talk.picker.sheet.isVisible()  # says that it is on, and takes it back
    assert talk.audience.grab().toImage() != picture
    assert cover(talk).geometry() == talk.audience.rect()
    do("next")
    assert not cover(talk).isVisible()


def test_the_chart_grows_with_the_window(talk, do):
    do("toggle-test-pattern")
    talk.audience.resize(640, 360)
    settle()
    assert cover(talk).geometry() == talk.audience.rect()


def test_the_chart_goes_with_the_sheet(talk, do):
    do("toggle-test-pattern")
    press(talk.console, Qt.Key.Key_Escape)
    assert not cover(talk).isVisible()


def test_the_sample_stands_where_subtitles_do_in_both_languages(talk, do):
    do("set-subtitles", "en", "es")
    shown = talk.audience.grab().toImage()
    do("toggle-sample-subtitle")
    sample = talk.audience.grab().toImage()
    half = shown.height() // 2
    assert sample.copy(0, 0, shown.width(), half) == shown.copy(0, 0, shown.width(), half)
    assert sample != shown
    do("toggle-sample-subtitle")
    assert talk.audience.grab().toImage() == shown


def test_a_window_that_is_nowhere_shows_no_chart(talk, do):
    talk.audience.hide()
    do("toggle-test-pattern")
    assert not cover(talk).isVisible()


def test_each_screen_gets_a_sign_that_takes_nothing(talk, do):
    do("identify-screens")
    (sign,) = talk.picker._signs.windows
    assert sign.accessibleName().startswith("1: ")
    assert sign.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert sign.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    do("identify-screens")
    assert len(talk.picker._signs.windows) == 1


def test_a_sign_that_is_shown_says_what_its_screen_is_for_after_the_windows_were_placed_anew(talk, do):
    do("identify-screens")
    (before,) = talk.picker._signs.windows
    assert before.accessibleName().endswith("Audience and console")
    talk.keeper._placement = replace(talk.keeper.placement, console=None)
    talk.keeper.placed.emit(talk.keeper.placement)
    (now,) = talk.picker._signs.windows
    assert now.accessibleName().endswith(", Audience")


def test_the_audience_s_window_loses_its_frame_and_stays_where_it_is(talk, do):
    place, title = talk.audience.geometry(), talk.audience.windowTitle()
    do("toggle-frame")
    assert talk.audience.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert (talk.audience.geometry(), talk.audience.windowTitle()) == (place, title)
    assert talk.audience.isVisible()
    do("toggle-frame")
    assert not talk.audience.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_a_window_without_a_frame_takes_the_shape_of_the_slides(talk, do, qtbot):
    do("toggle-frame")
    talk.audience.resize(640, 500)
    qtbot.waitUntil(lambda: talk.audience.height() == 360)
    assert talk.audience.width() == 640


def test_a_click_in_its_middle_goes_on_and_one_at_its_edge_does_not(talk, do, qtbot):
    do("toggle-frame")
    qtbot.mouseClick(talk.audience, Qt.MouseButton.LeftButton, pos=QPoint(2, 50))
    assert talk.bridge.state.step == 0
    qtbot.mouseClick(talk.audience, Qt.MouseButton.LeftButton, pos=QPoint(80, 50))
    assert talk.bridge.state.step == 1


def test_the_pointer_says_which_edge_it_is_at(talk, do):
    do("toggle-frame")
    shapes = []
    for x, y in ((2, 50), (2, 2), (80, 50)):
        where = QPointF(x, y)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            where,
            talk.audience.mapToGlobal(where),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(talk.audience, move)
        shapes.append(talk.audience.cursor().shape())
    assert shapes == [
        Qt.CursorShape.SizeHorCursor,
        Qt.CursorShape.SizeFDiagCursor,
        Qt.CursorShape.ArrowCursor,
    ]
