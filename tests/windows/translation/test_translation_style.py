"""The editor's style is of the console's colours, and legible."""

from __future__ import annotations

import re

import pytest

from presenter.typeset.colours import contrast
from presenter.windows import palette
from presenter.windows.translation.translation_style import translation_style

COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


@pytest.mark.parametrize("letters", [10, 14, 26])
def test_the_style_sheet_has_no_colour_that_is_not_of_the_palette(letters):
    known = {value for name, value in vars(palette).items() if name.isupper() and isinstance(value, str)}

    assert set(COLOUR.findall(translation_style(letters))) <= known


def test_every_rule_that_sets_ink_and_ground_has_them_stand_out_from_one_another():
    pairs = []
    for selector, body in RULE.findall(translation_style(14)):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", body)
        ground = re.search(r"(?<![-\w])background(?:-color)?: (#\w{6})", body)
        if ink and ground:
            pairs.append((selector.strip(), contrast(ink.group(1), ground.group(1))))

    assert len(pairs) >= 2
    assert [pair for pair in pairs if pair[1] < 7] == []
