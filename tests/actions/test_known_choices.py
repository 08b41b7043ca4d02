"""What the settings choose for verbs that there are, and what for verbs of a newer program."""

from presenter.actions.keymap import Keymap
from presenter.actions.known_choices import known_choices
from presenter.actions.mouse import Mouse
from presenter.actions.table import ACTIONS
from presenter.settings.load_settings import parse_settings

SETTINGS = """\
[keys]
next = "N"
teleport = "T"
[mouse]
left = "teleport"
right = "none"
"""


def test_settings_of_a_newer_program_keep_no_talk_from_beginning(tmp_path):
    settings, _ = parse_settings(SETTINGS, tmp_path / "settings.toml")
    known = known_choices(ACTIONS, settings)
    assert Keymap.merge(ACTIONS, known.keys).action_of("N") == "next"
    assert Mouse.merge(ACTIONS, known.mouse).verb_of("left") == "next"
    assert Mouse.merge(ACTIONS, known.mouse).verb_of("right") is None
    told = [(finding.code, finding.severity, finding.span.line) for finding in known.findings]
    assert told == [("unknown-action", "warning", 3), ("unknown-action", "warning", 5)]


def test_what_is_wrong_with_a_verb_that_there_is_stays_to_be_said(tmp_path):
    settings, _ = parse_settings('[keys]\nnext = "1"\n', tmp_path / "settings.toml")
    assert known_choices(ACTIONS, settings).keys == settings.keys
