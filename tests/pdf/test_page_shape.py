"""A page is where it is seen, however it is turned, and so is each half of it."""

from __future__ import annotations

import pytest

from presenter.pdf.half import Half
from presenter.pdf.page_shape import Matrix, box_for_half, to_unit_square

BOX = (10.0, 20.0, 310.0, 220.0)


def placed(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


@pytest.mark.parametrize(
    ("rotation", "corners"),
    [
        (0, [(0, 0), (1, 0), (0, 1)]),
        (90, [(0, 1), (0, 0), (1, 1)]),
        (180, [(1, 1), (0, 1), (1, 0)]),
        (270, [(1, 0), (1, 1), (0, 0)]),
    ],
)
def test_a_figure_fills_its_place_however_it_is_turned(rotation: int, corners: list[tuple[int, int]]) -> None:
    matrix = to_unit_square(rotation, BOX)

    places = [placed(matrix, x, y) for x, y in ((10, 20), (310, 20), (10, 220))]
    assert places == [pytest.approx(corner, abs=1e-9) for corner in corners]


@pytest.mark.parametrize(
    ("half", "corners"),
    [
        (Half.LEFT, [(0, 0), (2, 1)]),
        (Half.RIGHT, [(-1, 0), (1, 1)]),
        (Half.TOP, [(0, -1), (1, 1)]),
        (Half.BOTTOM, [(0, 0), (1, 2)]),
    ],
)
def test_a_half_fills_its_place(half: Half, corners: list[tuple[int, int]]) -> None:
    matrix = to_unit_square(0, BOX, half)

    places = [placed(matrix, 10, 20), placed(matrix, 310, 220)]
    assert places == [pytest.approx(corner, abs=1e-9) for corner in corners]
    assert half.other.other is half


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize(
    ("half", "wanted"), [(Half.WHOLE, Half.LEFT), (Half.RIGHT, Half.BOTTOM), (Half.TOP, Half.WHOLE)]
)
def test_a_half_is_another_half_of_a_larger_box(rotation: int, half: Half, wanted: Half) -> None:
    larger = box_for_half(rotation, BOX, half, wanted)

    there, here = to_unit_square(rotation, larger, wanted), to_unit_square(rotation, BOX, half)
    assert there == pytest.approx(here, abs=1e-9)
