"""A talk that is given in the room in one language and beside it in another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.side_screen import parse_side_screen
from presenter.typeset.fonts import load_fonts

SIDE = "HDMI-2"
CLIP = """
---

# A clip {#clip}

{words}

![A clip](clip.mp4)
"""
COFFEE = """
---
layout: break
start: "15:30"
---

# Coffee {#coffee}
"""


@pytest.fixture
def deck(write_deck, tmp_path):
    deck = write_deck(tmp_path)
    (tmp_path / "clip.mp4").write_bytes(b"a clip")
    more = CLIP.replace("{words}", "::: {lang=es}\nUn párrafo que solo está en español.\n:::") + COFFEE
    deck.write_text(deck.read_text(encoding="utf-8") + more, encoding="utf-8")
    return deck


@pytest.fixture
def talk(qapp, deck, hands, monkeypatch, tmp_path, player):
    """A talk in plain windows: the audience's in English, beside it one in Spanish."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    load_fonts()
    options = PresentOptions(
        deck=deck,
        ui_language="en",
        windowed=True,
        side_screens=(parse_side_screen(f"{SIDE}=es,off"),),
    )
    clocks = Clocks(hands.monotonic, hands.moment)
    surroundings = Surroundings(clocks=clocks, make_player=lambda: player)
    running = RunningTalk(options, read_material(deck), surroundings)
    running.begin()
    yield running
    running.end()


@pytest.fixture
def side(talk):
    (window,) = talk.sides
    return window


def picture(window):
    return window.picture().toImage()


def test_the_side_shows_the_same_slide_in_its_own_language(talk, side, do):
    do("set-subtitles", "off")
    side.resize(talk.audience.size())
    assert picture(side) != picture(talk.audience)
    in_spanish = picture(side)
    do("set-language", "es")
    assert picture(talk.audience) == in_spanish
    assert picture(side) == in_spanish


def test_the_side_goes_with_the_talk(side, do):
    seen = []
    for verb in ("next", "next", "blank", "blank", "last"):
        before = picture(side)
        do(verb)
        seen.append(picture(side) != before)
    assert seen == [True, True, True, True, True]


def test_a_frozen_picture_is_frozen_beside_too(side, do):
    do("toggle-freeze")
    before = picture(side)
    do("next")
    assert picture(side) == before
    do("toggle-freeze")
    assert picture(side) != before


def test_what_one_key_brings_is_ready_beside_too(talk, side, do):
    for _ in range(4):
        while talk._foresight.is_looking:
            QCoreApplication.processEvents()
        near = talk._frames.states_one_key_away(talk.bridge.state)
        assert [s for s in near if side.prepare(talk._frames.source(side.shown(s)))] == []
        do("next")


def test_a_video_plays_on_both_where_it_stands_and_is_heard_once(talk, side, do, player):
    do("go-to", "clip")
    do("play-media")
    player.go_on(1.0)
    in_room, beside = talk._screens._on_audience.rect, side._playing.rect
    assert not beside.isEmpty()
    assert beside != in_room
    do("next")
    assert side._playing.rect.isEmpty()


def test_a_break_counts_down_beside_too(side, do, hands):
    do("go-to", "coffee")
    before = side.grab().toImage()
    hands.wall = hands.wall.replace(minute=8)
    assert side.grab().toImage() != before


def test_sides_are_opened_and_closed_while_the_talk_goes_on(talk, do):
    do("set-side-screen", "DP-1=en")
    assert len(list(talk.sides)) == 2
    do("remove-side-screen", SIDE)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    (left,) = talk.sides
    before = picture(left)
    do("next")
    assert picture(left) != before


def test_a_remote_is_told_of_the_sides_and_of_every_screen(do):
    told = do("flip-side-language")
    shown = {
        "name": SIDE,
        "language": "en",
        "subtitles_on": False,
        "subtitles": ("es",),
        "subtitle_place": "band",
    }
    assert told["sides"] == (shown,)
    screens = told["screens"]
    assert screens["audience"] == screens["console"] == screens["sides"][SIDE]


def test_the_console_says_what_each_side_shows(talk, do):
    words = [badge.words for badge in talk.console.body.status._badges]
    assert f"{SIDE}: ES" in words
    do("set-side-subtitles", SIDE, "en")
    words = [badge.words for badge in talk.console.body.status._badges]
    assert f"{SIDE}: ES, subtitles EN" in words


def test_a_window_beside_is_named_for_window_managers_and_screen_readers(side):
    assert side.windowTitle() == f"Two tongues – {SIDE}"
    assert side.accessibleName() == f"What the audience sees on {SIDE}"
