"""Pointer, spotlight and magnifier: seen in both windows, moved by the mouse, by keys and from afar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent

from presenter.inputs.remote_line import RemoteError


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def colour_at(view, page_point):
    """The colour that a view shows at a point of the page."""
    where = view._page_transform().map(page_point)
    return view.grab().toImage().pixelColor(where.toPoint())


def views(talk):
    return talk.audience, talk.console.body.current


def move(view, point):
    where = QPointF(point)
    none = Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, where, view.mapToGlobal(where), none, none, keys)
    QCoreApplication.sendEvent(view, event)


def is_red(colour):
    return colour.red() > 180 and colour.green() < 90 and colour.blue() < 110


@pytest.mark.parametrize("over", ["console", "audience"])
def test_the_mouse_over_either_window_points_in_both(talk, do, over):
    do("toggle-pointer")
    view = talk.audience if over == "audience" else talk.console.body.current
    target = QPointF(800, 700)
    move(view, view._page_transform().map(target).toPoint())
    settle()
    point = talk.tools.aim.point
    assert (point - target).manhattanLength() < 10  # of a page of 1600 units: two pixels of a small view
    assert all(is_red(colour_at(each, point)) for each in views(talk))


def test_the_mouse_points_at_nothing_once_it_has_left(talk, do):
    do("toggle-pointer")
    do("point", "0.5", "0.5")
    assert is_red(colour_at(talk.audience, QPointF(800, 450)))
    QCoreApplication.sendEvent(talk.audience, leave())
    assert talk.tools.aim.point is None
    assert not is_red(colour_at(talk.audience, QPointF(800, 450)))


def leave():
    return QEvent(QEvent.Type.Leave)


def test_a_spotlight_dims_all_but_where_it_points(talk, do):
    corner, lit = QPointF(1550, 850), QPointF(800, 700)
    before = [(colour_at(view, corner), colour_at(view, lit)) for view in views(talk)]
    do("toggle-spotlight")
    do("point", "0.5", str(700 / 900))
    for view, (far, near) in zip(views(talk), before, strict=True):
        assert colour_at(view, lit) == near
        assert colour_at(view, corner).lightness() < far.lightness() / 2


def test_a_magnifier_shows_the_page_larger(talk, do):
    lens = QPointF(800, 450)
    do("toggle-magnifier")
    do("point", "0.5", "0.5")
    first = talk.audience.grab().toImage()
    talk.tools.aim.scale_zoom(5)
    settle()
    assert talk.audience.grab().toImage() != first
    assert colour_at(talk.audience, lens).isValid()


def test_no_tool_leaves_a_trace(talk, do):
    do("leave")  # the console has its last size once it has said something
    settle()
    before = [view.grab().toImage() for view in views(talk)]
    for tool in ("pointer", "spotlight", "magnifier"):
        do(f"toggle-{tool}")
        for right in ("0.2", "0.5", "0.8"):
            do("point", right, "0.5")
            settle()
        assert talk.audience.grab().toImage() != before[0]
        do("leave")
        assert [view.grab().toImage() for view in views(talk)] == before


def test_the_keyboard_points_too_and_takes_the_pointer_in_hand(talk, do):
    answer = do("point-left")
    assert answer["tool"] == "pointer"
    left = talk.tools.aim.point
    do("point-right")
    do("point-right")
    assert talk.tools.aim.point.x() > left.x()
    do("point-up")
    assert talk.tools.aim.point.y() < left.y()


@pytest.mark.parametrize(
    "words", [(), ("0.5",), ("2", "0.5"), ("here", "there"), ("nan", "0"), ("0", "0", "0")]
)
def test_a_point_that_is_none_is_told_in_words(do, words):
    with pytest.raises(RemoteError, match="Give two numbers from 0 to 1"):
        do("point", *words)


def test_the_mouse_s_own_pointer_is_hidden_while_a_tool_shows(talk, do):
    do("toggle-spotlight")
    assert all(view.cursor().shape() is Qt.CursorShape.BlankCursor for view in views(talk))
    do("toggle-spotlight")
    assert all(view.cursor().shape() is Qt.CursorShape.ArrowCursor for view in views(talk))


def test_the_wheel_widens_the_light_and_turns_no_slide(talk, do, qtbot):
    do("toggle-spotlight")
    do("point", "0.5", "0.5")
    light = talk.tools.aim.light
    with qtbot.waitSignal(talk.tools.aim.moved):
        turn(talk.audience)
    assert talk.tools.aim.light > light
    assert talk.bridge.state.slide == 0
    assert talk.bridge.state.step == 0


def turn(view):
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(view, event)


def test_a_blank_covers_the_tools(talk, do):
    do("toggle-pointer")
    do("point", "0.5", "0.5")
    do("blank")
    assert colour_at(talk.audience, QPointF(800, 450)) == QColor("black")


def test_a_tool_stays_in_hand_on_the_next_slide_and_in_the_other_language(talk, do):
    do("toggle-pointer")
    do("point", "0.5", "0.8")
    do("next-slide")
    do("flip-language")
    assert is_red(colour_at(talk.audience, QPointF(800, 720)))
