"""The picture of the last start, in the window that this start's talk goes on in."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

import presenter
from presenter.app.first_picture.first_window import find_first_picture, show_first_window
from presenter.app.first_picture.picture_keeper import PictureKeeper
from presenter.app.first_picture.start import Start
from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from tests.desks.offscreen_desk import screen

PANEL, PROJECTOR = screen("eDP-1", 0, 0, 1280, 800), screen("HDMI-1", 1280, 0, 1920, 1080)
ROOT = Path(__file__).parents[3]
PAST = 1_600_000_000_000_000_000  # nanoseconds since 1970


@pytest.fixture(autouse=True)
def desk(plug):
    plug(PANEL, PROJECTOR)
    return plug


@pytest.fixture
def start(deck, tmp_path):
    return Start(
        words=("talk.md",),
        folder=str(tmp_path),
        variables={},
        moment=time.time_ns() + 60_000_000_000,  # a minute after the deck was written
        state=tmp_path / "state",
        settings=tmp_path / "settings",
    )


@pytest.fixture
def show():
    """Show what is kept for a start, as before a talk; its window, or None."""
    windows = []

    def show(started):
        kept = find_first_picture(started)
        window = None if kept is None else show_first_window(kept)[1]
        windows.append(window)
        return window

    yield show
    for window in windows:
        if window is not None and shiboken6.isValid(window):
            shiboken6.delete(window)


@pytest.fixture
def begun():
    """The talks that are to be ended."""
    return []


@pytest.fixture
def give(deck, hands, start, begun, show, monkeypatch, tmp_path):
    """Begin a talk, in a window that stands already or in its own."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    def give(window=None, **wishes):
        options = PresentOptions(deck=deck, ui_language="en", **wishes)
        clocks = Clocks(hands.monotonic, hands.moment)
        surroundings = Surroundings(clocks=clocks, state=start.state, audience=window)
        talk = RunningTalk(options, read_material(deck), surroundings)
        begun.append(talk)
        talk.begin()
        QCoreApplication.processEvents()
        return talk, options

    yield give
    for talk in begun:
        talk.end()


@pytest.fixture
def keep(give, begun, start, qtbot):
    """Give a talk for as long as it takes to keep its picture; tell whether it was kept."""

    def keep(started=start, before=None, **wishes):
        talk, options = give(**wishes)
        talk.picker.desks.remember()
        keeper = PictureKeeper(started, options, talk)
        if before is not None:
            before(talk)
        with qtbot.waitSignal(keeper.kept) as kept:
            keeper.keep()
        begun.remove(talk)
        talk.end()
        return kept.args[0]

    return keep


def seen(window):
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_the_next_start_shows_at_once_what_the_last_one_showed_first(keep, start, show, give):
    assert show(start) is None
    assert keep()
    window = show(start)
    at_once, handle = seen(window), window.winId()
    assert (window.screen().name(), window.isFullScreen()) == ("HDMI-1", True)
    assert window.windowTitle() == "Two tongues"
    talk, _ = give(window)
    assert talk.audience is window
    assert seen(window) == at_once
    assert (window.winId(), window.screen().name()) == (handle, "HDMI-1")


def test_subtitles_and_languages_are_as_they_were(keep, start, show, give):
    assert keep(language="es", subtitles=("en", "es"))
    window = show(start)
    at_once = seen(window)
    talk, _ = give(window, language="es", subtitles=("en", "es"))
    assert seen(talk.audience) == at_once


def test_the_talk_goes_on_in_that_window(keep, start, show, give):
    keep()
    window = show(start)
    talk, _ = give(window)
    before = seen(window)
    talk.bridge.dispatch(_next(talk))
    assert seen(window) != before


def _next(talk):
    from presenter.actions.parse_action import parse_action

    return parse_action("next", [], talk.bridge.talk.outline)


def test_what_is_kept_is_what_came_first_and_not_what_is_shown_by_then(keep, start, show, give):
    assert keep(before=lambda talk: talk.bridge.dispatch(_next(talk)))
    at_once = seen(show(start))
    talk, _ = give()
    assert seen(talk.audience) == at_once


@pytest.mark.parametrize(
    "desk_now",
    [
        (PROJECTOR,),
        (PANEL, screen("HDMI-2", 1280, 0, 1920, 1080)),
        (PANEL, screen("HDMI-1", 1280, 0, 1280, 720)),
        (PANEL, screen("HDMI-1", 1280, 0, 1920, 1080, scale=2.0)),
        (PANEL, PROJECTOR, screen("HDMI-2", 3200, 0, 1920, 1080)),
        (screen("HDMI-1", 0, 0, 1920, 1080), screen("eDP-1", 1920, 0, 1280, 800)),
    ],
)
def test_on_other_screens_nothing_is_shown_before_the_talk_is_there(desk, desk_now, keep, start, show):
    keep()
    desk(*desk_now)
    assert show(start) is None


def test_the_window_is_gone_with_its_screen_and_back_with_the_talk(desk, keep, start, show, give):
    keep()
    window = show(start)
    desk(PANEL)
    assert not window.isVisible()
    desk(PANEL, PROJECTOR)
    talk, _ = give(window)
    assert (talk.audience.isVisible(), talk.audience.screen().name()) == (True, "HDMI-1")


def test_a_deck_saved_since_is_never_shown_as_it_was(keep, start, show, deck):
    keep()
    deck.write_text(deck.read_text(encoding="utf-8").replace("The sky", "The sea"), encoding="utf-8")
    assert show(start) is None


@pytest.mark.parametrize("name", ["slides.pptx", "slides.srt", "slides.en.vtt"])
def test_a_deck_of_another_program_counts_with_its_subtitles(name, keep, start, show, tmp_path):
    source = tmp_path / "slides.pptx"
    source.write_bytes(b"first")
    assert keep(opened=source)
    assert show(start) is not None
    (tmp_path / name).write_bytes(b"saved since")
    assert show(start) is None


def test_a_picture_that_was_cut_short_is_not_shown(keep, start, show):
    keep()
    whole = start.picture.read_bytes()
    start.picture.write_bytes(whole[:-1])
    assert show(start) is None


def test_a_picture_with_other_pixels_is_not_shown(keep, start, show):
    keep()
    whole = start.picture.read_bytes()
    start.picture.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert show(start) is None


@pytest.mark.parametrize("wishes", [{"windowed": True}, {"resume": True}])
def test_of_a_talk_that_fills_no_screen_or_goes_on_with_another_none_is_kept(wishes, give, start):
    talk, options = give(**wishes)
    PictureKeeper(start, options, talk).keep()
    assert not talk.beside.is_busy
    assert not start.picture.exists()


def test_none_is_kept_of_a_talk_for_another_platform(give, start):
    talk, options = give()
    PictureKeeper(replace(start, words=("talk.md", "--platform", "vnc")), options, talk).keep()
    assert not talk.beside.is_busy


def test_none_is_kept_once_the_audience_has_another_screen(give, start):
    talk, options = give()
    keeper = PictureKeeper(start, options, talk)
    talk.keeper.swap()
    keeper.keep()
    assert not talk.beside.is_busy


def test_none_is_kept_of_files_saved_while_the_program_began(keep, start):
    assert not keep(replace(start, moment=PAST))
    assert not start.picture.exists()


def test_a_state_folder_that_cannot_be_written_to_keeps_nothing_and_disturbs_nobody(keep, start):
    start.state.mkdir()
    (start.state / "first-pictures").write_text("a file in the place of the folder")
    assert not keep()


def test_nobody_else_may_look_at_the_slide(keep, start):
    keep()
    assert start.picture.parent.stat().st_mode & 0o077 == 0


def test_a_program_whose_files_cannot_be_looked_at_shows_nothing_before(
    keep, start, show, monkeypatch, tmp_path
):
    keep()
    monkeypatch.setattr(presenter, "__file__", str(tmp_path / "packed.zip" / "presenter" / "__init__.py"))
    assert show(start) is None


def test_a_picture_that_is_there_already_is_not_written_again(keep, start):
    keep()
    os.utime(start.picture, (1000, 1000))
    inode = start.picture.stat().st_ino
    assert keep()
    assert start.picture.stat().st_ino == inode
    assert start.picture.stat().st_mtime > 1000


# What the first picture may read of this program: next to nothing.
_READ = {
    "presenter",
    "presenter.about",
    "presenter.about.identity",
    "presenter.app",
    "presenter.app.first_picture",
    "presenter.app.first_picture.conditions",
    "presenter.app.first_picture.first_window",
    "presenter.app.first_picture.start",
    "presenter.cli",
    "presenter.cli.display",
    "presenter.cli.exit_codes",
    "presenter.cli.main",
    "presenter.cli.signals",
    "presenter.cli.utf8_locale",
    "presenter.dataclass",
    "presenter.i18n",
    "presenter.i18n.text",
    "presenter.qt",
    "presenter.qt.application",
    "presenter.qt.picture_cache",
    "presenter.storage",
    "presenter.storage.kept_picture",
    "presenter.storage.user_folder",
    "presenter.windows",
    "presenter.windows.audience_window",
    "presenter.windows.frame_view",
    "presenter.windows.placed_view",
    "presenter.windows.plugged_in",
    "presenter.windows.screen_info",
    "presenter.windows.subtitle_words",
    "presenter.windows.wheel_filter",
}


def test_nothing_else_of_the_program_is_read_before_the_first_picture():
    code = (
        "import sys, presenter.cli.main, presenter.cli.display\n"
        "from presenter.app.first_picture import conditions, first_window, start\n"
        "from presenter.qt import application\n"
        "from presenter.windows import audience_window\n"
        "print('\\n'.join(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    read = run.stdout.split()
    assert {name for name in read if name.split(".")[0] == "presenter"} <= _READ
    assert not {"babel", "markdown", "yaml"} & set(read)
