"""Subtitles that go on by themselves."""

from __future__ import annotations

import pytest

from presenter.deck.subtitle_settings import Advance
from presenter.talk.advance import advances_by_itself

WORDS = "title@0,0 status:1@0,0,1 end"


@pytest.fixture
def rehearsal(talk):
    return talk(WORDS, subtitles_on=True, advance=Advance.AUTO)


def goes_on(rehearsal):
    return advances_by_itself(rehearsal.talk.state, rehearsal.talk.outline)


def test_cues_go_on_until_the_step_has_no_more(rehearsal):
    rehearsal.press("next").expects("status", cue=0)
    assert goes_on(rehearsal)
    rehearsal.press("next-cue").expects("status", cue=1)
    assert not goes_on(rehearsal)


def test_the_first_slide_waits_for_the_clock_while_the_audience_comes_in(rehearsal):
    assert not goes_on(rehearsal)
    assert goes_on(rehearsal.press("toggle-timer"))


def test_a_talk_without_a_clock_goes_on_after_its_first_slide(rehearsal):
    assert goes_on(rehearsal.press("next"))


@pytest.mark.parametrize("verb", ["blank", "blank-white", "toggle-subtitles", "toggle-timer"])
def test_what_is_covered_switched_off_or_paused_waits(rehearsal, verb):
    rehearsal.press("toggle-timer").press("next")
    assert goes_on(rehearsal)
    assert not goes_on(rehearsal.press(verb))
    assert goes_on(rehearsal.press(verb))


@pytest.mark.parametrize("advance", [Advance.MANUAL, Advance.WITH_NEXT])
def test_only_a_deck_that_asks_for_it_goes_on_by_itself(talk, advance):
    rehearsal = talk(WORDS, subtitles_on=True, advance=advance)
    assert not goes_on(rehearsal.press("next"))
