"""The window beside another editor: what it shows of a save, and what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from presenter.actions.keymap import Keymap
from presenter.actions.live_view_table import LIVE_VIEW_ACTIONS
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.errors import Finding, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.translation.changed_units import changed_units
from presenter.windows.translation.live_window import LiveWindow
from tests.windows.translation.conftest import unit_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DECK = "# Plans\n\n- We begin in May\n\n---\n\n# Results\n\n- A pear\n- A plum"


@pytest.fixture
def live(qtbot, workbench_of):
    """The window on a deck of two slides."""
    words = InterfaceWords(InterfaceCatalogs.load().translate_to, Language("en"))
    window = LiveWindow(words, workbench_of(DECK), Keymap.merge(LIVE_VIEW_ACTIONS))
    qtbot.addWidget(window)
    window.show()
    window.words = words
    return window


def translated(workbench, **words):
    for source, target in words.items():
        workbench = workbench.translated(unit_of(workbench, source.replace("_", " ")), target)
    return workbench


def take(live, workbench):
    live.take(workbench, changed_units(live._workbench, workbench))


def test_a_save_brings_its_slide_with_all_that_changed_outlined(live):
    take(live, translated(live._workbench, A_pear="Una pera", A_plum="Una ciruela"))

    assert live.view.shown.place.slide == 1
    marked = [place.message.text for place in live.view.panes[1].marked]
    assert marked == ["A pear", "A plum"]
    assert "talk.po: “Una pera” and 1 more" in live.said
    assert live.findChild(QComboBox).currentIndex() == 1


def test_who_does_not_follow_stays_at_the_slide(live):
    live._follow.click()
    take(live, translated(live._workbench, A_pear="Una pera"))

    assert live.view.shown.place.slide == 0
    assert "“Una pera”" in live.said


def test_who_does_not_follow_sees_what_changes_on_the_slide_they_are_at(live):
    live._follow.click()
    live.go_by(1)
    assert live.view.panes[1].marked == ()
    take(live, translated(live._workbench, A_pear="Una pera", We_begin_in_May="Empezamos en mayo"))
    assert [place.message.text for place in live.view.panes[1].marked] == ["A pear"]

    live.take(live._workbench, ())  # saved again, with nothing new in it
    assert [place.message.text for place in live.view.panes[1].marked] == ["A pear"]
    live.go_by(-1)
    assert live.view.panes[1].marked == ()


def test_what_is_broken_is_named_with_its_line_until_it_is_mended(live):
    span = Span(live._workbench.files[0].path, 12, 3)
    broken = Finding("syntax", Severity.ERROR, Text("This string has no end."), span)
    live.refuse((broken,))
    assert "talk.po:12:3: This string has no end." in live.said
    live.go_by(1)
    assert "talk.po:12:3" in live.said
    take(live, translated(live._workbench, A_pear="Una pera"))
    assert "talk.po:12:3" not in live.said


def test_slides_are_gone_through_and_stop_at_the_ends(live):
    seen = []
    for by in (1, 1, -1, -1):
        live.go_by(by)
        seen.append(live.view.shown.place.slide)

    assert seen == [1, 1, 0, 0]


def test_keys_go_through_the_slides_and_change_what_is_shown(live, qtbot):
    live.activateWindow()
    qtbot.waitUntil(live.isActiveWindow)
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(live, key)
        seen.append(live.view.shown.place.slide)
    assert seen == [1, 0, 1, 0]

    for key in (Qt.Key.Key_F, Qt.Key.Key_A):
        QTest.keyClick(live, key)
    assert not live.follows
    assert [pane.isVisible() for pane in live.view.panes] == [False, True]
    assert live.actions_["translation-alone"].isChecked()


def test_f1_shows_all_keys_until_esc(live, qtbot):
    live.activateWindow()
    qtbot.waitUntil(live.isActiveWindow)
    QTest.keyClick(live, Qt.Key.Key_F1)
    shown = [label.text() for label in live.keys.findChildren(QLabel)]
    assert {row.title.render() for row in LIVE_VIEW_ACTIONS} <= set(shown)

    QTest.keyClick(live.keys, Qt.Key.Key_Escape)
    assert not live.keys.isVisible()


def test_a_text_that_is_clicked_is_ready_to_be_searched_for(live):
    live.view.unit_clicked.emit(unit_of(live._workbench, "A pear").key)

    assert QGuiApplication.clipboard().text() == "A pear"
    assert live.view.shown.place.slide == 1
    assert live.findChild(QComboBox).currentText() == "2 · Results"
    assert "List item" in live.said


def test_it_speaks_spanish_too(live):
    live.words.switch_to(Language("es"))
    QApplication.processEvents()

    assert live._follow.text() == "Seguir lo guardado"
    live.words.switch_to(Language("en"))
    assert live._follow.text() == "Follow saves"


def test_the_light_on_what_changed_goes_out(live, qtbot):
    take(live, translated(live._workbench, A_pear="Una pera"))
    outline = live.view.panes[1]._marked

    assert outline.glow > 0
    qtbot.waitUntil(lambda: outline.glow == 0)
