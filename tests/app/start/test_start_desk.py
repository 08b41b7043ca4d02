"""What one meets who starts the program without a deck."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QApplication

from presenter.app.start.own_process import Outcome, OwnProcess
from presenter.i18n.language import Language
from presenter.settings.load_settings import load_settings
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.journal_files import JournalFiles, WrittenJournal
from presenter.storage.recent_decks import recent_decks
from presenter.storage.state_folder import talk_folder
from presenter.talk.journal import Entry, whole_record
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.state import Channels, opening_state
from presenter.talk.timer import Timer
from presenter.windows.start.file_opening import FileOpening
from tests.app.start.conftest import NOW


def titles(visitor):
    return [shown.title for shown in visitor.window.home.model.decks]


def test_the_first_time_the_tour_is_one_key_away(visit):
    visitor = visit()

    assert visitor.window.home.welcome.isVisible()
    assert QApplication.focusWidget() is visitor.window.home.welcome.buttons["new-deck"]


def test_later_the_deck_that_was_opened_last_has_the_keys(visit, known, deck, tmp_path):
    known(deck, tmp_path / "gone.md")
    visitor = visit()

    assert titles(visitor) == ["talk", "gone"]
    assert QApplication.focusWidget() is visitor.window.home.view
    assert visitor.window.home.deck.path == deck


def test_a_deck_that_is_gone_can_only_be_taken_off_the_list(visit, known, deck, tmp_path):
    known(tmp_path / "gone.md", deck)
    visitor = visit()
    verbs = visitor.window.verbs

    assert not verbs["present-deck"].isEnabled()
    visitor.press(Qt.Key.Key_Delete)
    assert titles(visitor) == ["talk"]
    assert verbs["present-deck"].isEnabled()


def test_the_last_deck_that_is_forgotten_leaves_the_welcome(visit, known, deck):
    known(deck)
    visitor = visit()
    visitor.press(Qt.Key.Key_Delete)

    assert visitor.window.home.welcome.isVisible()
    assert QApplication.focusWidget() is visitor.window.home.welcome.buttons["new-deck"]


def test_the_program_speaks_another_language_at_once_and_the_next_time(visit, known, deck, tmp_path):
    known(deck)
    visitor = visit()
    visitor.window.side.languages["es"].click()
    settings, _ = load_settings(tmp_path / "settings.toml")

    assert visitor.desk.words.language == "es"
    assert settings.interface_language == "es"
    assert visitor.window.home.model.decks[0].when.startswith("Hoy")


def test_settings_that_cannot_be_written_leave_the_language_and_are_told(visit, tmp_path):
    (tmp_path / "settings.toml").write_text("[interface\n", encoding="utf-8")
    visitor = visit()
    visitor.window.side.languages["es"].click()

    assert visitor.desk.words.language == "es"
    assert "settings.toml" in visitor.said
    assert (tmp_path / "settings.toml").read_text(encoding="utf-8") == "[interface\n"


def test_a_deck_that_cannot_be_read_is_told_of_in_the_window(visit, tmp_path):
    visitor = visit()
    visitor.desk.open((tmp_path / "none.md",))
    visitor.waits_for_the_talk_to_end()

    assert visitor.window.isVisible()
    assert "none.md" in visitor.heading
    assert str(tmp_path / "none.md") in visitor.said
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.window.page is visitor.window.home


def test_what_is_wrong_is_told_in_the_language_of_the_program(visit, tmp_path):
    visitor = visit("es")
    visitor.desk.open((tmp_path / "none.md",))
    visitor.waits_for_the_talk_to_end()

    assert "no existe" in visitor.said.lower()


def test_a_talk_that_breaks_down_takes_nothing_else_with_it_and_can_be_gone_on_with(visit, deck):
    visitor = visit()
    visitor.desk.open((deck,))
    visitor.desk.talks._command._deed._process.process.kill()
    visitor.waits_for_the_talk_to_end()

    assert visitor.window.isVisible()
    assert "talk" in visitor.heading
    assert visitor.window.work.offers[0].text() == "Go on with the talk"


def test_a_talk_that_is_ended_leads_back_to_the_decks(visit, known, deck):
    known(deck)
    visitor = visit()
    visitor.press(Qt.Key.Key_Return)
    assert visitor.desk.talks.is_running
    assert not visitor.window.verbs["present-deck"].isEnabled()  # nobody begins two
    visitor.desk.talks._command._deed.stop()
    visitor.waits_for_the_talk_to_end()

    assert visitor.window.page is visitor.window.home
    assert visitor.window.verbs["present-deck"].isEnabled()


def test_the_tour_is_written_where_one_wants_it(visit, tmp_path):
    visitor = visit()
    visitor.desk.decks.new(tmp_path / "first.md")
    visitor.waits_for_the_outcome()

    assert (tmp_path / "first.md").is_file()
    assert visitor.window.work.offers[0].text() == "Present it"


def test_a_check_says_what_is_wrong(visit, known, deck):
    deck.write_text(DECK_WITHOUT_PICTURE, encoding="utf-8")
    known(deck)
    visitor = visit()
    visitor.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    visitor.waits_for_the_outcome()

    assert "should be put right" in visitor.heading
    assert "none.png" in visitor.said


DECK_WITHOUT_PICTURE = "# One\n\n![A dog](none.png)\n"


def test_a_deck_of_another_program_that_was_checked_is_presented_and_not_imported(visit, tmp_path):
    visitor = visit()
    source = tmp_path / "damaged.pptx"
    visitor.desk.decks.talk_asked.emit(source)
    visitor.waits_for_the_talk_to_end()
    assert visitor.heading == "“damaged.pptx” cannot be presented"


def test_work_that_takes_long_can_be_stopped(visit, deck):
    visitor = visit()
    visitor.desk.decks.check(deck)
    visitor.window.work.stop.click()
    visitor.waits_for_the_outcome()

    assert visitor.heading == "Stopped"


def test_ctrl_c_in_the_terminal_of_the_start_window_does_not_reach_a_talk():
    talk = OwnProcess.begin(("--version",), Language("en"), is_apart=True)
    in_this_terminal = OwnProcess.begin(("--version",), Language("en"))
    groups = [os.getpgid(each.process.pid) for each in (talk, in_this_terminal)]
    assert [talk.wait().code, in_this_terminal.wait().code] == [0, 0]
    assert groups == [talk.process.pid, os.getpgid(0)]


def dropped(visitor, *paths):
    """Drop files as a file manager does that would rather have them moved; return what it is told."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drop.setDropAction(Qt.DropAction.MoveAction)
    visitor.window.dropEvent(drop)
    return drop.dropAction()


def test_a_file_that_is_dropped_stays_where_it_is(visit, deck, tmp_path):
    assert dropped(visit(), deck, tmp_path / "other.md") == Qt.DropAction.CopyAction


@pytest.mark.parametrize("name", ["program.sh", "picture.png", "folder"])
def test_what_is_no_deck_is_never_shown_to_an_audience(visit, tmp_path, name):
    (tmp_path / name).write_text("echo secret\n", encoding="utf-8")
    visitor = visit()
    dropped(visitor, tmp_path / name)
    assert not visitor.desk.talks.is_running
    assert visitor.heading == f"“{name}” is no deck"


def test_several_files_that_are_dropped_stand_among_the_decks(visit, deck, tmp_path):
    other = tmp_path / "other.md"
    other.write_text("# Other\n", encoding="utf-8")
    visitor = visit()
    dropped(visitor, deck, other)

    assert titles(visitor) == ["talk", "other"]
    assert visitor.window.home.deck.path == deck


def test_what_comes_while_a_talk_goes_on_waits_among_the_decks(visit, deck, tmp_path):
    visitor = visit()
    visitor.desk.open((deck,))
    visitor.desk.open((tmp_path / "late.md",))

    names = [Path(known.path).name for known in recent_decks(tmp_path / "state").decks]
    assert names == ["late.md"]
    visitor.desk.talks._command._deed.stop()
    visitor.waits_for_the_talk_to_end()


def test_a_picture_of_the_first_slide_is_made_and_shown(visit, known, deck, qtbot):
    known(deck)
    visitor = visit()
    with qtbot.waitSignal(visitor.desk.pictures.painted, timeout=30_000) as painted:
        visitor.desk.pictures.go_on([deck])

    assert painted.args[0] == deck
    assert painted.args[1].width() == 640


def test_what_could_not_be_done_before_is_told(visit):
    visitor = visit(trouble="x.md:1:1: There is no such file.\n")

    assert visitor.heading == "That could not be done"
    assert "There is no such file." in visitor.said
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.window.page is visitor.window.home


def test_the_system_may_ask_to_open_a_file_as_macos_does(visit, deck, qapp):
    visitor = visit()
    FileOpening(qapp, visitor.desk).asked.connect(visitor.desk.open)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(deck.with_suffix(".pptx"))))

    assert visitor.window.page is visitor.desk.imports.page


def test_a_broken_talk_is_offered_to_be_gone_on_with_and_can_be_declined(visit, known, deck, tmp_path):
    known(deck)
    break_off(tmp_path / "state", deck)
    visitor = visit()
    card = visitor.window.home.card

    assert card.isVisible()
    assert "slide 2" in card.accessibleName()
    card.decline.click()
    assert not card.isVisible()
    assert QApplication.focusWidget() is visitor.window.home.view


def break_off(state, deck):
    """Leave a journal of a talk that nobody ended."""
    outline = Outline(tuple(SlideOutline(name) for name in ("sky", "ground")))
    opened = opening_state(outline, Channels(), Timer())
    moment = NOW - timedelta(minutes=5)
    entry = Entry(replace(opened, slide=1), ("sky", "ground"), moment, 100.0)
    files = JournalFiles(talk_folder(state, deck), DiskFlusher(), WrittenJournal())
    files.begin(whole_record(entry))
    files.close()


def test_a_talk_that_was_over_before_there_was_a_window_leads_to_it(visit, deck):
    visitor = visit(files=(deck,), talk=Outcome(0, "", ""))
    assert visitor.window.page is visitor.window.home


def test_a_talk_that_broke_down_before_there_was_a_window_can_be_gone_on_with(visit, deck):
    visitor = visit(files=(deck,), talk=Outcome(-9, "", ""))
    assert visitor.window.work.offers[0].text() == "Go on with the talk"


def test_a_verb_has_the_key_that_the_settings_give_it(visit, tmp_path):
    (tmp_path / "settings.toml").write_text('[start-keys]\nshow-about = ["F9"]\n', encoding="utf-8")
    visitor = visit()
    visitor.press(Qt.Key.Key_F9)
    assert visitor.window.page is not visitor.window.home


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('[start-keys]\nshow-about = ["F5"]\n', "The key “F5” is given to two actions"),
        ("[timer\n", "The settings are not TOML here."),
    ],
)
def test_settings_that_are_wrong_are_told_and_every_verb_has_its_own_key(visit, tmp_path, written, told):
    (tmp_path / "settings.toml").write_text(written, encoding="utf-8")
    visitor = visit()
    assert visitor.heading == "The settings cannot be used as they stand"
    assert told in visitor.said
    assert "settings.toml:" in visitor.said
    assert visitor.window.work.offers[0].text() == "Settings…"
    visitor.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert visitor.window.page not in (visitor.window.home, visitor.window.work)
