"""The two commands of the README, as far as they decide something."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

DEV = Path(__file__).parents[2] / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    return importlib.import_module("dev")


@pytest.mark.parametrize(
    ("variables", "options", "shown"),
    [
        ({}, [], False),
        ({"DISPLAY": ""}, [], False),
        ({"DISPLAY": ":4711"}, [], False),
        ({"QT_QPA_PLATFORM": "vnc"}, [], True),
        ({}, ["--platform", "vnc"], True),
        ({}, ["--platform=vnc"], True),
    ],
)
def test_windows_need_a_display_that_answers(
    dev: ModuleType, variables: dict[str, str], options: list[str], shown: bool
) -> None:
    assert dev.has_display(variables, options) is (shown or sys.platform != "linux")


def test_the_first_word_is_the_deck_and_the_rest_is_passed_on(dev: ModuleType) -> None:
    assert dev.deck_and_options(["talk.md", "--slide", "3"]) == (Path("talk.md"), ["--slide", "3"])
    assert dev.deck_and_options(["--language", "es"]) == (dev.EXAMPLE, ["--language", "es"])


def test_an_unknown_command_is_answered_with_those_there_are() -> None:
    answer = subprocess.run([sys.executable, DEV, "tset"], capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "dev.py test" in answer.stderr
