"""Changing one key of a keymap never gives a key to two verbs, and leads back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.actions.key_edit import as_in_the_table, changes, with_key, without_key
from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS

TABLE = Keymap.merge(ACTIONS)
VERBS = st.sampled_from([action.id for action in ACTIONS if action.command])
KEYS = st.sampled_from([key for action in ACTIONS for key in action.keys] + ["Volume Up", "F9", "Ñ"])


def test_a_new_key_comes_after_those_that_are_there():
    assert with_key(TABLE, "blank", "F9").keys_of("blank") == ("B", ".", "F9")


def test_a_key_that_is_taken_over_is_gone_from_where_it_was():
    keymap = with_key(TABLE, "blank", "L")
    assert (keymap.action_of("L"), keymap.keys_of("flip-language")) == ("blank", ())


def test_a_key_that_is_taken_away_does_nothing():
    keymap = without_key(TABLE, "blank", ".")
    assert (keymap.action_of("."), keymap.keys_of("blank")) == (None, ("B",))


def test_a_verb_gets_its_keys_back_from_whichever_has_them():
    keymap = as_in_the_table(with_key(TABLE, "blank", "L"), ACTIONS, "flip-language")
    assert (keymap.action_of("L"), keymap.keys_of("blank")) == ("flip-language", ("B", "."))


def test_what_differs_is_said_and_what_is_back_to_the_table_too():
    changed = with_key(TABLE, "blank", "L")
    assert changes(TABLE, changed, ACTIONS) == {"blank": ("B", ".", "L"), "flip-language": ()}
    assert changes(changed, TABLE, ACTIONS) == {"blank": None, "flip-language": None}
    assert changes(TABLE, TABLE, ACTIONS) == {}


@given(st.lists(st.tuples(VERBS, KEYS), max_size=12))
def test_however_keys_are_given_each_does_one_thing(gifts):
    keymap = TABLE
    for verb, key in gifts:
        keymap = with_key(keymap, verb, key)
        assert keymap.action_of(key) == verb
    keys = [key for theirs in keymap.keys.values() for key in theirs]
    assert len(keys) == len(set(keys))
    assert list(keymap.keys) == list(TABLE.keys)
