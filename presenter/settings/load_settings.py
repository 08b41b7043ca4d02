"""Reading the settings; what cannot be used is reported and its default stands in."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.settings.settings import Settings
from presenter.settings.toml_reader import TomlReader
from presenter.storage.backup import earlier_copies

LARGEST_FILE = 200_000  # bytes; nobody's settings are longer, so it is another file

_ADVICE = Text("Until it is put right, none of the settings in this file is used.")


def load_settings(path: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings of a file and what is wrong with it; a file that is not there is no fault."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
        source = content.decode("utf-8-sig")
    except FileNotFoundError:
        return Settings(), ()
    except UnicodeDecodeError:
        broken = _broken("encoding", Text("The settings are not UTF-8 text."), Span(path))
        return Settings(), (broken, *earlier_copies(path))
    except OSError as error:
        message = Text("The settings cannot be read: {reason}.").with_fields(reason=error.strerror or "")
        return Settings(), (_broken("unreadable", message, Span(path)),)
    if len(content) > LARGEST_FILE:
        return Settings(), (_broken("too-large", Text("This file is too large for settings."), Span(path)),)
    settings, findings = parse_settings(source, path)
    if any(finding.code == "syntax" for finding in findings):
        findings += earlier_copies(path)
    return settings, findings


def parse_settings(source: str, path: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings in a TOML text and what is wrong with it."""
    try:
        document = tomllib.loads(source)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is a plain ValueError
        return Settings(), (_syntax_finding(str(error), source, path),)
    from presenter.settings.schema import SCHEMA  # where there is no file, no talk is to wait for it

    reader = TomlReader(document, source, path)
    values: dict[str, Any] = {}
    for setting in SCHEMA:
        found = setting.kind.read(reader, setting.section, setting.key)
        if found is not None:
            values.update(zip(setting.fields, found, strict=True))
    settings = Settings(**values)
    reader.note_unknown()
    return settings, tuple(sorted(reader.findings, key=lambda finding: finding.span))


def _syntax_finding(said: str, source: str, path: Path) -> Finding:
    place = re.search(r"\(at line (\d+), column (\d+)\)", said)
    line, column = (int(place[1]), int(place[2])) if place else (source.count("\n") + 1, 1)
    lines = source.splitlines()
    excerpt = lines[line - 1].strip() if line <= len(lines) else ""
    message = Text("The settings are not TOML here.")
    return _broken("syntax", message, Span(path, line, column), excerpt)


def _broken(code: str, message: Text, span: Span, excerpt: str = "") -> Finding:
    return Finding(code, Severity.ERROR, message, span, excerpt=excerpt, advice=_ADVICE)
