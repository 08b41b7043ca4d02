"""When the environment is made again, and what goes into it."""

from __future__ import annotations

import importlib
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def virtual_environment() -> ModuleType:
    return importlib.import_module("virtual_environment")


def test_another_python_or_another_pyproject_gives_another_stamp(virtual_environment: ModuleType) -> None:
    stamp = virtual_environment.stamp
    stamps = {stamp(b"one", (3, 11, 2)), stamp(b"one", (3, 12, 0)), stamp(b"two", (3, 11, 2))}
    assert len(stamps) == 3
    assert stamp(b"one", (3, 11, 2)) == stamp(b"one", (3, 11, 2, "final"))


def test_a_group_may_include_another(virtual_environment: ModuleType) -> None:
    pyproject = tomllib.loads("""
        [dependency-groups]
        dev = ["ruff>=0.9", {include-group = "test"}]
        test = ["pytest"]
    """)
    assert virtual_environment.development_requirements(pyproject) == ["ruff>=0.9", "pytest"]


def test_a_project_without_groups_needs_nothing_more(virtual_environment: ModuleType) -> None:
    assert virtual_environment.development_requirements({}) == []


def test_an_environment_is_current_only_with_the_stamp_of_a_finished_installation(
    virtual_environment: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"[project]")
    environment = virtual_environment.VirtualEnvironment(tmp_path, tmp_path / ".venv")
    environment.folder.mkdir()
    assert not environment.is_current()
    stamp = virtual_environment.stamp(b"[project]", tuple(sys.version_info[:3]))
    (environment.folder / virtual_environment.STAMP_NAME).write_text(stamp, encoding="utf-8")
    assert environment.is_current()
    (tmp_path / "pyproject.toml").write_bytes(b"[project] # changed")
    assert not environment.is_current()
