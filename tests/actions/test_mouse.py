"""What the mouse does, and what the user makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.actions.mouse import Mouse
from presenter.actions.table import ACTIONS
from presenter.errors import PresenterError, Span
from presenter.settings.load_settings import parse_settings
from presenter.settings.settings import MouseChoice

PATH = Path("settings.toml")


def complaints(button, action):
    with pytest.raises(PresenterError) as caught:
        Mouse.merge(ACTIONS, [MouseChoice(button, action, Span(PATH, 3))])
    return [finding.render() for finding in caught.value.findings]


@pytest.mark.parametrize(
    ("button", "verb"),
    [
        ("left", "next"),
        ("right", "previous"),
        ("wheel-up", "previous"),
        ("wheel-down", "next"),
        ("middle", None),
    ],
)
def test_a_click_goes_on_and_the_other_button_back(button, verb):
    assert Mouse.merge(ACTIONS).verb_of(button) == verb


def test_every_verb_that_it_has_at_first_is_there():
    assert set(Mouse().verbs.values()) - {"none"} <= {action.id for action in ACTIONS}


def test_the_users_settings_give_a_button_something_else_or_nothing():
    settings, findings = parse_settings('[mouse]\nmiddle = "blank"\nright = "none"\n', PATH)
    mouse = Mouse.merge(ACTIONS, settings.mouse)
    assert findings == ()
    assert (mouse.verb_of("middle"), mouse.verb_of("right"), mouse.verb_of("left")) == ("blank", None, "next")


def test_a_button_or_a_verb_that_does_not_exist_is_named():
    assert complaints("rihgt", "blank") == [
        "settings.toml:3:1: There is no setting “rihgt” in [mouse]. · Did you mean “right”?"
    ]
    assert complaints("right", "blnak") == [
        "settings.toml:3:1: There is no action “blnak”. · Did you mean “blank”?"
    ]


@pytest.mark.parametrize("verb", ["set-language", "reset-timer"])
def test_a_verb_that_needs_words_or_is_to_be_held_is_none_for_a_click(verb):
    assert len(complaints("right", verb)) == 1


def test_what_is_no_verb_at_all_is_reported():
    _, findings = parse_settings("[mouse]\nmiddle = 3\n", PATH)
    assert [finding.code for finding in findings] == ["wrong-type"]
