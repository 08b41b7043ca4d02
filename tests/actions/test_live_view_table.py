"""The live view's table of verbs keeps its promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.actions.key import canonical_key
from presenter.actions.keymap import Keymap
from presenter.actions.live_view_table import LIVE_VIEW_ACTIONS
from presenter.settings.load_settings import parse_settings


@pytest.mark.parametrize("action", LIVE_VIEW_ACTIONS, ids=lambda action: action.id)
def test_every_verb_has_a_key_written_as_qt_writes_it(action):
    assert action.keys
    assert tuple(map(canonical_key, action.keys)) == action.keys


def test_no_key_does_two_things_and_the_settings_give_others():
    settings, findings = parse_settings('[live-view-keys]\nfollow-saves = ["S"]\n', Path("s.toml"))
    keymap = Keymap.merge(LIVE_VIEW_ACTIONS, settings.live_view_keys)

    assert findings == ()
    assert keymap.action_of("S") == "follow-saves"
    assert keymap.action_of("F") is None
