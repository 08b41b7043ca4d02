"""Colours of series stand out from the ground, from each other, and from their words."""

from __future__ import annotations

from itertools import combinations

import pytest

from presenter.typeset.charts.chart_colours import _distance, series_colours, words_on
from presenter.typeset.colours import contrast
from presenter.typeset.theme import Tone
from presenter.typeset.theme_loader import FOLDER, load_theme, theme_names

PALETTES = [
    pytest.param(load_theme(name, FOLDER).palette(tone), id=f"{name}-{tone}")
    for name in theme_names(FOLDER)
    for tone in Tone
]


@pytest.mark.parametrize("palette", PALETTES)
def test_every_series_is_seen_on_the_ground(palette) -> None:
    for colour in series_colours(palette, 8):
        assert min(contrast(colour, palette.top), contrast(colour, palette.bottom)) >= 3


@pytest.mark.parametrize("palette", PALETTES)
def test_series_are_told_apart_without_telling_red_from_green(palette) -> None:
    colours = series_colours(palette, 3)
    assert min(_distance(one, other) for one, other in combinations(colours, 2)) > 0.12


@pytest.mark.parametrize("palette", PALETTES)
def test_numbers_are_legible_on_their_bars(palette) -> None:
    for colour in series_colours(palette, 8):
        assert contrast(words_on(colour, palette), colour) >= 4.5
