"""A flood of what a format is made of costs bounded memory and bounded work, or it is refused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

PROJECT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only there is the memory of a process bounded"
)


@pytest.fixture(scope="module")
def floods_read() -> subprocess.CompletedProcess[str]:
    """Read the floods of all targets: the program is imported once, and is what takes longest."""
    command = [sys.executable, "-m", "tests.fuzz.bounded_run", *TARGETS]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", TARGETS)
def test_a_flood_is_read_or_refused_within_300_megabytes(
    name: str, floods_read: subprocess.CompletedProcess[str]
) -> None:
    assert f"{name} 0" in floods_read.stdout.splitlines(), floods_read.stderr


def test_nothing_is_said_of_a_flood_but_by_findings(floods_read: subprocess.CompletedProcess[str]) -> None:
    assert (floods_read.returncode, floods_read.stderr) == (0, "")
