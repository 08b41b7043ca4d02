"""What is shown, what is asked for, and what is refused."""

from __future__ import annotations

import pytest

from presenter.talk import effects
from presenter.talk.commands.command import FollowLink
from presenter.talk.commands.view_command import ScaleNotes
from presenter.talk.state import LARGEST_NOTES, SMALLEST_NOTES, Blank


def test_black_is_put_on_and_taken_off_by_the_same_key(talk):
    rehearsal = talk("title").press("blank").expects(blank=Blank.BLACK)
    rehearsal.press("blank").expects(blank=Blank.NONE)


def test_white_takes_the_place_of_black(talk):
    rehearsal = talk("title").press("blank").press("blank-white").expects(blank=Blank.WHITE)
    rehearsal.press("blank-white").expects(blank=Blank.NONE)


def test_the_start_button_of_a_clicker_uncovers_and_never_restarts(talk):
    rehearsal = talk("title status end").press("next").press("toggle-timer").press("blank").wait(30)
    rehearsal.press("present").expects("status", blank=Blank.NONE)
    rehearsal.press("present").expects("status", blank=Blank.NONE).asks()
    assert rehearsal.elapsed() == 30


def test_escape_leaves_the_help_first_then_the_blank_and_never_the_talk(talk):
    rehearsal = talk("title").press("blank").press("show-help")
    rehearsal.press("leave").expects(help_shown=False, blank=Blank.BLACK)
    rehearsal.press("leave").expects(blank=Blank.NONE)
    rehearsal.press("leave").says("The talk goes on; to end it, quit.")


def test_help_is_shown_and_hidden_by_the_same_key(talk):
    rehearsal = talk("title").press("show-help").expects(help_shown=True)
    rehearsal.press("show-help").expects(help_shown=False)


def test_notes_grow_and_shrink_back_to_the_same_size(talk):
    rehearsal = talk("title").press("notes-larger", times=7)
    assert rehearsal.talk.state.notes_scale > 1.0
    rehearsal.press("notes-smaller", times=7).expects(notes_scale=1.0)


@pytest.mark.parametrize(("notches", "bound"), [(500, LARGEST_NOTES), (-500, SMALLEST_NOTES)])
def test_notes_have_a_largest_and_a_smallest_size(talk, notches, bound):
    talk("title").obeys(ScaleNotes(notches)).expects(notes_scale=bound)


@pytest.mark.parametrize(
    ("verb", "effect"),
    [
        ("go-to", effects.AskForSlide()),
        ("notes-down", effects.ScrollNotes(1)),
        ("notes-up", effects.ScrollNotes(-1)),
        ("swap-screens", effects.SwapScreens()),
        ("toggle-full-screen", effects.ToggleFullScreen()),
        ("reload", effects.Reload()),
        ("quit", effects.Quit()),
    ],
)
def test_what_is_asked_of_the_world_leaves_the_talk_as_it_is(talk, verb, effect):
    rehearsal = talk("title end").press("next")
    before = rehearsal.talk.state
    rehearsal.press(verb).asks(effect)
    assert rehearsal.talk.state == before


@pytest.mark.parametrize(
    "address", ["https://example.org/a?b", "http://example.org", "mailto:ana@example.org"]
)
def test_links_of_web_and_mail_are_opened(talk, address):
    talk("title").obeys(FollowLink(address)).asks(effects.OpenLink(address))


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "notes.txt", "http://[", ""]
)
def test_no_other_link_is_opened(talk, address):
    rehearsal = talk("title").obeys(FollowLink(address))
    rehearsal.says(f"“{address}” is not opened: only addresses of web and mail are.")


def test_a_link_within_the_deck_goes_there_and_back_returns(talk):
    rehearsal = talk("title plan end").obeys(FollowLink("#end")).expects("end")
    rehearsal.press("back").expects("title")
