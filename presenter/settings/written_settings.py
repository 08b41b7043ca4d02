"""Settings as they stand in a file, for who shows and changes them one by one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from presenter.dataclass import dataclass
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text
from presenter.settings.kinds import LanguageRates
from presenter.settings.load_settings import load_settings, parse_settings
from presenter.settings.save_settings import Changes
from presenter.settings.setting import Setting
from presenter.settings.settings import Settings
from presenter.settings.toml_reader import TomlReader

_FOR_EACH = Text("Write a number for each language, such as “en = 150, es = 134”.")


@dataclass(frozen=True, slots=True)
class WrittenSettings:
    """What a file says, the settings that come of it, and what is wrong with it."""

    document: Mapping[str, Any] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    findings: tuple[Finding, ...] = ()

    @property
    def fault(self) -> Finding | None:
        """Return why nothing of the file can be used; None where it can."""
        return next((one for one in self.findings if one.severity is Severity.ERROR), None)

    def value(self, setting: Setting) -> object | None:
        """Return what the file says of a setting, right or wrong; None where it says nothing."""
        section = self.document.get(setting.section)
        if not setting.key:
            return section or None
        return section.get(setting.key) if isinstance(section, Mapping) else None

    def changes(self, setting: Setting, value: object | None) -> Changes:
        """Return what is to be written for a setting to say this; None for nothing."""
        if setting.key:
            return {(setting.section, setting.key): value}
        before, after = self.value(setting), value
        gone = dict.fromkeys(before) if isinstance(before, Mapping) else {}
        return {
            (setting.section, str(key)): one
            for key, one in {**gone, **(after if isinstance(after, Mapping) else {})}.items()
        }


def read_written(path: Path) -> WrittenSettings:
    """Return what stands in a file; one that is not there says nothing."""
    settings, findings = load_settings(path)
    if any(finding.severity is Severity.ERROR for finding in findings):
        return WrittenSettings({}, settings, findings)
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):  # gone, or written to, between two looks
        document = {}
    return WrittenSettings(document, settings, findings)


def parse_written(source: str, path: Path) -> WrittenSettings:
    """Return what a text of a file says; `path` is what its findings name."""
    settings, findings = parse_settings(source, path)
    try:
        return WrittenSettings(tomllib.loads(source), settings, findings)
    except (ValueError, RecursionError):
        return WrittenSettings({}, settings, findings)


def problem_of(setting: Setting, value: object | None) -> Text | None:
    """Return what is wrong with a value for a setting, in the words that its file would be answered with."""
    if value is None:
        return None
    if isinstance(setting.kind, LanguageRates) and not isinstance(value, Mapping):
        return _FOR_EACH  # in the words of a field: it has no sections
    content = {setting.key: value} if setting.key else value
    reader = TomlReader({setting.section: content}, "", Path(setting.section))
    setting.kind.read(reader, setting.section, setting.key)
    return reader.findings[0].message if reader.findings else None
