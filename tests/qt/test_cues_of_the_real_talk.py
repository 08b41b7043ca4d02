"""The real talk, given from its first slide to its last with two keys of a clicker, in every mode."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.qt.cue_clock import CueClock
from presenter.qt.cue_durations import CueDurations
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.read_material import read_material
from presenter.qt.talk_bridge import TalkBridge
from presenter.subtitles.reading_rates import ReadingRates
from presenter.talk.commands.cue_command import NextCue
from presenter.talk.commands.move_command import Next, Previous
from presenter.talk.commands.timer_command import ToggleTimer
from presenter.talk.outline import Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer

EN, ES = Language("en"), Language("es")
DECK = Path(__file__).parents[2] / "slides" / "all-hands-2023.md"


class Hall:
    """An audience that reads both languages, and a clock that moves when it is told to."""

    def __init__(self, material, advance, *, wait) -> None:
        self.now = 0.0
        self.material = material
        self.outline = replace(Outline.of(material.deck, material.tracks), advance=advance, wait=wait)
        state = opening_state(self.outline, Channels(subtitles=(EN, ES)), Timer(), subtitles_on=True)
        talk = Talk(self.outline, state, self.monotonic)
        frames = FrameProvider(talk, material, self.monotonic)
        self.durations = CueDurations(frames, ReadingRates(), lambda slide, number: None)
        self.bridge = TalkBridge(talk)
        self.clock = CueClock(self.bridge, self.durations, self.monotonic, self.bridge)
        self.bridge.dispatch(ToggleTimer())

    def monotonic(self):
        return self.now

    @property
    def shown(self):
        """Return where the talk is, and the number of the cue that is shown."""
        state = self.bridge.state
        cue = self.material.cue(state)
        return (state.slide, state.step, cue and cue.number)

    def way(self, command):
        """Press a key to the end, each time when no more cues come by themselves; return what was shown."""
        ways = [self.shown]
        while True:
            while self.clock.milliseconds:
                needed = self.durations.to_read(self.bridge.state)
                assert self.clock.left() == pytest.approx(needed)
                self.now += self.clock.left()
                self.clock.bring_next()
                ways.append(self.shown)
            before = self.bridge.state
            self.bridge.dispatch(command)
            if self.bridge.state == before:
                return ways
            ways.append(self.shown)

    @property
    def every_cue(self):
        return [
            (slide, cue.number)
            for slide, track in enumerate(self.material.tracks)
            for cue in track
            if not self.outline.slides[slide].hidden
        ]


@pytest.fixture(scope="module")
def material(qapp):
    return read_material(DECK)


def cues_in(ways):
    return list(dict.fromkeys((slide, number) for slide, _, number in ways if number is not None))


@pytest.mark.parametrize("wait", [False, True])
def test_with_next_shows_every_cue_and_leads_back_the_same_way(material, wait):
    hall = Hall(material, Advance.WITH_NEXT, wait=wait)
    forth = hall.way(Next())
    assert cues_in(forth) == hall.every_cue
    assert hall.way(Previous()) == forth[::-1]


@pytest.mark.parametrize("advance", [Advance.AUTO, Advance.REPLAY])
def test_by_themselves_all_cues_come_between_the_steps(material, advance):
    hall = Hall(material, advance, wait=False)
    assert cues_in(hall.way(Next())) == hall.every_cue
    assert hall.now > 60


def test_by_themselves_but_waiting_an_operator_shows_the_first_of_each_slide(material):
    hall = Hall(material, Advance.AUTO, wait=True)
    assert cues_in(hall.way(Next())) == []
    hall = Hall(material, Advance.AUTO, wait=True)
    hall.bridge.dispatch(NextCue())
    assert cues_in(hall.way(Next())) == [(0, cue.number) for cue in material.tracks[0]]


def test_by_hand_each_step_shows_its_own_first_cue(material):
    hall = Hall(material, Advance.MANUAL, wait=False)
    places = {(slide, step): number for slide, step, number in hall.way(Next())}
    for slide, track in enumerate(material.tracks):
        for step in {cue.step for cue in track}:
            first = next(cue for cue in track if cue.step == step)
            assert places[slide, step] == first.number
