"""The chart to set a screen up by, pixel by pixel."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.windows.test_pattern import PatternWords, cells, paint_test_pattern

WHITE = QColor(255, 255, 255)
WORDS = PatternWords("HDMI-1", "1920 × 1080 · 16:9", "The smallest line")


def chart(width, height, words=WORDS):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_test_pattern(painter, QRectF(0, 0, width, height), words)
    return image


@pytest.fixture
def hd(qapp):
    return chart(1920, 1080)


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (1080, 1920), (3840, 2160)])
def test_the_outermost_pixels_are_drawn_on_every_side(qapp, size):
    image, (width, height) = chart(*size), size
    for x in range(0, width, 7):
        assert image.pixelColor(x, 0) == image.pixelColor(x, height - 1) == WHITE
    for y in range(0, height, 7):
        assert image.pixelColor(0, y) == image.pixelColor(width - 1, y) == WHITE


def test_what_is_often_cut_off_is_marked_at_its_share_of_the_picture(hd):
    assert hd.pixelColor(660, round(1080 * 0.05)) == QColor("#FFCB66")
    assert hd.pixelColor(round(1920 * 0.05), 200) == QColor("#FFCB66")


def test_a_line_of_one_pixel_is_one(hd):
    rows = [[hd.pixelColor(x, y).lightness() for x in range(571, 700)] for y in range(300, 620)]
    alternating = [row for row in rows if set(row) == {0, 255} and all(a != b for a, b in pairwise(row))]
    assert alternating


def test_every_grey_is_there(hd):
    seen = {hd.pixelColor(x, y).rgb() for x in range(500, 1400, 3) for y in range(250, 700, 3)}
    for level in (0, 26, 51, 76, 102, 128, 153, 178, 204, 230, 255, 5, 250):
        assert QColor(level, level, level).rgb() in seen


def test_cells_are_square_and_the_middle_one_is_in_the_middle():
    cell = cells(QRectF(0, 0, 1920, 1080))
    assert cell.width() == cell.height() == 120
    assert cell.center() == QRectF(0, 0, 1920, 1080).center()


def test_the_smallest_screen_and_no_words_are_no_trouble(qapp):
    assert not chart(160, 90, PatternWords("", "", "")).isNull()
