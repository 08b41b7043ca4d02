"""A whole talk given by keys alone, as clickers and hands send them, in either window."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from presenter.actions.mouse import Mouse
from presenter.talk.commands.move_command import Next, Previous
from presenter.talk.commands.view_command import Leave, Present, ToggleBlank
from presenter.talk.talk import Talk

Key = Qt.Key

CLICKER = {
    Key.Key_PageDown: Next(),
    Key.Key_PageUp: Previous(),
    Key.Key_Period: ToggleBlank(),
    Key.Key_F5: Present(),
    Key.Key_Escape: Leave(),
}


@pytest.fixture(params=["audience", "console"])
def press(request, talk, qtbot):
    """Press a key in one of the two windows."""
    window = getattr(talk, request.param)
    with qtbot.waitActive(window):
        window.activateWindow()

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(window, key, modifier)

    return press


def place(talk):
    return talk.bridge.state.slide, talk.bridge.state.step


def test_a_clicker_gives_the_talk_from_its_start_to_its_end(talk, press):
    press(Key.Key_F5)
    assert place(talk) == (0, 0)
    visited = [place(talk)]
    for _ in range(3):
        press(Key.Key_PageDown)
        visited.append(place(talk))
    assert visited == [(0, 0), (0, 1), (1, 0), (2, 0)]
    press(Key.Key_PageDown)
    assert place(talk) == (2, 0)
    press(Key.Key_Period)
    assert talk.bridge.state.blank == "black"
    press(Key.Key_F5)
    assert talk.bridge.state.blank == "none"
    press(Key.Key_Escape)
    assert place(talk) == (2, 0)
    for _ in range(3):
        press(Key.Key_PageUp)
    assert place(talk) == (0, 0)


FIELDS = {"go-to": ("go-to",), "note": ("note-decision",), "overview": ("toggle-overview", "search")}


@pytest.mark.parametrize("field", FIELDS)
def test_a_clicker_alone_gives_the_whole_talk_with_a_field_focused_half_the_time(talk, qtbot, field):
    """Each button does what it always does, but Esc first leaves what is on top, a full stop ends words."""
    chance = random.Random(field)
    model = Talk(talk.bridge.talk.outline, talk.bridge.state, lambda: 1000.0)
    end = len(model.outline.slides) - 1
    presses = typed_at = 0
    while model.state.slide < end or presses < 60:
        presses += 1
        if chance.random() < 0.5 and not is_typed_in(talk):
            for verb in FIELDS[field]:
                if verb != "toggle-overview" or not talk.bridge.state.overview_shown:
                    talk._on_asked(verb)
            qtbot.keyClicks(talk.console.focusWidget(), chance.choice(["", "sky", "v. 2"]))
        typed_at += is_typed_in(talk)
        target = talk.console.focusWidget() or talk.console
        words = target.text() if is_typed_in(talk) else ""
        key = chance.choices(tuple(CLICKER), weights=(5, 2, 2, 1, 2))[0]
        is_left = key == Key.Key_Escape and (is_typed_in(talk) or talk.bridge.state.overview_shown)
        qtbot.keyClick(target, key)
        if words and key == Key.Key_Period:
            assert target.text() == words + "."
        elif not is_left:
            model.dispatch(CLICKER[key])
        assert place(talk) == (model.state.slide, model.state.step)
        assert talk.bridge.state.blank is model.state.blank
    assert typed_at > presses / 3
    assert talk.console.isVisible()


def is_typed_in(talk):
    return isinstance(talk.console.focusWidget(), QLineEdit)


def test_every_key_that_hands_know_goes_on(talk, press):
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Space, Key.Key_Return, Key.Key_N):
        press(key)
        assert place(talk) == (0, 1), key
        press(Key.Key_Home)
        assert place(talk) == (0, 0)


def test_every_key_that_hands_know_goes_back(talk, press):
    for key in (Key.Key_Left, Key.Key_Up, Key.Key_Backspace, Key.Key_P):
        press(Key.Key_End)
        press(key)
        assert place(talk) == (1, 0), key


def test_digits_and_enter_go_to_a_slide(talk, press):
    press(Key.Key_3)
    press(Key.Key_Return)
    assert place(talk) == (2, 0)


def test_letters_flip_languages_and_subtitles(talk, press):
    press(Key.Key_L)
    press(Key.Key_J)
    assert talk.bridge.state.channels.slides == "es"
    assert not talk.bridge.state.subtitles_on


def test_r_alone_resets_nothing(talk, press):
    press(Key.Key_S)
    press(Key.Key_R)
    assert talk.bridge.state.timer.phase == "running"


def test_the_field_to_go_to_a_slide_keeps_its_letters_and_lets_the_clicker_through(talk, qtbot):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_G)
    edit = talk.console.focusWidget()
    qtbot.keyClicks(edit, "lend")
    assert talk.bridge.state.channels.slides == "en"
    assert edit.text() == "lend"
    qtbot.keyClick(edit, Key.Key_PageDown)
    assert place(talk) == (0, 1)
    qtbot.keyClick(edit, Key.Key_Home)
    qtbot.keyClick(edit, Key.Key_Delete)
    qtbot.keyClick(edit, Key.Key_Return)
    assert place(talk) == (2, 0)
    assert not talk.console.sheets.go_to.isVisible()


def test_a_key_that_stays_down_goes_on_turning_but_switches_once(talk):
    repeating = {action.row.id for action in talk._actions if action.autoRepeat()}
    assert {"next", "previous", "notes-down", "notes-larger"} < repeating
    assert not repeating & {"flip-language", "toggle-subtitles", "blank", "toggle-timer", "swap-screens"}


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_a_field_that_has_gone_takes_no_more_keys(talk, qtbot, key):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_G)
    edit = talk.console.focusWidget()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClick(edit, key)
    assert not edit.isVisible()
    assert not edit.hasFocus()


def test_the_mouse_does_what_it_is_set_to(talk, qtbot):
    corner = talk.audience.rect().bottomLeft()
    qtbot.mouseClick(talk.audience, Qt.MouseButton.LeftButton, pos=corner)
    assert place(talk) == (0, 1)
    qtbot.mouseClick(talk.audience, Qt.MouseButton.RightButton, pos=corner)
    assert place(talk) == (0, 0)
    qtbot.mouseClick(talk.audience, Qt.MouseButton.MiddleButton, pos=corner)
    assert place(talk) == (0, 0)
    talk._actions._mouse = Mouse({"middle": "blank"})
    qtbot.mouseClick(talk.audience, Qt.MouseButton.MiddleButton, pos=corner)
    assert talk.bridge.state.blank == "black"


def test_enter_in_a_field_goes_where_it_says_and_not_one_further(talk, qtbot):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_G)
    qtbot.keyClicks(talk.console.focusWidget(), "ground")
    qtbot.keyClick(talk.console.focusWidget(), Key.Key_Return)
    assert place(talk) == (1, 0)
