"""Lines of a subtitle in whatever room there is: whole, in smaller letters, or cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from presenter.typeset.fonts import load_fonts
from presenter.windows import palette
from presenter.windows.console_style import FAMILY
from presenter.windows.cue_lines import LINE, CueLines, with_size

LONG = "Alguien anota las decisiones y las tareas."


@pytest.fixture
def font(qapp):
    load_fonts()
    return QFont(FAMILY)


@pytest.mark.parametrize("size", [10.4, 12.5, 15.0, 21.6])
@pytest.mark.parametrize("share", [0.8, 0.86, 0.93, 0.99, 1.5])
def test_a_line_that_is_too_wide_is_shown_whole_in_smaller_letters(font, size, share):
    wide = QFontMetricsF(with_size(font, size)).horizontalAdvance(LONG)
    place = QRectF(0, 0, share * wide, 2 * LINE * size)
    pixels = CueLines([LONG], font, size, palette.TEXT).fitted(place)
    assert QFontMetricsF(with_size(font, pixels)).horizontalAdvance(LONG) <= place.width()
    assert pixels <= round(size)
    assert pixels == round(size) or share < 1


@pytest.mark.parametrize(("count", "pixels"), [(1, 16), (2, 16), (3, 11), (40, 9)])
def test_more_lines_than_two_are_smaller_and_never_too_small(font, count, pixels):
    lines = CueLines(["a"] * count, font, 16.0, palette.TEXT)
    assert lines.fitted(QRectF(0, 0, 400, 2 * LINE * 16)) == pixels


def ink_of(font, marked):
    picture = QImage(300, 60, QImage.Format.Format_RGB32)
    picture.fill(palette.PANEL)
    with QPainter(picture) as painter:
        CueLines(["El ñandú corre"], font, 20.0, palette.TEXT, marked).paint(painter, QRectF(0, 0, 300, 49))
    return {picture.pixelColor(x, 1).name().upper() for x in range(300)}


def test_what_was_searched_for_stands_on_a_ground_of_its_own_whatever_its_accents(font):
    assert palette.MARKED in ink_of(font, ("nandu",))
    assert palette.MARKED not in ink_of(font, ("zebra",))
    assert palette.MARKED not in ink_of(font, ())


def marked_edges(font, words, marked, *, right_to_left):
    """Where the ground of what was searched for begins and ends, in a place 300 pixels wide."""
    picture = QImage(300, 60, QImage.Format.Format_RGB32)
    picture.fill(palette.PANEL)
    lines = CueLines([words], font, 20.0, palette.TEXT, (marked,), right_to_left)
    with QPainter(picture) as painter:
        lines.paint(painter, QRectF(0, 0, 300, 49))
    inked = [x for x in range(300) if picture.pixelColor(x, 1).name().upper() == palette.MARKED]
    return inked[0], inked[-1]


def test_a_line_begins_where_its_language_does_whatever_its_first_letter_is(font):
    left, right = marked_edges(font, "ANA: مرحبا", "ana", right_to_left=True)
    assert left > 250
    assert right >= 298
    assert marked_edges(font, "مرحبا: ANA", "مرحبا", right_to_left=False)[0] <= 1
