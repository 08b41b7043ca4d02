"""The strokes of a slide, undone and done again."""

from __future__ import annotations

from presenter.talk.drawing import LONGEST_WAY_BACK, Drawing
from presenter.talk.stroke import Stroke

LINE = Stroke(((0.0, 0.0, 1.0), (100.0, 0.0, 1.0)))
DOT = Stroke(((500.0, 500.0, 1.0),), step=2)


def test_strokes_are_undone_one_by_one_and_done_again():
    drawing = Drawing().with_stroke(LINE).with_stroke(DOT)
    assert drawing.undone().strokes == (LINE,)
    assert drawing.undone().undone().strokes == ()
    assert drawing.undone().undone().redone().strokes == (LINE,)
    assert drawing.undone().redone() == drawing


def test_where_there_is_nothing_to_undo_or_redo_all_stays():
    drawing = Drawing((LINE,))
    assert drawing.undone() is drawing
    assert drawing.redone() is drawing


def test_a_new_stroke_forgets_what_was_undone():
    drawing = Drawing().with_stroke(LINE).undone().with_stroke(DOT)
    assert drawing.redone() is drawing


def test_a_stroke_is_seen_from_the_step_at_which_it_was_drawn():
    drawing = Drawing((LINE, DOT))
    assert [drawing.at(step) for step in (0, 1, 2, 3)] == [(LINE,), (LINE,), (LINE, DOT), (LINE, DOT)]


def test_an_eraser_leaves_what_is_not_seen_yet():
    drawing = Drawing((LINE, DOT))
    assert drawing.erased(500, 500, 10, step=1) is drawing
    assert drawing.erased(500, 500, 10, step=2).strokes == (LINE,)


def test_the_way_back_is_long_and_not_endless():
    drawing = Drawing()
    for _ in range(LONGEST_WAY_BACK + 50):
        drawing = drawing.with_stroke(LINE)
    for _ in range(LONGEST_WAY_BACK + 50):
        drawing = drawing.undone()
    assert len(drawing.strokes) == 50
