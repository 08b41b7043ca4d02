"""Slides that move: seen in the pixels of the audience's window, the clock in the test's hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.action_set import ActionSet
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.read_material import material_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.commands.language_command import FlipLanguage
from presenter.talk.commands.move_command import Next, Previous
from presenter.talk.commands.subtitle_command import ToggleSubtitles
from presenter.talk.commands.view_command import ToggleBlank
from presenter.talk.outline import Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.slide_motion import SECONDS

DECK = """\
---
language: en
translations: [es]
transition: push
---

---
background: "#ff0000"
---

&nbsp;

---
background: "#00ff00"
---

&nbsp;

---
background: "#0000ff"
transition: fade
---

&nbsp;

---
background: "#ffff00"
transition: fade
---

&nbsp;

::: subtitles
Words.
:::
"""
RED, GREEN, BLUE = QColor("#ff0000"), QColor("#00ff00"), QColor("#0000ff")
LEFT, RIGHT, FOOT = (20, 60), (300, 60), (160, 175)


class Stage:
    """An audience's window of 320 × 180 pixels with its talk, in which time stands still."""

    def __init__(self, *, reduced_motion=False):
        self.seconds = 1000.0
        self.material = self.read()
        talk = Talk(self.outline, opening_state(self.outline, Channels(), Timer()), self.clock)
        words = InterfaceWords(InterfaceCatalogs().translate_to, Language("en"))
        self.frames = FrameProvider(talk, self.material, self.clock)
        self.bridge = TalkBridge(talk)
        self.actions = ActionSet(ACTIONS, Keymap.merge(ACTIONS), words)
        self.window = AudienceWindow()
        self.window.follow(
            self.bridge, self.frames, self.actions, words, self.clock, reduced_motion=reduced_motion
        )
        self.window.resize(320, 180)
        self.window.show()
        self.wait(10)

    def read(self):
        deck = parse(DECK, Path("talk.md"))
        return material_of(deck, Catalogs(deck.settings.language))

    @property
    def outline(self):
        return Outline.of(self.material.deck, self.material.tracks)

    def clock(self):
        return self.seconds

    def wait(self, seconds):
        self.seconds += seconds

    def do(self, *commands):
        for command in commands:
            self.bridge.dispatch(command)

    def is_idle(self):
        motion = self.window._motion
        return not motion._timer.isActive() and motion._old.isNull()

    def colour(self, point):
        return self.window.grab().toImage().pixelColor(*point)


@pytest.fixture
def stage(qtbot):
    stage = Stage()
    qtbot.addWidget(stage.window)
    return stage


def test_the_next_slide_pushes_the_one_before_it_to_the_left(stage):
    stage.do(Next())
    stage.wait(SECONDS * 0.1)
    assert (stage.colour(LEFT), stage.colour(RIGHT)) == (RED, GREEN)
    stage.wait(SECONDS * 0.85)
    assert (stage.colour(LEFT), stage.colour(RIGHT)) == (GREEN, GREEN)


def test_going_back_it_is_pushed_to_the_right(stage):
    stage.do(Next())
    stage.wait(10)
    stage.do(Previous())
    stage.wait(SECONDS * 0.1)
    assert (stage.colour(LEFT), stage.colour(RIGHT)) == (RED, GREEN)


def test_a_slide_fades_into_the_next(stage):
    stage.do(Next())
    stage.wait(10)
    stage.do(Next())
    stage.wait(SECONDS * 0.2)
    mixed = stage.colour(LEFT)
    assert 0 < mixed.green() < 255
    assert mixed.green() + mixed.blue() == pytest.approx(255, abs=2)


def test_a_key_on_the_way_brings_its_own_slide_at_once(stage):
    stage.do(Next())
    stage.wait(SECONDS * 0.1)
    stage.do(Next())
    assert (stage.colour(LEFT), stage.colour(RIGHT)) == (BLUE, BLUE)
    assert stage.window.milliseconds_moving == 0


def test_whoever_leafs_sees_slides_and_no_motion(stage):
    for _ in range(3):
        stage.do(Next())
        stage.wait(SECONDS * 0.3)
        stage.do(Previous())
        assert stage.colour(RIGHT) == RED
        stage.wait(SECONDS * 0.3)


def test_a_transition_takes_no_longer_than_a_quarter_of_a_second(stage):
    stage.do(Next())
    assert 0 < stage.window.milliseconds_moving <= 250


def test_however_late_it_is_painted_it_is_over_in_time_and_nothing_is_left_running(stage, qtbot):
    stage.do(Next())
    stage.wait(10)
    assert stage.colour(LEFT) == GREEN
    qtbot.waitUntil(stage.is_idle)


def test_the_band_of_subtitles_stands_still(stage):
    stage.do(ToggleSubtitles())
    stage.wait(10)
    band = stage.colour(FOOT)
    assert band not in (RED, GREEN)
    stage.do(Next())
    stage.wait(SECONDS * 0.1)
    assert (stage.colour(LEFT), stage.colour(RIGHT), stage.colour(FOOT)) == (RED, GREEN, band)


@pytest.mark.parametrize("command", [ToggleBlank(), FlipLanguage(), ToggleSubtitles()])
def test_what_is_no_walk_is_at_once(stage, command):
    stage.do(command)
    assert stage.window.milliseconds_moving == 0


def test_nothing_moves_because_the_deck_was_read_again(stage):
    stage.frames.replace_material(stage.read())
    short = stage.outline
    stage.do(Next(), ReplaceOutline(short))
    assert stage.window.milliseconds_moving == 0


def test_nothing_moves_for_those_who_asked_for_no_motion(qtbot):
    stage = Stage(reduced_motion=True)
    qtbot.addWidget(stage.window)
    stage.do(Next())
    assert stage.colour(LEFT) == GREEN
    assert stage.window.milliseconds_moving == 0


def test_in_another_size_the_slide_is_there_at_once(stage):
    stage.do(Next())
    stage.window.resize(640, 360)
    assert stage.window.milliseconds_moving == 0
    assert stage.colour(LEFT) == GREEN
