"""Who is told what, and in which order."""

from __future__ import annotations

import pytest

from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.commands.move_command import First, Last, Next
from presenter.talk.commands.view_command import ToggleBlank
from presenter.talk.effects import Announce, Quit
from presenter.talk.state import Blank


def test_a_listener_is_told_the_old_and_the_new_state(talk):
    running = talk("title end").talk
    heard = []
    running.subscribe(lambda old, new: heard.append((old.slide, new.slide)))
    running.dispatch(Next())
    assert heard == [(0, 1)]


def test_a_command_that_changes_nothing_is_not_news(talk):
    running = talk("title").talk
    heard = []
    running.subscribe(lambda old, new: heard.append(new))
    running.dispatch(Next())
    assert heard == []


def test_a_deck_that_was_read_again_is_news_even_at_the_same_place(talk, outline):
    running = talk("title").talk
    heard = []
    running.subscribe(lambda old, new: heard.append(running.outline))
    replacement = outline("title end")
    running.dispatch(ReplaceOutline(replacement))
    assert heard == [replacement]


def test_a_command_given_while_listeners_are_told_waits_its_turn(talk):
    running = talk("title plan end").talk
    heard = []

    def blank_on_the_plan(old, new):
        if new.slide == 1 and new.blank is Blank.NONE:
            running.dispatch(ToggleBlank())

    running.subscribe(blank_on_the_plan)
    running.subscribe(lambda old, new: heard.append((new.slide, new.blank)))
    running.dispatch(Next())
    assert heard == [(1, Blank.NONE), (1, Blank.BLACK)]


def test_a_listener_that_has_gone_is_told_nothing(talk):
    running = talk("title plan end").talk
    heard = []
    unsubscribe = running.subscribe(lambda old, new: heard.append(new.slide))
    running.dispatch(Last())
    unsubscribe()
    running.dispatch(First())
    assert heard == [2]


def test_a_listener_may_go_while_listeners_are_told(talk):
    running = talk("title plan end").talk
    heard = []

    def hear_once(old, new):
        heard.append("once")
        unsubscribe()

    unsubscribe = running.subscribe(hear_once)
    running.subscribe(lambda old, new: heard.append("always"))
    running.dispatch(Next())
    running.dispatch(Next())
    assert heard == ["once", "always", "always"]


def test_effects_come_after_the_change_they_belong_to(talk):
    running = talk("title end").talk
    heard = []
    running.dispatch(ToggleBlank())
    running.on_effect(lambda effect: heard.append(type(effect)))
    running.subscribe(lambda old, new: heard.append("changed"))
    running.dispatch(Next())
    assert heard == ["changed", Announce]


def test_a_handler_that_has_gone_is_asked_nothing(talk):
    running = talk("title").talk
    heard = []
    running.on_effect(heard.append)()
    running.dispatch(Quit())
    assert heard == []


def test_a_listener_that_fails_does_not_stop_the_talk(talk):
    running = talk("title plan end").talk

    def fail(old, new):
        raise RuntimeError

    unsubscribe = running.subscribe(fail)
    with pytest.raises(RuntimeError):
        running.dispatch(Next())
    unsubscribe()
    running.dispatch(Next())
    assert running.state.slide == 2
