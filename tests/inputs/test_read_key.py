"""A key event on any keyboard reaches the verb that the hand means."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.inputs.read_key import read_key

Key = Qt.Key
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
KEYPAD = Qt.KeyboardModifier.KeypadModifier
KEYMAP = Keymap.merge(ACTIONS)

# Scan codes of set 1: where the key is.
Q, L, B, R, J = 0x10, 0x26, 0x30, 0x13, 0x24
ONE, SIX, MINUS, EQUALS, PERIOD, COMMA, SLASH = 2, 7, 12, 13, 52, 51, 53


def meaning(key, place=0, modifiers=NONE, text="", platform="linux"):
    """Return the verb of a key, or the digit, as the platform tells of it."""
    key = key if isinstance(key, Key) else ord(key)
    code = {"linux": place + 8, "win32": place}.get(platform, 0)
    virtual = place if platform == "darwin" else 0
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, virtual, 0, text)
    name = KEYMAP.match(read_key(event, platform))
    return KEYMAP.action_of(name) or name if name else ""


@pytest.mark.parametrize("platform", ["linux", "win32"])
@pytest.mark.parametrize(
    ("layout", "key", "place", "modifiers", "verb"),
    [
        ("US", Key.Key_L, L, NONE, "flip-language"),
        ("US", Key.Key_Question, SLASH, SHIFT, "show-help"),
        ("US", Key.Key_Plus, EQUALS, SHIFT, "notes-larger"),
        ("US", Key.Key_Equal, EQUALS, NONE, "notes-larger"),
        ("Spanish", Key.Key_Question, MINUS, SHIFT, "show-help"),
        ("Spanish", Key.Key_Plus, 27, NONE, "notes-larger"),
        ("Spanish", Key.Key_Minus, SLASH, NONE, "notes-smaller"),
        ("Spanish", Key.Key_Equal, 11, SHIFT, "notes-larger"),
        ("Spanish", Key.Key_Colon, PERIOD, SHIFT, ""),
        ("Spanish", Key.Key_Ntilde, 39, NONE, ""),
        ("German", Key.Key_Question, MINUS, SHIFT, "show-help"),
        ("French", Key.Key_Colon, PERIOD, NONE, "blank"),
        ("French", Key.Key_Period, COMMA, SHIFT, "blank"),
        ("French", Key.Key_Ampersand, ONE, NONE, "1"),
        ("French", Key.Key_1, ONE, SHIFT, "1"),
        ("French", Key.Key_Minus, SIX, NONE, "notes-smaller"),
        ("French", Key.Key_Question, 50, SHIFT, "show-help"),
        ("Russian", "Д", L, NONE, "flip-language"),
        ("Russian", "Д", L, SHIFT, "flip-notes-language"),
        ("Russian", "И", B, NONE, "blank"),
        ("Russian", "К", R, CTRL, "reload"),
        ("Russian", Key.Key_Period, SLASH, NONE, "blank"),
        ("Russian", "Ю", PERIOD, NONE, "blank"),
        ("Russian", Key.Key_Comma, SLASH, SHIFT, "blank-white"),
        ("Greek", "Λ", L, NONE, "flip-language"),
        ("Greek", Key.Key_Period, PERIOD, NONE, "blank"),
        ("Hebrew", "ך", L, NONE, "flip-language"),
        ("Hebrew", "ץ", PERIOD, NONE, "blank"),
        ("Arabic", "م", L, NONE, "flip-language"),
        ("Arabic", "؟", SLASH, SHIFT, "show-help"),
        ("Arabic", "٣", 4, NONE, "3"),
        ("Persian", "۷", 8, NONE, "7"),
    ],
)
def test_every_layout_reaches_the_verbs(layout, key, place, modifiers, verb, platform):
    assert meaning(key, place, modifiers, platform=platform) == verb


def test_a_letter_on_the_keycap_means_itself_wherever_it_is():
    assert meaning(Key.Key_A, Q) == "hold-subtitles"  # French: not the questions of a US keyboard's Q
    assert meaning(Key.Key_I, L) == ""  # Colemak: no verb has an I, and the L of a US keyboard is none of its
    assert meaning(Key.Key_B, 49) == "blank"  # Dvorak's B, where a US keyboard has an N


@pytest.mark.parametrize(("key", "verb"), [("Д", "flip-language"), ("И", "blank")])
def test_a_mac_says_the_place_by_its_own_number(key, verb):
    assert meaning(key, {"Д": 37, "И": 11}[key], platform="darwin") == verb


def test_the_a_of_a_mac_is_number_nought():
    event = QKeyEvent(QEvent.Type.KeyPress, ord("Ф"), NONE, 0, 0, 0)
    assert read_key(event, "darwin").position == ("A", "A")
    assert read_key(event, "linux").position is None


@pytest.mark.parametrize(
    ("key", "verb"),
    [
        (Key.Key_PageDown, "next"),
        (Key.Key_Right, "next"),
        (Key.Key_Enter, "next"),
        (Key.Key_Home, "first"),
        (Key.Key_Plus, "notes-larger"),
        (Key.Key_Minus, "notes-smaller"),
        (Key.Key_Period, "blank"),
        (Key.Key_Comma, "blank"),  # what a Spanish layout makes of the keypad's decimal key
        (Key.Key_5, "5"),
    ],
)
def test_the_keypad_does_as_the_keyboard_does(key, verb):
    assert meaning(key, 0, KEYPAD) == verb


@pytest.mark.parametrize(
    ("key", "verb"),
    [
        (Key.Key_MediaNext, "next"),
        (Key.Key_MediaPrevious, "previous"),
        (Key.Key_MediaPlay, "play-media"),
        (Key.Key_MediaTogglePlayPause, "play-media"),
        (Key.Key_VolumeUp, ""),
    ],
)
def test_the_keys_of_headsets_and_phones(key, verb):
    assert meaning(key) == verb


@pytest.mark.parametrize("key", [Key.Key_Dead_Acute, Key.Key_unknown, Key.Key_AltGr, Key.Key_Kanji])
def test_a_key_without_a_character_means_nothing(key):
    assert meaning(key) == ""


def test_shift_and_tab_are_one_key_whatever_qt_calls_it():
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Backtab, SHIFT)
    assert read_key(event, "linux").spellings() == ("Shift+Tab", "Backtab")
    assert read_key(event, "linux").name_to_keep() == "Shift+Tab"
