"""Where the subtitles of a running talk stand, by keys, by a remote and on a screen beside."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QDesktopServices

from presenter.talk.tool import Tool
from tests.app.test_showing_in_a_talk import image

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def press(talk, qtbot):
    """Press a key in the audience's window, as a clicker or a keyboard would."""

    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(talk.audience, key, modifiers)

    return press


def slide(talk, window=None):
    """Where the slide stands in a window, as a share of its height: from the top, and how high."""
    window = window or talk.audience
    area = QRectF(0, 0, 1600, 900)
    frame = talk._frames.source(window.shown(talk.bridge.state)).frame()
    rect = frame.page_rect(area)
    return round(rect.top() / 900, 2), round(rect.height() / 900, 2)


def test_keys_lead_through_the_places_and_the_sizes(talk, press):
    under = slide(talk)
    press(Qt.Key.Key_P, SHIFT)
    above = slide(talk)
    press(Qt.Key.Key_P, SHIFT)
    assert slide(talk) == (0.0, 1.0)
    assert under[0] == 0.0 < above[0]
    assert under[1] == above[1] < 1.0
    press(Qt.Key.Key_P, SHIFT)
    press(Qt.Key.Key_P, SHIFT)
    assert slide(talk) == under
    press(Qt.Key.Key_Plus, CONTROL)
    assert slide(talk)[1] < under[1]
    press(Qt.Key.Key_Minus, CONTROL)
    press(Qt.Key.Key_Minus, CONTROL)
    assert slide(talk)[1] > under[1]


def test_the_speaker_is_told_where_the_subtitles_are_now(talk, do):
    do("set-subtitle-place", "overlay")
    assert "Subtitles over the foot of the slide" in spoken(talk)
    do("set-subtitle-size", "7.5")
    do("larger-subtitles")
    assert "The subtitles are as large as they can be." in spoken(talk)


def spoken(talk):
    from PySide6.QtWidgets import QAbstractButton, QLabel

    parts = [*talk.console.findChildren(QLabel), *talk.console.findChildren(QAbstractButton)]
    return [part.text() for part in parts]


def test_a_remote_is_told_of_the_place_and_the_size(do):
    answer = do("set-subtitle-place", "overlay-top")
    assert (answer["subtitle_place"], answer["subtitle_size"]) == ("overlay-top", 0.06)
    assert do("set-subtitle-size", "5%")["subtitle_size"] == 0.05


def test_a_screen_beside_has_a_place_of_its_own(talk, do):
    do("set-side-screen", "STREAM=,es@overlay")
    (side,) = talk.sides
    assert slide(talk, side) == (0.0, 1.0)
    assert slide(talk)[1] < 1.0
    (told,) = do("set-subtitle-place", "above")["sides"]
    assert told["subtitle_place"] == "overlay"
    do("set-side-subtitle-place", "STREAM", "audience")
    assert slide(talk, side) == slide(talk)


def test_a_frozen_audience_sees_no_subtitle_move(talk, do):
    do("toggle-freeze")
    before = image(talk.audience)
    do("cycle-subtitle-place")
    do("larger-subtitles")
    assert image(talk.audience) == before
    do("toggle-freeze")
    assert image(talk.audience) != before


def test_another_cue_leaves_the_picture_of_the_slide_as_it_is(talk, do):
    slide, before = talk.audience.picture().cacheKey(), image(talk.audience)
    do("next-cue")
    assert talk.audience.picture().cacheKey() == slide
    assert image(talk.audience) != before


def test_links_are_where_they_are_seen_in_every_place(talk, do):
    do("next")
    target = QRectF(0, 0, 1600, 900)
    for place in ("band", "above", "overlay", "overlay-top"):
        do("set-subtitle-place", place)
        state = talk.audience.shown(talk.bridge.state)
        frame = talk._frames.source(state).frame()
        where = frame.page_rect(target)
        (link,) = frame.page.links(state.step)
        scale = where.width() / frame.page.size.width()
        point = where.topLeft() + link.rect.center() * scale
        assert talk._frames.link_at(state, point, target) == "https://example.org"


class Browser(QObject):
    """What opens addresses in place of the system."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def open(self, address):
        self.opened.append(address.toString())


@pytest.fixture
def browser():
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    yield browser
    QDesktopServices.unsetUrlHandler("https")


def test_a_link_can_be_clicked_at_in_both_windows_unless_the_pen_is_in_hand(talk, do, qtbot, browser):
    do("next")
    (link,) = talk._frames.source(talk.bridge.state).frame().page.links(talk.bridge.state.step)
    for view in (talk.audience, talk.console.body.current):
        where = view._page_transform().map(link.rect.center()).toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
    assert browser.opened == ["https://example.org"] * 2
    do("toggle-pen")
    qtbot.mouseClick(talk.console.body.current, Qt.MouseButton.LeftButton, pos=where)
    assert len(browser.opened) == 2


@pytest.mark.parametrize("place", ["band", "above", "overlay", "overlay-top"])
def test_a_light_dims_no_subtitle(talk, do, place):
    do("set-subtitle-place", place)
    window = talk.audience
    state = window.shown(talk.bridge.state)
    rect = talk._frames.source(state).frame().subtitle_rect(QRectF(window.rect())).toRect()
    before = window.grab(rect).toImage()
    do("toggle-spotlight")
    assert talk.bridge.state.tool is Tool.SPOTLIGHT
    assert lightest(window.grab(rect).toImage()) == lightest(before) > 200


def lightest(picture):
    return max(
        picture.pixelColor(x, y).lightness()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_what_one_key_brings_is_ready_with_its_words(talk, do):
    for place in ("above", "overlay"):
        do("set-subtitle-place", place)
        while talk._foresight.is_looking:
            QCoreApplication.processEvents()
        near = talk._frames.one_key_away(talk.bridge.state)
        assert [source.key for source in near if talk.audience.prepare(source)] == []


class Painting(QObject):
    """What notes that a window is painted."""

    def __init__(self, notes: list[str]) -> None:
        super().__init__()
        self._notes = notes

    def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self._notes.append("painted")
        return super().eventFilter(window, event)


def test_the_audience_has_its_subtitle_before_anything_is_reckoned_from_it(talk, do):
    notes: list[str] = []
    painting = Painting(notes)
    QCoreApplication.processEvents()
    talk.audience.installEventFilter(painting)
    talk.watch.changed.connect(partial(notes.append, "reckoned"))
    do("set-subtitles", "en,es")
    talk.audience.removeEventFilter(painting)
    assert notes[:2] == ["painted", "reckoned"]
