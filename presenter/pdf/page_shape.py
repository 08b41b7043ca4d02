"""Where a page of a PDF is seen: its box, how it is turned, and the half of it that is wanted."""

from __future__ import annotations

from typing import TypeAlias

from pypdf import PageObject

from presenter.pdf.half import Half, Sides

Matrix: TypeAlias = tuple[float, float, float, float, float, float]

UNIT_SQUARE: Sides = (0.0, 0.0, 1.0, 1.0)
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def page_box(page: PageObject) -> Sides:
    """Return left, bottom, right and top of what is seen of a page, in points, before it is turned."""
    box = page.cropbox
    return float(box.left), float(box.bottom), float(box.right), float(box.top)


def to_unit_square(rotation: int, box: Sides, half: Half = Half.WHOLE) -> Matrix:
    """Return the matrix that takes a page as it is seen, or a half of it, into the unit square.

    The page has a box and is turned clockwise by a number of degrees. The
    square is that of an image (ISO 32000-2, §8.9.5), whose origin is at the bottom left. Raises
    ZeroDivisionError for a page of no size.
    """
    matrix = _turned(rotation, box)
    left, top, right, bottom = half.shares
    across, up = 1 / (right - left), 1 / (bottom - top)
    return then(matrix, (across, 0.0, 0.0, up, -left * across, -(1 - bottom) * up))


def from_unit_square(matrix: Matrix, place: Sides = UNIT_SQUARE) -> Sides:
    """Return left, bottom, right and top on a page of a place in the square into which a matrix takes it."""
    a, b, c, d, e, f = matrix
    area = a * d - b * c
    corners = [
        ((d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area)
        for x, y in (place[:2], place[2:])
    ]
    (left, right), (bottom, top) = (sorted(sides) for sides in zip(*corners, strict=True))
    return left, bottom, right, top


def box_for_half(rotation: int, box: Sides, half: Half, wanted: Half) -> Sides:
    """Return the box that a page needs for what is its half now to be another half of it, or all of it."""
    left, top, right, bottom = wanted.shares
    across, up = 1 / (right - left), 1 / (bottom - top)
    x, y = -left * across, -(1 - bottom) * up
    return from_unit_square(to_unit_square(rotation, box, half), (x, y, x + across, y + up))


def _turned(rotation: int, box: Sides) -> Matrix:
    left, bottom, right, top = box
    across, up = 1 / (right - left), 1 / (top - bottom)
    match rotation % 360:
        case 90:
            return 0, -across, up, 0, -bottom * up, right * across
        case 180:
            return -across, 0, 0, -up, right * across, top * up
        case 270:
            return 0, across, -up, 0, top * up, -left * across
        case _:
            return across, 0, 0, up, -left * across, -bottom * up


def then(first: Matrix, second: Matrix) -> Matrix:
    """Return what does one after the other (ISO 32000-2, §8.3.4)."""
    a, b, c, d, e, f = first
    across, lean, slant, up, right, top = second
    return (
        a * across + b * slant,
        a * lean + b * up,
        c * across + d * slant,
        c * lean + d * up,
        e * across + f * slant + right,
        e * lean + f * up + top,
    )


def at(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return where a matrix takes a point."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
