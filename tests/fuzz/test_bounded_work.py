"""A flood of what a format is made of costs bounded memory and bounded work, or it is refused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

PROJECT = Path(__file__).parents[2]


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only there is the memory of a process bounded"
)
@pytest.mark.parametrize("name", TARGETS)
def test_a_flood_is_read_or_refused_within_300_megabytes(name: str) -> None:
    command = [sys.executable, "-m", "tests.fuzz.bounded_run", name]
    result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
