"""While a break is shown its seconds are told; otherwise nothing ticks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.qt.break_clock import BreakClock
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.read_material import material_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.commands.language_command import FlipLanguage
from presenter.talk.commands.move_command import Next, Previous
from presenter.talk.commands.view_command import ToggleBlank
from presenter.talk.outline import Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer

DECK = """\
---
language: en
translations: [es]
---

# One

words

---

# Two

words

---
layout: break
start: "16:30"
---

# Coffee

---

# Three

---
layout: break
time: 15m
---

# Pause
"""


class Hands:
    def __init__(self):
        self.seconds = 100.0
        self.wall = time(16, 0)

    def monotonic(self):
        return self.seconds

    def moment(self):
        return datetime.combine(date(2023, 9, 7), self.wall, UTC)


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def bridge(qapp, hands):
    deck = parse(DECK, Path("talk.md"))
    material = material_of(deck, Catalogs(deck.settings.language))
    outline = Outline.of(material.deck, material.tracks)
    talk = Talk(outline, opening_state(outline, Channels(), Timer()), hands.monotonic)
    bridge = TalkBridge(talk)
    bridge.frames = FrameProvider(talk, material, hands.monotonic, hands.moment)
    return bridge


@pytest.fixture
def clock(bridge, hands):
    return BreakClock(bridge, bridge.frames, hands.monotonic, bridge)


def go_on(bridge, times=1):
    for _ in range(times):
        bridge.dispatch(Next())
    bridge.settle()


def test_it_ticks_only_while_a_break_is_shown_or_comes_next(bridge, clock):
    running = [clock.is_running]
    for _ in range(4):
        go_on(bridge)
        running.append(clock.is_running)

    assert running == [False, True, True, True, True]
    bridge.dispatch(Previous())
    bridge.dispatch(Previous())
    bridge.dispatch(Previous())
    bridge.dispatch(Previous())
    bridge.settle()
    assert not clock.is_running


def test_it_ticks_and_looks_the_time_up_again(qtbot, bridge, clock, hands):
    go_on(bridge, 2)
    hands.wall = time(16, 0, 0, 990_000)

    with qtbot.waitSignals([clock.ticked, clock.ticked]):
        clock.follow(bridge.state)
    clock.stop()
    assert not clock.is_running


def test_a_clock_time_is_counted_down_by_the_clock_on_the_wall(bridge, hands):
    go_on(bridge, 2)
    hands.seconds += 1000
    assert bridge.frames.seconds_left(bridge.state) == 1800

    hands.wall = time(16, 20)
    assert bridge.frames.seconds_left(bridge.state) == 600


def test_a_length_is_counted_from_when_the_break_is_shown_and_not_from_its_preview(bridge, hands):
    go_on(bridge, 3)
    coming = bridge.frames.next_state(bridge.state)
    hands.seconds += 60
    assert bridge.frames.seconds_left(coming) == 900

    go_on(bridge)
    hands.seconds += 60
    for command in (ToggleBlank(), FlipLanguage(), ToggleBlank()):
        bridge.dispatch(command)
        assert bridge.frames.seconds_left(bridge.state) == 840


def test_a_covered_break_is_not_painted_and_a_slide_without_one_has_no_countdown(bridge):
    assert bridge.frames.source(bridge.state).countdown is None
    go_on(bridge, 2)
    assert bridge.frames.source(bridge.state).countdown is not None

    bridge.dispatch(ToggleBlank())

    assert bridge.frames.source(bridge.state).countdown is None
    assert bridge.frames.uncovered(bridge.state).countdown is not None
