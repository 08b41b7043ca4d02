"""The keys are changed while the talk runs: on the sheets, in force at once, kept in the settings."""

from __future__ import annotations

import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.typeset.fonts import load_fonts
from presenter.windows.clicker_sheet import ClickerSheet
from presenter.windows.keys_sheet import KeysSheet
from presenter.windows.verb_tree import VerbTree

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


@pytest.fixture
def talk(qapp, deck, hands, monkeypatch, tmp_path, path, qtbot):
    """A talk whose keys are kept in a file of settings; the console has the focus."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    load_fonts()
    options = PresentOptions(deck=deck, ui_language="en", windowed=True)
    clocks = Clocks(hands.monotonic, hands.moment)
    surroundings = Surroundings(clocks=clocks, state=tmp_path / "state", settings_file=path)
    running = RunningTalk(options, read_material(deck), surroundings)
    running.begin()
    with qtbot.waitActive(running.console):
        running.console.activateWindow()
    yield running
    running.end()


@pytest.fixture
def press(talk, qtbot):
    def press(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            qtbot.keyClick(talk.console.focusWidget() or talk.console, key, modifier)

    return press


def sheet_of(talk, kind):
    (sheet,) = talk.console.findChildren(kind)
    return sheet


def words_on(sheet):
    return " ".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def click(sheet, words):
    (button,) = [
        button
        for button in sheet.findChildren(QPushButton)
        if button.isVisible() and words in (button.text(), button.accessibleName())
    ]
    button.click()


def choose(sheet, verb):
    sheet.findChild(VerbTree).choose(verb)


@pytest.fixture
def editing(talk, press):
    """The sheet on which keys are changed, opened by its key."""
    press(Key.Key_K, modifier=CTRL)
    sheet = sheet_of(talk, KeysSheet)
    assert sheet.isVisible()
    return sheet


def test_a_free_key_is_taken_works_at_once_and_is_kept(talk, editing, press, path):
    choose(editing, "blank")
    press(Key.Key_Return)
    assert "Black screen" in words_on(editing)
    press(Key.Key_VolumeUp)
    assert tomllib.loads(path.read_text()) == {"keys": {"blank": ["B", ".", "Volume Up"]}}
    press(Key.Key_Escape)
    assert not editing.isVisible()
    press(Key.Key_VolumeUp)
    assert talk.bridge.state.blank == "black"


def test_a_clash_names_both_verbs_and_changes_nothing_unless_it_is_taken_over(talk, editing, press, path):
    choose(editing, "blank")
    press(Key.Key_Return, Key.Key_L)
    assert "“L” is the key of “Other language for the slides”" in words_on(editing)
    click(editing, "Cancel")
    assert not path.exists()
    press(Key.Key_Return, Key.Key_L)
    click(editing, "Give it to “Black screen”")
    assert tomllib.loads(path.read_text())["keys"] == {"blank": ["B", ".", "L"], "flip-language": []}
    assert "has no key any more" in words_on(editing)
    assert talk._actions["flip-language"].key_names() == ()


def test_a_key_is_taken_away_and_everything_given_back(talk, editing, press, path):
    choose(editing, "blank")
    click(editing, "Take “.” away from “Black screen”")
    assert tomllib.loads(path.read_text())["keys"] == {"blank": ["B"]}
    click(editing, "As it was")
    assert tomllib.loads(path.read_text())["keys"] == {}
    press(Key.Key_Return, Key.Key_L)
    click(editing, "Give it to “Black screen”")
    click(editing, "All keys as they were…")
    assert "Yours are forgotten" in words_on(editing)
    click(editing, "All as they were")
    assert tomllib.loads(path.read_text())["keys"] == {}
    assert talk._actions["blank"].keys == ("B", ".")


def test_esc_ends_waiting_for_a_key_and_then_the_sheet(editing, press):
    press(Key.Key_Return, Key.Key_Escape)
    assert editing.isVisible()
    press(Key.Key_Escape)
    assert not editing.isVisible()


def test_the_clicker_gives_the_talk_while_the_sheet_lies_there(talk, editing, press):
    press(Key.Key_PageDown)
    assert talk.bridge.state.step == 1


def test_a_digit_is_refused_and_the_sheet_waits_on(editing, press, path):
    choose(editing, "blank")
    press(Key.Key_Return, Key.Key_7)
    assert "Digits are for the numbers of slides" in words_on(editing)
    press(Key.Key_F9)
    assert tomllib.loads(path.read_text())["keys"]["blank"] == ["B", ".", "F9"]


def test_a_broken_file_of_settings_stays_as_it_is_and_the_key_works(talk, editing, press, path):
    path.write_text("[keys\n")
    choose(editing, "blank")
    press(Key.Key_Return, Key.Key_F9)
    assert path.read_text() == "[keys\n"
    assert "this talk only" in words_on(editing)
    press(Key.Key_F9)
    assert talk.bridge.state.blank == "black"


def test_the_help_and_the_menu_show_the_new_key(talk, editing, press):
    choose(editing, "swap-screens")
    press(Key.Key_Return, Key.Key_F9, Key.Key_Escape, Key.Key_F1)
    assert any("F9" in label.text() for label in talk.console.sheets.help.findChildren(QLabel))
    assert "F9" in [shortcut.toString() for shortcut in talk._actions["swap-screens"].shortcuts()]


@pytest.fixture
def trying(talk, press):
    """The sheet on which a clicker is tried, opened by its key."""
    press(Key.Key_K, modifier=CTRL | SHIFT)
    sheet = sheet_of(talk, ClickerSheet)
    assert sheet.isVisible()
    return sheet


def button_says(sheet, name):
    names = [button.accessibleName() for button in sheet.findChildren(QPushButton)]
    return next(each for each in names if each.startswith(name))


def test_each_button_shows_what_it_sends_and_the_talk_stands_still(talk, trying, press):
    before = talk.bridge.state
    press(Key.Key_PageDown, Key.Key_PageUp, Key.Key_Period, Key.Key_F5, Key.Key_Escape)
    assert talk.bridge.state == before
    assert trying.isVisible()
    assert button_says(trying, "Next") == "Next: sends PgDown"
    assert button_says(trying, "Start, stop") == "Start, stop: sends F5, Esc"


def test_a_button_that_was_seen_gives_the_talk_so_that_no_forgotten_sheet_is_in_the_way(talk, trying, press):
    press(Key.Key_PageDown, Key.Key_PageDown)
    assert talk.bridge.state.step == 1
    press(Key.Key_Escape, Key.Key_Escape)
    assert not trying.isVisible()


def test_a_button_that_does_nothing_is_bound_by_one_press(talk, trying, press, path):
    press(Key.Key_VolumeUp)
    assert "does nothing yet" in words_on(trying)
    press(Key.Key_2)
    assert tomllib.loads(path.read_text())["keys"]["next"][-1] == "Volume Up"
    press(Key.Key_VolumeUp)
    assert talk.bridge.state.step == 1


def test_a_button_that_does_the_wrong_thing_is_put_right(talk, trying, press, path):
    press(Key.Key_Up)
    assert button_says(trying, "Back") == "Back: sends Up"
    click(trying, "Next: not pressed yet")
    assert "Up" in talk._actions["next"].keys
    assert "Up" not in talk._actions["previous"].keys


def test_a_clicker_is_offered_in_the_first_talk_until_it_goes_on(talk, press, tmp_path):
    def offered():
        buttons = talk.console.body.status.findChildren(QPushButton)
        return any(button.text() == "Try your clicker" and not button.isHidden() for button in buttons)

    assert offered()
    press(Key.Key_PageDown)
    assert not offered()
    assert talk._memory.memory.clicker_offered


def test_of_the_two_sheets_only_the_last_asked_for_is_there(talk, press):
    talk._on_asked("edit-keys")
    talk._on_asked("try-clicker")
    assert not sheet_of(talk, KeysSheet).isVisible()
    talk._on_asked("edit-keys")
    assert not sheet_of(talk, ClickerSheet).isVisible()
    choose(sheet_of(talk, KeysSheet), "last-seen")
    click(sheet_of(talk, KeysSheet), "Add a key…")
    press(Key.Key_F9)
    assert talk._actions["last-seen"].keys == ("Shift+U", "F9")


def test_a_heading_chooses_nothing(talk, press, qtbot):
    talk._on_asked("edit-keys")
    sheet = sheet_of(talk, KeysSheet)
    tree = sheet.findChild(VerbTree)
    choose(sheet, "blank")
    tree.scrollToTop()
    heading = tree.visualItemRect(tree.topLevelItem(0)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert tree.verb == "blank"
    click(sheet, "Add a key…")
    press(Key.Key_F9)
    assert talk._actions["blank"].keys == ("B", ".", "F9")


def test_whose_keys_are_taken_back_is_said(talk, press):
    talk._on_asked("edit-keys")
    sheet = sheet_of(talk, KeysSheet)
    choose(sheet, "last-seen")
    click(sheet, "Add a key…")
    press(Key.Key_B)
    click(sheet, "Give it to “Slide shown before this one”")
    choose(sheet, "blank")
    click(sheet, "As it was")
    assert talk._actions["blank"].keys == ("B", ".")
    assert "taken back from “Slide shown before this one”" in words_on(sheet)
