"""Keys on their way to a verb: pressed, held, repeated, typed as a number, or kept by a field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.inputs.keys import Keys

Key = Qt.Key


@pytest.fixture
def keys(qapp):
    keys = Keys(ACTIONS, Keymap.merge(ACTIONS))
    qapp.installEventFilter(keys)
    yield keys
    qapp.removeEventFilter(keys)
    keys.deleteLater()


@pytest.fixture
def asked(keys):
    """The verbs that were asked for."""
    asked = []
    keys.asked.connect(asked.append)
    return asked


@pytest.fixture
def window(qtbot, keys):
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def focused(window, qtbot):
    """Put a widget into the window, under a sheet's name where wanted, and give it the keys."""

    def focused(widget, role=""):
        parent = QWidget(window)
        parent.setProperty("role", role)
        widget.setParent(parent)
        parent.show()
        widget.show()
        widget.setFocus()
        return widget

    return focused


def press(window, key, timestamp, *, repeated=False, text=""):
    """Press a key at a time in milliseconds, as often as a keyboard says it by itself."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, repeated)
        event.setTimestamp(timestamp)
        event.ignore()
        QApplication.sendEvent(window, event)


def let_go(window, key, timestamp=0):
    event = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(timestamp)
    QApplication.sendEvent(window, event)


def repeat_unmarked(window, key, *timestamps):
    """Let a key that stays down come as injected keys do: up and down again at the same time."""
    for at in timestamps:
        let_go(window, key, at)
        press(window, key, at)


def test_digits_and_enter_make_a_number(qtbot, keys, asked, window):
    with qtbot.waitSignal(keys.number_entered) as entered:
        qtbot.keyClicks(window, "12")
        qtbot.keyClick(window, Key.Key_Return)
    assert entered.args == ["12"]
    assert asked == []


def test_the_keypad_counts_too(qtbot, keys, window):
    with qtbot.waitSignal(keys.number_entered) as entered:
        qtbot.keyClick(window, Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
        qtbot.keyClick(window, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert entered.args == ["7"]


def test_enter_alone_goes_on_as_ever(qtbot, asked, window):
    qtbot.keyClick(window, Key.Key_Return)
    assert asked == ["next"]


def test_another_key_forgets_the_digits_and_does_what_it_does(qtbot, keys, asked, window):
    qtbot.keyClicks(window, "12")
    with qtbot.waitSignal(keys.number_changed) as changed:
        qtbot.keyClick(window, Key.Key_PageDown)
    assert changed.args == [""]
    assert asked == ["next"]


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


def test_a_key_that_repeats_unmarked_is_held_all_the_same(qtbot, keys, window):
    begun = []
    keys.hold_changed.connect(begun.append)
    keys._hold_timer.setInterval(60)  # long enough for what comes in between
    with qtbot.waitSignal(keys.held) as held:
        press(window, Key.Key_R, 10_000)
        repeat_unmarked(window, Key.Key_R, 10_660, 10_700, 10_740)
    assert held.args == ["reset-timer"]
    repeat_unmarked(window, Key.Key_R, 10_900, 10_940)
    assert begun == ["reset-timer", ""]


def test_a_key_that_seems_to_come_up_as_its_time_is_over_is_held_once_it_is_down_again(qtbot, keys, window):
    held = []
    keys.held.connect(held.append)
    press(window, Key.Key_R, 10_000)
    let_go(window, Key.Key_R, 10_799)
    keys._on_held()  # what the clock says in between
    assert held == []
    with qtbot.waitSignal(keys.held):
        keys._hold_timer.stop()
        press(window, Key.Key_R, 10_799)
    assert held == ["reset-timer"]


def test_a_key_pressed_in_the_place_of_another_is_the_one_that_is_held(qtbot, keys, window):
    keys.adopt(Keymap({"reset-timer": ("R", "T")}))
    keys._hold_timer.setInterval(60)  # longer than a key takes to come up
    press(window, Key.Key_R, 10_000)
    press(window, Key.Key_T, 10_100)
    let_go(window, Key.Key_R, 10_200)
    with qtbot.waitSignal(keys.held):
        pass


def test_a_switch_that_repeats_unmarked_switches_once(asked, window):
    press(window, Key.Key_L, 10_000)
    repeat_unmarked(window, Key.Key_L, 10_660, 10_700, 10_740)
    assert asked == ["flip-language"]


def test_a_clicker_that_repeats_unmarked_turns_as_slowly_as_one_that_says_so(asked, window):
    press(window, Key.Key_PageDown, 10_000)
    repeat_unmarked(window, Key.Key_PageDown, 10_060, 10_100, 10_140, 10_180)
    assert asked == ["next", "next"]


def test_a_key_goes_on_working_where_the_times_begin_anew(asked, window):
    press(window, Key.Key_PageDown, 4_294_967_000)
    let_go(window, Key.Key_PageDown, 4_294_967_100)
    press(window, Key.Key_PageDown, 700)
    assert asked == ["next", "next"]


def test_a_held_key_with_a_modifier_is_another_key(qtbot, keys, asked, window):
    with qtbot.assertNotEmitted(keys.hold_changed):
        qtbot.keyClick(window, Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["reload"]


def test_a_clicker_that_stutters_turns_one_slide(asked, window):
    for at in (10_000, 10_060, 10_149):
        press(window, Key.Key_PageDown, at, repeated=True)
    assert asked == ["next"]
    press(window, Key.Key_PageDown, 10_150, repeated=True)
    assert asked == ["next", "next"]


def test_arrows_may_repeat_as_fast_as_the_keyboard_does(asked, window):
    press(window, Key.Key_Right, 10_000)
    press(window, Key.Key_Right, 10_030, repeated=True)
    assert asked == ["next", "next"]


@pytest.mark.parametrize("key", [Key.Key_PageDown, Key.Key_Right, Key.Key_Period])
def test_a_receiver_that_sends_twice_is_heard_once(asked, window, key):
    for at in (10_000, 10_008):
        press(window, key, at)
        let_go(window, key)
    assert len(asked) == 1


def test_a_fast_finger_is_heard_each_time(asked, window):
    for at in (10_000, 10_080, 10_160):
        press(window, Key.Key_PageDown, at)
        let_go(window, Key.Key_PageDown)
    assert asked == ["next"] * 3


def test_a_press_that_was_never_let_go_stands_for_itself_after_a_while(asked, window):
    for at in (10_000, 10_060, 11_000):
        press(window, Key.Key_PageDown, at)
    assert asked == ["next", "next"]


def test_forth_and_back_at_once_are_two_presses(asked, window):
    press(window, Key.Key_PageDown, 10_000)
    press(window, Key.Key_PageUp, 10_010)
    assert asked == ["next", "previous"]


def test_a_switch_does_not_repeat_while_its_key_stays_down(asked, window):
    press(window, Key.Key_L, 10_000)
    press(window, Key.Key_L, 11_000, repeated=True)
    assert asked == ["flip-language"]


def test_the_keys_mean_what_the_keymap_says_from_now_on(qtbot, keys, asked, window):
    keys.adopt(Keymap({"next": ("Volume Up",)}))
    qtbot.keyClick(window, Key.Key_VolumeUp)
    qtbot.keyClick(window, Key.Key_PageDown)
    assert asked == ["next"]


def test_a_key_for_a_verb_that_needs_words_does_nothing(qtbot, keys, asked, window):
    keys.adopt(Keymap({"set-language": ("Q",)}))
    qtbot.keyClick(window, Key.Key_Q)
    assert asked == []


class TestAKeyThatIsHeldTooLong:
    @pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Backspace, Key.Key_Escape])
    def test_does_nothing_more_once_the_number_is_done(self, qtbot, keys, asked, window, key):
        qtbot.keyClick(window, Key.Key_1)
        press(window, key, 10_000)
        press(window, key, 10_700, repeated=True)
        assert asked == []
        press(window, key, 11_500)
        assert len(asked) == 1

    def test_does_nothing_more_once_it_has_left_a_field(self, asked, focused, window):
        field = focused(QLineEdit())
        field.returnPressed.connect(field.clearFocus)
        press(field, Key.Key_Return, 10_000)
        press(window, Key.Key_Return, 10_700, repeated=True)
        assert asked == []
        press(window, Key.Key_Return, 11_500)
        assert asked == ["next"]

    def test_does_nothing_more_once_it_is_caught(self, keys, asked, window):
        keys.offer_to(lambda name: keys.offer_to(None) or True)
        press(window, Key.Key_PageDown, 10_000)
        press(window, Key.Key_PageDown, 10_700, repeated=True)
        assert asked == []


class TestAFieldToTypeIn:
    @pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
    def test_it_lets_the_clicker_through(self, qtbot, asked, focused, field):
        edit = focused(field())
        for key in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_F5, Key.Key_Escape, Key.Key_MediaNext):
            qtbot.keyClick(edit, key)
        assert asked == ["next", "previous", "present", "leave", "next"]

    @pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
    def test_a_full_stop_behind_a_word_is_text_and_else_the_clickers(self, qtbot, asked, focused, field):
        edit = focused(field())
        text = edit.text if field is QLineEdit else edit.toPlainText
        qtbot.keyClick(edit, Key.Key_Period)
        assert (asked, text()) == (["blank"], "")
        qtbot.keyClicks(edit, "v. 2.5...")
        assert (asked, text()) == (["blank"], "v. 2.5...")
        qtbot.keyClicks(edit, " ")
        qtbot.keyClick(edit, Key.Key_Period)
        assert (asked, text()) == (["blank", "blank"], "v. 2.5... ")

    def test_a_full_stop_over_a_whole_selection_is_the_clickers(self, qtbot, asked, focused):
        edit = focused(QLineEdit("status"))
        edit.selectAll()
        qtbot.keyClick(edit, Key.Key_Period)
        assert (asked, edit.text()) == (["blank"], "status")

    def test_it_keeps_what_it_edits_with(self, qtbot, asked, focused):
        edit = focused(QLineEdit())
        qtbot.keyClicks(edit, "black 12 + l?")
        for key in (Key.Key_Home, Key.Key_Right, Key.Key_Backspace, Key.Key_Return):
            qtbot.keyClick(edit, key)
        qtbot.keyClick(edit, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert asked == []
        assert edit.text() == "black 12 + l?"

    def test_a_verb_that_no_field_needs_still_works(self, qtbot, asked, focused):
        edit = focused(QLineEdit("status"))
        qtbot.keyClick(edit, Key.Key_F1)
        qtbot.keyClick(edit, Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        assert asked == ["show-help", "reload"]

    def test_one_to_read_only_keeps_nothing_that_is_typed(self, qtbot, asked, focused):
        edit = focused(QLineEdit("status"))
        edit.setReadOnly(True)
        qtbot.keyClick(edit, Key.Key_B)
        assert asked == ["blank"]


class TestAControl:
    def test_on_a_sheet_the_keys_that_work_it_are_its_own(self, qtbot, asked, focused):
        button = focused(QPushButton("Done"), "overlay")
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, Key.Key_Space)
        qtbot.keyClick(button, Key.Key_Down)
        assert asked == []
        qtbot.keyClick(button, Key.Key_PageDown)
        qtbot.keyClick(button, Key.Key_B)
        assert asked == ["next", "blank"]

    def test_on_the_console_itself_they_turn_the_slides(self, qtbot, asked, focused):
        qtbot.keyClick(focused(QPushButton("Done")), Key.Key_Space)
        assert asked == ["next"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_menu_has_the_arrows_and_esc_but_not_the_clicker(qtbot, asked, window):
    menu = QMenu(window)
    menu.addAction("One")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_PageDown)
    qtbot.keyClick(menu, Key.Key_Period)
    assert menu.isVisible()
    qtbot.keyClick(menu, Key.Key_Escape)
    assert asked == ["next", "blank"]
    assert not menu.isVisible()


class TestWhoeverIsOfferedTheKeys:
    def test_may_take_them(self, qtbot, keys, asked, window):
        taken = []
        keys.offer_to(lambda name: bool(taken.append(name)) or True)
        qtbot.keyClick(window, Key.Key_PageDown)
        qtbot.keyClick(window, Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(window, Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
        assert (taken, asked) == (["PgDown", "?", "Shift+J"], [])

    def test_may_leave_them_and_is_left_in_peace_in_the_end(self, qtbot, keys, asked, window):
        keys.offer_to(lambda name: False)
        qtbot.keyClick(window, Key.Key_PageDown)
        keys.offer_to(None)
        qtbot.keyClick(window, Key.Key_PageDown)
        assert asked == ["next", "next"]
