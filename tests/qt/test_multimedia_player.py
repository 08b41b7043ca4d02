"""Real clips played by Qt Multimedia, without a screen and without a loudspeaker."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from presenter.deck.blocks import Playback
from presenter.i18n.text import Text
from presenter.qt.find_player import find_player
from presenter.qt.player import Clip

CLIPS = Path(__file__).parent / "clips"
COLOURS = CLIPS / "colours.webm"  # a second of red, a second of green, a second of blue

# What the sound system and the graphics card of a machine without either say is no fault.
SAID = ("PulseAudio", "No RHI backend", "No audio device", "pipewire", "va[- (]")
pytestmark = pytest.mark.qt_log_ignore(*SAID)


class Watcher:
    """Remember what a player shows and says."""

    def __init__(self, player):
        self.colour = ""
        self.position = self.length = 0.0
        self.warnings = []
        player.framed.connect(self.on_framed)
        player.progressed.connect(self.on_progressed)
        player.warned.connect(self.on_warned)

    def on_framed(self, image):
        pixel = image.pixelColor(image.rect().center())
        shares = {"red": pixel.red(), "green": pixel.green(), "blue": pixel.blue()}
        self.colour = max(shares, key=shares.get)

    def on_progressed(self, position, length):
        self.position, self.length = position, length

    def on_warned(self, text: Text):
        self.warnings.append(str(text))

    def sees(self, colour):
        return lambda: self.colour == colour


@pytest.fixture
def player(qapp, qtbot):
    player = find_player("")
    yield player
    with qtbot.waitSignal(player.destroyed):
        player.close()


@pytest.fixture
def watcher(player):
    return Watcher(player)


def test_at_rest_the_first_picture_of_a_clip_is_shown(player, watcher, qtbot):
    player.insert(Clip(COLOURS, Playback()))
    qtbot.waitUntil(watcher.sees("red"))


def test_a_clip_that_begins_later_shows_where_it_begins(player, watcher, qtbot):
    player.insert(Clip(COLOURS, Playback(start=1.5)))
    qtbot.waitUntil(watcher.sees("green"))


def test_it_plays_to_its_end_and_rests_there(player, watcher, qtbot):
    player.insert(Clip(COLOURS, Playback()), position=2.5)
    with qtbot.waitSignal(player.ended):
        player.play()
    assert watcher.colour == "blue"
    assert watcher.position == pytest.approx(watcher.length)
    assert watcher.length == pytest.approx(3.0, abs=0.2)


def test_it_ends_where_its_author_ends_it(player, watcher, qtbot):
    player.insert(Clip(COLOURS, Playback(start=0.5, end=0.9)))
    with qtbot.waitSignal(player.ended):
        player.play()
    assert watcher.colour == "red"
    assert watcher.length == pytest.approx(0.4)


def test_played_again_at_its_end_it_begins_anew(player, watcher, qtbot):
    player.insert(Clip(COLOURS, Playback()), position=2.8)
    with qtbot.waitSignal(player.ended):
        player.play()
    player.play()
    qtbot.waitUntil(watcher.sees("red"))


def test_in_a_loop_it_goes_round(player, watcher, qtbot):
    player.insert(Clip(COLOURS, Playback(loop=True)), position=2.6)
    player.play()
    qtbot.waitUntil(watcher.sees("blue"))
    qtbot.waitUntil(watcher.sees("red"))


def test_a_position_can_be_sought_at_rest(player, watcher, qtbot):
    player.insert(Clip(COLOURS, Playback()))
    qtbot.waitUntil(watcher.sees("red"))
    player.seek(2.5)
    qtbot.waitUntil(watcher.sees("blue"))
    player.seek(99.0)
    assert player.position <= 3.1


def test_a_sound_tells_how_far_it_is(player, watcher, qtbot):
    player.insert(Clip(CLIPS / "tone.ogg", Playback()))
    with qtbot.waitSignal(player.ended):
        player.play()
    assert watcher.length == pytest.approx(1.0, abs=0.1)


def test_what_is_no_clip_fails_with_a_reason(player, qtbot, tmp_path):
    (tmp_path / "broken.mp4").write_bytes(b"no clip at all")
    with qtbot.waitSignal(player.failed) as failed:
        player.insert(Clip(tmp_path / "broken.mp4", Playback()))
    assert failed.args[0]


def test_a_device_that_is_not_there_is_said_once(qtbot):
    player = find_player("The big loudspeaker")
    watcher = Watcher(player)
    for _ in range(2):
        player.insert(Clip(COLOURS, Playback()))
    assert watcher.warnings == ["There is no sound device “The big loudspeaker”; the system’s own is used."]
    with qtbot.waitSignal(player.destroyed):
        player.close()


def test_the_clip_asked_for_last_is_shown_whatever_was_asked_for_before(player, watcher, qtbot):
    for _ in range(10):
        player.insert(Clip(COLOURS, Playback()))
        player.play()
        qtbot.waitUntil(watcher.sees("red"))
        player.insert(Clip(CLIPS / "tone.ogg", Playback()))
        player.play()
        watcher.colour = ""
    player.take_out()
    player.insert(Clip(COLOURS, Playback(start=2.5)))
    qtbot.waitUntil(watcher.sees("blue"))


def test_where_nothing_is_installed_that_plays_there_is_no_player(monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert find_player("") is None
