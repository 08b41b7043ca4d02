"""The user's keys in the place of the table's."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.errors import PresenterError, Span
from presenter.settings.settings import Remap

PATH = Path("settings.toml")


def remap(action, *keys, line=1):
    return Remap(action, keys, Span(PATH, line))


def complaints(*remaps):
    with pytest.raises(PresenterError) as caught:
        Keymap.merge(ACTIONS, remaps)
    return [finding.render() for finding in caught.value.findings]


def test_the_table_stands_where_the_user_says_nothing():
    keymap = Keymap.merge(ACTIONS)
    assert all(keymap.keys_of(action.id) == action.keys for action in ACTIONS)


def test_the_users_keys_take_the_place_of_the_tables():
    keymap = Keymap.merge(ACTIONS, [remap("blank", "f9", "shift+f9")])
    assert keymap.keys_of("blank") == ("F9", "Shift+F9")
    assert keymap.action_of("F9") == "blank"
    assert keymap.action_of("B") is None


def test_an_action_can_be_left_without_a_key():
    keymap = Keymap.merge(ACTIONS, [remap("swap-screens")])
    assert keymap.keys_of("swap-screens") == ()


def test_two_actions_may_exchange_their_keys():
    keymap = Keymap.merge(ACTIONS, [remap("toggle-timer", "X"), remap("swap-screens", "S")])
    assert (keymap.action_of("X"), keymap.action_of("S")) == ("toggle-timer", "swap-screens")


def test_a_key_given_twice_to_one_action_is_one_key():
    assert Keymap.merge(ACTIONS, [remap("blank", "F9", "f9")]).keys_of("blank") == ("F9",)


def test_a_clash_names_the_key_and_both_actions():
    assert complaints(remap("blank", "L", line=3)) == [
        (
            "settings.toml:3:1: The key “L” is given to two actions: “blank” and “flip-language”."
            " · Give one of them another key, or none: []."
        )
    ]


def test_a_clash_is_found_whatever_the_spelling():
    assert "“PgDown”" in complaints(remap("blank", "pagedown"))[0]


def test_a_clash_between_two_of_the_users_keys_is_found():
    (complaint,) = complaints(remap("blank", "F9", line=1), remap("swap-screens", "F9", line=2))
    assert complaint.startswith("settings.toml:2:1: The key “F9” is given to two actions")


def test_an_action_that_does_not_exist_is_named_with_the_nearest():
    assert complaints(remap("blnak", "F9", line=7)) == [
        "settings.toml:7:1: There is no action “blnak”. · Did you mean “blank”?"
    ]


def test_a_key_that_does_not_exist_is_named_with_the_nearest():
    assert complaints(remap("blank", "PgDwn")) == [
        "settings.toml:1:1: There is no key “PgDwn”. · Did you mean “PgDown”?"
    ]


def test_a_digit_is_kept_for_the_numbers_of_slides():
    assert complaints(remap("blank", "B", "7")) == [
        "settings.toml:1:1: The key “7” is for the number of a slide. · Choose a key that is no digit."
    ]
    assert Keymap.merge(ACTIONS, [remap("blank", "Ctrl+7")]).keys_of("blank") == ("Ctrl+7",)


def test_everything_that_is_wrong_is_said_at_once():
    assert len(complaints(remap("nonsense", "F9"), remap("blank", "Nonsense"), remap("next", "Rubbish"))) == 3
    assert len(complaints(remap("blank", "L", "S"), remap("first", "End"))) == 3


def test_a_table_that_clashes_with_itself_is_a_mistake_of_ours():
    with pytest.raises(ValueError, match="next"):
        Keymap.merge([*ACTIONS, next(action for action in ACTIONS if action.id == "next")])
