"""What the two windows of a running talk do together."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser, QToolButton

from presenter.app.present_options import PresentOptions
from presenter.app.run_talk import run_talk
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.cli.smoke import smoke
from presenter.errors import PresenterError, UsageError
from presenter.i18n.text import Text
from presenter.inputs.remote import send, socket_name
from presenter.inputs.remote_line import RemoteError
from presenter.windows.placement import Placement
from presenter.windows.screen_info import ScreenInfo


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def badges(talk):
    buttons = talk.console.body.status.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisibleTo(talk.console.body.status)]


def cut_off(window):
    """Return the words of every label and button that has less room than it needs."""
    return [
        widget.text()
        for kind in (QLabel, QPushButton, QToolButton)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.text() and not has_room(widget)
    ]


def has_room(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        longest = max(map(widget.fontMetrics().horizontalAdvance, widget.text().split(" ")))
        return widget.width() >= longest and widget.height() >= widget.heightForWidth(widget.width())
    return widget.width() >= widget.sizeHint().width() and widget.height() >= widget.sizeHint().height()


def test_a_remote_is_answered_with_where_the_talk_is(do):
    answer = do("go-to", "ground")
    assert (answer["slide"], answer["slides"], answer["identifier"]) == (2, 3, "ground")
    assert do("set-language", "es")["language"] == "es"


def test_a_remote_s_mistake_is_told_in_words_and_changes_nothing(talk, do):
    before = talk.bridge.state
    with pytest.raises(RemoteError, match="There is no slide “99”"):
        do("go-to", "99")
    with pytest.raises(RemoteError, match="no action “fly”"):
        do("fly")
    assert talk.bridge.state == before


def test_the_socket_of_the_talk_is_the_user_s_own(talk, tmp_path):
    assert socket_name().startswith(str(tmp_path))


def test_the_console_says_what_the_speaker_cannot_see(talk, do):
    do("blank")
    do("toggle-subtitles")
    do("toggle-timer")
    do("toggle-timer")
    assert badges(talk) == ["Audience sees black", "Clock paused", "Subtitles off"]


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("blank", "The audience still sees a black screen."),
        ("toggle-freeze", "The audience still sees slide 1."),
        ("toggle-desktop", "The audience still sees the desktop."),
    ],
)
def test_what_the_audience_still_sees_is_said_no_longer_than_it_is_true(talk, do, verb, said):
    do(verb)
    do("next")
    assert said in badges(talk)
    do(verb)
    assert badges(talk) == []


def test_a_click_on_a_badge_takes_it_back(talk, do, qtbot):
    do("blank")
    badge = next(
        button
        for button in talk.console.body.status.findChildren(QPushButton)
        if button.text() == "Audience sees black"
    )
    qtbot.mouseClick(badge, Qt.MouseButton.LeftButton)
    assert talk.bridge.state.blank == "none"


def test_every_badge_can_be_clicked(talk, qtbot):
    laptop = ScreenInfo("eDP-1", (0, 0, 1280, 800))
    talk.console.tell_placement(Placement(None, laptop, lost=True))
    talk.console.tell_digits("12")
    talk.console.announce(Text("There is no slide “99”."))
    before = talk.bridge.state
    assert len(badges(talk)) == 3
    for button in talk.console.body.status.findChildren(QPushButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert talk.bridge.state == before


@pytest.mark.parametrize(
    ("chip", "channel"), [("slides", "slides"), ("notes", "notes"), ("interface", "interface")]
)
def test_a_click_on_a_chip_flips_one_language_and_no_other(talk, qtbot, chip, channel):
    before = talk.bridge.state.channels
    qtbot.mouseClick(talk.console.body.chips[chip], Qt.MouseButton.LeftButton)
    after = talk.bridge.state.channels
    changed = [
        name
        for name in ("slides", "subtitles", "notes", "interface")
        if getattr(before, name) != getattr(after, name)
    ]
    assert changed == [channel]


def test_the_interface_speaks_spanish_at_once(talk, do):
    do("set-interface-language", "es")
    body = talk.console.body
    assert body.menu_button.text() == "Menú"
    assert [action.text() for action in body.menu.actions()][:2] == ["Ir", "Público"]


def test_windows_go_by_the_deck_s_title_in_every_language(talk, do):
    for language in ("en", "es"):
        do("set-interface-language", language)
        do("set-language", language)
        assert talk.audience.windowTitle() == "Two tongues"
        assert talk.console.windowTitle() == "Two tongues – console"
        assert (talk.audience.windowRole(), talk.console.windowRole()) == ("audience", "console")


@pytest.mark.parametrize("preset", ["slide-first", "notes-first", "notes-only"])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", [(900, 560), (1280, 800), (1920, 1080), (3840, 2160)])
def test_no_words_are_cut_off(talk, do, qtbot, language, size, preset):
    do("set-console-preset", preset)
    do("set-interface-language", language)
    do("set-notes-language", language)
    do("toggle-timer")
    do("next")
    talk.console.resize(*size)
    settle()
    qtbot.waitUntil(lambda: cut_off(talk.console) == [])
    do("show-help")
    settle()
    assert cut_off(talk.console.sheets.help) == []


def test_every_panel_has_a_name_for_those_who_do_not_see_it(talk):
    body = talk.console.body
    named = (
        body.timer,
        body.current,
        body.next,
        *body.chips.values(),
        body.notes.findChild(QTextBrowser),
    )
    assert all(widget.accessibleName() for widget in named)


def test_help_opens_and_closes_by_the_state_alone(talk, do):
    do("show-help")
    assert talk.console.sheets.help.isVisible()
    do("leave")
    assert not talk.console.sheets.help.isVisible()


def test_a_click_goes_on_and_the_other_button_goes_back(talk, qtbot):
    qtbot.mouseClick(talk.audience, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert talk.bridge.state.step == 1
    qtbot.mouseClick(talk.audience, Qt.MouseButton.RightButton, pos=QPoint(5, 5))
    assert talk.bridge.state.step == 0


def test_reading_the_deck_again_keeps_the_place(talk, do, deck):
    do("go-to", "ground")
    deck.write_text(
        deck.read_text("utf-8").replace("# The sky {#sky}", "# News {#news}\n\n---\n\n# The sky {#sky}"),
        "utf-8",
    )
    do("reload")
    assert talk.bridge.talk.outline.slides[talk.bridge.state.slide].identifier == "ground"
    assert talk.console.body.position.text() == "3 / 4"


@pytest.mark.parametrize(
    "broken", [b"\x00\xff\xfe nonsense", b"", b"---\ntitle: Half"], ids=["binary", "empty", "cut"]
)
def test_a_broken_deck_leaves_the_last_good_one_and_says_so(talk, do, deck, broken):
    before = talk.audience.grab().toImage()
    words = deck.read_text("utf-8")
    deck.write_bytes(broken)
    do("reload")
    assert talk.audience.grab().toImage() == before
    assert "Deck not read again: the last good one is shown" in badges(talk)
    deck.write_text(words, "utf-8")
    do("reload")
    assert "Deck not read again: the last good one is shown" not in badges(talk)


def test_a_corrected_word_is_on_the_screen_after_reading_again(talk, do, deck):
    before = talk.audience.grab().toImage()
    deck.write_text(deck.read_text("utf-8").replace("It is dark", "It is very dark"), "utf-8")
    do("reload")
    assert talk.audience.grab().toImage() != before


def test_the_time_that_is_left_counts_down(talk, do, hands):
    do("toggle-timer")
    hands.seconds += 65
    talk.console.tick()
    shown = [label.text() for label in talk.console.body.timer.findChildren(QLabel)]
    assert "8:55" in shown
    assert "1:05" in shown


def test_closing_a_window_ends_the_talk(talk, qtbot):
    with qtbot.waitSignal(talk.ended):
        talk.console.close()
    assert talk.console.isVisible()


def test_a_language_that_is_not_there_is_refused_before_anything_is_shown(qapp, deck):
    with pytest.raises(UsageError, match="There is no “de” here"):
        run_talk(PresentOptions(deck=deck, language="de"), InterfaceCatalogs.load())


def test_a_deck_that_is_not_there_is_told(qapp, tmp_path):
    with pytest.raises(PresenterError):
        run_talk(PresentOptions(deck=tmp_path / "nothing.md"), InterfaceCatalogs.load())


def test_signals_are_heeded_in_order_only_once_there_is_a_talk_to_end(qapp, tmp_path):
    heeded: list[None] = []
    options = PresentOptions(deck=tmp_path / "nothing.md")
    with pytest.raises(PresenterError):
        run_talk(options, InterfaceCatalogs.load(), heed_signals=partial(heeded.append, None))
    assert heeded == []


def test_the_smoke_test_passes(qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert smoke(InterfaceCatalogs.load()) == 0


def test_a_talk_that_is_told_to_quit_says_where_it_was_and_ends_well(qtbot, deck, tmp_path):
    environment = os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)}
    command = [sys.executable, "-W", "error", "-m", "presenter", str(deck), "--ui-language", "en"]
    running = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    socket = Path(socket_name(environment))
    qtbot.waitUntil(socket.exists, timeout=30_000)
    assert send("quit", name=str(socket))["slide"] == 1
    _, said = running.communicate(timeout=30)
    assert (running.returncode, said) == (0, "")


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (("search", "xyzzy"), "Nothing found for “xyzzy”."),
        (("set-audience-screen", "nowhere"), "There is no screen “nowhere”"),
    ],
)
def test_a_remote_that_names_what_is_not_there_is_told_so_as_the_speaker_is(talk, do, asked, why):
    with pytest.raises(RemoteError, match=why):
        do(*asked)
    assert why in str(talk.console._badges.circumstances.announcement)
    assert do("next")["step"] == 1
