"""Notes are parted between lines, and no line is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from presenter.outputs.handout.pieces import Piece, height_of, part
from presenter.typeset.box import Box
from presenter.typeset.shape_box import panel


def lines(heights: list[int]) -> list[Piece]:
    pieces, y = [], 0.0
    for height in heights:
        pieces.append(Piece(QRectF(0, y, 100, height), Box(width=100, height=height)))
        y += height
    return pieces


@given(st.lists(st.integers(1, 60), min_size=1, max_size=40), st.integers(1, 200))
def test_every_line_comes_once_and_none_is_parted(heights: list[int], room: int) -> None:
    left, set_so_far = lines(heights), []
    while left:
        before, left = part(left, room, at_top=True)
        assert before
        assert height_of(before) <= room or len(before) == 1
        set_so_far += [piece.rect.height() for piece in before]
    assert set_so_far == heights


@given(st.lists(st.integers(1, 60), min_size=1, max_size=40), st.integers(1, 200))
def test_further_down_the_page_nothing_goes_beyond_its_foot(heights: list[int], room: int) -> None:
    before, after = part(lines(heights), room, at_top=False)
    assert height_of(before) <= room
    assert len(before) + len(after) == len(heights)


def test_a_panel_goes_on_where_its_words_go_on() -> None:
    words = lines([40, 40, 40])
    ground = Piece(QRectF(0, 0, 100, 120), panel(100, 120, "#eeeeee", 4.0))
    before, after = part([ground, *words], 90.0, at_top=True)
    assert [piece.rect.height() for piece in before] == [80, 40, 40]
    assert [(piece.rect.top(), piece.rect.height()) for piece in after] == [(0, 40), (0, 40)]
    assert before[0].box.height == 80
