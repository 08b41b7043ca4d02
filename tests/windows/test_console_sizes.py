"""What a speaker two metres away can read.

ISO 9241-303 asks for characters of 16 minutes of arc, for 20 to 22 where much is read; 10 can be read
where the contrast is high. The laptop is one of 13 inches with 1280 × 800 logical pixels.
"""

from __future__ import annotations

import math
import re

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from presenter.typeset.fonts import load_fonts
from presenter.windows.console_arrangement import ARRANGEMENTS
from presenter.windows.console_style import FAMILY, console_style, unit_for

MILLIMETRES_A_PIXEL = 13 * 25.4 / math.hypot(1280, 800)
DISTANCE = 2000.0  # millimetres


def minutes_of_arc(pixels):
    return math.degrees(2 * math.atan(pixels * MILLIMETRES_A_PIXEL / 2 / DISTANCE)) * 60


def height_of(characters, pixels):
    font = QFont(FAMILY)
    font.setPixelSize(round(pixels))
    return QFontMetricsF(font).tightBoundingRect(characters).height()


@pytest.fixture
def pixels(qapp):
    """Return the size of the letters of a role, in pixels, in the window of a small laptop."""
    load_fonts()
    style = console_style(unit_for(1280, 800))

    def pixels(role):
        rule = re.search(rf'QLabel\[role="{role}"\] \{{([^}}]*)\}}', style)
        return int(re.search(r"font-size: (\d+)px", rule.group(1)).group(1))

    return pixels


def test_the_number_that_counts_is_read_from_two_metres(pixels):
    assert minutes_of_arc(height_of("0123456789", pixels("dominant"))) >= 16


@pytest.mark.parametrize("role", ["position", "small-figure"])
def test_the_smaller_figures_can_still_be_made_out(pixels, role):
    assert minutes_of_arc(height_of("0123456789", pixels(role))) >= 6


def test_the_notes_of_the_prompter_are_read_at_arm_s_length_and_made_out_from_two_metres(pixels):
    letters = max(arrangement.notes for arrangement in ARRANGEMENTS.values()) * unit_for(1280, 800)
    assert minutes_of_arc(height_of("H", letters)) >= 10


@pytest.mark.parametrize("size", [(900, 560), (1280, 800), (1920, 1080), (3840, 2160)])
def test_the_letters_grow_with_the_window(size):
    unit = unit_for(*size)
    assert unit == max(7.0, round(min(size[0] / 128, size[1] / 80), 1))
