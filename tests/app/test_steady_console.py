"""What the speaker looks for stays where it is, whatever changes around it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint

from presenter.windows.console_label import ConsoleLabel


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def places(console):
    """Return where each thing of the console begins that the eye goes to."""
    body = console.body
    buttons = (*body.turning_buttons, body.menu_button)
    parts = (body.position, *body.chips.values(), body.current, body.next, body.cues, body.notes, *buttons)
    settle()
    return {part: part.mapTo(console, QPoint(0, 0)).toTuple() for part in parts if part.isVisible()}


@pytest.mark.parametrize(
    "verbs",
    [
        ["next"],
        ["toggle-timer"],
        ["flip-language"],
        ["flip-notes-language"],
        ["toggle-subtitles"],
        ["cycle-subtitles"],
        ["cycle-subtitles", "cycle-subtitles"],
        ["blank"],
        ["toggle-freeze", "next"],
        ["flip-interface-language"],
    ],
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_moves_when_something_else_changes(talk, do, language, verbs):
    talk.console.resize(1280, 800)
    do("set-interface-language", language)
    before = places(talk.console)
    for verb in verbs:
        do(verb)
    assert places(talk.console) == before


def test_the_pen_s_buttons_take_the_place_of_others_and_nothing_else_moves(talk, do):
    talk.console.resize(1280, 800)
    before = places(talk.console)
    do("toggle-pen")
    assert before.items() - places(talk.console).items() == {
        (button, before[button]) for button in talk.console.body.turning_buttons
    }
    do("toggle-pen")
    assert places(talk.console) == before


def test_the_digits_of_a_running_clock_are_all_as_wide(talk):
    widths = {
        label.fontMetrics().horizontalAdvance(digit)
        for label in talk.console.body.timer.findChildren(ConsoleLabel)
        if label.property("role") == "dominant"
        for digit in "0123456789"
    }
    assert len(widths) == 1


@pytest.mark.parametrize("size", [(900, 560), (1280, 800)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_talk_of_many_slides_that_runs_over_hours_still_fits_its_window(
    talk, do, hands, deck, language, size
):
    slides = "".join(f"\n---\n\n# Slide {number}\n" for number in range(1000))
    deck.write_text(deck.read_text("utf-8") + slides, "utf-8")
    talk.console.resize(*size)
    do("set-interface-language", language)
    do("reload")
    do("toggle-touch")
    do("toggle-timer")
    do("next")
    do("set-subtitles", "en", "es")
    hands.seconds += 12 * 3600
    talk.console.tick()
    for _ in range(2):
        settle()
        assert talk.console.minimumSizeHint().width() <= talk.console.width() == size[0]
        do("toggle-touch")
