"""The table of verbs keeps its promises."""

from __future__ import annotations

import re

import pytest

from presenter.actions.action import Group
from presenter.actions.key import canonical_key
from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.talk import effects
from presenter.talk.commands.language_command import FlipLanguage
from presenter.talk.commands.move_command import Next, Previous
from presenter.talk.commands.subtitle_command import CycleSubtitles, ToggleSubtitles
from presenter.talk.commands.timer_command import ResetTimer, ToggleTimer
from presenter.talk.commands.view_command import Leave, Present, ToggleBlank, ToggleHelp
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.reducer import reduce
from presenter.talk.state import Channels, opening_state
from presenter.talk.timer import Timer

KEYMAP = Keymap.merge(ACTIONS)


def command_of(key):
    action_id = KEYMAP.action_of(key)
    return next(action.command for action in ACTIONS if action.id == action_id)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
class TestEveryAction:
    def test_its_id_is_in_kebab_case(self, action):
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", action.id)

    def test_it_does_something_by_itself_or_with_words(self, action):
        assert action.command is not None or action.parse is not None

    def test_it_explains_the_words_that_it_takes(self, action):
        assert (action.arguments is None) == (action.parse is None)

    def test_a_key_or_a_menu_finds_a_command(self, action):
        if action.keys or action.menu:
            assert action.command is not None

    def test_its_keys_are_written_as_qt_writes_them(self, action):
        assert tuple(map(canonical_key, action.keys)) == action.keys

    def test_its_title_is_a_sentence_without_fields(self, action):
        assert action.title.render()[0].isupper()
        assert "{" not in action.title.message


def test_no_two_actions_have_the_same_id_or_title():
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert len({action.title.message for action in ACTIONS}) == len(ACTIONS)


def test_every_group_has_actions_that_stand_together():
    groups = [action.group for action in ACTIONS]
    assert list(dict.fromkeys(groups)) == list(Group)
    assert groups == sorted(groups, key=list(Group).index)


@pytest.mark.parametrize(
    ("key", "command"),
    [
        ("PgDown", Next()),
        ("Right", Next()),
        ("Down", Next()),
        ("PgUp", Previous()),
        ("Left", Previous()),
        ("Up", Previous()),
        (".", ToggleBlank()),
        ("B", ToggleBlank()),
        ("F5", Present()),
        ("Esc", Leave()),
    ],
)
def test_the_keys_of_clickers_navigate_or_blank(key, command):
    assert command_of(key) == command


def test_what_cannot_be_undone_is_on_no_plain_key():
    for action in ACTIONS:
        if action.command in (effects.Quit(), effects.Reload()):
            assert all(key.startswith("Ctrl+") for key in action.keys)
        if action.command == ResetTimer():
            assert action.hold


@pytest.mark.parametrize(
    "action", [action for action in ACTIONS if action.command], ids=lambda action: action.id
)
def test_no_key_but_quit_asks_to_quit(action):
    outline = Outline((SlideOutline("title"),))
    state = opening_state(outline, Channels(), Timer())
    outcome = reduce(state, action.command, outline, now=0.0)
    assert (effects.Quit() in outcome.effects) == (action.id == "quit")


def test_what_repeats_while_its_key_stays_down_does_not_switch_to_and_fro():
    switches = (
        ToggleBlank,
        FlipLanguage,
        ToggleSubtitles,
        CycleSubtitles,
        ToggleTimer,
        ToggleHelp,
        effects.SwapScreens,
        effects.ToggleFullScreen,
    )
    assert not [action.id for action in ACTIONS if action.repeats and isinstance(action.command, switches)]
