"""Writing keys into the user's settings; what the user wrote there by hand stays, comments and all."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.text import Text
from presenter.settings.load_settings import load_settings
from presenter.storage.backup import keep_backup
from presenter.storage.file_change import content_of
from presenter.storage.write_atomically import write_atomically

_SECTION = "keys"


def save_keys(path: Path, changed: Mapping[str, Sequence[str] | None]) -> None:
    """Write the keys of some verbs into a file of settings; None takes a verb out of it.

    Raises PresenterError for a file that is broken or cannot be written; it is then as it was.
    """
    _, findings = load_settings(path)
    broken = [finding for finding in findings if finding.severity is Severity.ERROR]
    if broken:
        raise PresenterError(*broken)
    try:
        before = content_of(path)
        written = _with_keys((before or b"").decode("utf-8-sig"), changed, path)
        if before is not None:
            keep_backup(path, before)
        write_atomically(path, written.encode("utf-8"))
    except OSError as error:
        message = Text("The settings cannot be written: {reason}.").with_fields(reason=error.strerror or "")
        advice = Text("Until this is put right, the keys hold for this talk only.")
        raise PresenterError(_error("unwritable", message, path, advice)) from error


def _with_keys(source: str, changed: Mapping[str, Sequence[str] | None], path: Path) -> str:
    """Return the text with other keys; raises PresenterError rather than change anything else in it."""
    import tomlkit  # 20 ms that only a changed key is to cost

    document = tomlkit.parse(source)
    section: Any = document.setdefault(_SECTION, tomlkit.table())
    wanted = tomllib.loads(source)
    wanted.setdefault(_SECTION, {})
    if not isinstance(wanted[_SECTION], dict):
        message = Text("“{name}” has to be a section: [{name}].").with_fields(name=_SECTION)
        raise PresenterError(_error("wrong-type", message, path, None))
    for verb, keys in changed.items():
        if keys is None:
            wanted[_SECTION].pop(verb, None)
            section.pop(verb, None)
        else:
            wanted[_SECTION][verb] = section[verb] = list(keys)
    written = tomlkit.dumps(document)
    if tomllib.loads(written) != wanted:
        message = Text("The keys cannot be written into these settings without changing what else is there.")
        advice = Text("Write them there by hand, under [keys].")
        raise PresenterError(_error("unwritable", message, path, advice))
    return written


def _error(code: str, message: Text, path: Path, advice: Text | None) -> Finding:
    return Finding(code, Severity.ERROR, message, Span(path), advice=advice)
