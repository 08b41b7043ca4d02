"""All slides at a glance, over the console and never before the audience."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt

from presenter.qt import thumbnails
from presenter.windows.overview_model import OverviewRole

Key = Qt.Key


@pytest.fixture
def overview(talk, qtbot):
    """The console in front, with the overview open and all of its pictures painted."""
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_O)
    overview = talk._moving.overview
    qtbot.waitUntil(lambda: not overview._thumbnails.is_painting)
    return overview


@pytest.fixture
def press(talk, qtbot):
    """Press a key where the keyboard's focus is."""

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(talk.console.focusWidget(), key, modifier)
        talk.bridge.settle()

    return press


def slide(talk):
    return talk.bridge.state.slide


def spoken(overview):
    model = overview._model
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def painted(overview):
    slides = range(len(overview._context.outline.slides))
    return [number for number in slides if overview._thumbnails.picture(number) is not None]


def test_it_opens_by_key_shows_every_slide_and_nothing_of_it_to_the_audience(talk, qtbot):
    before = talk.audience.grab().toImage()
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_Tab)
    assert talk._moving.overview.isVisible()
    assert talk._moving.overview.window() is talk.console
    assert talk.audience.grab().toImage() == before


def test_the_time_and_the_badges_stay_in_sight(talk, overview):
    body = talk.console.body
    for part in (body.timer, body.status):
        place = part.rect().translated(part.mapTo(talk.console, QPoint()))
        assert not overview.geometry().intersects(place)


def test_arrows_choose_without_turning_the_slide_and_enter_goes_there(talk, overview, press):
    press(Key.Key_Right)
    press(Key.Key_Right)
    press(Key.Key_Left)
    assert slide(talk) == 0
    press(Key.Key_Return)
    assert slide(talk) == 1
    assert not overview.isVisible()
    press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert slide(talk) == 0


def test_a_clicker_goes_on_with_the_talk_and_the_overview_follows(talk, overview, press):
    press(Key.Key_PageDown)
    press(Key.Key_PageDown)
    assert slide(talk) == 1
    assert overview.isVisible()
    assert overview._view.chosen_slide == 1
    press(Key.Key_Period)
    assert talk.bridge.state.blank == "black"


def test_esc_leaves_the_overview_and_then_the_blank(talk, overview, do, press):
    do("blank")
    press(Key.Key_Escape)
    assert not overview.isVisible()
    assert talk.bridge.state.blank == "black"
    press(Key.Key_Escape)
    assert talk.bridge.state.blank == "none"


def test_a_click_goes_there(talk, overview, qtbot):
    view = overview._view
    place = view.visualRect(overview._model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert slide(talk) == 2


def test_letters_search_in_it_and_enter_goes_to_the_likeliest(talk, overview, qtbot, press):
    qtbot.keyClicks(talk.console.focusWidget(), "l")
    qtbot.keyClicks(talk.console.focusWidget(), "ook up")
    assert [row.slide for row in overview._model.rows] == [0]
    assert talk.bridge.state.channels.slides == "en"
    for _ in "ook up":
        press(Key.Key_Backspace)
    press(Key.Key_Backspace)
    assert overview._model.rowCount() == 3
    qtbot.keyClicks(talk.console.focusWidget(), "3")
    press(Key.Key_Return)
    assert slide(talk) == 2


def test_from_the_words_arrows_lead_to_the_slides(talk, overview, qtbot, press):
    qtbot.keyClicks(talk.console.focusWidget(), "is")
    press(Key.Key_Down)
    press(Key.Key_Right)
    press(Key.Key_Return)
    assert slide(talk) == 1


def test_tab_reaches_all_of_it_in_reading_order(talk, overview, press):
    visited = []
    for _ in range(5):
        press(Key.Key_Tab)
        visited.append(talk.console.focusWidget())
    buttons = (overview._smaller, overview._larger, overview._close)
    assert visited == [overview._field, *buttons, overview._view]


def test_each_slide_is_told_with_what_is_to_be_known_of_it(talk, overview, do):
    do("go-to", "ground")
    do("toggle-bookmark")
    assert spoken(overview) == [
        "Slide 1: The sky, seen",
        "Slide 2: The ground, shown now, with a bookmark",
        "Slide 3: The end",
    ]


def test_it_is_in_the_language_of_the_slides_and_follows_it(talk, overview, do, qtbot):
    before = overview._thumbnails.picture(1).toImage()
    do("set-language", "es")
    assert spoken(overview)[1] == "Slide 2: El suelo"
    qtbot.waitUntil(lambda: not overview._thumbnails.is_painting)
    assert overview._thumbnails.picture(1).toImage() != before


def test_a_deck_that_is_read_again_is_shown_as_it_is_now(talk, overview, do, deck):
    text = deck.read_text("utf-8").replace(
        "---\n\n# The ground {#ground}", "---\nlayout: section\nhidden: true\n---\n\n# The floor {#ground}"
    )
    deck.write_text(text, "utf-8")
    do("reload")
    rows = [overview._model.index(row).data(OverviewRole.ROW) for row in range(overview._model.rowCount())]
    assert [row.slide for row in rows if row.is_heading] == [1]
    assert "Slide 2: The floor, hidden" in spoken(overview)


def test_the_size_of_the_pictures_is_chosen_and_remembered(talk, overview, qtbot):
    width = overview._delegate._cell.width()
    qtbot.mouseClick(overview._larger, Qt.MouseButton.LeftButton)
    assert overview._delegate._cell.width() > width
    qtbot.mouseClick(overview._smaller, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(overview._smaller, Qt.MouseButton.LeftButton)
    assert overview._delegate._cell.width() < width
    assert talk._memory.memory.overview_zoom == 1


def test_the_size_is_chosen_by_keys_and_the_wheel_too(talk, overview, press):
    press(Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert talk._memory.memory.overview_zoom == 3
    press(Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert talk._memory.memory.overview_zoom == 1
    assert talk.bridge.state.notes_scale == 1.0


def test_every_control_has_a_name(overview):
    parts = (overview, overview._view, overview._field, overview._smaller, overview._larger, overview._close)
    assert all(part.accessibleName() for part in parts)


class TestManySlides:
    @pytest.fixture
    def deck(self, tmp_path):
        deck = tmp_path / "long.md"
        slides = (f"# Slide {number}\n\nWords of slide {number}" for number in range(400))
        deck.write_text("\n\n---\n\n".join(slides), "utf-8")
        return deck

    def test_only_what_is_in_sight_and_a_little_around_is_painted(self, talk, overview):
        some = painted(overview)
        assert some == list(range(len(some)))
        assert len(some) < 100

    def test_scrolling_paints_what_comes_into_sight(self, talk, overview, qtbot):
        bar = overview._view.verticalScrollBar()
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda: not overview._thumbnails.is_painting)
        assert 399 in painted(overview)

    def test_what_is_kept_has_a_bound(self, talk, overview, qtbot, monkeypatch):
        monkeypatch.setattr(thumbnails, "MOST_BYTES", 2_000_000)
        bar = overview._view.verticalScrollBar()
        for part in range(1, 5):
            bar.setValue(bar.maximum() * part // 4)
            qtbot.waitUntil(lambda: not overview._thumbnails.is_painting)
            assert overview._thumbnails.bytes_kept <= 2_000_000

    def test_put_away_it_keeps_less(self, talk, overview, do, monkeypatch):
        monkeypatch.setattr(thumbnails, "MOST_BYTES_PUT_AWAY", 500_000)
        do("toggle-overview")
        assert 0 < overview._thumbnails.bytes_kept <= 500_000

    def test_it_opens_at_the_slide_that_is_shown(self, talk, overview, do, qtbot):
        do("toggle-overview")
        do("go-to", "300")
        do("toggle-overview")
        QCoreApplication.processEvents()
        assert 299 in list(overview._view.slides_near())[:40]
        assert overview._view.chosen_slide == 299

    def test_nothing_is_painted_while_something_more_urgent_is(self, talk, overview, do, qtbot):
        do("toggle-overview")
        do("go-to", "300")
        do("toggle-overview")
        talk._foresight._waiting.extend(talk._foresight._waiting)
        assert talk._foresight.is_looking
        overview._thumbnails._paint_one()
        assert 299 not in painted(overview)
