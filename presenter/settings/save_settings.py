"""Writing settings into the user's file; what the user wrote there by hand stays, comments and all."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.text import Text
from presenter.settings.load_settings import load_settings
from presenter.storage.backup import keep_backup
from presenter.storage.file_change import content_of
from presenter.storage.write_atomically import write_atomically

Changes: TypeAlias = Mapping[tuple[str, str], object | None]
"""What a section is to say under a key; None takes the key out of it."""


def save_settings(path: Path, changes: Changes) -> None:
    """Write some settings into a file as it is now, whoever else has written there.

    Raises PresenterError for a file that is broken or cannot be written; it is then as it was.
    """
    _, findings = load_settings(path)
    broken = [finding for finding in findings if finding.severity is Severity.ERROR]
    if broken:
        raise PresenterError(*broken)
    try:
        before = content_of(path)
        source = (before or b"").decode("utf-8-sig")
        written = with_changes(source, changes, path)
        if written == source:
            return
        if before is not None:
            keep_backup(path, before)
        write_atomically(path, written.encode("utf-8"))
    except OSError as error:
        message = Text("The settings cannot be written: {reason}.").with_fields(reason=error.strerror or "")
        advice = Text("Until this is put right, what you change holds for this talk only.")
        raise PresenterError(_error("unwritable", message, path, advice)) from error


def with_changes(source: str, changes: Changes, path: Path) -> str:
    """Return the text of a file with other values.

    Raises PresenterError rather than change anything else in it.
    """
    import tomlkit  # 20 ms that only a changed setting is to cost
    from tomlkit.exceptions import TOMLKitError

    wanted = tomllib.loads(source)
    try:
        document = tomlkit.parse(source)
        for (section, key), value in changes.items():
            _change(wanted, section, key, value, path)
            if value is not None and section not in document:
                document[section] = tomlkit.table()
            _change(document, section, key, _item(value), path)
        written = _with_line_ends_of(source, tomlkit.dumps(document))
    except TOMLKitError:
        written = source
    if _parsed(written) != {name: content for name, content in wanted.items() if content is not None}:
        message = Text("This cannot be written into the settings without changing what else is there.")
        advice = Text("Write it there by hand, under [{section}].")
        advice = advice.with_fields(section=", ".join(dict.fromkeys(section for section, _ in changes)))
        raise PresenterError(_error("unwritable", message, path, advice))
    return written


def _change(document: Any, section: str, key: str, value: object | None, path: Path) -> None:  # noqa: ANN401
    """Change a value in a document, of tomllib's or of tomlkit's."""
    content = document.get(section)
    if content is None:
        if value is None:
            return
        content = document[section] = {}
    if not hasattr(content, "items"):
        message = Text("“{name}” has to be a section: [{name}].").with_fields(name=section)
        raise PresenterError(_error("wrong-type", message, path, None))
    if value is None:
        content.pop(key, None)
    elif key in content or not hasattr(getattr(content, "value", None), "body"):
        content[key] = value
    else:
        _add(content, key, value)


def _add(table: Any, key: str, value: object) -> None:  # noqa: ANN401 - a table of tomlkit's
    """Add a key behind the others of a section: what stands below them belongs to the next one."""
    body = table.value.body
    remarks = [number for number, (name, _) in enumerate(body) if name is None]
    end = len(body)
    while end and end - 1 in remarks:
        end -= 1
    if not end:  # no keys: what stands before the first blank line is its own
        end = next((number for number in remarks if not body[number][1].as_string().strip()), len(body))
    below = body[end:]
    del body[end:]
    table[key] = value
    body.extend(below)


def _item(value: object | None) -> object | None:
    """Return a table as one line, which no other section of the file can be taken for."""
    if not isinstance(value, Mapping):
        return value
    import tomlkit

    line = tomlkit.inline_table()
    line.update(value)
    return line


def _with_line_ends_of(source: str, written: str) -> str:
    """Return a text with the line ends of Windows where all of another have them."""
    if "\r\n" not in source or source.count("\r\n") < source.count("\n"):
        return written
    return written.replace("\r\n", "\n").replace("\n", "\r\n")


def _parsed(written: str) -> object:
    try:
        return tomllib.loads(written)
    except ValueError:
        return None


def _error(code: str, message: Text, path: Path, advice: Text | None) -> Finding:
    return Finding(code, Severity.ERROR, message, Span(path), advice=advice)
