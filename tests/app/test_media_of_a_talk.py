"""Videos and sounds in a running talk, the player in the test's hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.remote_line import RemoteCommand
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.typeset.fonts import load_fonts

DECK = """\
---
language: en
translations: [es]
---

# Words

---

# A clip

![A clip](clip.mp4)

---

# By itself

- words
. . .

![A clip](poster.mp4){autoplay controls}

---

# Broken

![Broken](broken.mp4)

---

# Gone

![Gone](gone.mp4)
"""
MIDDLE = (320, 190)


@pytest.fixture
def deck(tmp_path):
    for name in ("clip.mp4", "clip.es.mp4", "poster.mp4"):
        (tmp_path / name).write_bytes(b"a clip")
    (tmp_path / "broken.mp4").write_bytes(b"broken")
    poster = QImage(64, 36, QImage.Format.Format_RGB32)
    poster.fill(QColor("red"))
    assert poster.save(str(tmp_path / "poster.png"))
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    return path


@pytest.fixture
def open_talk(deck, hands, monkeypatch, tmp_path):
    """Open the talk with what makes its player."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    load_fonts()
    opened = []

    def open_talk(make_player):
        options = PresentOptions(deck=deck, ui_language="en", windowed=True)
        clocks = Clocks(hands.monotonic, hands.moment)
        material = read_material(deck)
        talk = RunningTalk(options, material, Surroundings(clocks=clocks, make_player=make_player))
        talk.begin()
        talk.audience.resize(640, 360)
        opened.append(talk)
        return talk

    yield open_talk
    for talk in opened:
        talk.end()
        assert talk._media._showing is None


@pytest.fixture
def talk(open_talk, player):
    def the_player():
        return player

    return open_talk(the_player)


def colour(talk):
    return talk.audience.grab().toImage().pixelColor(*MIDDLE)


def badges(talk):
    buttons = talk.console.body.status.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisibleTo(talk.console.body.status)]


def test_a_clip_without_a_poster_shows_its_first_picture_and_waits(talk, do, player):
    do("go-to", "2")
    assert player.clip.path.name == "clip.mp4"
    assert not player.playing
    assert colour(talk) == QColor(0, 100, 0)
    assert "Ready to play: 0:10 · volume 100 %" in badges(talk)


def test_it_plays_where_it_stands_on_the_slide_and_the_console_counts(talk, do, player, hands):
    do("go-to", "2")
    do("play-media")
    assert player.playing
    hands.seconds += 1
    player.go_on(4.0)
    assert colour(talk) == QColor(0, 104, 0)
    assert "Playing 0:04 of 0:10 · volume 100 %" in badges(talk)


def test_a_poster_stays_until_it_plays(talk, do, player):
    do("go-to", "3")
    assert player.clip is None
    do("next")
    assert player.playing
    player.go_on(2.0)
    assert colour(talk) == QColor(0, 102, 0)
    do("previous")
    assert player.clip is None
    assert colour(talk) != QColor(0, 102, 0)


def test_going_on_and_back_in_it_is_in_seconds(talk, do, player):
    do("go-to", "2")
    do("media-forward")
    assert player.position == 5.0
    do("seek-media", "-2")
    assert player.position == 3.0
    do("media-back")
    assert player.position == 0.0
    do("seek-media", "4")
    do("restart-media")
    assert (player.position, player.playing) == (0.0, True)


def test_louder_and_softer_reach_the_player(talk, do, player):
    do("go-to", "2")
    do("media-softer")
    assert player.volume == 0.9
    assert "Ready to play: 0:10 · volume 90 %" in badges(talk)


def test_under_a_blank_nothing_is_seen_and_nothing_heard(talk, do, player):
    do("go-to", "2")
    do("play-media")
    do("blank")
    assert not player.playing
    assert colour(talk) == QColor("black")
    do("blank")
    assert player.playing
    assert colour(talk) == QColor(0, 100, 0)


def test_leaving_the_slide_takes_it_out(talk, do, player):
    do("go-to", "2")
    do("play-media")
    do("next")
    assert player.clip is None
    assert colour(talk) != QColor(0, 100, 0)


def test_another_language_goes_on_with_its_own_version_where_it_was(talk, do, player):
    do("go-to", "2")
    do("play-media")
    player.go_on(3.0)
    do("set-language", "es")
    assert (player.clip.path.name, player.position, player.playing) == ("clip.es.mp4", 3.0, True)


def test_at_its_end_it_rests_and_plays_again_when_asked(talk, do, player):
    do("go-to", "2")
    do("play-media")
    player.go_on(10.0)
    assert not talk.bridge.state.playing
    do("play-media")
    assert player.playing


def test_a_click_on_it_plays_it_and_a_click_beside_it_goes_on(talk, do, player, qtbot):
    do("go-to", "2")
    qtbot.mouseClick(talk.audience, Qt.MouseButton.LeftButton, pos=QPoint(*MIDDLE))
    assert player.playing
    qtbot.mouseClick(talk.audience, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert talk.bridge.state.slide == 2


def test_the_audience_sees_how_far_it_is_where_the_author_wants_that(talk, do, player):
    def foot():
        box = talk._media._showing.rect
        scale = 640 / 1600
        point = (round((box.left() + 20) * scale), round((box.bottom() - 4) * scale))
        return talk.audience.grab().toImage().pixelColor(*point)

    do("go-to", "2")
    do("play-media")
    player.go_on(5.0)
    assert foot() == QColor(0, 105, 0)
    do("go-to", "3")
    do("next")
    player.go_on(5.0)
    assert foot() == QColor(talk._media._showing.accent)


def test_what_cannot_be_played_is_said_and_the_talk_goes_on(talk, do, player):
    do("go-to", "4")
    assert "“broken.mp4” cannot be played: it is no video" in badges(talk)
    do("play-media")
    assert not talk.bridge.state.playing
    do("next")
    assert talk.bridge.state.slide == 4


def test_a_clip_that_is_not_there_is_said(talk, do):
    do("go-to", "5")
    do("play-media")
    assert not talk.bridge.state.playing
    assert "There is no file to play here." in badges(talk)


def test_without_the_part_that_plays_the_speaker_is_told_what_to_install(open_talk):
    def nothing():
        return None

    talk = open_talk(nothing)
    for verb, *arguments in (("go-to", "2"), ("play-media",)):
        talk.remote.perform(RemoteCommand(verb, tuple(arguments)))
    assert not talk.bridge.state.playing
    assert "Install what plays it: pip install 'presenter[media]'" in badges(talk)


def test_reading_the_deck_again_keeps_it_playing(talk, do, player, deck):
    do("go-to", "2")
    do("play-media")
    player.go_on(3.0)
    deck.write_text(deck.read_text("utf-8").replace("# Words", "# Other words"), "utf-8")
    do("reload")
    assert (player.playing, player.position) == (True, 3.0)
    deck.write_text(deck.read_text("utf-8").replace("![A clip](clip.mp4)", "No clip."), "utf-8")
    do("reload")
    assert (player.clip, talk.bridge.state.playing) == (None, False)
