from __future__ import annotations

import re

import pytest

from presenter.typeset.colours import contrast
from presenter.windows import palette
from presenter.windows.console_style import console_style
from presenter.windows.palette import (
    ACCENT,
    ALARM,
    BACKGROUND,
    CAUTION,
    GROUNDS,
    INKS,
    LINE,
    MARKED,
    ON_WHITE,
    QUIET,
    RAISED_HOVER,
    TEXT,
)

COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_stand_out_from_every_ground_at_seven_to_one(ink, ground):
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize("ground", [ACCENT, CAUTION, ALARM])
def test_words_on_a_coloured_badge_stand_out_too(ground):
    assert contrast(BACKGROUND, ground) >= 7


@pytest.mark.parametrize("ink", [TEXT, QUIET, ACCENT])
@pytest.mark.parametrize("ground", [RAISED_HOVER, LINE])
def test_a_button_under_the_pointer_or_pressed_stays_legible(ink, ground):
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize(("ink", "ground"), [(CAUTION, "#000000"), (ON_WHITE, "#FFFFFF"), (TEXT, MARKED)])
def test_marks_over_a_covered_picture_and_of_what_was_searched_for_stand_out(ink, ground):
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize("touch", [False, True])
def test_the_style_sheet_has_no_colour_that_is_not_of_the_palette(touch):
    known = {value for name, value in vars(palette).items() if name.isupper() and isinstance(value, str)}
    assert set(COLOUR.findall(console_style(10, touch=touch))) <= known


def test_every_rule_that_sets_ink_and_ground_has_them_stand_out_from_one_another():
    pairs = []
    for selector, body in RULE.findall(console_style(10)):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", body)
        ground = re.search(r"(?<![-\w])background(?:-color)?: (#\w{6})", body)
        if ink and ground:
            pairs.append((selector.strip(), contrast(ink.group(1), ground.group(1))))
    assert len(pairs) >= 3
    assert [pair for pair in pairs if pair[1] < 7] == []
