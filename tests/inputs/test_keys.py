from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from presenter.inputs.keys import Keys

Key = Qt.Key


class Window(QWidget):
    """Remember which shortcuts fired."""

    def __init__(self):
        super().__init__()
        self.fired = []
        for name in ("Return", "PgDown"):
            action = QAction(name, self)
            action.setShortcut(QKeySequence(name))
            action.triggered.connect(self.on_triggered)
            self.addAction(action)

    def on_triggered(self):
        self.fired.append(self.sender().text())


@pytest.fixture
def keys(qapp):
    keys = Keys({Key.Key_R: "reset-timer"})
    qapp.installEventFilter(keys)
    yield keys
    qapp.removeEventFilter(keys)
    keys.deleteLater()


@pytest.fixture
def window(qtbot, keys):
    """A window in which Enter and R are shortcuts, as they are in a talk."""
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def repeat(window, key, timestamp):
    """Press a key as a keyboard that repeats it does, at a time in milliseconds."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True)
        event.setTimestamp(timestamp)
        event.ignore()
        taken = QApplication.sendEvent(window, event)
        if kind is QEvent.Type.ShortcutOverride and not event.isAccepted():
            return False
    return taken


def test_digits_and_enter_make_a_number(qtbot, keys, window):
    with qtbot.waitSignal(keys.number_entered) as entered:
        qtbot.keyClicks(window, "12")
        qtbot.keyClick(window, Key.Key_Return)
    assert entered.args == ["12"]
    assert window.fired == []


def test_the_keypad_counts_too(qtbot, keys, window):
    with qtbot.waitSignal(keys.number_entered) as entered:
        qtbot.keyClick(window, Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
        qtbot.keyClick(window, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert entered.args == ["7"]


def test_enter_alone_is_a_shortcut_as_ever(qtbot, keys, window):
    qtbot.keyClick(window, Key.Key_Return)
    assert window.fired == ["Return"]


def test_another_key_forgets_the_digits_and_does_what_it_does(qtbot, keys, window):
    qtbot.keyClicks(window, "12")
    with qtbot.waitSignal(keys.number_changed) as changed:
        qtbot.keyClick(window, Key.Key_PageDown)
    assert changed.args == [""]
    assert window.fired == ["PgDown"]


def test_backspace_takes_a_digit_back(qtbot, keys, window):
    qtbot.keyClicks(window, "12")
    with qtbot.waitSignal(keys.number_changed) as changed:
        qtbot.keyClick(window, Key.Key_Backspace)
    assert changed.args == ["1"]


def test_escape_forgets_the_digits(qtbot, keys, window):
    qtbot.keyClicks(window, "12")
    with qtbot.waitSignal(keys.number_changed) as changed:
        qtbot.keyClick(window, Key.Key_Escape)
    assert changed.args == [""]


def test_digits_in_a_field_belong_to_the_field(qtbot, keys, window):
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    with qtbot.assertNotEmitted(keys.number_changed):
        qtbot.keyClicks(field, "12")
    assert field.text() == "12"


def test_a_key_held_long_enough_acts_once(qtbot, keys, window):
    with qtbot.waitSignal(keys.held) as held:
        qtbot.keyPress(window, Key.Key_R)
    assert held.args == ["reset-timer"]


def test_a_key_let_go_too_soon_does_nothing(qtbot, keys, window):
    with qtbot.assertNotEmitted(keys.held):
        with qtbot.waitSignal(keys.hold_changed) as begun:
            qtbot.keyPress(window, Key.Key_R)
        with qtbot.waitSignal(keys.hold_changed) as ended:
            qtbot.keyRelease(window, Key.Key_R)
    assert (begun.args, ended.args) == (["reset-timer"], [""])


def test_a_held_key_with_a_modifier_is_another_shortcut(qtbot, keys, window):
    with qtbot.assertNotEmitted(keys.hold_changed):
        qtbot.keyClick(window, Key.Key_R, Qt.KeyboardModifier.ControlModifier)


def test_a_clicker_that_stutters_turns_one_slide(keys, window):
    assert not repeat(window, Key.Key_PageDown, 10_000)
    assert repeat(window, Key.Key_PageDown, 10_060)
    assert repeat(window, Key.Key_PageDown, 10_149)
    assert not repeat(window, Key.Key_PageDown, 10_150)


def test_arrows_may_repeat_as_fast_as_the_keyboard_does(keys, window):
    assert not repeat(window, Key.Key_Right, 10_000)
    assert not repeat(window, Key.Key_Right, 10_030)
