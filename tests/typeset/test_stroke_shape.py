"""What a stroke looks like."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.talk.pen import Ink, Nib, Pen, Width
from presenter.talk.stroke import Stroke
from presenter.typeset.stroke_shape import INKS, StrokeShape, paint_strokes

LINE = ((100.0, 100.0, 1.0), (300.0, 100.0, 1.0))


def painted(*strokes, ground="white"):
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    with QPainter(image) as painter:
        paint_strokes(painter, strokes)
    return image


def luminance(colour):
    def linear(value):
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("ink", Ink)
@pytest.mark.parametrize("ground", ["#ffffff", "#fbf7ee", "#0b1020", "#000000"])
def test_every_ink_shows_on_light_slides_and_on_dark_ones(ink, ground):
    light, dark = sorted((luminance(QColor(INKS[ink])), luminance(QColor(ground))), reverse=True)
    assert (light + 0.05) / (dark + 0.05) > 3


def test_a_line_is_as_wide_as_the_pen_and_within_its_bounds(qapp):
    for width, thickness in ((Width.THIN, 3), (Width.MEDIUM, 6), (Width.THICK, 11)):
        stroke = Stroke(LINE, Pen(width=width))
        image = painted(stroke)
        column = [y for y in range(200) if image.pixelColor(200, y) != QColor("white")]
        assert thickness - 1 <= len(column) <= thickness + 1
        bounds = StrokeShape(stroke).bounds
        outside = [
            (x, y)
            for x in range(400)
            for y in range(200)
            if image.pixelColor(x, y) != QColor("white") and not bounds.contains(QPointF(x + 0.5, y + 0.5))
        ]
        assert outside == []


def test_a_light_press_draws_a_thinner_line(qapp):
    points = ((100.0, 100.0, 0.1), (200.0, 100.0, 0.1), (201.0, 100.0, 1.0), (300.0, 100.0, 1.0))
    image = painted(Stroke(points, Pen(width=Width.THICK)))

    def thickness(x):
        return sum(image.pixelColor(x, y) != QColor("white") for y in range(200))

    assert thickness(120) < thickness(290)


def test_a_tap_is_a_dot(qapp):
    assert painted(Stroke(((50.0, 50.0, 1.0),))).pixelColor(50, 50).red() > 200
    assert painted(Stroke(((50.0, 50.0, 1.0),))).pixelColor(50, 50) != QColor("white")


def test_what_is_highlighted_can_still_be_read(qapp):
    for ground, ink in (("#0b1020", "#ffffff"), ("#ffffff", "#14181d")):
        for colour in Ink:
            image = painted(Stroke(LINE, Pen(Nib.HIGHLIGHTER, colour)), ground=ground)
            marked, words = luminance(image.pixelColor(200, 100)), luminance(QColor(ink))
            assert marked != luminance(QColor(ground))
            light, dark = max(marked, words), min(marked, words)
            assert (light + 0.05) / (dark + 0.05) > 4.5
