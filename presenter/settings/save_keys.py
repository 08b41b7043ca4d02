"""Writing the keys of a talk's verbs into the user's settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from presenter.settings.save_settings import save_settings

_SECTION = "keys"


def save_keys(path: Path, changed: Mapping[str, Sequence[str] | None]) -> None:
    """Write the keys of some verbs into a file of settings; None takes a verb out of it.

    Raises PresenterError for a file that is broken or cannot be written; it is then as it was.
    """
    lists = {verb: None if keys is None else list(keys) for verb, keys in changed.items()}
    save_settings(path, {(_SECTION, verb): keys for verb, keys in lists.items()})
