"""How long the audience has had a subtitle, and how long it takes to read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.cue_clock import MOST_MADE_UP
from presenter.qt.cue_durations import CueDurations
from presenter.qt.cue_watch import CueWatch
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.read_material import material_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.subtitles.reading_rates import ReadingRates
from presenter.subtitles.reading_time import reading_time
from presenter.talk.commands.caption_command import AddCaption, EndCaption
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.commands.cue_command import HurryCues, NextCue, PreviousCue
from presenter.talk.commands.move_command import Next, Previous
from presenter.talk.commands.show_command import ToggleFreeze
from presenter.talk.commands.subtitle_command import SetSubtitles, ToggleSubtitles
from presenter.talk.commands.view_command import ToggleBlank, ToggleHelp
from presenter.talk.outline import Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer

DECK = """\
# One

::: subtitles
A line of words that takes its time to be read.

Two.
:::

---

# Two
"""


def read(deck):
    return material_of(parse(deck, Path("talk.md")), Catalogs(Language("en")))


class Audience:
    def __init__(self, deck: str = DECK) -> None:
        material = read(deck)
        outline = Outline.of(material.deck, material.tracks)
        self.now = 100.0
        state = opening_state(outline, Channels(), Timer(), subtitles_on=True)
        self.talk = Talk(outline, state, lambda: self.now)
        self.bridge = TalkBridge(self.talk)
        self.frames = frames = FrameProvider(self.talk, material, lambda: self.now)
        durations = CueDurations(frames, ReadingRates(), lambda slide, number: None)
        self.watch = CueWatch(self.bridge, frames, durations, lambda: self.now)
        self.needs = [reading_time(cue, (Language("en"),)) for cue in material.tracks[0]]
        self.spy = QSignalSpy(self.watch.changed)

    def after(self, seconds, *commands):
        self.now += seconds
        for command in commands:
            self.bridge.dispatch(command)
        return self


@pytest.fixture
def audience(qapp):
    return Audience()


def test_a_cue_has_its_reading_time_and_less_as_time_passes(audience):
    assert audience.watch.left() == pytest.approx(audience.needs[0])
    assert audience.after(2.0).watch.left() == pytest.approx(audience.needs[0] - 2.0)


def test_another_cue_begins_anew(audience):
    audience.after(2.0, NextCue())
    assert audience.watch.left() == pytest.approx(audience.needs[1])
    assert audience.spy.count() == 1


@pytest.mark.parametrize("command", [ToggleHelp(), ToggleFreeze()])
def test_what_changes_nothing_to_read_begins_nothing_anew(audience, command):
    audience.after(0.5, command)
    assert audience.watch.left() == pytest.approx(audience.needs[0] - 0.5)
    assert audience.spy.count() == 0


def test_a_frozen_picture_keeps_its_cue_while_the_talk_goes_on(audience):
    audience.after(0.5, ToggleFreeze(), Next())
    assert audience.watch.left() == pytest.approx(audience.needs[0] - 0.5)


@pytest.mark.parametrize("command", [ToggleBlank(), ToggleSubtitles(), Next()])
def test_where_nothing_is_to_be_read_nothing_takes_time(audience, command):
    audience.after(0.5, command)
    assert audience.watch.seconds == 0.0


HURRY = """\
# One

::: subtitles
A line of words that takes its time to be read.

Another line of words that takes its time as well.

A third line of words that takes just as long to read.
:::

---

# Two

::: subtitles
On the next slide there is a line of words too.
:::
"""


@pytest.fixture
def hurried(qapp):
    """An audience of two slides, and how often it was told that a cue went too early."""
    audience = Audience(HURRY)
    audience.hurries = QSignalSpy(audience.watch.hurried)
    return audience


@pytest.mark.parametrize("command", [NextCue(), Next()])
def test_whoever_goes_on_before_a_cue_can_be_read_is_told_how_long_it_stood(hurried, command):
    hurried.after(1.1, command)
    assert hurried.watch.hurried_count == 1
    stood, needed = hurried.hurries.at(0)
    assert stood == pytest.approx(1.1)
    assert needed == pytest.approx(hurried.needs[0])


def test_whoever_waits_until_it_can_be_read_is_told_nothing(hurried):
    hurried.after(hurried.needs[0], NextCue()).after(hurried.needs[1] - 0.01, NextCue())
    assert hurried.watch.hurried_count == 0


def test_a_cue_that_goes_by_itself_may_make_up_for_the_one_before_that_came_late(hurried):
    hurried.after(hurried.needs[0] - MOST_MADE_UP, NextCue())
    assert hurried.watch.hurried_count == 0


def test_each_cue_counts_for_itself(hurried):
    hurried.after(0.5, NextCue()).after(0.5, NextCue())
    assert hurried.hurries.count() == hurried.watch.hurried_count == 2


@pytest.mark.parametrize(
    "commands",
    [
        [ToggleBlank()],
        [ToggleFreeze(), NextCue(), Next()],
        [SetSubtitles((Language("en"),)), ToggleSubtitles()],
        [ToggleBlank(), NextCue()],
    ],
)
def test_covering_the_slide_and_choosing_words_is_no_hurry(hurried, commands):
    hurried.after(0.2, *commands)
    assert hurried.watch.hurried_count == 0


def test_going_back_is_no_hurry_nor_is_a_slide_on_the_way_to_another(hurried):
    hurried.after(10.0, NextCue()).after(0.3, PreviousCue())
    hurried.after(10.0, Next()).after(0.4, Previous())
    assert hurried.watch.hurried_count == 0


def test_who_is_thought_to_read_faster_needs_less_for_the_words_that_stand_there(hurried):
    hurried.after(0.5, HurryCues(4))
    assert hurried.watch.seconds == pytest.approx(hurried.needs[0] / 1.2)
    assert hurried.watch.left() == pytest.approx(hurried.needs[0] / 1.2 - 0.5)
    assert hurried.watch.hurried_count == 0


def reload(audience, deck):
    """Read the deck again, as it is now."""
    after = read(deck)
    audience.frames.replace_material(after)
    outline = Outline.of(after.deck, after.tracks)
    audience.bridge.dispatch(ReplaceOutline(outline))


def test_words_that_are_changed_while_they_stand_begin_anew(audience):
    audience.after(1.0)
    reload(audience, DECK.replace("of words", "of many more words"))
    assert audience.watch.seconds > audience.needs[0]
    assert audience.watch.left() == pytest.approx(audience.watch.seconds)


def test_words_that_are_as_they_were_go_on_being_read(audience):
    audience.after(1.0)
    reload(audience, DECK.replace("# Two", "# Three"))
    assert audience.watch.left() == pytest.approx(audience.needs[0] - 1.0)


def test_what_went_too_early_is_remembered_of_the_cues_that_are_still_there(audience):
    audience.after(0.5, NextCue())
    reload(audience, DECK.replace("Two.", "More than two."))
    assert audience.watch.stood(0, 0) == pytest.approx(0.5)
    reload(audience, DECK.replace("takes", "took"))
    assert audience.watch.stood(0, 0) == 0.0


def test_live_words_stay_the_same_words_on_another_slide_and_are_nobodys_hurry():
    audience = Audience()
    hurried = QSignalSpy(audience.watch.hurried)
    audience.after(0.1, AddCaption("Words that somebody says while the talk goes on."))
    left = audience.watch.left()
    audience.after(1.0, Next())
    assert audience.watch.left() == pytest.approx(left - 1.0)
    audience.after(0.1, EndCaption(Language("en")))
    assert hurried.count() == 0


def test_the_picture_of_the_next_subtitle_is_known_beforehand(audience):
    near = audience.frames.one_key_away(audience.bridge.state)
    assert audience.frames.source(audience.after(0.0, NextCue()).bridge.state) in near
