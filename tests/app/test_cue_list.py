"""The list of all subtitles: read along, searched, and chosen from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt

from presenter.subtitles.tracks import KEPT_TRACKS
from presenter.windows.cue_list.cue_rows import CueRow

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def sheet(talk, do, qtbot):
    """The console in front, with subtitles in both languages and their list open."""
    do("set-subtitles", "en", "es")
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_C, SHIFT)
    sheet = talk.subtitles.list.sheet
    qtbot.waitUntil(lambda: talk.console.sheets.desk._index.is_complete)
    return sheet


@pytest.fixture
def press(talk, qtbot):
    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(talk.console.focusWidget() or talk.console, key, modifier)
        talk.bridge.settle()

    return press


def spoken(sheet):
    model = sheet.model
    return [model.index(row, 0).data(SPOKEN) for row in range(model.rowCount())]


def shown(talk):
    """Return the cue before the audience, from 0, or None."""
    state = talk.bridge.state
    return None if state.cueing.cleared else (state.slide, state.cue)


def place_of(sheet, place):
    return sheet.view.visualRect(sheet.model.index(sheet.model.row_of(place), 0)).center()


def test_it_has_every_subtitle_under_its_slide_in_both_languages(sheet):
    assert spoken(sheet) == [
        "Slide 1: The sky",
        "Subtitle 1: Good evening., Buenas noches., shown now",
        "Subtitle 2: Look up., Miren hacia arriba.",
    ]


def test_the_time_and_the_badges_stay_in_sight_and_the_audience_sees_nothing_of_it(talk, sheet, do):
    body = talk.console.body
    for part in (body.timer, body.status):
        place = part.rect().translated(part.mapTo(talk.console, QPoint()))
        assert not sheet.geometry().intersects(place)
    assert sheet.window() is talk.console


def test_enter_makes_a_subtitle_ready_and_its_key_shows_it(talk, sheet, qtbot, press):
    qtbot.keyClicks(sheet.field, "arriba")
    press(Key.Key_Return)
    assert shown(talk) is None
    assert sheet.isVisible()
    press(Key.Key_K)
    assert shown(talk) == (0, 1)


def test_shift_enter_shows_it_at_once(talk, sheet, qtbot, press):
    qtbot.keyClicks(sheet.field, "look")
    press(Key.Key_Return, SHIFT)
    assert shown(talk) == (0, 1)


def test_a_double_click_makes_ready_and_with_shift_shows(talk, sheet, qtbot):
    viewport = sheet.view.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place_of(sheet, CueRow(0, 1)))
    assert (shown(talk), talk.bridge.state.cue) == (None, 1)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, SHIFT, pos=place_of(sheet, CueRow(0, 1)))
    assert shown(talk) == (0, 1)


def test_a_click_chooses_and_enter_then_goes_there(talk, sheet, qtbot, press):
    press(Key.Key_Escape)
    qtbot.mouseClick(sheet.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(sheet, CueRow(0, 1)))
    assert sheet.view.chosen_place == CueRow(0, 1)
    press(Key.Key_Return, SHIFT)
    assert shown(talk) == (0, 1)


def test_arrows_choose_and_leave_headings_out(sheet, press):
    assert sheet.view.chosen_place == CueRow(0, 0)
    press(Key.Key_Down)
    assert sheet.view.chosen_place == CueRow(0, 1)
    press(Key.Key_Down)
    assert sheet.view.chosen_place == CueRow(0, 1)
    press(Key.Key_Up)
    press(Key.Key_Up)
    assert sheet.view.chosen_place == CueRow(0, 0)


def test_words_of_any_language_find_what_has_them_and_nothing_is_said_to_be_found(sheet, qtbot):
    qtbot.keyClicks(sheet.field, "miren hacia")
    assert sheet.model.rowCount() == 2
    assert sheet.view.chosen_place == CueRow(0, 1)
    qtbot.keyClicks(sheet.field, "xyzzy")
    assert sheet.model.rowCount() == 0
    assert sheet._none.isVisible()


def test_esc_gives_the_keys_back_then_puts_it_away(talk, sheet, press, qtbot):
    qtbot.keyClicks(sheet.field, "xyzzy")
    press(Key.Key_Escape)
    assert sheet.isVisible()
    assert not sheet.field.hasFocus()
    assert sheet.model.rowCount() == 3
    press(Key.Key_C, SHIFT)
    assert sheet.field.hasFocus()
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_clicker_turns_the_slides_behind_it_and_the_list_follows(talk, sheet, press, qtbot):
    press(Key.Key_PageDown)
    assert talk.bridge.state.step == 1
    press(Key.Key_Period)
    assert talk.bridge.state.blank == "black"
    assert sheet.field.text() == ""


def test_it_marks_the_subtitle_that_is_shown_and_those_that_went_too_early(talk, sheet, do, hands, qtbot):
    hands.seconds += 0.6
    do("next-cue")
    assert spoken(sheet)[1:] == [
        "Subtitle 1: Good evening., Buenas noches., shown too briefly",
        "Subtitle 2: Look up., Miren hacia arriba., shown now",
    ]
    qtbot.waitUntil(lambda: sheet.view.chosen_place == CueRow(0, 1))


def test_it_says_how_far_the_audience_has_come_with_reading(talk, sheet, hands):
    hands.seconds += 10
    talk.console._cues.write_reading()
    assert sheet.strip._reading.text() == "read"
    assert sheet.strip._heading.text() == "Subtitle 1 of 2"


def test_it_follows_the_languages_of_the_subtitles_and_a_deck_that_is_read_again(sheet, do, deck, qtbot):
    deck.write_text(deck.read_text("utf-8").replace("Look up.\n", "Look up.\n\nAnd down.\n"), "utf-8")
    do("reload")
    assert spoken(sheet)[3] == "Subtitle 3: And down., No translation: EN is shown"
    do("set-interface-language", "es")
    assert sheet._heading.text() == "Todos los subtítulos"


def test_in_a_window_that_was_made_smaller_there_is_room_to_search(talk, do, qtbot):
    talk.console.resize(3840, 2160)
    do("show-cues")
    sheet = talk.subtitles.list.sheet
    qtbot.waitUntil(lambda: sheet.width() > 3600)
    talk.console.resize(900, 560)
    qtbot.waitUntil(lambda: sheet.width() <= 900 and sheet.field.width() > 400)


def test_a_click_at_the_subtitles_of_the_console_opens_it(talk, qtbot):
    assert "(Shift+C)" in talk.console.body.cues.toolTip()
    qtbot.mouseClick(talk.console.body.cues, Qt.MouseButton.LeftButton)
    assert talk.subtitles.list.sheet.isVisible()


def test_a_slide_with_too_little_time_for_its_subtitles_says_so(sheet, do, deck):
    deck.write_text(
        deck.read_text("utf-8").replace("# The sky {#sky}", "---\ntime: 2s\n---\n\n# The sky {#sky}"), "utf-8"
    )
    do("reload")
    assert spoken(sheet)[0] == "Slide 1: The sky, subtitles take 3 s, the slide 2 s"


def test_the_overview_takes_its_place(sheet, do):
    do("toggle-overview")
    assert not sheet.isVisible()


def test_a_talk_without_subtitles_says_so(deck, talk, do):
    deck.write_text("# One\n", "utf-8")
    do("reload")
    do("show-cues")
    assert talk.subtitles.list.sheet._none.isVisible()
    assert talk.subtitles.list.sheet._none.text() == "This talk has no subtitles."


@pytest.fixture
def long_deck(deck):
    """Thousands of slides whose author left the breaking of lines to the program."""
    sentence = "This is one sentence of a few words, and it is a little longer than one line is."
    cues = f"::: subtitles\n{sentence} {sentence} {sentence}\n:::\n"
    slides = (f"# Slide {number}\n\n{cues}" for number in range(2000))
    deck.write_text("---\nlanguage: en\n---\n\n" + "\n---\n\n".join(slides), "utf-8")
    return deck


def test_only_slides_that_are_seen_are_cut_and_nothing_jumps_when_they_are(long_deck, talk, do, qtbot):
    do("set-subtitles", "en")
    do("go-to", "1000")
    do("show-cues")
    QCoreApplication.processEvents()
    sheet = talk.subtitles.list.sheet
    info = talk._frames.material.tracks._track.cache_info()
    assert info.misses < KEPT_TRACKS
    assert sheet.view.viewport().rect().contains(place_of(sheet, CueRow(999, 0)))
    bar = sheet.view.verticalScrollBar()
    for value in range(bar.value() - 60, bar.value() - 3000, -60):
        top = sheet.view.indexAt(QPoint(5, 200))
        before = sheet.model.place(top.row()), sheet.view.visualRect(top).top()
        bar.setValue(bar.value() - 60)
        again = sheet.view.visualRect(sheet.model.index(sheet.model.row_of(before[0]), 0)).top()
        assert again == before[1] + 60, value


def test_after_a_shorter_reading_it_opens_with_what_is_left(talk, sheet, do, deck):
    longer = "\n\n---\n\n".join(f"# Star {number}\n\n::: subtitles\nLook.\n:::" for number in range(1, 30))
    deck.write_text(longer, "utf-8")
    do("reload")
    assert len(spoken(sheet)) == 2 * 29
    sheet.hide()
    deck.write_text(longer.partition("\n\n---")[0], "utf-8")
    do("reload")
    talk.console.resize(talk.console.width(), talk.console.height() + 400)  # more rows in sight
    do("show-cues")
    assert len(spoken(sheet)) == 2
