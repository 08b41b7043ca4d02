"""The keys of the start window, as the settings have them."""

from __future__ import annotations

from pathlib import Path

from presenter.actions.keymap import Keymap
from presenter.actions.start_table import START_ACTIONS
from presenter.errors import Finding, PresenterError, Severity
from presenter.settings.load_settings import load_settings


def start_keys(settings_file: Path) -> tuple[Keymap, tuple[Finding, ...]]:
    """Return the keys, and what is wrong with the settings; where the user's cannot be used, the table's."""
    settings, findings = load_settings(settings_file)
    wrong = tuple(finding for finding in findings if finding.severity is Severity.ERROR)
    try:
        return Keymap.merge(START_ACTIONS, settings.start_keys), wrong
    except PresenterError as error:
        return Keymap.merge(START_ACTIONS), (*wrong, *error.findings)
