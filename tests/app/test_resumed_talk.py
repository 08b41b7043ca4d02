"""A talk that broke off, and the one that is opened after it."""

import stat
import sys

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.remote_line import RemoteCommand
from presenter.outputs.minutes import talk_to_minute
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.side_screen import SideScreen
from presenter.storage.state_folder import talk_folder
from presenter.talk.talk_log import Event
from presenter.talk.talk_logs import read_logs
from presenter.talk.timer import Phase
from presenter.windows.resume_banner import ResumeBanner
from tests.app.controls_shown import has_role, name_of


@pytest.fixture
def open_talk(qapp, deck, hands, monkeypatch, tmp_path):
    """Open a talk with the deck, again and again; each is broken off where a test does not end it."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    opened = []

    def open_talk(**options):
        for before in opened:
            before.end()
        opened.clear()
        clocks = Clocks(hands.monotonic, hands.moment)
        wishes = PresentOptions(deck=deck, ui_language="en", windowed=True, **options)
        running = RunningTalk(wishes, read_material(deck), Surroundings(clocks=clocks, state=tmp_path))
        running.begin()
        opened.append(running)
        QCoreApplication.processEvents()
        return running

    yield open_talk
    for running in opened:
        running.end()


def do(talk, *verbs):
    for verb in verbs:
        talk.remote.perform(RemoteCommand(*verb) if isinstance(verb, tuple) else RemoteCommand(verb, ()))


def question(talk):
    """Return the banner that asks, None where it does not."""
    found = talk.console.findChild(ResumeBanner)
    return found if found is not None and found.isVisible() else None


def said(talk):
    status = talk.console.body.status
    return [button.text() for button in status.findChildren(QPushButton) if button.isVisibleTo(status)]


def broken_off(open_talk, hands, *further):
    """Give a talk of five minutes up to its second slide, and break it off."""
    talk = open_talk()
    do(talk, "toggle-timer")
    hands.seconds += 300
    do(talk, ("go-to", ("ground",)), "flip-language", *further)
    return talk.bridge.state


def test_resume_goes_on_in_the_same_state_with_a_clock_that_has_run_on(open_talk, hands):
    state = broken_off(open_talk, hands)
    hands.seconds = 5.0  # the machine was started again, which took no time that the wall shows
    talk = open_talk(resume=True)
    assert talk.bridge.state.place == state.place
    assert talk.bridge.state.channels == state.channels
    assert talk.bridge.state.timer.elapsed(5.0) == 300
    assert question(talk) is None


def test_what_is_asked_for_by_name_goes_before_what_the_last_talk_had(open_talk, hands):
    broken_off(open_talk, hands, "next")
    state = open_talk(resume=True, slide="sky", language="en").bridge.state
    assert (state.slide, state.channels.slides, state.channels.notes) == (0, "en", "en")
    assert state.timer.phase is Phase.RUNNING


@pytest.mark.parametrize("asks", [False, True])
def test_no_answer_takes_away_what_was_asked_for_by_name(open_talk, hands, asks):
    broken_off(open_talk, hands, "flip-interface-language")
    talk = open_talk(resume=not asks, language="en", subtitles=())
    if asks:
        do(talk, "resume-talk")
    state = talk.bridge.state
    assert (state.slide, state.channels.slides, state.subtitles_on) == (1, "en", False)
    assert state.channels.interface == "en"


def test_the_next_talk_asks_and_the_audience_sees_its_first_slide(open_talk, hands):
    broken_off(open_talk, hands)
    talk = open_talk()
    asked = question(talk).accessibleName()
    assert "15:07" in asked
    assert "slide 2: The ground" in asked
    assert (talk.bridge.state.slide, talk.bridge.state.timer.phase) == (0, Phase.PENDING)


def test_return_resumes(open_talk, hands, qtbot):
    state = broken_off(open_talk, hands)
    talk = open_talk()
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console.focusWidget(), Qt.Key.Key_Return)
    assert (talk.bridge.state.place, talk.bridge.state.timer) == (state.place, state.timer)
    assert question(talk) is None


def test_esc_starts_afresh_and_the_last_talk_can_still_be_had(open_talk, hands, qtbot):
    state = broken_off(open_talk, hands)
    talk = open_talk()
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console.focusWidget(), Qt.Key.Key_Escape)
    assert question(talk) is None
    assert talk.bridge.state.slide == 0
    do(talk, "resume-talk")
    assert talk.bridge.state.place == state.place


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Period, Qt.Key.Key_F5])
def test_a_clicker_never_answers_by_accident(open_talk, hands, qtbot, key):
    broken_off(open_talk, hands)
    talk = open_talk()
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console.focusWidget(), key)
    assert question(talk) is not None
    assert talk.bridge.state.slide == 0


def test_esc_of_a_clicker_on_the_other_window_answers_too_and_loses_nothing(open_talk, hands):
    state = broken_off(open_talk, hands)
    talk = open_talk()
    talk._on_asked("leave")
    assert question(talk) is None
    do(talk, "resume-talk")
    assert talk.bridge.state.place == state.place


@pytest.mark.parametrize("verbs", [("toggle-timer",), ("next-slide", "next-slide", "previous-slide")])
def test_a_talk_that_has_evidently_begun_is_asked_no_longer(open_talk, hands, verbs):
    broken_off(open_talk, hands)
    talk = open_talk()
    do(talk, *verbs)
    assert question(talk) is None
    place = talk.bridge.state.place
    assert open_talk(resume=True).bridge.state.place == place


def test_a_second_crash_while_the_question_stands_loses_nothing(open_talk, hands):
    state = broken_off(open_talk, hands)
    do(open_talk(), "next")
    talk = open_talk()
    assert "slide 2: The ground" in question(talk).accessibleName()
    do(talk, "resume-talk")
    assert talk.bridge.state.place == state.place


def test_a_talk_that_was_ended_is_not_asked_about(open_talk, hands):
    broken_off(open_talk, hands, "quit")
    talk = open_talk(resume=True)
    assert talk.bridge.state.slide == 0
    assert any("ended on purpose" in words for words in said(talk))


def test_the_talk_after_one_that_was_ended_asks_nothing(open_talk, hands):
    broken_off(open_talk, hands, "quit")
    assert question(open_talk()) is None


def test_a_look_at_a_deck_is_not_asked_about(open_talk, hands):
    open_talk()
    assert question(open_talk()) is None


def test_where_there_is_nothing_to_resume_that_is_said(open_talk):
    talk = open_talk(resume=True)
    assert said(talk)[0] == "There is no talk with this deck to resume, so it starts afresh."
    do(talk, "resume-talk")
    assert "There is no talk to resume." in said(talk)


def test_a_deck_that_was_read_again_is_journaled_by_its_new_ids(open_talk, hands, deck):
    broken_off(open_talk, hands)
    talk = open_talk(resume=True)
    words = deck.read_text(encoding="utf-8")
    deck.write_text(words.replace("# The sky", "# New\n\n---\n\n# The sky"), encoding="utf-8")
    do(talk, "reload")
    assert talk.bridge.state.slide == 2
    again = open_talk(resume=True)
    assert again.bridge.state.slide == 2


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")
def test_only_the_speaker_can_look_into_what_is_kept(open_talk, deck, tmp_path):
    open_talk()
    folder = talk_folder(tmp_path, deck)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_a_talk_that_is_resumed_goes_on_in_its_own_log(open_talk, hands, deck, tmp_path):
    broken_off(open_talk, hands)
    for _ in range(2):
        do(open_talk(), "resume-talk", "next")
    do(open_talk(resume=True), "next")
    [log] = read_logs(talk_folder(tmp_path, deck))
    assert [line.event for line in log.lines].count(Event.RESUME) == 3
    assert log.lines[-1].shown.slide == "end"


def test_what_was_noted_before_the_answer_does_not_hide_the_talk_that_is_resumed(
    open_talk, hands, deck, tmp_path
):
    broken_off(open_talk, hands, ("note-decision", ("Buy one",)))
    hands.wall = hands.wall.replace(minute=8)
    talk = open_talk()
    do(talk, ("note-action", ("Ana calls",)), "resume-talk")
    hands.wall = hands.wall.replace(minute=9)
    do(talk, "next")
    noted = [note.text for note in talk_to_minute(read_logs(talk_folder(tmp_path, deck))).notes]
    assert noted == ["Buy one", "Ana calls"]


@pytest.mark.parametrize(("asked", "rehearsal"), [(False, False), (True, True)])
def test_a_rehearsal_is_one_where_it_is_asked_for(open_talk, deck, tmp_path, asked, rehearsal):
    do(open_talk(rehearse=asked), "next")
    [log] = read_logs(talk_folder(tmp_path, deck))
    assert log.rehearsal is rehearsal


@pytest.mark.parametrize(("start", "rehearsal"), [("15:30", False), ("09:00", True)])
def test_far_from_its_hours_a_talk_is_rehearsed(open_talk, deck, tmp_path, start, rehearsal):
    end = f"{int(start[:2]) + 1}{start[2:]}"
    words = deck.read_text(encoding="utf-8").replace("duration: 10m", f'start: "{start}"\nend: "{end}"')
    deck.write_text(words, encoding="utf-8")
    do(open_talk(), "next")
    [log] = read_logs(talk_folder(tmp_path, deck))
    assert log.rehearsal is rehearsal


def test_notes_for_the_minutes_come_back_with_the_talk(open_talk, hands):
    broken_off(open_talk, hands, ("note-decision", ("Go", "ahead")), ("note-action", ("Call",)))
    talk = open_talk()
    do(talk, ("note-question", ("Who?",)), "resume-talk")
    assert [note.text for note in talk._kept.minutes.notes] == ["Go ahead", "Call", "Who?"]
    again = open_talk(resume=True)
    assert [(note.number, note.text) for note in again._kept.minutes.notes] == [
        (1, "Go ahead"),
        (2, "Call"),
        (3, "Who?"),
    ]


def test_where_the_audience_saw_the_desktop_it_sees_no_slide_after_a_crash(open_talk, hands):
    broken_off(open_talk, hands, "toggle-desktop")
    talk = open_talk(resume=True)
    assert talk.bridge.state.desktop_shown
    assert not talk.audience.isVisible()


def test_a_side_screen_asked_for_by_name_goes_before_those_of_the_last_talk(open_talk, hands):
    before = broken_off(open_talk, hands, ("set-side-screen", ("HDMI-2=en",)))
    asked = SideScreen("HDMI-3", "es")
    assert open_talk(resume=True, side_screens=(asked,)).bridge.state.sides == (asked,)
    assert before.sides[0].name == "HDMI-2"


def test_the_question_and_its_answers_are_said_in_the_language_of_the_program(open_talk, hands):
    broken_off(open_talk, hands)
    talk = open_talk()
    banner = question(talk)
    said = {}
    for language in ("en", "es"):
        do(talk, ("set-interface-language", (language,)))
        said[language] = [name_of(widget) for widget in (banner, *banner.findChildren(QPushButton))]
        assert all(map(has_role, banner.findChildren(QPushButton)))
    assert [words.split()[0] for words in said["en"]] == ["The", "Resume", "Start"]
    assert [words.split()[0] for words in said["es"]] == ["La", "Reanudar", "Empezar"]
