"""The settings are changed in their window: kept in the file, followed by the talk, merged with the file."""

from __future__ import annotations

import tomllib

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.load_settings import load_settings
from presenter.settings.settings import Settings
from presenter.talk.showing import Blank
from presenter.talk.timer import Lock
from presenter.typeset.fonts import load_fonts
from presenter.windows.keys_sheet import KeysSheet
from presenter.windows.settings.choice_field import CalmBox

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

BY_HAND = '# mine\n[timer]\nwarning-minutes = 7  # long\n[screens]\naudience = "EPSON"\n'

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(BY_HAND, encoding="utf-8")
    return path


@pytest.fixture
def talk(qapp, deck, hands, monkeypatch, tmp_path, path, qtbot):
    """A talk with a file of settings; the console has the focus."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    load_fonts()
    words = deck.read_text(encoding="utf-8").replace("duration: 10m", 'duration: 10m\nstart: "15:00"')
    deck.write_text(words, encoding="utf-8")
    options = PresentOptions(deck=deck, ui_language="en", windowed=True)
    settings, _ = load_settings(path)
    surroundings = Surroundings(
        clocks=Clocks(hands.monotonic, hands.moment),
        state=tmp_path / "state",
        settings=settings,
        settings_file=path,
    )
    running = RunningTalk(options, read_material(deck), surroundings)
    running.begin()
    with qtbot.waitActive(running.console):
        running.console.activateWindow()
    yield running
    running.end()


@pytest.fixture
def window(talk, qtbot):
    """The window, opened by its key; the search has the keys."""
    qtbot.keyClick(talk.console, Key.Key_Comma, CTRL)
    window = talk.settings.desk.window
    qtbot.waitUntil(window.isActiveWindow)
    assert window.focusWidget() is window.field
    return window


@pytest.fixture
def give(window):
    """Choose, switch or type a value as hands would."""

    def give(identifier, value):
        row = window.page.row(identifier)
        control = row.field.control
        if isinstance(control, CalmBox) and control.isEditable():
            control.setEditText(value)
            control.lineEdit().editingFinished.emit()
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findText(value))
            control.activated.emit(control.currentIndex())
        elif isinstance(control, QLineEdit):
            control.setText(value)
            control.editingFinished.emit()
        elif isinstance(control, QPlainTextEdit):
            control.setPlainText(value)
            control.left.emit()
        elif isinstance(value, bool):
            control.setChecked(value)
        else:
            control.setValue(value)
        return row

    return give


def document(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


def shown(window):
    return [row.setting.id for row in window.page.rows if not row.isHidden()]


def test_what_is_changed_is_written_where_it_stands(give, path):
    give("timer.warning-minutes", 9)
    assert path.read_text(encoding="utf-8") == BY_HAND.replace("= 7 ", "= 9 ")


def test_what_is_reset_leaves_the_file(window, talk, path):
    row = window.page.row("timer.warning-minutes")
    assert row.reset_button.isVisible()
    row.reset_button.click()
    assert document(path)["timer"] == {}
    assert not row.reset_button.isVisible()
    assert talk.settings.desk.window.page.row("timer.warning-minutes").field.control.value() == 5


def test_the_console_warns_by_the_minutes_that_are_set(give, talk):
    assert talk._context.thresholds.warning == 420
    give("timer.warning-minutes", 9)
    assert talk._context.thresholds.warning == 540


def test_the_talk_goes_by_what_is_chosen(give, talk):
    give("interface.language", "Español")
    assert talk.bridge.state.channels.interface == "es"
    assert talk.settings.desk.window.windowTitle() == "Ajustes"
    give("subtitles.place", "Encima de la diapositiva, abajo")
    give("captions.show", "Junto a los subtítulos preparados")
    give("timer.lock", "Se mantiene la duración prevista")
    give("screens.side", "HDMI-2=es,off")
    give("interface.twelve-hour-clock", value=True)
    state = talk.bridge.state
    assert state.subtitle_look.place is SubtitlePlace.OVERLAY
    assert state.captions.mode is CaptionMode.BESIDE
    assert state.timer.schedule.lock is Lock.DURATION
    assert [(side.name, side.slides) for side in state.sides] == [("HDMI-2", "es")]
    assert talk._context.twelve_hours is not None


def test_everything_that_can_be_given_reads_back_as_it_was_meant(give, path):
    give("notes.scale", 1.5)
    give("words-per-minute", "en = 150, es = 134")
    give("subtitles.characters-per-second", "14")
    give("subtitles.size", "6.5 %")
    give("media.audio-device", "HDMI")
    give("audience.reduced-motion", "Yes")
    settings, findings = load_settings(path)
    assert findings == ()
    assert settings == Settings(
        warning_seconds=420.0,
        audience_screen="EPSON",
        notes_scale=1.5,
        words_a_minute=(("en", 150.0), ("es", 134.0)),
        characters_a_second=14.0,
        subtitle_size=0.065,
        audio_device="HDMI",
        reduced_motion=True,
    )


def test_what_cannot_be_is_said_beside_the_field_and_not_written(give, path):
    row = give("words-per-minute", "es = 1000")
    assert row.trouble.isVisible()
    assert "“es” has to be a number from 20 to 600." in row.trouble.text()
    assert path.read_text(encoding="utf-8") == BY_HAND
    give("words-per-minute", "es = 100")
    assert not row.trouble.isVisible()


def test_what_is_typed_or_refused_stays_while_another_field_is_written(give, window, path):
    refused = give("words-per-minute", "es = 1000")
    line = window.page.row("subtitles.characters-per-second").field.control
    line.setText("en = 1")
    give("notes.scale", 2)
    assert document(path)["notes"] == {"scale": 2}
    assert line.text() == "en = 1"
    assert refused.field.control.text() == "es = 1000"
    refused.reset_button.click()
    assert refused.field.control.text() == ""
    assert not refused.trouble.isVisible()


def test_a_file_that_cannot_be_made_is_named_and_not_opened(window, talk, deck):
    talk.settings.desk._path = deck / "settings.toml"
    window.file_asked.emit()
    assert str(deck / "settings.toml") in window.said.text()


def test_a_button_of_the_mouse_does_what_is_chosen_at_once(window, talk, path):
    box = next(box for box in window.page.row("mouse").field.controls if box.objectName() == "middle")
    box.setCurrentIndex(box.findText("Black screen"))
    box.activated.emit(box.currentIndex())
    assert document(path)["mouse"] == {"middle": "blank"}
    talk._actions.click("middle")
    assert talk.bridge.state.blank is Blank.BLACK


def test_another_language_shows_the_same_values(window, give, talk):
    give("captions.show", "Beside the prepared subtitles")
    give("words-per-minute", "es = fast")
    give("interface.language", "Español")
    boxes = {box.objectName(): box.currentText() for box in window.page.row("mouse").field.controls}
    assert (boxes["left"], boxes["right"], boxes["middle"]) == ("Paso siguiente", "Paso anterior", "Nada")
    assert window.page.row("captions.show").field.control.currentText() == "Junto a los subtítulos preparados"
    assert window.page.row("keys").field.findChild(type(window.said)).text().startswith("Todas las teclas")
    assert window.page.row("program.watch").field.control.text() == "Sí"


def test_what_another_writes_meanwhile_is_shown_followed_and_kept(window, give, talk, path, qtbot):
    path.write_text(BY_HAND + '[keys]\nblank = ["F9"]\n', encoding="utf-8")
    qtbot.waitUntil(lambda: talk._actions["blank"].keys == ("F9",), timeout=10_000)
    assert "Black screen: F9" in window.page.row("keys").field.findChild(type(window.said)).text()
    give("notes.scale", 2)
    assert document(path)["keys"] == {"blank": ["F9"]}
    assert path.read_text(encoding="utf-8").startswith("# mine")


def test_a_file_that_is_broken_meanwhile_is_said_and_left_alone(window, give, path, qtbot):
    path.write_text("[timer\n", encoding="utf-8")
    qtbot.waitUntil(lambda: "settings.toml:1" in window.said.text(), timeout=10_000)
    assert not window.page.row("notes.scale").field.control.isEnabled()
    give("notes.scale", 2)
    assert path.read_text(encoding="utf-8") == "[timer\n"


def test_the_search_leaves_what_it_finds_and_esc_ends_it_before_the_window(window, talk, qtbot):
    everything = shown(window)
    qtbot.keyClicks(window.field, "doce")
    assert shown(window) == ["interface.twelve-hour-clock"]
    qtbot.keyClick(window.field, Key.Key_Escape)
    assert shown(window) == everything
    qtbot.keyClick(window.field, Key.Key_Escape)
    assert not window.isVisible()
    assert talk.bridge.state.blank is Blank.NONE


def test_letters_are_the_window_s_own_and_a_clicker_still_turns_the_slides(window, talk, qtbot):
    switch = window.page.row("program.watch").field.control
    switch.setFocus()
    qtbot.keyClick(switch, Key.Key_B)
    qtbot.keyClick(switch, Key.Key_Space)
    assert talk.bridge.state.blank is Blank.NONE
    assert not switch.isChecked()
    qtbot.keyClick(switch, Key.Key_PageDown)
    assert talk.bridge.state.step == 1


def test_tab_goes_through_every_setting_and_brings_it_into_sight(window, qtbot):
    seen = []
    for _ in range(80):
        qtbot.keyClick(window.focusWidget(), Key.Key_Tab)
        focus = window.focusWidget()
        row = next((row for row in window.page.rows if row.isAncestorOf(focus)), None)
        if row is not None:
            seen.append(row.setting.id)
            assert not focus.visibleRegion().isEmpty(), row.setting.id
    assert list(dict.fromkeys(seen)) == [row.setting.id for row in window.page.rows]


def test_the_keys_are_changed_on_the_sheet_that_there_is(window, talk):
    window.page.row("keys").field.control.click()
    assert not window.isVisible()
    (sheet,) = talk.console.findChildren(KeysSheet)
    assert sheet.isVisible()


@pytest.mark.parametrize("identifier", ["interface.language", "notes.scale"])
def test_the_wheel_scrolls_the_page_and_changes_nothing(window, path, qtbot, identifier):
    control, bar = window.page.row(identifier).field.control, window.page.verticalScrollBar()
    place = QPointF(control.mapTo(window, control.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, -120))
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert path.read_text(encoding="utf-8") == BY_HAND


def test_without_a_file_it_holds_for_this_talk(talk, deck, hands):
    surroundings = Surroundings(clocks=Clocks(hands.monotonic, hands.moment))
    other = RunningTalk(PresentOptions(deck=deck, windowed=True), read_material(deck), surroundings)
    desk = other.settings.desk
    desk.window.page.row("timer.warning-minutes").field.control.setValue(9)
    desk.window.page.row("notes.scale").field.control.setValue(2)
    assert other._context.in_force.settings == Settings(warning_seconds=540.0, notes_scale=2.0)
    other.end()


def test_no_talk_makes_the_window_before_it_is_asked_for(talk):
    assert "desk" not in vars(talk.settings)
