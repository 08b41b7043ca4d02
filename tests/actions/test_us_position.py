"""Where keys are: the three ways in which systems say it."""

from __future__ import annotations

import pytest

from presenter.actions.us_position import us_position


@pytest.mark.parametrize(
    ("evdev", "mac", "pair"),
    [
        (2, 18, ("1", "!")),
        (11, 29, ("0", ")")),
        (12, 27, ("-", "_")),
        (13, 24, ("=", "+")),
        (16, 12, ("Q", "Q")),
        (25, 35, ("P", "P")),
        (27, 30, ("]", "}")),
        (30, 0, ("A", "A")),
        (39, 41, (";", ":")),
        (40, 39, ("'", '"')),
        (41, 50, ("`", "~")),
        (43, 42, ("\\", "|")),
        (44, 6, ("Z", "Z")),
        (50, 46, ("M", "M")),
        (52, 47, (".", ">")),
        (53, 44, ("/", "?")),
    ],
)
def test_one_place_has_three_numbers(evdev, mac, pair):
    assert us_position("linux", evdev + 8, 0) == pair
    assert us_position("win32", evdev, 0) == pair
    assert us_position("darwin", 0, mac) == pair


@pytest.mark.parametrize("code", [0, 1, 14, 28, 42, 57, 104, 109, 1000])
def test_what_is_no_character_has_no_place(code):
    assert us_position("linux", code + 8, 0) is None


def test_a_system_that_does_not_say_has_no_places():
    assert us_position("linux", 0, 0) is None
