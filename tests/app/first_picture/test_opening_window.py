"""The slide that a talk opens with, on its screen before the rest of the talk is there."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication

from presenter.app.first_picture.opening_window import opening_screen, show_opening
from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.errors import UsageError
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.known_desk import KnownDesk, KnownScreen
from presenter.settings.memory import FILE, Memory, MemoryKeeper
from presenter.settings.settings import Settings
from presenter.settings.side_screen import SideScreen
from presenter.windows.plugged_in import plugged_in
from tests.desks.offscreen_desk import screen

PANEL, PROJECTOR = screen("eDP-1", 0, 0, 1280, 800), screen("HDMI-1", 1280, 0, 1920, 1080)
SECOND = screen("HDMI-2", 3200, 0, 1280, 720)
# The speaker had the screens the other way about: the slides on the panel.
SWAPPED = Memory(
    desks=(
        KnownDesk((KnownScreen("HDMI-1"), KnownScreen("eDP-1")), KnownScreen("eDP-1"), KnownScreen("HDMI-1")),
    )
)


@pytest.fixture
def clocks(hands):
    return Clocks(hands.monotonic, hands.moment)


@pytest.fixture
def begin(deck, clocks, monkeypatch, tmp_path):
    """Begin a talk with what is remembered, its window shown before or not."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    begun, windows = [], []

    def begin(memory=Memory(), *, early=True, between=None, settings=Settings(), **wishes):  # noqa: B008 - frozen values
        MemoryKeeper(tmp_path / "state" / FILE).change(lambda _: memory)
        material = read_material(deck)
        options = PresentOptions(deck=deck, ui_language="en", **wishes)
        surroundings = Surroundings(settings=settings, clocks=clocks, state=tmp_path / "state")
        window = show_opening(options, material, surroundings, memory) if early else None
        windows.append(window)
        surroundings = replace(surroundings, audience=window)
        if between is not None:
            between()
            material = read_material(deck)
        shown = None if window is None else (window.screen().name(), window.grab().toImage())
        talk = RunningTalk(options, material, surroundings)
        begun.append(talk)
        talk.begin()
        QCoreApplication.processEvents()
        return talk, shown

    yield begin
    for talk in begun:
        talk.end()
    for window in windows:
        if window is not None and shiboken6.isValid(window):
            shiboken6.delete(window)


@pytest.mark.parametrize(
    "wishes",
    [
        {},
        {"language": "es", "subtitles": ("en", "es")},
        {"subtitles": ()},
        {"slide": "end"},
        {"slide": "sky", "language": "es"},
    ],
)
def test_the_talk_goes_on_from_the_very_picture_that_was_shown_before(wishes, begin, plug):
    plug(PANEL, PROJECTOR)
    talk, (name, picture) = begin(**wishes)
    assert name == "HDMI-1"
    assert talk.audience.isFullScreen()
    assert talk.audience.grab().toImage() == picture
    alone, _ = begin(early=False, **wishes)
    assert alone.audience.grab().toImage() == picture


def test_a_deck_saved_between_two_readings_is_shown_as_it_is_now(begin, deck, plug):
    plug(PANEL, PROJECTOR)
    words = deck.read_text(encoding="utf-8")

    def save():
        deck.write_text(words.replace("# The sky", "# The sea"), encoding="utf-8")

    talk, (_, before) = begin(between=save)
    alone, _ = begin(early=False)
    assert talk.audience.grab().toImage() == alone.audience.grab().toImage() != before


@pytest.mark.parametrize("memory", [Memory(), SWAPPED])
@pytest.mark.parametrize(
    "wishes",
    [
        {},
        {"audience_screen": "HDMI-2"},
        {"audience_screen": "eDP-1"},
        {"audience_screen": "nowhere"},
        {"console_screen": "HDMI-1"},
        {"windowed": True},
        {"side_screens": (SideScreen("HDMI-2"),)},
        {"side_screens": (SideScreen("HDMI-1"),)},
        {"settings": Settings(audience_screen="HDMI-2")},
        {"settings": Settings(side_screens=(SideScreen("HDMI-1"),))},
    ],
)
@pytest.mark.parametrize("desk", [(PROJECTOR,), (PANEL, PROJECTOR), (PANEL, PROJECTOR, SECOND)])
def test_it_is_never_shown_on_another_screen_than_the_talk_will_be_on(memory, wishes, desk, begin, plug):
    plug(*desk)
    settings = wishes.get("settings", Settings())
    options = PresentOptions(**{"deck": None} | {k: v for k, v in wishes.items() if k != "settings"})
    there = opening_screen(options.screens(settings), memory, plugged_in())
    talk, _ = begin(memory, early=False, **wishes)
    if there is not None:
        assert talk.audience.isFullScreen()
        assert talk.audience.screen().name() == there.name
    else:
        assert not talk.audience.isFullScreen() or talk.picker.desks.is_doubtful


def test_where_nobody_knows_which_screen_is_which_nothing_is_shown_before_it_is_asked(begin, plug):
    plug(PANEL, PROJECTOR, SECOND)
    _, shown = begin()
    assert shown is None


def test_a_talk_that_goes_on_with_another_is_not_shown_as_it_would_begin(begin, plug):
    plug(PANEL, PROJECTOR)
    _, shown = begin(resume=True)
    assert shown is None


def test_a_slide_that_is_not_there_is_refused_before_anything_is_shown(begin, plug):
    plug(PANEL, PROJECTOR)
    with pytest.raises(UsageError):
        begin(slide="99")
