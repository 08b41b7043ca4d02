"""What a clone lacks before its commands can run, and how it is said."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def checkout() -> ModuleType:
    return importlib.import_module("checkout")


def test_what_is_missing_is_named_with_the_command_that_installs_it(checkout: ModuleType) -> None:
    assert checkout.what_is_missing(("libEGL.so.1",), "debian").splitlines() == [
        "Qt needs libraries of the system that are not here: libEGL.so.1",
        "Install them with:  sudo apt-get install --yes --no-install-recommends libegl1",
    ]


def test_a_system_that_is_not_known_gets_the_names_alone(checkout: ModuleType) -> None:
    assert "libEGL.so.1" in checkout.what_is_missing(("libEGL.so.1",), "")


@pytest.mark.parametrize("may_not_write", [True, False])
def test_where_python_may_not_write_the_program_is_left_compiled(
    checkout: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, may_not_write: bool
) -> None:
    (tmp_path / "presenter").mkdir()
    (tmp_path / "presenter" / "page.py").write_text("one = 1\n")
    monkeypatch.setattr(sys, "dont_write_bytecode", may_not_write)
    environment = checkout.VirtualEnvironment(tmp_path, Path(sys.prefix))
    checkout.Checkout(tmp_path, environment).compile_where_python_may_not()
    assert any(tmp_path.rglob("page.*.pyc")) is may_not_write
