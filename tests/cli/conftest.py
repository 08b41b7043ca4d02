"""The program as its users start it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Presenter = Callable[..., subprocess.CompletedProcess[str]]

# What would make the answer depend on the machine that asks.
FOREIGN = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "LANG", "LANGUAGE", "LC_ALL")


@pytest.fixture
def presenter(tmp_path: Path) -> Presenter:
    """Run `presenter` in a folder of its own, with no display and in English."""

    def run(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if name not in FOREIGN}
        environment = {**kept, "PYTHONUTF8": "1", **variables}
        command = [sys.executable, "-m", "presenter", *map(str, words)]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
        )

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Write a file of the talk's folder and return its path as a user there would give it."""

    def write_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return Path(name)

    return write_file
