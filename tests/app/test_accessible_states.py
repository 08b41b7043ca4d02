"""Every sheet, field and panel as it is while somebody works with it: all that is there has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QHeaderView

from presenter.windows.clicker_sheet import ClickerSheet
from presenter.windows.keys_sheet import KeysSheet
from tests.app.controls_shown import controls_shown, has_role, name_of, rows_of

Key = Qt.Key
SAME_EVERYWHERE = ("Two tongues",)  # the deck's own title

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    """A talk with a speaker at its keys."""

    def __init__(self, talk, qtbot):
        self.talk = talk
        self.qtbot = qtbot
        with qtbot.waitActive(talk.console):
            talk.console.activateWindow()

    def ask(self, *verbs):
        for verb in verbs:
            self.talk._on_asked(verb)
        QApplication.processEvents()  # a sheet takes its place

    def type(self, words):
        self.qtbot.keyClicks(self.talk.console.focusWidget(), words)

    def press(self, *keys):
        for key in keys:
            self.qtbot.keyClick(self.talk.console.focusWidget() or self.talk.console, key)

    def the(self, kind):
        (found,) = self.talk.console.findChildren(kind)
        return found


def slide_first(desk):
    desk.ask("console-slide-first")


def notes_first(desk):
    desk.ask("console-notes-first")


def notes_only(desk):
    desk.ask("console-notes-only")


def fingers(desk):
    desk.ask("toggle-touch", "console-notes-first")


def found(desk):
    desk.ask("go-to")
    desk.type("the")


def found_nothing(desk):
    desk.ask("search")
    desk.type("xyzzy")


def overview(desk):
    desk.ask("toggle-overview")
    desk.type("sky")


def cues_listed(desk):
    desk.ask("show-cues")


def cues_found(desk):
    desk.ask("show-cues")
    desk.type("look")


def sections(desk):
    desk.ask("toggle-sections")


def note_begun(desk):
    desk.ask("note-action")
    desk.type("write")


def notes_listed(desk):
    for verb in ("note-decision", "note-question"):
        desk.ask(verb)
        desk.type("so it is")
        desk.press(Key.Key_Return)
    desk.ask("list-notes")
    desk.talk._kept.minutes.strike(1)


def screens(desk):
    desk.ask("choose-screens")


def pattern(desk):
    desk.ask("toggle-test-pattern")


def keys_listened_for(desk):
    desk.ask("edit-keys")
    desk.press(Key.Key_Down, Key.Key_Return)


def keys_in_question(desk):
    keys_listened_for(desk)
    desk.press(Key.Key_L)
    assert desk.the(KeysSheet)._yes.isVisible()


def all_keys_in_question(desk):
    desk.ask("edit-keys")
    desk.the(KeysSheet)._reset_all.click()


def clicker_tried(desk):
    desk.ask("try-clicker")
    desk.press(Key.Key_PageDown, Key.Key_Period, Key.Key_VolumeUp)
    assert desk.the(ClickerSheet).isVisible()


def pen(desk):
    desk.ask("toggle-pen")


def covered(desk):
    desk.ask("toggle-freeze", "next", "blank", "toggle-spotlight", "toggle-desktop", "toggle-questions")


def findings(desk):
    desk.ask("show-findings")


def help_shown(desk):
    desk.ask("show-help")


# What is there to be found in each.
STATES = {
    slide_first: "Next step",
    notes_first: "Smaller notes",
    notes_only: "Larger notes",
    fingers: "Show or hide the subtitles",
    found: "Slides found",
    found_nothing: "Go to: number, id, or words in any language",
    overview: "Search: number, title or words",
    cues_listed: "All subtitles",
    cues_found: "Search: words of a subtitle, in any language",
    sections: "All slides",
    note_begun: "Action · slide 1",
    notes_listed: "Let it stand: so it is",
    screens: "1/1: 800 × 800 · 1:1, Audience and console",
    pattern: "Test pattern",
    keys_listened_for: "Add a key…",
    keys_in_question: "Give it to “Previous step”",
    all_keys_in_question: "All as they were",
    clicker_tried: "Next: sends PgDown",
    pen: "Highlighter",
    covered: "Audience sees the desktop",
    findings: "Menu",
    help_shown: "All keys",
}


def names_shown():
    """The name of each control that is shown; each has a role and a name, and so has each row of a list."""
    QApplication.processEvents()
    names = {}
    for widget in controls_shown():
        names[widget] = name_of(widget)
        assert has_role(widget), widget
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            assert all(rows_of(widget)), widget
    assert [widget for widget, name in names.items() if not name.strip()] == []
    return names


def is_of_a_language(name):
    return sum(map(str.isalpha, name)) > 3 and name not in SAME_EVERYWHERE


@pytest.mark.parametrize("show", STATES, ids=lambda show: show.__name__)
def test_all_that_is_shown_has_a_name_in_the_language_that_is_switched_to(talk, qtbot, show):
    desk = Desk(talk, qtbot)
    show(desk)
    english = names_shown()
    assert STATES[show] in english.values()
    desk.ask("flip-interface-language")
    spanish = names_shown()
    same = {name for widget, name in spanish.items() if english.get(widget) == name}
    assert {name for name in same if is_of_a_language(name)} == set()


def test_the_key_for_the_buttons_leads_to_those_of_the_sheet_on_top_alone(talk, qtbot):
    desk = Desk(talk, qtbot)
    desk.ask("edit-keys")
    sheet, visited = desk.the(KeysSheet), set()
    for _ in range(30):
        desk.press(Key.Key_F6)
        visited.add(talk.console.focusWidget())
    assert visited == {widget for widget in controls_shown() if is_button_of(sheet, widget)}


def is_button_of(sheet, widget):
    return isinstance(widget, QAbstractButton) and widget.isEnabled() and sheet.isAncestorOf(widget)
