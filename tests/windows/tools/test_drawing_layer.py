"""Many strokes over a picture, painted from a picture of them that nobody is to tell from the strokes."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor

from presenter.qt.frame_source import FrameSource
from presenter.talk.pen import Ink, Nib, Pen, Width
from presenter.talk.stroke import Stroke
from presenter.talk.tool import Tool
from presenter.windows.frame_view import FrameView
from presenter.windows.tools import drawing_layer
from presenter.windows.tools.aim import Aim
from presenter.windows.tools.drawing_board import DrawingBoard
from presenter.windows.tools.drawing_layer import DrawingLayer
from presenter.windows.tools.tool_layer import ToolLayer


class Frame:
    """A page of one colour that fills its window."""

    page = SimpleNamespace(size=QSizeF(1600, 900))
    is_plain = False
    shows_page = True

    def paint_ground(self, painter, target):
        painter.fillRect(target, QColor("#203040"))

    def paint_subtitles(self, painter, target):
        pass

    def subtitle_rect(self, target):
        return QRectF()

    def page_rect(self, target):
        return target


def wave(index):
    points = tuple(
        (40.0 + 12 * step, 40.0 + 40 * index + 25 * math.sin(step / 2 + index), 1.0) for step in range(120)
    )
    return Stroke(points, Pen(Nib.HIGHLIGHTER if index % 5 == 0 else Nib.PEN, list(Ink)[index % 4]), 0)


@pytest.fixture
def board(qapp):
    board = DrawingBoard()
    board.turn_to("status", 0)
    board.adopt({"status": tuple(map(wave, range(20)))})
    return board


@pytest.fixture
def view(qtbot, board):
    view = FrameView(2)
    qtbot.addWidget(view)
    view.resize(640, 360)
    view.show_source(FrameSource("page", "page", Frame))
    view.add_layer(DrawingLayer(view, board))
    return view


def by_strokes(view, monkeypatch):
    """What the view shows where each stroke is painted by itself."""
    with monkeypatch.context() as patch:
        patch.setattr(drawing_layer, "_FEW", 10**9)
        return view.grab().toImage()


def is_the_same(first, second):
    return all(
        abs(first.pixelColor(x, y).lightness() - second.pixelColor(x, y).lightness()) <= 6
        for x in range(0, first.width(), 3)
        for y in range(0, first.height(), 3)
    )


def test_the_picture_shows_what_the_strokes_show(view, board, monkeypatch):
    assert is_the_same(view.grab().toImage(), by_strokes(view, monkeypatch))


@pytest.mark.parametrize("change", ["draw", "erase", "undo", "turn", "resize"])
def test_it_keeps_up_with_what_changes(view, board, change, monkeypatch):
    before = view.grab().toImage()
    pen = Pen(Nib.ERASER if change == "erase" else Nib.PEN, Ink.RED, Width.THICK)
    if change in ("draw", "erase", "undo"):
        board.begin(QPointF(300, 850 if change != "erase" else 40), 1.0, pen)
        board.go_on(QPointF(1200, 850 if change != "erase" else 44), 1.0)
        board.end()
        view.grab()
    if change == "undo":
        board.undo()
    if change == "turn":
        board.turn_to("end", 0)
    if change == "resize":
        view.resize(800, 450)
    after = view.grab().toImage()
    assert (after == before) is (change == "undo")
    assert is_the_same(after, by_strokes(view, monkeypatch))


def test_the_stroke_in_the_making_lies_on_top(view, board, monkeypatch):
    board.begin(QPointF(300, 100), 1.0, Pen(Nib.PEN, Ink.RED, Width.THICK))
    board.go_on(QPointF(1200, 100), 1.0)
    image = view.grab().toImage()
    assert image.pixelColor(300, 40).red() > 200
    assert is_the_same(image, by_strokes(view, monkeypatch))


def test_a_stroke_more_is_painted_onto_the_picture_of_the_others(view, board, monkeypatch):
    view.grab()
    painted = []
    for shape in board.finished:
        monkeypatch.setattr(shape, "paint", painted.append)
    board.begin(QPointF(300, 850), 1.0, Pen())
    board.go_on(QPointF(1200, 850), 1.0)
    board.end()
    assert len(board.finished) == 21
    view.grab()
    view.grab()
    assert painted == []


def test_a_lens_paints_the_strokes_under_it_and_no_others(view, board, monkeypatch):
    monkeypatch.setattr(drawing_layer, "_FEW", 1000)  # fewer than all, more than those under the lens
    aim = Aim()
    lens = ToolLayer(view, aim)
    view.add_layer(lens)
    lens.show(Tool.MAGNIFIER, Pen())
    aim.move(QPointF(800, 100))
    view.grab()
    painted = []
    for shape in board.finished:
        monkeypatch.setattr(shape, "paint", lambda painter, shape=shape: painted.append(shape))
    view.grab()
    assert board.finished[1] in painted
    assert board.finished[-1] not in painted


def test_nothing_is_kept_where_the_strokes_are_few(view, board):
    view.grab()
    (layer,) = view._layers
    assert not layer._picture.isNull()
    board.turn_to("end", 0)
    view.grab()
    assert layer._picture.isNull()
    assert layer.rect == QRectF()
