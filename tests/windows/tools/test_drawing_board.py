"""The board that is drawn on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from presenter.talk.pen import Nib, Pen, Width
from presenter.talk.stroke import Stroke
from presenter.windows.tools.drawing_board import DrawingBoard

LINE = Stroke(((100.0, 100.0, 1.0), (200.0, 100.0, 1.0)))


@pytest.fixture
def board(qapp):
    board = DrawingBoard()
    board.turn_to("status", 0)
    return board


def draw(board, *points, pen=Pen()):  # noqa: B008 - a frozen value
    board.begin(QPointF(*points[0]), 1.0, pen)
    for point in points[1:]:
        board.go_on(QPointF(*point), 1.0)
    board.end()


def test_a_stroke_in_the_making_is_seen_and_counts_once_it_ends(board):
    board.begin(QPointF(10, 10), 1.0, Pen())
    board.go_on(QPointF(50, 50), 1.0)
    assert len(board.shapes) == 1
    assert board.strokes == {}
    board.end()
    assert len(board.shapes) == 1
    assert [len(strokes) for strokes in board.strokes.values()] == [1]


def test_only_what_the_stroke_covers_is_painted_anew(board, qtbot):
    board.begin(QPointF(100, 100), 1.0, Pen(width=Width.THIN))
    with qtbot.waitSignal(board.changed) as changed:
        board.go_on(QPointF(140, 100), 1.0)
    (where,) = changed.args
    assert where.contains(QRectF(100, 99, 40, 2))
    assert where.width() < 60


def test_a_hand_that_trembles_adds_no_points(board):
    board.begin(QPointF(100, 100), 1.0, Pen())
    for _ in range(50):
        board.go_on(QPointF(100.2, 100.1), 1.0)
    board.end()
    assert len(board.drawing.strokes[0].points) == 1


def test_turning_the_page_lifts_the_pen(board):
    board.begin(QPointF(10, 10), 1.0, Pen())
    board.turn_to("end", 0)
    assert board.shapes == ()
    assert list(board.strokes) == ["status"]


def test_earlier_strokes_lie_under_those_that_there_are(board):
    draw(board, (10, 10), (300, 10))
    board.adopt({"status": (LINE,), "end": (LINE,)})
    assert board.drawing.strokes[0] == LINE
    assert len(board.drawing.strokes) == 2
    board.undo()
    assert board.strokes == {"status": (LINE,), "end": (LINE,)}


def test_a_sweep_that_meets_nothing_is_no_change(board):
    draw(board, (10, 10), (300, 10))
    draw(board, (10, 500), (300, 500), pen=Pen(Nib.ERASER))
    assert board.undo()
    assert board.drawing.strokes == ()


def test_an_eraser_that_is_moved_fast_rubs_out_what_lies_on_its_way(board):
    draw(board, (400, 100), (400, 300))
    draw(board, (700, 400), (700, 600))
    draw(board, (100, 200), (900, 200), pen=Pen(Nib.ERASER))
    assert [stroke.points[0][:2] for stroke in board.drawing.strokes] == [(700, 400)]
    board.undo()
    assert len(board.drawing.strokes) == 2
