"""Every window, sheet, menu and panel has room for its words, in the languages of the program and beyond.

The trial language's words are longer than those of any translation; there alone words may end in an
ellipsis, and only in widgets that tell the whole in a tip and to those who listen.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QToolTip, QWidget

from presenter.actions.table import ACTIONS
from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.talk.effects import ConsolePreset
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.eliding_button import ElidingButton
from presenter.windows.resume_banner import ResumeBanner
from tests.app.clipped import cut_words

SIZES = [(1280, 800), (900, 560)]
LANGUAGES = ["en", "es", "en_XA", "ar_XB"]
# What is turned round is as long as what it is made of, so the size with less room says all of it.
OPENED = [
    (language, size) for language in LANGUAGES for size in SIZES if language != "ar_XB" or size == SIZES[-1]
]
LEFT_OUT = ("quit", "flip-interface-language")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def open_talk(qapp, deck, hands, monkeypatch, tmp_path):
    """Open a talk whose windows speak a language; the one before is broken off."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    opened = []

    def open_talk(language):
        while opened:
            opened.pop().end()
        options = PresentOptions(deck=deck, ui_language=language, windowed=True)
        surroundings = Surroundings(clocks=Clocks(hands.monotonic, hands.moment), state=tmp_path / "state")
        opened.append(RunningTalk(options, read_material(deck), surroundings))
        opened[0].begin()
        return opened[0]

    yield open_talk
    for running in opened:
        running.end()


@pytest.fixture(params=LANGUAGES)
def spoken(request, open_talk):
    """A talk whose windows speak a language."""
    return open_talk(request.param)


def settle():
    for _ in range(4):
        QApplication.processEvents()


def put_away(talk):
    """Leave whatever a verb has brought: sheets first, which are no part of the talk's state."""
    in_vain = 0
    while in_vain < 2:
        before = talk.bridge.state
        talk._on_asked("leave")
        in_vain = in_vain + 1 if talk.bridge.state is before else 0


def everything_opened(talk):
    """Ask for every verb there is, in every arrangement those that open something; yield each time."""
    for row in ACTIONS:
        if row.command is None or row.id in LEFT_OUT:
            continue
        talk._on_asked(row.id)
        settle()
        yield row.id
        if popup := QApplication.activePopupWidget():
            popup.close()
        put_away(talk)
    for preset in ConsolePreset:
        talk._on_asked(f"console-{preset}")
        settle()
        yield f"console-{preset}"


def everything_cut(talk, size):
    talk.console.resize(*size)
    talk.subtitles.interpreter.window.resize(*size)
    known = set()
    return {cut: verb for verb in everything_opened(talk) for cut in cut_words(known)}


@pytest.mark.parametrize(("language", "size"), OPENED)
def test_every_window_has_room_for_its_words(open_talk, language, size):
    cut = everything_cut(open_talk(language), size)

    may_be_elided = language == "en_XA"
    assert {where: verb for where, verb in cut.items() if not (where.is_elided and may_be_elided)} == {}


@pytest.mark.parametrize(("language", "size"), OPENED)
def test_the_question_about_the_last_talk_and_the_list_of_findings_have_room(
    open_talk, hands, deck, language, size
):
    talk = open_talk(language)
    for verb in ("toggle-timer", "next", "next"):
        hands.seconds += 300
        talk._on_asked(verb)
        settle()
    deck.write_text(deck.read_text("utf-8") + "\n---\nlayuot: wide\n---\n\n![](no.png)\n", "utf-8")
    talk = open_talk(language)
    talk.console.resize(*size)
    settle()
    assert talk.console.findChild(ResumeBanner).isVisible()
    cut = cut_words()
    talk._on_asked("show-findings")
    settle()
    assert talk.console.sheets.findings.isVisible()

    assert [one for one in (*cut, *cut_words()) if not (one.is_elided and language == "en_XA")] == []


def test_menus_have_room_for_their_words(spoken):
    menu = spoken.console.body.menu
    for submenu in (menu, *(action.menu() for action in menu.actions() if action.menu())):
        submenu.popup(QPoint(0, 0))
        settle()
        assert submenu.width() >= submenu.sizeHint().width()
        assert submenu.height() <= QGuiApplication.primaryScreen().geometry().height()
        submenu.close()


@pytest.fixture
def row(qtbot):
    """A row 100 pixels wide, to be filled."""
    row = QWidget()
    qtbot.addWidget(row)
    QHBoxLayout(row).setContentsMargins(0, 0, 0, 0)
    row.setFixedWidth(160)
    return row


@pytest.mark.parametrize(
    ("kind", "is_elided"), [(QLabel, False), (QPushButton, False), (ElidingButton, True)]
)
def test_words_without_room_are_found(row, kind, is_elided):
    widget = kind()
    widget.setText("Words that are too many for so little room")
    row.layout().addWidget(widget)
    row.show()
    widget.setFixedWidth(100)

    (cut,) = [cut for cut in cut_words() if cut.words == widget.text()]

    assert cut.is_elided is is_elided
    assert cut.lacking > 50


def test_words_that_stand_outside_of_what_is_around_them_are_found(row):
    label = QLabel("Words", row)
    row.show()
    label.move(90, 0)
    label.show()

    assert [(cut.words, cut.is_elided) for cut in cut_words()] == [("Words", False)]


def test_words_with_room_are_not_found(row):
    for widget in (QLabel("Few"), QPushButton("Rather few")):
        row.layout().addWidget(widget)
    row.show()

    assert cut_words() == []


@pytest.mark.parametrize("kind", ["label", "button"])
def test_the_whole_of_what_is_elided_is_told_in_a_tip(row, kind):
    whole = "Words that are too many for so little room"
    widget = ConsoleLabel("caption", yields=True) if kind == "label" else ElidingButton()
    widget.setText(whole)
    row.layout().addWidget(widget)
    row.show()
    widget.setFixedWidth(100)
    before = widget.grab().toImage()

    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))

    assert widget.is_elided
    assert QToolTip.text() == whole
    widget.setText(whole.replace("little room", "much"))
    assert widget.grab().toImage() == before  # what differs is behind the ellipsis
    assert widget.cursor().shape() is Qt.CursorShape.ArrowCursor
    QToolTip.hideText()
