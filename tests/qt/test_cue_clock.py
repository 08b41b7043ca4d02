"""Cues that come when the last one has been read, or has stood as long as when it was rehearsed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.qt.cue_clock import MOST_MADE_UP, CueClock
from presenter.qt.cue_durations import CueDurations
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.read_material import material_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.settings.side_screen import SideScreen
from presenter.subtitles.reading_rates import ReadingRates
from presenter.subtitles.reading_time import SHORTEST
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.captioned_cue import covers_prepared
from presenter.talk.commands.caption_command import AddCaption, EndCaption
from presenter.talk.commands.cue_command import (
    ClearCue,
    HoldCues,
    HurryCues,
    NextCue,
    PreviousCue,
    SetCueMode,
)
from presenter.talk.commands.language_command import FlipLanguage
from presenter.talk.commands.move_command import Next
from presenter.talk.commands.show_command import ToggleDesktop, ToggleFreeze
from presenter.talk.commands.side_command import SetSide
from presenter.talk.commands.subtitle_command import SetSubtitles
from presenter.talk.commands.timer_command import ToggleTimer
from presenter.talk.commands.view_command import ToggleBlank, ToggleHelp
from presenter.talk.outline import Outline
from presenter.talk.state import Channel, Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer

EN, ES = Language("en"), Language("es")
DECK = """\
---
subtitles: {advance: auto}
translations: [es]
---

# One

::: {.subtitles lang=en}
A line of twenty-eight signs.

Two.

Three.
:::

::: {.subtitles lang=es}
Una línea de muchos más signos que la inglesa.

Dos.

Tres.
:::

---

# Two
"""
REHEARSED = {("one", 1): 5.0, ("one", 2): 0.3}


class Screens:
    """A talk that goes on by itself, on a clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0
        material = material_of(parse(DECK, Path("talk.md")), Catalogs(EN))
        outline = Outline.of(material.deck, material.tracks)
        talk = Talk(outline, opening_state(outline, Channels(), Timer(), subtitles_on=True), self.monotonic)
        frames = FrameProvider(talk, material, self.monotonic)
        self.durations = CueDurations(frames, ReadingRates(), lambda *cue: REHEARSED.get(cue))
        self.bridge = TalkBridge(talk)
        self.clock = CueClock(self.bridge, self.durations, self.monotonic, self.bridge)

    def monotonic(self):
        return self.now

    def after(self, seconds, *commands):
        self.now += seconds
        for command in commands:
            self.bridge.dispatch(command)
        return self.clock.milliseconds

    @property
    def cue(self):
        return self.bridge.state.cue

    @property
    def words(self):
        """Return what the audience has before it: slide, cue and languages; None where that is nothing."""
        shown = audience_state(self.bridge.state)
        is_there = is_seen(shown) and not (shown.cueing.cleared or covers_prepared(shown))
        return (shown.slide, shown.cue, shown.channels.subtitles) if is_there else None


@pytest.fixture
def screens(qapp):
    return Screens()


@pytest.fixture
def running(screens):
    screens.after(0, ToggleTimer())
    return screens


def test_each_cue_stands_as_long_as_its_words_need(screens):
    assert screens.clock.milliseconds == 0
    assert screens.after(0, ToggleTimer()) == 2071
    screens.after(2.071)
    screens.clock.bring_next()
    assert (screens.cue, screens.clock.milliseconds) == (1, 1200)


def test_the_last_cue_holds(running):
    for _ in range(5):
        running.clock.bring_next()
    assert (running.bridge.state.slide, running.cue, running.clock.milliseconds) == (0, 2, 0)


@pytest.mark.parametrize("command", [Next(), ToggleBlank(), HoldCues(), ClearCue()])
def test_a_cue_that_is_gone_covered_or_held_is_not_waited_for(running, command):
    running.after(0, command)
    state = running.bridge.state
    running.clock.bring_next()
    assert (running.bridge.state, running.clock.milliseconds) == (state, 0)


def test_a_key_for_another_cue_gives_that_one_its_whole_time(running):
    assert running.after(1, NextCue()) == 1200
    assert running.after(1, PreviousCue()) == 2071


@pytest.mark.parametrize("command", [HoldCues(), ToggleTimer(), ToggleFreeze()])
def test_what_stood_still_before_everyones_eyes_goes_on_with_what_was_left(running, command):
    running.after(2.0, command)
    assert running.after(60, command) == 71


@pytest.mark.parametrize("command", [ToggleBlank(), ToggleDesktop(), ClearCue()])
def test_what_was_away_goes_on_with_what_was_left_and_never_flashes_by(running, command):
    running.after(0.5, command)
    assert running.after(60, command) == 1571
    running.after(1.5, command)
    assert running.after(60, command) == 1200


def test_a_held_cue_that_is_covered_and_uncovered_can_be_found_again(running):
    running.after(2.0, HoldCues())
    running.after(5, ToggleBlank())
    running.after(5, ToggleBlank())
    assert running.after(9, HoldCues()) == 1200


def test_commands_that_change_no_words_lose_and_add_nothing(running):
    assert running.after(1, ToggleHelp()) == 1071
    assert running.after(0.5, FlipLanguage(Channel.INTERFACE)) == 571
    assert running.after(0.1, FlipLanguage(Channel.SLIDES)) == 471


def test_faster_takes_as_large_a_share_off_what_is_left(running):
    assert running.after(1.0357, HurryCues(20)) == 600  # half had passed of 2.07, so half is left of 1.2
    assert running.after(0, HurryCues(-20)) == 1036


def test_the_slowest_language_on_any_screen_decides(running):
    assert running.after(0, SetSubtitles((EN, ES))) == 3286
    assert running.after(0, SetSubtitles((EN,))) == 2071
    assert running.after(0, SetSide(SideScreen("HDMI-2", subtitles=(ES,)))) == 3286


def test_a_mode_that_is_only_passed_by_brings_nothing(running):
    running.after(0, SetCueMode(Advance.MANUAL))
    assert running.after(60, SetCueMode(Advance.AUTO)) == 2071


def test_a_rehearsal_says_how_long_a_cue_stands_and_reading_where_it_does_not(running):
    assert running.after(0, SetCueMode(Advance.REPLAY)) == 5000
    assert running.after(1, HurryCues(5)) == 3200
    assert running.after(0, HurryCues(-5), NextCue()) == 1200  # 0.3 in the rehearsal was a slip
    assert running.after(0, SetCueMode(Advance.AUTO), PreviousCue()) == 2071


def test_lateness_does_not_add_up(running):
    begin, brought = running.now, []
    for late in (0.02, 0.2):
        running.after(running.clock.left() + late)
        running.clock.bring_next()
        brought.append(running.now - begin)
    assert brought == [pytest.approx(2.0714 + 0.02, abs=1e-3), pytest.approx(3.2714 + 0.2, abs=1e-3)]


def test_a_program_that_was_stopped_for_long_makes_up_little_of_it(running):
    running.after(running.clock.left() + 30)
    running.clock.bring_next()
    assert running.clock.left() == pytest.approx(1.2 - MOST_MADE_UP)


def test_a_talk_that_is_resumed_in_the_middle_goes_on(running):
    again = CueClock(running.bridge, running.durations, running.monotonic, running.bridge)
    assert again.milliseconds == 0
    again.begin()
    assert again.milliseconds == 2071
    running.now += 1
    again.begin()
    assert again.left() == pytest.approx(1.0714, abs=1e-3)


def test_the_next_cue_comes_without_a_key(running, qtbot):
    running.after(0, NextCue())
    with qtbot.waitSignal(running.bridge.changed):
        assert running.cue == 1
    assert (running.cue, running.clock.milliseconds) == (2, 0)


def test_a_prepared_cue_waits_while_live_words_stand_in_its_place(running):
    assert running.after(1.5, AddCaption("Something that nobody had prepared.", EN)) == 0
    assert running.after(30, EndCaption(EN)) == 1200


INTERRUPTIONS = st.sampled_from(
    [
        *(HoldCues(), ToggleTimer(), ToggleFreeze(), ToggleBlank(), ToggleDesktop(), ClearCue()),
        *(
            NextCue(),
            PreviousCue(),
            HurryCues(20),
            HurryCues(-30),
            SetSubtitles((EN, ES)),
            SetSubtitles((EN,)),
        ),
        *(SetCueMode(Advance.REPLAY), SetCueMode(Advance.AUTO), AddCaption("Live words."), EndCaption(EN)),
    ]
)


@given(st.lists(st.tuples(st.floats(0.0, 4.0), INTERRUPTIONS), max_size=40))
@example([(1.5, ToggleBlank()), (0.0, ToggleBlank()), (0.0, HurryCues(20)), (4.0, HoldCues())])
def test_whatever_interrupts_them_no_words_flash_by(qapp, happenings):
    screens = Screens()
    screens.after(0, ToggleTimer())
    since, words = screens.now, screens.words
    for seconds, command in happenings:
        comes = screens.clock.milliseconds and screens.clock.left() <= seconds
        if comes:
            screens.after(max(screens.clock.left(), 0.0))
            assert words is not None
            assert screens.now - since >= SHORTEST - MOST_MADE_UP
            screens.clock.bring_next()
        else:
            screens.after(seconds, command)
        if screens.words != words:
            since, words = screens.now, screens.words
