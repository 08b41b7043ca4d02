"""A very long talk in short, by drawn acts of all kinds: nothing goes wrong, however odd the order.

`packaging/dev.py soak` gives the long one; `tests/app/test_soak.py` holds on to every reference and megabyte.
"""

from __future__ import annotations

import itertools
import sys

import pytest

from tests.soak.drawn_acts import DrawnActs
from tests.soak.soak import Soaked, report, soaked
from tests.soak.soak_deck import write_soak_deck

ACTS = 600


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_a_talk_of_eight_hours_is_steady(tmp_path):
    seen = soaked(write_soak_deck(tmp_path / "deck"), tmp_path / "kept", ACTS, seed=1)
    assert list(seen.faults()) == []
    assert seen.samples[-1]["hours"] > 6


def test_the_same_seed_draws_the_same_acts():
    one, other = (list(itertools.islice(DrawnActs(7, 6), 300)) for _ in range(2))
    assert one == other != list(itertools.islice(DrawnActs(8, 6), 300))
    assert {act.kind for act in one} == {"verb", "key", "mouse", "letters", "save", "screens", "clock"}


def held(*megabytes):
    rest = dict.fromkeys(("hours", "objects", "qt", "files", "threads"), 1)
    return [
        {"acts": 10_000 * n, "megabytes": each, "nones": 900 - n, **rest} for n, each in enumerate(megabytes)
    ]


def test_what_is_built_when_it_is_first_used_is_no_growth():
    seen = Soaked(held(90, 120, 130, 131, 130, 132, 131, 132))
    assert list(seen.faults()) == []
    assert any(line.startswith("STEADY") for line in report(seen, 1, 2.0))


def test_a_fault_is_told_with_what_came_before_it():
    found = [{"what": "Qt: cannot", "times": 3, "after": ["verb next", "key audience B"]}]
    assert list(Soaked(held(90, 120, 130, 140, 150, 160, 170, 180), found).faults()) == [
        "3 × Qt: cannot\n    after: verb next | key audience B",
        "the memory has grown by 40.0 MB from the second quarter to the last",
    ]


def test_a_reference_lost_with_each_act_is_a_fault():
    losing = [{**each, "nones": -300 * n} for n, each in enumerate(held(90, 90, 90, 90))]
    assert list(Soaked(losing).faults()) == ["300 references to None were lost in the second half"]


def test_a_talk_that_breaks_off_is_no_steady_one():
    seen = Soaked(held(90, 120), returncode=-11, errors="Segmentation fault\n")
    assert list(seen.faults()) == ["the talk ended with -11: Segmentation fault"]
