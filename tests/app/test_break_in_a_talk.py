"""A break counts down before the audience, without anything being laid out again."""

from __future__ import annotations

from datetime import time

import pytest

COFFEE = """
---
layout: break
start: "15:30"
---

# Coffee {#coffee}
"""


@pytest.fixture
def deck(write_deck, tmp_path):
    deck = write_deck(tmp_path)
    deck.write_text(deck.read_text(encoding="utf-8") + COFFEE, encoding="utf-8")
    return deck


def views(talk):
    return talk.audience, talk.console.body.current


def test_the_minutes_pass_in_every_view_over_the_same_picture(talk, do, hands):
    do("go-to", "coffee")
    before = [view.grab().toImage() for view in views(talk)]
    pictures = [view.picture().cacheKey() for view in views(talk)]

    hands.wall = time(15, 8)

    assert [view.grab().toImage() for view in views(talk)] != before
    assert [view.picture().cacheKey() for view in views(talk)] == pictures


def test_a_tick_paints_the_countdown_alone(talk, do, hands, qtbot):
    talk.audience.show()
    do("go-to", "coffee")
    talk.audience.repaint()
    painted = []
    original = talk.audience.paintEvent

    def paint(event):
        painted.append(event.region().boundingRect())
        original(event)

    talk.audience.paintEvent = paint
    talk.audience.show_passing_time()
    qtbot.waitUntil(lambda: bool(painted))

    assert painted[0].height() < talk.audience.height() / 3


def test_a_break_under_a_blank_is_not_counted_before_the_audience(talk, do, hands):
    do("go-to", "coffee")
    do("blank")
    before = talk.audience.grab().toImage()
    hands.wall = time(15, 8)

    assert talk.audience.grab().toImage() == before
    do("blank")
    assert talk.audience.grab().toImage() != before
