"""Where the speaker points."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QSizeF

from presenter.windows.tools.aim import Aim

PAGE = QSizeF(1600, 900)


@pytest.fixture
def aim(qapp):
    return Aim()


def test_a_share_of_the_slide_is_a_point_of_its_page(aim):
    aim.move_to_share(0.25, 0.5, PAGE)
    assert aim.point == QPointF(400, 450)


def test_a_key_begins_in_the_middle_and_never_leaves_the_page(aim):
    aim.nudge(1, 0, PAGE)
    assert aim.point == QPointF(832, 450)
    for _ in range(100):
        aim.nudge(-1, -1, PAGE)
    assert aim.point == QPointF(0, 0)
    for _ in range(100):
        aim.nudge(1, 1, PAGE)
    assert aim.point == QPointF(1600, 900)


def test_the_wheel_has_a_smallest_and_a_largest_light_and_zoom(aim):
    for notches in (-100, 100):
        aim.scale_light(notches)
        aim.scale_zoom(notches)
        assert 20 < aim.light < 900
        assert 1 < aim.zoom < 10


def test_who_points_where_the_point_is_tells_nobody(aim, qtbot):
    aim.move(QPointF(1, 2))
    with qtbot.assertNotEmitted(aim.moved):
        aim.move(QPointF(1, 2))
    with qtbot.waitSignal(aim.moved):
        aim.move(None)
