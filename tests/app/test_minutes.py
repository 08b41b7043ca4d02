"""Notes for the minutes, taken while a talk goes on."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from presenter.inputs.remote_line import RemoteError
from presenter.storage.state_folder import talk_folder
from presenter.talk.minutes_note import NoteKind
from presenter.talk.talk_logs import read_logs


@pytest.fixture(autouse=True)
def begun(talk):
    """Let the talk come to stand: only then is it written down."""
    QCoreApplication.processEvents()


@pytest.fixture
def press(talk, qtbot):
    """Press keys on the console, in whatever has the focus there."""
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(talk.console.focusWidget() or talk.console, key, modifier)

    return press


@pytest.fixture
def type_words(talk, qtbot):
    def type_words(words):
        qtbot.keyClicks(talk.console.focusWidget(), words)

    return type_words


CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def typed(talk):
    return talk.minutes.field.findChild(QLineEdit).text()


def noted(talk):
    return [(note.kind, note.text, note.slide) for note in talk._kept.minutes.notes]


def written(deck, tmp_path):
    [log] = read_logs(talk_folder(tmp_path / "state", deck))
    return log.notes


def badges(talk):
    status = talk.console.body.status
    return [button.text() for button in status.findChildren(QPushButton) if button.isVisibleTo(status)]


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Qt.Key.Key_D, CTRL, NoteKind.DECISION),
        (Qt.Key.Key_A, CTRL, NoteKind.ACTION),
        (Qt.Key.Key_Q, CTRL_SHIFT, NoteKind.QUESTION),
    ],
)
def test_one_key_and_enter_keep_a_note(talk, press, type_words, deck, tmp_path, key, modifier, kind):
    press(key, modifier)
    type_words("buy b, w and 12 more.")
    press(Qt.Key.Key_Return)
    assert noted(talk) == [(kind, "buy b, w and 12 more.", "sky")]
    assert not talk.minutes.field.isVisible()
    assert talk.bridge.state.place.slide == 0
    assert written(deck, tmp_path) == talk._kept.minutes.notes
    assert "1 note for the minutes" in badges(talk)


def test_the_clicker_goes_on_and_the_note_stays_where_it_was_begun(talk, press, type_words):
    press(Qt.Key.Key_D, CTRL)
    type_words("one")
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_PageDown)
    type_words(" two")
    press(Qt.Key.Key_Return)
    assert talk.bridge.state.slide == 1
    assert noted(talk) == [(NoteKind.DECISION, "one two", "sky")]


def test_esc_puts_the_field_away_and_keeps_what_was_typed(talk, press, type_words, do):
    press(Qt.Key.Key_D, CTRL)
    type_words("half a")
    press(Qt.Key.Key_Escape)
    assert noted(talk) == []
    do("go-to", "ground")
    press(Qt.Key.Key_A, CTRL)
    assert typed(talk) == ""
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_D, CTRL)
    type_words(" note")
    press(Qt.Key.Key_Return)
    assert noted(talk) == [(NoteKind.DECISION, "half a note", "sky")]


def test_another_kind_begun_in_between_keeps_both(talk, press, type_words, do):
    press(Qt.Key.Key_D, CTRL)
    type_words("first")
    do("note-question")
    assert typed(talk) == ""
    type_words("why")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_Return)
    assert [text for _, text, _ in noted(talk)] == ["why", "first"]


def test_nothing_typed_is_no_note(talk, press):
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_Return)
    assert noted(talk) == []


def test_a_remote_notes_without_a_field(talk, do):
    do("next-slide")
    do("note-action", "Ana", "books", "the room")
    assert noted(talk) == [(NoteKind.ACTION, "Ana books the room", "ground")]
    with pytest.raises(RemoteError):
        do("note-action", "x" * 1001)


def test_the_list_tells_what_was_noted_and_lets_it_be_struck_out_and_changed(
    talk, do, press, type_words, qtbot
):
    do("note-decision", "Go ahead")
    do("note-action", "Ana calls")
    do("list-notes")
    labels = [label.text() for label in talk.minutes.sheet.findChildren(QLabel) if label.isVisible()]
    assert {"Decision", "Go ahead", "Action", "Ana calls", "Slide 1"} <= set(labels)
    qtbot.mouseClick(talk.minutes._list.buttons[2, True], Qt.MouseButton.LeftButton)
    assert "1 note for the minutes" in badges(talk)
    assert talk._kept.minutes[2].struck
    qtbot.mouseClick(talk.minutes._list.buttons[1, False], Qt.MouseButton.LeftButton)
    assert typed(talk) == "Go ahead"
    type_words(" now")
    press(Qt.Key.Key_Return)
    assert talk._kept.minutes[1].text == "Go ahead now"
    assert talk.minutes.sheet.isVisible()


def test_the_list_is_worked_by_keys_alone(talk, do, press):
    do("note-decision", "Go ahead")
    press(Qt.Key.Key_M, CTRL)
    press(Qt.Key.Key_Space)
    assert talk._kept.minutes[1].struck
    press(Qt.Key.Key_Return)
    assert not talk._kept.minutes[1].struck
    press(Qt.Key.Key_PageDown)
    assert talk.bridge.state.step == 1
    press(Qt.Key.Key_Escape)
    assert not talk.minutes.sheet.isVisible()


def test_a_list_that_was_put_away_is_let_go_of(talk, do, press, qtbot):
    do("note-decision", "Go ahead")
    do("list-notes")
    shown = talk.minutes._list
    with qtbot.waitSignal(shown.destroyed):
        press(Qt.Key.Key_Escape)
    do("list-notes")
    assert talk.minutes.sheet.isVisible()
    assert talk.minutes._list.buttons


def test_a_note_that_is_not_changed_after_all_stays_as_it_was(talk, do, press, type_words):
    do("note-decision", "Go ahead")
    do("list-notes")
    talk.minutes._amend(1)
    type_words(" and")
    press(Qt.Key.Key_Escape)
    assert noted(talk) == [(NoteKind.DECISION, "Go ahead", "sky")]
    do("note-decision")
    assert typed(talk) == ""


def test_the_audience_sees_nothing_of_it(talk, do, press, type_words):
    before = talk.audience.grab().toImage()
    press(Qt.Key.Key_D, CTRL)
    type_words("secret")
    QCoreApplication.processEvents()
    do("list-notes")
    assert talk.audience.grab().toImage() == before


def test_every_button_has_a_name_and_the_words_follow_the_program(talk, do):
    do("note-decision", "Go ahead")
    do("list-notes")
    do("flip-interface-language")
    names = {button.accessibleName() for button in talk.minutes._list.buttons.values()}
    assert names == {"Cambiar: Go ahead", "Tachar: Go ahead"}
