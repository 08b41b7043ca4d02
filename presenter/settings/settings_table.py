"""All settings as tables in Markdown: for who writes the file by hand."""

from __future__ import annotations

from itertools import groupby

from presenter.i18n.text import Text, Translate, untranslated
from presenter.settings.schema import SCHEMA
from presenter.settings.setting import Setting, SettingGroup
from presenter.settings.settings import Settings
from presenter.settings.toml_value import toml_value

_HEAD = (Text("Setting"), Text("What it is"), Text("Until you change it"))


def settings_table(translate: Translate = untranslated) -> str:
    """Return a heading and a table for each group of settings."""
    return "\n".join(_group(group, list(rows), translate) for group, rows in groupby(SCHEMA, key=_group_of))


def _group_of(setting: Setting) -> SettingGroup:
    return setting.group


def _group(group: SettingGroup, rows: list[Setting], translate: Translate) -> str:
    head = " | ".join(text.render(translate) for text in _HEAD)
    lines = [f"## {group.title.render(translate)}", "", f"| {head} |", "|---|---|---|"]
    return "\n".join([*lines, *(_row(setting, translate) for setting in rows), ""])


def _row(setting: Setting, translate: Translate) -> str:
    name = f"`[{setting.section}]`" + (f" `{setting.key}`" if setting.key else "")
    said = f"**{setting.title.render(translate)}.** {setting.explanation.render(translate)}"
    usual = setting.written(Settings())
    return f"| {name} | {said} | {'–' if usual is None else f'`{toml_value(usual)}`'} |"
