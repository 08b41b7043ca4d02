from __future__ import annotations

import pytest

from presenter.typeset.colours import contrast
from presenter.windows.palette import ACCENT, ALARM, BACKGROUND, CAUTION, GROUNDS, INKS, RAISED_HOVER, TEXT


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_stand_out_from_every_ground_at_seven_to_one(ink, ground):
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize("ground", [ACCENT, CAUTION, ALARM])
def test_words_on_a_coloured_badge_stand_out_too(ground):
    assert contrast(BACKGROUND, ground) >= 7


def test_a_button_under_the_pointer_stays_legible():
    assert contrast(TEXT, RAISED_HOVER) >= 7
