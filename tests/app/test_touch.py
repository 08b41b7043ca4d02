"""The console under fingers, and under the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScroller

from presenter.settings.memory import MemoryKeeper
from presenter.talk.state import Blank
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.swipe import swiped

TARGET = 48  # logical pixels; WCAG 2.2, 2.5.5, asks for 44


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def buttons(talk):
    return [button for button in talk.console.findChildren(QAbstractButton) if button.isVisible()]


@pytest.fixture
def fingers(talk, do):
    talk.console.resize(900, 560)
    do("toggle-touch")
    settle()
    return talk


@pytest.mark.parametrize("size", [(900, 560), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("tool", ["", "toggle-pen"])
def test_every_target_is_large_enough_for_a_finger_and_no_words_are_cut(fingers, do, tool, language, size):
    do("set-interface-language", language)
    do("set-subtitles", "en", "es")
    if tool:
        do(tool)
    fingers.console.resize(*size)
    settle()
    targets = buttons(fingers)
    assert len(targets) >= 12
    small = [(b.text(), b.size().toTuple()) for b in targets if min(b.width(), b.height()) < TARGET]
    assert small == []
    body = fingers.console.body
    labels = [label for chip in body.chips.values() for label in chip.findChildren(ConsoleLabel)]
    assert [label.text() for label in labels if label.width() < label.sizeHint().width()] == []
    bar = body.touch_bar
    assert [
        b.text() for b in bar.findChildren(QAbstractButton) if b.width() < b.minimumSizeHint().width()
    ] == []


def test_the_mode_is_remembered_and_can_be_left(fingers, do, tmp_path, written):
    kept = tmp_path / "state" / "memory.json"
    written()
    assert MemoryKeeper(kept).memory.console.touch
    do("toggle-touch")
    written()
    assert not MemoryKeeper(kept).memory.console.touch
    assert not fingers.console.body.touch_bar.isVisible()


def test_the_large_buttons_turn_blank_and_speak(fingers, qtbot):
    bar = fingers.console.body.touch_bar
    back, black, language, subtitles, on = bar.findChildren(QAbstractButton)
    subtitled = fingers.bridge.state.subtitles_on
    for button in (on, black, language, subtitles):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    state = fingers.bridge.state
    assert (state.step, state.blank, state.channels.slides) == (1, Blank.BLACK, "es")
    assert state.subtitles_on is not subtitled
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert fingers.bridge.state.step == 0


def test_fingers_bring_hold_and_clear_the_subtitles(fingers, do, qtbot):
    do("set-subtitles", "en", "es")
    do("next")
    do("set-subtitle-mode", "auto")
    back, on, hold, clear = fingers.console.body.cue_buttons.findChildren(QAbstractButton)
    for button in (back, on, back, hold, clear):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    state = fingers.bridge.state
    assert (state.cue, state.cueing.held, state.cueing.cleared) == (0, True, True)
    fingers.bridge.settle()
    assert (hold.isChecked(), clear.isChecked()) == (True, True)
    do("set-subtitle-mode", "manual")
    qtbot.mouseClick(hold, Qt.MouseButton.LeftButton)  # refused: nothing comes by itself
    assert not hold.isChecked()
    do("toggle-touch")
    assert not back.isVisible()


def drag(view, way):
    start = view.rect().center() - QPoint(way.x() // 2, way.y() // 2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, start + way)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + way)


def test_a_swipe_over_the_picture_goes_on_and_back(fingers):
    view = fingers.console.body.current
    far = view.width() // 2
    drag(view, QPoint(-far, 0))
    assert fingers.bridge.state.step == 1
    drag(view, QPoint(far, 10))
    assert fingers.bridge.state.step == 0


def test_a_finger_that_points_or_draws_turns_no_slide(fingers, do):
    view = fingers.console.body.current
    for verb in ("toggle-pointer", "toggle-pen"):
        do(verb)
        drag(view, QPoint(-view.width() // 2, 0))
    assert fingers.bridge.state.step == 0
    do("leave")
    drag(view, QPoint(-view.width() // 2, 0))
    assert fingers.bridge.state.step == 1


def test_a_mouse_swipes_nothing_while_the_console_is_not_for_fingers(talk):
    view = talk.console.body.current
    drag(view, QPoint(-view.width() // 2, 0))
    assert talk.bridge.state.step == 0


@pytest.mark.parametrize(
    ("way", "verb"),
    [
        ((-200, 0), "next"),
        ((200, 30), "previous"),
        ((-20, 0), ""),
        ((-200, 150), ""),
        ((0, 300), ""),
    ],
)
def test_a_swipe_goes_far_enough_and_across(way, verb):
    assert swiped(QPointF(*way), 800) == verb


def test_the_notes_can_be_flicked(talk):
    assert QScroller.hasScroller(talk.console.body.notes.text.viewport())


def focused(talk):
    return talk.console.focusWidget()


def test_nothing_on_the_console_takes_the_keys_by_itself(talk, qtbot):
    talk.console.activateWindow()
    settle()
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)
    qtbot.mouseClick(talk.console.body.chips["notes"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(talk.console, Qt.Key.Key_Space)
    assert talk.bridge.state.step == 1


def test_the_keyboard_reaches_every_control_and_enter_presses_it(talk, do, qtbot):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    reached = []
    for _ in buttons(talk):
        do("focus-next")
        reached.append(focused(talk))
    assert set(reached) == set(buttons(talk))
    chips = talk.console.body.chips
    assert reached[:4] == [chips[name] for name in ("slides", "subtitles", "notes", "interface")]
    do("focus-next")
    qtbot.keyClick(focused(talk), Qt.Key.Key_Return)
    assert talk.bridge.state.channels.slides == "es"
    assert talk.bridge.state.step == 0


def test_escape_gives_the_keys_back_to_the_talk(talk, do, qtbot):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    do("focus-previous")
    assert isinstance(focused(talk), QAbstractButton)
    qtbot.keyClick(talk.console, Qt.Key.Key_Escape)
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)
    qtbot.keyClick(talk.console, Qt.Key.Key_Return)
    assert talk.bridge.state.step == 1
