"""The catalog editor's table of verbs keeps its promises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from presenter.actions.editor_action import EditorGroup
from presenter.actions.editor_table import EDITOR_ACTIONS
from presenter.actions.key import canonical_key
from presenter.actions.keymap import Keymap
from presenter.errors import PresenterError
from presenter.settings.load_settings import parse_settings

LEAVES_LETTERS_ALONE = re.compile(r"(Ctrl|Alt)\+.*|(Shift\+)?F\d+|Esc")


@pytest.mark.parametrize("action", EDITOR_ACTIONS, ids=lambda action: action.id)
class TestEveryVerb:
    def test_its_id_is_in_kebab_case(self, action):
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*(-\d)?", action.id)

    def test_it_has_a_key_for_it_can_be_done_without_the_mouse(self, action):
        assert action.keys

    def test_its_keys_are_written_as_qt_writes_them(self, action):
        assert tuple(map(canonical_key, action.keys)) == action.keys

    def test_no_key_of_it_types_a_letter(self, action):
        assert all(LEAVES_LETTERS_ALONE.fullmatch(key) for key in action.keys)

    def test_its_title_begins_as_a_sentence(self, action):
        assert action.title.render()[0].isupper()


def test_no_key_does_two_things():
    keymap = Keymap.merge(EDITOR_ACTIONS)

    assert keymap.action_of("Ctrl+Return") == "done-and-next"


def test_no_two_verbs_have_the_same_id_or_title():
    assert len({action.id for action in EDITOR_ACTIONS}) == len(EDITOR_ACTIONS)
    assert len({action.title.render() for action in EDITOR_ACTIONS}) == len(EDITOR_ACTIONS)


def test_every_group_has_verbs_that_stand_together():
    groups = [action.group for action in EDITOR_ACTIONS]
    assert list(dict.fromkeys(groups)) == list(EditorGroup)
    assert groups == sorted(groups, key=list(EditorGroup).index)


def test_the_settings_give_a_verb_other_keys_under_a_heading_of_the_editors_own():
    settings, findings = parse_settings('[translator-keys]\ncopy-source = ["Alt+Down"]\n', Path("s.toml"))
    keymap = Keymap.merge(EDITOR_ACTIONS, settings.translator_keys)

    assert findings == ()
    assert keymap.action_of("Alt+Down") == "copy-source"
    assert keymap.action_of("Ctrl+B") is None


def test_a_key_that_the_settings_give_to_two_verbs_names_both():
    settings, _ = parse_settings('[translator-keys]\nfind = ["Ctrl+G"]\n', Path("s.toml"))

    with pytest.raises(PresenterError, match="“go-to-slide” and “find”"):
        Keymap.merge(EDITOR_ACTIONS, settings.translator_keys)
