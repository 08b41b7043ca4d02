"""Every change is told at once, and soon after what has come of those before."""

import pytest

from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.commands.move_command import First, Next
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.state import TalkState
from presenter.talk.talk import Talk


@pytest.fixture
def bridge(qapp):
    outline = Outline(tuple(SlideOutline(f"slide-{number}") for number in range(5)))
    return TalkBridge(Talk(outline, TalkState(), lambda: 0.0))


@pytest.fixture
def told(bridge):
    """What was told: the name of the signal, and the slides before and after."""
    told = []

    def listener(name):
        return lambda old, new: told.append((name, old.slide, new.slide))

    bridge.changed.connect(listener("changed"))
    bridge.settled.connect(listener("settled"))
    return told


def test_keys_that_follow_one_another_settle_as_one_change(bridge, told, qtbot):
    with qtbot.waitSignal(bridge.settled):
        for _ in range(3):
            bridge.dispatch(Next())
        assert told == [("changed", 0, 1), ("changed", 1, 2), ("changed", 2, 3)]
    assert told[3:] == [("settled", 0, 3)]


def test_whoever_cannot_wait_is_told_at_once_and_once(bridge, told, qtbot):
    bridge.dispatch(Next())
    bridge.settle()
    bridge.settle()
    assert told == [("changed", 0, 1), ("settled", 0, 1)]
    with qtbot.waitSignal(bridge.settled):
        bridge.dispatch(First())
    assert told[2:] == [("changed", 1, 0), ("settled", 1, 0)]


def test_what_changes_while_that_is_told_settles_by_itself(bridge, told, qtbot):
    went_on = []

    def go_on_once(old, new):
        if not went_on:
            went_on.append(new.slide)
            bridge.dispatch(Next())

    bridge.settled.connect(go_on_once)
    bridge.dispatch(Next())
    bridge.settle()
    with qtbot.waitSignal(bridge.settled):
        pass
    assert [one for one in told if one[0] == "settled"] == [("settled", 0, 1), ("settled", 1, 2)]
