"""Screens that nobody can tell apart are asked for once, and known again afterwards."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SIZES = {"eDP-1": (1280, 800), "HDMI-1": (1920, 1080), "DP-2": (1024, 768)}


@pytest.fixture
def talk_on(tmp_path, write_deck):
    """Give a talk on screens that stand beside each other in this order; return what was seen."""
    write_deck(tmp_path)

    def talk_on(*names, what="look", audience="", sides=()):
        left, screens = 0, []
        for name in names:
            width, height = SIZES[name]
            screens.append({"name": name, "x": left, "y": 0, "width": width, "height": height, "dpr": 1.0})
            left += width
        (tmp_path / "screens.json").write_text(json.dumps({"windowFrameMargins": False, "screens": screens}))
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",
            "XDG_RUNTIME_DIR": str(tmp_path),
            "PYTHONPATH": str(HERE.parent.parent),
        }
        run = subprocess.run(
            [
                sys.executable,
                "-W",
                "error",
                str(HERE / "talk_on_screens_to_choose.py"),
                "talk.md",
                "state",
                what,
                audience,
                *sides,
            ],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert run.returncode == 0, run.stderr
        return json.loads(run.stdout)

    return talk_on


def test_screens_are_chosen_by_keys_alone_and_known_again(talk_on):
    opened, audience, side, swapped, left = talk_on("eDP-1", "HDMI-1", "DP-2", what="choose")
    assert opened["sheet"]
    assert (audience["audience"], audience["console"]) == ("HDMI-1", "eDP-1")
    assert side["sides"] == {"DP-2": "DP-2"}
    assert side["languages"] == {"DP-2": "es"}
    assert (swapped["audience"], swapped["console"]) == ("eDP-1", "HDMI-1")
    assert not left["sheet"]

    (again,) = talk_on("DP-2", "HDMI-1", "eDP-1")
    assert not again["sheet"]
    assert (again["audience"], again["console"]) == ("eDP-1", "HDMI-1")
    assert again["sides"] == {"DP-2": "DP-2"}
    assert again["languages"] == {"DP-2": "es"}

    # Asked for by its screen, a side goes before what that screen was remembered for.
    (asked,) = talk_on("DP-2", "HDMI-1", "eDP-1", audience="VGA-9", sides=["eDP-1=es"])
    assert asked["sides"] == {"eDP-1": "eDP-1"}
    assert (asked["audience"], asked["console"]) == ("DP-2", "HDMI-1")
    assert any(words.startswith("There is no screen “VGA-9”") for words in asked["said"])


def test_a_laptop_and_a_projector_are_no_question_and_a_choice_is_remembered(talk_on):
    (first,) = talk_on("eDP-1", "HDMI-1", what="swap")
    assert (first["sheet"], first["audience"], first["console"]) == (False, "HDMI-1", "eDP-1")
    (again,) = talk_on("HDMI-1", "eDP-1")
    assert (again["sheet"], again["audience"], again["console"]) == (False, "eDP-1", "HDMI-1")
