"""Changing a keymap one key at a time; a key always does one thing at most."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from presenter.actions.action import Action
from presenter.actions.keymap import Keymap


def with_key(keymap: Keymap, action_id: str, key: str) -> Keymap:
    """Return the keymap with one more key for a verb, taken from whichever had it."""
    if key in keymap.keys_of(action_id):
        return keymap
    return _with_keys(keymap, action_id, (*keymap.keys_of(action_id), key))


def without_key(keymap: Keymap, action_id: str, key: str) -> Keymap:
    """Return the keymap in which a key of a verb does nothing."""
    return _with_keys(keymap, action_id, [kept for kept in keymap.keys_of(action_id) if kept != key])


def as_in_the_table(keymap: Keymap, actions: Iterable[Action], action_id: str) -> Keymap:
    """Return the keymap with the table's keys for a verb, taken back from whichever has them now."""
    keys = next(action.keys for action in actions if action.id == action_id)
    return _with_keys(keymap, action_id, keys)


def changes(old: Keymap, new: Keymap, actions: Iterable[Action]) -> Mapping[str, tuple[str, ...] | None]:
    """Return the verbs whose keys differ, with their new ones; None for a verb that is as in the table."""
    return {
        action.id: None if new.keys_of(action.id) == action.keys else new.keys_of(action.id)
        for action in actions
        if new.keys_of(action.id) != old.keys_of(action.id)
    }


def _with_keys(keymap: Keymap, action_id: str, keys: Iterable[str]) -> Keymap:
    given = tuple(keys)
    others = {
        other: tuple(key for key in theirs if key not in given)
        for other, theirs in keymap.keys.items()
        if other != action_id
    }
    # In the order of the table, which is that of the mapping.
    return Keymap({each: given if each == action_id else others[each] for each in keymap.keys})
