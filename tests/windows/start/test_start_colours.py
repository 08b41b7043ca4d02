"""Everything on the start window can be read, by day and by night."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor

from presenter.windows.start.start_colours import DARK, LIGHT


def luminance(name):
    parts = (QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
class TestContrast:
    def test_every_ink_stands_out_from_every_ground(self, colours):
        pairs = itertools.product(colours.inks, colours.grounds)
        assert min(contrast(ink, ground) for ink, ground in pairs) >= 7

    def test_words_on_the_main_button_stand_out(self, colours):
        assert contrast(colours.on_accent, colours.accent) >= 7
