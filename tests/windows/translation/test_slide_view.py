"""The slide of the unit that a translator is at, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from presenter.translation.unit import UnitKey
from tests.windows.translation.conftest import unit_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TWO = "# Plans\n\n- We begin in May\n- We end in June\n\n---\n\n# Results\n\nA pear\n"


def shown(view, workbench, source):
    view.show_unit(workbench, unit_of(workbench, source))
    view.catch_up()
    return view.panes


def middle_of(pane, place):
    """The middle of a text in the pixels of the pane."""
    area, page = pane.picture_area(), pane.page_area()
    scale = area.width() / page.width()
    return area.topLeft() + QPoint(
        round((place.rect.center().x() - page.x()) * scale),
        round((place.rect.center().y() - page.y()) * scale),
    )


def test_a_click_on_a_text_leads_to_its_unit(slide_view, workbench_of, qtbot):
    source, translation = shown(slide_view, workbench_of(TWO), "We begin in May")

    for pane in (source, translation):
        place = next(one for one in pane.places if one.message.text == "We end in June")
        with qtbot.waitSignal(slide_view.unit_clicked) as clicked:
            QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=middle_of(pane, place))
        assert clicked.args == [UnitKey("bullet", "We end in June")]


def test_the_unit_is_outlined_in_both_languages(slide_view, workbench_of):
    workbench = workbench_of(TWO)

    for pane in shown(slide_view, workbench, "We begin in May"):
        assert [place.message.text for place in pane.marked] == ["We begin in May"]
    for pane in shown(slide_view, workbench, "A pear"):
        assert [place.message.text for place in pane.marked] == ["A pear"]


def test_keys_go_from_text_to_text_and_enter_chooses(slide_view, workbench_of, qtbot):
    source, _ = shown(slide_view, workbench_of(TWO), "We begin in May")

    QTest.keyClick(source, Qt.Key.Key_Down)
    QTest.keyClick(source, Qt.Key.Key_Down)
    with qtbot.waitSignal(slide_view.unit_clicked) as clicked:
        QTest.keyClick(source, Qt.Key.Key_Return)

    assert clicked.args == [UnitKey("bullet", "We begin in May")]


def test_what_is_typed_is_seen_in_the_translation_alone(slide_view, workbench_of):
    workbench = workbench_of(TWO)
    source, translation = shown(slide_view, workbench, "A pear")
    before, other = source.picture().cacheKey(), translation.picture().cacheKey()

    workbench = workbench.translated(unit_of(workbench, "A pear"), "Una pera")
    shown(slide_view, workbench, "A pear")

    assert source.picture().cacheKey() == before
    assert translation.picture().cacheKey() != other
