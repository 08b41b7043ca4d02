"""Values as lines of JSON, which people and other programs can read too."""

from __future__ import annotations

import json
from pathlib import Path

from presenter.storage.plain import Plain

LARGEST_FILE = 64 * 1024 * 1024  # bytes; one that is larger was not written here


def json_line(value: Plain) -> bytes:
    """Return a value as one line."""
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # Half a character, which no encoding has, is written as JSON escapes it.
    return words.encode("utf-8", "backslashreplace") + b"\n"


def read_json_lines(path: Path) -> tuple[Plain, ...]:
    """Return the values of a file, without the lines that are none; raises OSError if it cannot be read."""
    values: list[Plain] = []
    with path.open("rb") as file:
        for line in filter(None, file.read(LARGEST_FILE).split(b"\n")):
            try:
                values.append(json.loads(line))
            except (ValueError, RecursionError):
                continue  # broken off by a crash; every other line stands for itself
    return tuple(values)
