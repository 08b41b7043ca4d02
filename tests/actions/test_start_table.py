"""The start window's table of verbs keeps its promises."""

from __future__ import annotations

import re

import pytest

from presenter.actions.key import canonical_key
from presenter.actions.keymap import Keymap
from presenter.actions.start_table import START_ACTIONS, StartGroup

TYPES_NOTHING = re.compile(r"(Ctrl|Alt)\+.*|(Shift\+)?F\d+|Del")


@pytest.mark.parametrize("action", START_ACTIONS, ids=lambda action: action.id)
class TestEveryVerb:
    def test_its_id_is_in_kebab_case(self, action):
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", action.id)

    def test_it_has_a_key_for_it_can_be_done_without_the_mouse(self, action):
        assert action.keys

    def test_its_keys_are_written_as_qt_writes_them(self, action):
        assert tuple(map(canonical_key, action.keys)) == action.keys

    def test_no_key_of_it_is_a_letter_that_looks_for_a_deck(self, action):
        assert all(TYPES_NOTHING.fullmatch(key) for key in action.keys)

    def test_its_title_begins_as_a_sentence(self, action):
        assert action.title.render()[0].isupper()


def test_no_key_does_two_things():
    assert Keymap.merge(START_ACTIONS).action_of("F5") == "present-deck"


def test_no_two_verbs_have_the_same_id_or_title():
    assert len({action.id for action in START_ACTIONS}) == len(START_ACTIONS)
    assert len({action.title.render() for action in START_ACTIONS}) == len(START_ACTIONS)


def test_the_verbs_of_a_group_stand_together():
    groups = [action.group for action in START_ACTIONS]
    assert groups == sorted(groups, key=list(StartGroup).index)
