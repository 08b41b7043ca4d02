"""The pictures of the console are what the audience sees, and the light is honest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from presenter.windows.placement import Placement
from presenter.windows.roles import SideRole
from presenter.windows.screen_info import ScreenInfo


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def look_ahead(talk):
    while talk._foresight.is_looking:
        QCoreApplication.processEvents()


def corner(view):
    """The colour at the upper corner of a picture, and at the middle of its lower half."""
    image, area = view.grab().toImage(), view.picture_area()
    upper = image.pixelColor(area.topLeft() + QPoint(3, 3))
    lower = image.pixelColor(area.left() + area.width() // 2, area.top() + area.height() * 3 // 4)
    return upper, lower


@pytest.mark.parametrize(("verb", "colour"), [("blank", "black"), ("blank-white", "white")])
def test_a_blank_is_seen_as_it_is_with_the_slide_small_in_it(talk, do, verb, colour):
    talk.console.resize(1280, 800)
    settle()
    current = talk.console.body.current
    shown = current.grab().toImage()
    do(verb)
    settle()
    upper, lower = corner(current)
    assert upper == QColor(colour)
    assert lower != QColor("black")
    area = current.picture_area()
    inset = current._inset(area)
    assert area.contains(inset)
    assert inset.width() > area.width() / 2
    do("present")
    settle()
    assert current.grab().toImage() == shown


@pytest.mark.parametrize(
    ("language", "words"), [("en", "The audience sees black"), ("es", "El público ve la pantalla en negro")]
)
def test_the_mark_over_a_covered_slide_speaks_the_interface_s_language(talk, do, language, words):
    do("blank")
    do("set-interface-language", language)
    assert talk.console.body.current._words == words


LAPTOP, HALL = ScreenInfo("eDP-1", (0, 0, 1280, 800)), ScreenInfo("DP-2", (1280, 0, 1920, 1080))
BESIDE = (SideRole("DP-2", HALL),)


@pytest.mark.parametrize(
    ("placement", "said", "marked"),
    [
        (
            Placement(None, LAPTOP, lost=True, unplugged=True),
            "The audience sees nothing: its screen is unplugged",
            "The audience sees nothing",
        ),
        (
            Placement(None, LAPTOP, lost=True),
            "The audience sees nothing: no screen is left for it",
            "The audience sees nothing",
        ),
        (
            Placement(None, LAPTOP, lost=True, unplugged=True, sides=BESIDE),
            "Only side screens go on: the audience's is unplugged",
            "",
        ),
        (
            Placement(None, LAPTOP, lost=True, sides=BESIDE),
            "Only side screens go on: none is left for the audience",
            "",
        ),
    ],
)
def test_what_became_of_the_audience_s_picture_is_said_and_a_click_leads_to_the_screens(
    talk, qtbot, placement, said, marked
):
    talk.console.tell_placement(placement)
    badge = talk.console.body.status.findChildren(QPushButton)[0]
    assert badge.text() == said
    assert talk.console.body.current._words == marked
    qtbot.mouseClick(badge, Qt.MouseButton.LeftButton)
    assert talk.picker.sheet.isVisible()


def test_the_light_is_on_when_the_next_picture_is_painted(talk, do):
    light = talk.console.body.light
    for _ in range(3):
        look_ahead(talk)
        following = talk._frames.next_state(talk.bridge.state)
        assert talk.audience.is_ready(talk._frames.source(following))
        assert light.text() == "● Ready"
        do("next")


def test_the_light_is_off_while_the_next_picture_is_not_there(talk, qtbot):
    light = talk.console.body.light
    look_ahead(talk)
    talk.audience.forget()
    talk._foresight._tell_readiness()
    qtbot.waitUntil(lambda: light.text() == "○ Drawing…")
    talk._foresight.look_ahead(talk.bridge.state)
    look_ahead(talk)
    assert light.text() == "● Ready"


def test_the_light_looks_again_when_the_audience_s_window_has_another_size(talk):
    look_ahead(talk)
    talk.audience.resize(talk.audience.width() + 64, talk.audience.height() + 36)
    settle()
    look_ahead(talk)
    following = talk._frames.next_state(talk.bridge.state)
    assert talk.audience.is_ready(talk._frames.source(following))
    assert talk.console.body.light.text() == "● Ready"


def test_there_is_no_light_while_no_window_shows_the_audience_a_slide(talk, do):
    light = talk.console.body.light
    look_ahead(talk)
    do("toggle-desktop")
    for _ in range(2):
        assert light.text() == ""
        assert not light._patience.isActive()
        look_ahead(talk)
        do("next")
    do("toggle-desktop")
    look_ahead(talk)
    assert light.text() == "● Ready"


def test_there_is_no_light_at_the_end_of_the_talk(talk, do):
    do("last")
    look_ahead(talk)
    assert talk.console.body.light.text() == ""
