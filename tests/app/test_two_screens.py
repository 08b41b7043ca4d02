from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SCREENS = [
    {
        "name": "eDP-1",
        "x": 0,
        "y": 0,
        "width": 2560,
        "height": 1600,
        "logicalDpi": 192,
        "logicalBaseDpi": 96,
        "dpr": 1.0,
    },
    {
        "name": "HDMI-1",
        "x": 2560,
        "y": 0,
        "width": 1920,
        "height": 1080,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1.0,
    },
]


@pytest.fixture(scope="module")
def seen(tmp_path_factory, write_deck):
    """What was seen of a talk on a laptop with a projector, the laptop's screen at twice the density."""
    folder = tmp_path_factory.mktemp("desk")
    write_deck(folder)
    (folder / "screens.json").write_text(json.dumps({"windowFrameMargins": False, "screens": SCREENS}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONPATH": str(HERE.parent.parent),
    }
    script = HERE / "talk_on_two_screens.py"
    run = subprocess.run(
        [sys.executable, "-W", "error", str(script), "talk.md"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.stderr == ""
    return json.loads(run.stdout)


def test_the_audience_covers_the_projector_exactly(seen):
    assert seen["audience"] == {"screen": "HDMI-1", "covers": True, "inside": True, "full_screen": True}


def test_the_console_stays_on_the_laptop_s_own_screen(seen):
    assert seen["console"]["screen"] == "eDP-1"
    assert seen["console"]["inside"]
    assert not seen["console"]["full_screen"]


@pytest.mark.parametrize("verb", ["next", "toggle-subtitles", "set-language"])
def test_a_verb_changes_the_picture_in_both_windows(seen, verb):
    assert seen["changed"][verb] == [True, True]


def test_flipping_every_language_keeps_slide_step_time_and_scroll(seen):
    assert seen["after_flips"] == seen["before_flips"]
    slide, step, elapsed, scroll = seen["before_flips"]
    assert (slide, step, elapsed) == (1, 0, 30.0)
    assert scroll > 0


def test_swapping_exchanges_the_screens_and_covers_the_laptop(seen):
    audience, console = seen["swapped"]
    assert (audience["screen"], audience["covers"], audience["full_screen"]) == ("eDP-1", True, True)
    assert (console["screen"], console["inside"]) == ("HDMI-1", True)
