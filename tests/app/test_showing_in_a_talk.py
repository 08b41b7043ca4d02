"""What the audience and the speaker see while the picture is frozen, or the desktop is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

TRANSITIONS = "title: Two tongues\n"


@pytest.fixture
def deck(deck):
    words = deck.read_text(encoding="utf-8").replace(TRANSITIONS, f"{TRANSITIONS}transition: fade\n")
    deck.write_text(words, encoding="utf-8")
    return deck


def badges(talk):
    buttons = talk.console.body.status.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisibleTo(talk.console.body.status)]


def image(view):
    return view.grab().toImage()


def test_a_frozen_picture_stays_and_the_console_shows_it_as_it_is(talk, do):
    before = image(talk.audience)
    do("toggle-freeze")
    answer = do("go-to", "ground")
    assert (answer["slide"], answer["frozen"], answer["shown_slide"]) == (2, True, 1)
    assert image(talk.audience) == before
    assert "Frozen" in badges(talk)
    shown = talk.console.body.current.picture().toImage()
    assert shown != talk.console.body.next.picture().toImage()
    do("toggle-freeze")
    assert image(talk.audience) != before
    assert "Frozen" not in badges(talk)


def test_no_slide_moves_on_freezing_and_on_unfreezing(talk, do, hands):
    do("next")
    for verb in ("toggle-freeze", "next", "toggle-freeze"):
        hands.seconds += 1
        do(verb)
        assert talk.audience.milliseconds_moving == 0
    hands.seconds += 1
    do("previous")
    assert talk.audience.milliseconds_moving > 0


def test_what_unfreezing_brings_is_ready(talk, do):
    do("toggle-freeze")
    do("go-to", "ground")
    while talk._foresight.is_looking:
        QCoreApplication.processEvents()
    (brought,) = talk._frames.one_key_away(talk.bridge.state)
    assert brought.key == talk._frames.source(talk.bridge.state).key
    assert not talk.audience.prepare(brought)


def test_a_deck_read_again_leaves_the_audience_where_it_is_held(talk, do, deck):
    do("toggle-freeze")
    do("go-to", "ground")
    deck.write_text(deck.read_text(encoding="utf-8").replace("It is dark", "It is blue"), encoding="utf-8")
    answer = do("reload")
    assert (answer["slide"], answer["shown_slide"]) == (2, 1)
    source = talk._frames.source(talk.bridge.state)
    assert talk.audience._source.key != source.key


def test_the_desktop_is_shown_and_the_slides_come_back(talk, do):
    place = talk.audience.geometry()
    assert do("toggle-desktop")["desktop_shown"]
    assert not talk.audience.isVisible()
    assert "Audience sees the desktop" in badges(talk)
    do("next")
    talk.keeper.apply()  # as when a screen comes or goes
    assert not talk.audience.isVisible()
    do("present")
    assert talk.audience.isVisible()
    assert talk.audience.geometry() == place
    assert talk.bridge.state.step == 1
