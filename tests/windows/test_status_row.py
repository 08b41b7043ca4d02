"""Badges where there is little room for them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from presenter.windows.status_row import Badge, StatusRow

LOST = Badge("", "The audience sees nothing: its screen is unplugged")
FROZEN = Badge("toggle-freeze", "Frozen")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def row(qtbot):
    console = QWidget()
    qtbot.addWidget(console)
    row = StatusRow(console)
    row.resize(900, 40)
    console.show()
    row.show_badges([LOST, FROZEN])
    yield row
    console.close()


def shown(row):
    return [button for button in row.findChildren(QPushButton) if button.isVisible()]


def test_badges_are_shown_whole_where_there_is_room(row):
    assert [button.text() for button in shown(row)] == [LOST.words, FROZEN.words]


def test_the_most_urgent_one_is_shortened_and_never_left_out(row):
    row.resize(120, 40)
    (button,) = shown(row)
    assert button.text().startswith("The aud")
    assert button.text().endswith("…")
    assert button.sizeHint().width() <= row.width()
    assert button.accessibleName() == button.toolTip() == LOST.words


def test_with_more_room_again_all_is_said(row):
    row.resize(120, 40)
    row.resize(900, 40)
    assert [(button.text(), button.toolTip()) for button in shown(row)] == [
        (LOST.words, ""),
        (FROZEN.words, ""),
    ]


def test_a_less_urgent_one_is_whole_or_not_there(row):
    room = row.width() - sum(button.width() for button in shown(row))
    row.resize(row.width() - room - 10, 40)
    assert [button.text() for button in shown(row)] == [LOST.words]


def test_an_answer_to_a_key_is_shortened_behind_what_is_more_urgent(row):
    answer = Badge("", "No rehearsal with subtitles is known yet: give the talk once.", is_answer=True)
    row.show_badges([FROZEN, answer, LOST])
    row.resize(300, 40)
    frozen, said = shown(row)
    assert frozen.text() == FROZEN.words
    assert said.text().startswith("No rehearsal")
    assert said.text().endswith("…")
    assert said.accessibleName() == answer.words
    assert frozen.sizeHint().width() + said.sizeHint().width() <= row.width()
    row.resize(frozen.width() + 40, 40)
    assert shown(row) == [frozen]
