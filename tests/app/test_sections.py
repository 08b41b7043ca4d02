"""The sections of the talk at the left of the console, planned against real."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

Key = Qt.Key
SECTIONED = """\
---
language: en
duration: 4m
---

# Hello {#hello}

Some more.

---
layout: section
---

# The first part {#first}

---
time: 1m
---

# In the first part {#inside}

Some words.

---
layout: section
---

# The second part {#second}
"""


class TestSections:
    @pytest.fixture
    def deck(self, tmp_path):
        deck = tmp_path / "talk.md"
        deck.write_text(SECTIONED, "utf-8")
        return deck

    @pytest.fixture
    def sections(self, talk, qtbot):
        with qtbot.waitActive(talk.console):
            talk.console.activateWindow()
        qtbot.keyClick(talk.console, Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
        return talk._moving.sections

    @pytest.fixture
    def rows(self, sections):
        def rows():
            model = sections.model
            indices = (model.index(row) for row in range(model.rowCount()))
            return [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in indices]

        return rows

    def test_each_has_its_planned_time_and_the_one_it_really_took(self, talk, rows, do, hands):
        do("toggle-timer")
        hands.seconds += 70
        do("go-to", "inside")
        hands.seconds += 20
        talk.console.tick()
        assert [row.split(", began ")[-1] for row in rows()[:2]] == [
            "at 0:00, has taken 1:10",
            "at 1:10, has taken 0:20, shown now",
        ]
        assert rows()[1].startswith("The first part: planned from 1:00, for 2:00")
        assert rows()[2] == "The second part: planned from 3:00, for 1:00"

    def test_arrows_and_enter_choose_one_and_then_the_keys_are_the_talks_again(self, talk, sections, qtbot):
        qtbot.keyClick(sections.list, Key.Key_Down)
        qtbot.keyClick(sections.list, Key.Key_Down)
        assert talk.bridge.state.slide == 0
        qtbot.keyClick(sections.list, Key.Key_PageDown)
        assert talk.bridge.state.slide == 1
        qtbot.keyClick(sections.list, Key.Key_Return)
        assert talk.bridge.state.slide == 3
        assert not sections.list.hasFocus()
        qtbot.keyClick(talk.console, Key.Key_Up)
        assert talk.bridge.state.slide == 2

    def test_esc_gives_the_keys_back_and_leaves_the_sections_in_sight(self, talk, sections, do, qtbot):
        do("blank")
        qtbot.keyClick(sections.list, Key.Key_Escape)
        assert not sections.list.hasFocus()
        assert sections.isVisible()
        assert talk.bridge.state.blank == "black"

    def test_put_away_by_their_own_key_they_keep_no_key_of_the_talk(self, talk, sections, qtbot):
        assert sections.list.hasFocus()
        qtbot.keyClick(sections.list, Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
        assert sections.isHidden()
        qtbot.keyClick(talk.console.focusWidget() or talk.console, Key.Key_Down)
        assert talk.bridge.state.slide == 1

    def test_a_click_goes_there_and_leaves_the_keys_to_the_talk(self, talk, sections, do, qtbot):
        do("leave")
        place = sections.list.visualRect(sections.model.index(2)).center()
        qtbot.mouseClick(sections.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert talk.bridge.state.slide == 3
        assert not sections.list.hasFocus()

    def test_they_are_shown_until_they_are_put_away_and_that_is_remembered(self, talk, sections, do):
        assert talk._memory.memory.sections_shown
        do("toggle-sections")
        assert sections.isHidden()
        assert not talk._memory.memory.sections_shown

    def test_the_one_that_is_shown_is_marked_and_follows(self, sections, do):
        do("go-to", "inside")
        assert sections.model.current == 1
        assert sections.list.currentIndex().row() == 0  # the arrows are the speaker's just now
        do("leave")
        do("go-to", "second")
        assert sections.list.currentIndex().row() == 2


class TestWithoutSections:
    def test_a_deck_without_any_shows_its_slides_in_the_language_of_the_slides(self, talk, do):
        do("toggle-sections")
        do("set-language", "es")
        model = talk._moving.sections.model
        assert [model.index(row).data() for row in range(3)] == ["El cielo", "El suelo", "El fin"]

    def test_a_hidden_slide_has_no_time_planned(self, talk, do, deck):
        text = deck.read_text("utf-8")
        deck.write_text(
            text.replace("---\n\n# The ground", "---\nhidden: true\n---\n\n# The ground"), "utf-8"
        )
        do("reload")
        do("toggle-sections")
        index = talk._moving.sections.model.index(1)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "The ground: a hidden slide"

    def test_nothing_is_worked_out_while_it_is_hidden(self, talk, do):
        do("go-to", "ground")
        assert talk._moving.sections.model.rowCount() == 0


class TestRemembered:
    @pytest.fixture
    def deck(self, deck, tmp_path):
        state = tmp_path / "state"
        state.mkdir()
        (state / "memory.json").write_text('{"sections_shown": true}', "utf-8")
        return deck

    def test_the_next_talk_begins_with_them_and_with_the_keys_its_own(self, talk, qtbot):
        qtbot.waitUntil(lambda: talk._moving.sections.isVisible())
        assert talk._moving.sections.model.rowCount() == 3
        assert not talk._moving.sections.list.hasFocus()
