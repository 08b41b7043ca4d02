"""Lines drawn by hand: how few points they need, and what an eraser meets."""

from __future__ import annotations

from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.stroke import TOLERANCE, Stroke, _distance, simplified

COORDINATES = st.floats(-200, 1800)
POINTS = st.lists(st.tuples(COORDINATES, COORDINATES, st.floats(0, 1)), min_size=1, max_size=40).map(tuple)


def test_a_straight_line_needs_its_ends_alone():
    assert simplified(tuple((float(x), 2.0 * x, 1.0) for x in range(100))) == ((0, 0, 1), (99, 198, 1))


def test_a_corner_stays():
    points = ((0.0, 0.0, 1.0), (50.0, 0.0, 1.0), (50.0, 50.0, 1.0))
    assert simplified(points) == points


@given(POINTS)
def test_what_is_left_out_lies_as_near_as_the_tolerance_to_what_is_kept(points):
    kept = simplified(points)
    assert (kept[0], kept[-1]) == (points[0], points[-1])
    assert set(kept) <= set(points)
    pairs = list(zip(kept, kept[1:] or kept, strict=False))
    assert all(min(_distance(point, *pair) for pair in pairs) <= TOLERANCE + 1e-6 for point in points)


@given(POINTS, COORDINATES, COORDINATES)
def test_an_eraser_on_a_point_of_a_line_meets_it(points, x, y):
    stroke = Stroke(points)
    assert all(stroke.passes(*point[:2], 0.01) for point in points)
    nearest = min(hypot(point[0] - x, point[1] - y) for point in points)
    assert stroke.passes(x, y, nearest + 0.01)


def test_an_eraser_between_two_points_meets_the_line_and_beside_it_not():
    stroke = Stroke(((0.0, 0.0, 1.0), (100.0, 0.0, 1.0)))
    assert stroke.passes(50, 9, 10)
    assert not stroke.passes(50, 11, 10)
    assert not stroke.passes(120, 0, 10)
