"""Live cues that come and go by themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.i18n.language import Language
from presenter.qt.caption_clock import CaptionClock
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.commands.caption_command import AddCaption, EndCaption
from presenter.talk.commands.command import RestoreState
from presenter.talk.commands.cue_command import ClearCue, HoldCues
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer

EN, ES = Language("en"), Language("es")
TWO_SECONDS = "A line of twenty-eight signs"


class Hands:
    """A clock in the test's hand."""

    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def bridge(qapp, hands):
    outline = Outline((SlideOutline("one"),), (EN, ES))
    return TalkBridge(Talk(outline, opening_state(outline, Channels(), Timer(), subtitles_on=True), hands))


@pytest.fixture
def clock(bridge, hands):
    return CaptionClock(bridge, hands, 30.0, bridge)


def shown(bridge):
    return [cue.text for cue in bridge.state.captions.shown]


def say(bridge, *lines, language=EN):
    for words in lines:
        bridge.dispatch(AddCaption(words, language))


def test_a_cue_stands_until_it_has_been_read(bridge, clock, hands):
    say(bridge, TWO_SECONDS, "Next.")
    assert clock.milliseconds == 2000
    hands.seconds += 1.5
    clock.go_on()
    assert (shown(bridge), clock.milliseconds) == ([TWO_SECONDS], 500)
    hands.seconds += 0.5
    clock.go_on()
    assert shown(bridge) == ["Next."]


def test_what_comes_after_a_cue_has_been_read_is_shown_at_once(bridge, clock, hands):
    say(bridge, TWO_SECONDS)
    hands.seconds += 10.0
    say(bridge, "Next.")
    assert clock.milliseconds == 0


def test_the_last_one_goes_after_a_quiet_time(bridge, clock, hands):
    say(bridge, TWO_SECONDS)
    assert clock.milliseconds == 30_000
    hands.seconds += 30.0
    clock.go_on()
    assert (shown(bridge), clock.milliseconds) == ([], None)


def test_without_a_quiet_time_it_stands_until_another_comes(bridge, hands):
    clock = CaptionClock(bridge, hands, 0.0, bridge)
    say(bridge, TWO_SECONDS)
    assert clock.milliseconds is None


def test_each_language_has_its_own_time(bridge, clock, hands):
    say(bridge, TWO_SECONDS, "Next.")
    hands.seconds += 1.0
    say(bridge, TWO_SECONDS, "Luego.", language=ES)
    hands.seconds += 1.0
    clock.go_on()
    assert (sorted(shown(bridge)), clock.milliseconds) == ([TWO_SECONDS, "Next."], 1000)


def test_while_the_subtitles_are_held_nothing_comes_and_nothing_goes(bridge, clock, hands):
    say(bridge, TWO_SECONDS, "Next.")
    held = replace(bridge.state, cueing=replace(bridge.state.cueing, held=True))
    bridge.dispatch(RestoreState(held))
    hands.seconds += 100.0
    clock.go_on()
    assert (shown(bridge), clock.milliseconds) == ([TWO_SECONDS], None)
    bridge.dispatch(RestoreState(replace(held, cueing=replace(held.cueing, held=False))))
    assert clock.milliseconds == 0


def test_what_came_while_all_was_held_and_cleared_is_shown_once_it_is_let_go(bridge, clock):
    for command in (AddCaption("One.", EN), HoldCues(), ClearCue(), AddCaption("Two.", EN)):
        bridge.dispatch(command)
    assert (shown(bridge), clock.milliseconds) == ([], None)
    bridge.dispatch(HoldCues())
    assert clock.milliseconds == 0
    clock.go_on()
    assert shown(bridge) == ["Two."]


def test_it_goes_on_with_what_was_there_before(bridge, hands):
    say(bridge, TWO_SECONDS, "Next.")
    assert CaptionClock(bridge, hands, 30.0, bridge).milliseconds == 2000


def test_where_nothing_is_shown_nothing_is_waited_for(bridge, clock):
    say(bridge, TWO_SECONDS)
    bridge.dispatch(EndCaption(EN))
    assert clock.milliseconds is None


def test_the_next_one_comes_without_anybody_asking(bridge, clock, hands, qtbot):
    say(bridge, TWO_SECONDS)
    hands.seconds += 5.0
    say(bridge, "Next.")
    assert shown(bridge) == [TWO_SECONDS]
    with qtbot.waitSignal(bridge.changed):
        pass
    assert shown(bridge) == ["Next."]
