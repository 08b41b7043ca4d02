"""Words that are left out rather than cut."""

from __future__ import annotations

import pytest

from presenter.windows.console_label import Tone
from presenter.windows.fitting_label import FittingLabel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

WHOLE, SHORT = "Diap. +1:56:54 · sección +1:53:00", "Diap. +1:56:54"


@pytest.fixture
def label(qtbot):
    label = FittingLabel("slide-left")
    qtbot.addWidget(label)
    label.resize(label.fontMetrics().horizontalAdvance(WHOLE), 20)
    with qtbot.waitExposed(label):
        label.show()
    label.show_what_fits(WHOLE, SHORT, Tone.CAUTION)
    return label


def test_all_is_said_where_there_is_room(label):
    assert label.text() == WHOLE


def test_less_is_said_in_less_room_and_all_again_in_more(label):
    width = label.width()
    label.resize(width - 1, 20)
    assert label.text() == SHORT
    assert label.property("tone") == Tone.CAUTION
    label.resize(width, 20)
    assert label.text() == WHOLE


def test_longer_words_make_room_for_shorter_ones(label):
    label.show_what_fits(WHOLE + "0", SHORT, Tone.PLAIN)
    assert label.text() == SHORT


def test_no_room_is_insisted_on_and_the_same_is_asked_for_whatever_is_said(label):
    asked = label.sizeHint().width()
    label.show_what_fits("Diap. 0:10", "Diap. 0:10", Tone.PLAIN)
    assert (label.sizeHint().width(), label.minimumSizeHint().width()) == (asked, 0)
