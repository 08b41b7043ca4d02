"""Cues that come when the last one has been read."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.cue_clock import CueClock
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.read_material import material_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.commands.cue_command import NextCue
from presenter.talk.commands.move_command import Next
from presenter.talk.commands.timer_command import ToggleTimer
from presenter.talk.commands.view_command import ToggleBlank
from presenter.talk.outline import Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer

DECK = """\
---
subtitles: {advance: auto}
---

# One

::: subtitles
A line of twenty-eight signs.

Two.

Three.
:::

---

# Two
"""


@pytest.fixture
def talk_and_frames(qapp):
    material = material_of(parse(DECK, Path("talk.md")), Catalogs(Language("en")))
    outline = Outline.of(material.deck, material.tracks)
    talk = Talk(outline, opening_state(outline, Channels(), Timer(), subtitles_on=True), float)
    return talk, FrameProvider(talk, material, float)


@pytest.fixture
def bridge(talk_and_frames):
    return TalkBridge(talk_and_frames[0])


@pytest.fixture
def clock(bridge, talk_and_frames):
    return CueClock(bridge, talk_and_frames[1], bridge)


def test_each_cue_stands_as_long_as_its_words_need(bridge, clock):
    assert clock.milliseconds == 0
    bridge.dispatch(ToggleTimer())
    assert clock.milliseconds == 2071
    clock.bring_next()
    assert (bridge.state.cue, clock.milliseconds) == (1, 1200)


def test_the_last_cue_holds(bridge, clock):
    bridge.dispatch(ToggleTimer())
    for _ in range(5):
        clock.bring_next()
    assert (bridge.state.slide, bridge.state.cue, clock.milliseconds) == (0, 2, 0)


@pytest.mark.parametrize("command", [Next(), ToggleBlank()])
def test_a_cue_that_is_gone_or_covered_is_not_waited_for(bridge, clock, command):
    bridge.dispatch(ToggleTimer())
    bridge.dispatch(command)
    state = bridge.state
    clock.bring_next()
    assert (bridge.state, clock.milliseconds) == (state, 0)


def test_a_key_for_the_next_cue_gives_that_one_its_whole_time(bridge, clock):
    bridge.dispatch(ToggleTimer())
    bridge.dispatch(NextCue())
    assert clock.milliseconds == 1200


def test_the_next_cue_comes_without_a_key(bridge, clock, qtbot):
    bridge.dispatch(ToggleTimer())
    bridge.dispatch(NextCue())
    with qtbot.waitSignal(bridge.changed):
        assert bridge.state.cue == 1
    assert (bridge.state.cue, clock.milliseconds) == (2, 0)
