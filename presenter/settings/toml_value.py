"""A value as TOML writes it on one line."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

_BARE = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)


def toml_value(value: object) -> str:
    """Return a value of a setting as it stands in the file: a text, a number, a list or a table of these."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)} = {toml_value(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return _string(value) if isinstance(value, str) else f"{value}"


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _string(key)


def _string(words: str) -> str:
    """Return a string in quotes; what JSON has to escape TOML escapes likewise, and one character more."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
