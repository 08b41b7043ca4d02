"""An operator at work: subtitles brought, cleared, held, jumped to, in every mode."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.settings.side_screen import SideScreen
from presenter.talk.advance import advances_by_itself
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.commands.cue_command import SetCueMode
from presenter.talk.commands.side_command import SetSide
from presenter.talk.cue_request import ReplayRehearsal
from presenter.talk.outline import NO_CUE

EN = Language("en")

WORDS = "title@0 status:2@0,0,2 quiet plan@0,0 end"


def place(rehearsal):
    """Tell slide, step and cue, `-` in its place where nothing is shown."""
    state = rehearsal.talk.state
    cue = "-" if state.cue == NO_CUE or state.cueing.cleared else state.cue + 1
    return f"{state.slide + 1}.{state.step}/{cue}"


def way(rehearsal, verb):
    """Tell every place that a key leads to, until it leads nowhere."""
    places = [place(rehearsal)]
    while True:
        before = rehearsal.talk.state
        if rehearsal.press(verb).talk.state == before:
            return " ".join(places)
        places.append(place(rehearsal))


@pytest.mark.parametrize(
    ("advance", "wait", "forth"),
    [
        ("manual", False, "1.0/1 2.0/1 2.1/1 2.2/3 3.0/- 4.0/1 5.0/-"),
        ("replay", False, "1.0/1 2.0/1 2.1/1 2.2/3 3.0/- 4.0/1 5.0/-"),
        ("auto", False, "1.0/1 2.0/1 2.1/1 2.2/3 3.0/- 4.0/1 5.0/-"),
        ("with-next", False, "1.0/1 2.0/1 2.0/2 2.1/2 2.2/3 3.0/- 4.0/1 4.0/2 5.0/-"),
        ("manual", True, "1.0/- 2.0/- 2.1/- 2.2/- 3.0/- 4.0/- 5.0/-"),
        ("auto", True, "1.0/- 2.0/- 2.1/- 2.2/- 3.0/- 4.0/- 5.0/-"),
        (
            "with-next",
            True,
            "1.0/- 1.0/1 2.0/- 2.0/1 2.0/2 2.1/2 2.2/3 3.0/- 4.0/- 4.0/1 4.0/2 5.0/-",
        ),
    ],
)
def test_a_clicker_leads_from_start_to_end_and_back(talk, advance, wait, forth):
    rehearsal = talk(WORDS, subtitles_on=True, advance=Advance(advance), wait=wait)
    assert way(rehearsal, "next") == forth
    back = way(rehearsal, "previous").split()
    if advance == "with-next":
        assert back == forth.split()[::-1]
    else:
        assert [each.split("/")[0] for each in back] == [each.split("/")[0] for each in forth.split()[::-1]]


def test_where_the_steps_come_before_the_first_cue_it_is_that_one_that_waits(talk):
    rehearsal = talk("status:2@1,2 end", subtitles_on=True, advance=Advance.WITH_NEXT, wait=True)
    forth = way(rehearsal, "next")
    assert forth == "1.0/- 1.1/- 1.1/1 1.2/2 2.0/-"
    assert way(rehearsal, "previous").split() == forth.split()[::-1]


def test_who_brings_the_cues_turns_no_page(talk):
    rehearsal = talk(WORDS, subtitles_on=True).press("next-slide")
    assert way(rehearsal, "next-cue") == "2.0/1 2.0/2"
    rehearsal.says("There are no more subtitles until the next step.")
    rehearsal.press("next", times=2)
    assert way(rehearsal, "next-cue") == "2.2/3"
    rehearsal.says("There are no more subtitles until the next slide.")
    assert way(rehearsal, "previous-cue") == "2.2/3 2.2/2 2.2/1"
    rehearsal.press("last").press("next-cue").says("There are no more subtitles.")


def test_the_first_cue_waits_for_its_key_and_the_second_comes_next(talk):
    rehearsal = talk(WORDS, subtitles_on=True, wait=True).press("next")
    assert way(rehearsal, "next-cue") == "2.0/- 2.0/1 2.0/2"


def test_a_step_leads_on_to_its_own_cue_which_waits_as_the_first_one_did(talk):
    rehearsal = talk("status:1@0,0,1", subtitles_on=True, wait=True).press("next")
    assert place(rehearsal) == "1.1/-"
    assert place(rehearsal.press("next-cue")) == "1.1/3"


def test_what_waits_is_shown_by_the_key_that_clears_it_too(talk):
    rehearsal = talk(WORDS, wait=True)
    assert place(rehearsal.press("clear-subtitle")) == "1.0/1"


def test_a_cleared_place_stays_empty_until_another_cue_is_brought(talk):
    rehearsal = talk("status:2@0,0,0,2 end", subtitles_on=True).press("next-cue").press("clear-subtitle")
    assert place(rehearsal) == "1.0/-"
    assert place(rehearsal.press("next")) == "1.1/-"
    assert place(rehearsal.press("next-cue")) == "1.1/3"
    assert place(rehearsal.press("clear-subtitle")) == "1.1/-"
    assert place(rehearsal.press("next")) == "1.2/4"


def test_a_cleared_cue_is_shown_again_by_the_same_key(talk):
    rehearsal = talk(WORDS).press("clear-subtitle").press("clear-subtitle")
    assert place(rehearsal) == "1.0/1"
    rehearsal.press("last").press("clear-subtitle").says("No subtitle is shown.")


def test_a_move_to_another_slide_ends_the_clearing(talk):
    rehearsal = talk(WORDS).press("clear-subtitle").press("next")
    assert place(rehearsal) == "2.0/1"


def test_a_silent_jump_goes_there_with_the_place_empty_and_that_cue_comes_next(talk):
    rehearsal = talk(WORDS, subtitles_on=True).press("go-to-cue", "2", "plan", "silent")
    assert place(rehearsal) == "4.0/-"
    assert place(rehearsal.press("next-cue")) == "4.0/2"
    assert place(rehearsal.press("back")) == "1.0/1"


def test_a_jump_to_a_cue_shows_it_at_the_step_that_it_belongs_to(talk):
    rehearsal = talk(WORDS, wait=True).press("go-to-cue", "3", "status")
    assert place(rehearsal) == "2.2/3"
    assert place(rehearsal.press("go-to-cue", "1")) == "2.2/1"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["9", "status"], "Slide 2 has no subtitle 9; the last one is 3."),
        (["0"], "Slide 1 has no subtitle 0; the last one is 1."),
        (["1", "quiet"], "Slide 3 has no subtitles."),
    ],
)
def test_a_cue_that_is_not_there_is_refused(talk, arguments, said):
    rehearsal = talk(WORDS)
    before = rehearsal.talk.state
    rehearsal.press("go-to-cue", *arguments).says(said)
    assert rehearsal.talk.state == before


def test_resync_goes_back_to_the_cue_of_the_slide_and_the_step(talk):
    rehearsal = talk("title:1 status:1@0,0,1,1").press("next-slide").press("next").press("previous-cue")
    assert place(rehearsal) == "2.1/2"
    assert place(rehearsal.press("resync-subtitle")) == "2.1/3"
    assert place(rehearsal.press("next-cue").press("clear-subtitle").press("resync-subtitle")) == "2.1/3"
    rehearsal.press("resync-subtitle").says("The subtitle of this step is shown already.")
    rehearsal.press("add-caption", "Good evening.").press("resync-subtitle").says(
        "Live lines stand in place of the prepared subtitles."
    )
    rehearsal.press("first").press("resync-subtitle").says("No subtitle belongs to this step.")


def test_one_key_goes_through_the_modes_and_says_each_in_words(talk):
    rehearsal = talk(WORDS)
    rehearsal.press("cycle-subtitle-mode").says("Subtitles: the key for the next step brings them first.")
    rehearsal.press("cycle-subtitle-mode").says("Subtitles: by themselves, at reading speed.")
    rehearsal.press("cycle-subtitle-mode").asks(ReplayRehearsal(otherwise=Advance.MANUAL))
    rehearsal.obeys(SetCueMode(Advance.REPLAY))
    rehearsal.says("Subtitles: by themselves, at the times of the rehearsal.")
    rehearsal.press("cycle-subtitle-mode").says("Subtitles: by hand, each with its key.")


def test_speed_has_bounds_and_as_many_notches_back_lead_to_where_it_was(talk):
    rehearsal = talk(WORDS, advance=Advance.AUTO).press("subtitles-faster", times=5)
    rehearsal.says("Subtitles at 125 % of their speed.").press("subtitles-slower", times=5)
    assert rehearsal.talk.state.cueing.speed == 1.0
    rehearsal.press("subtitles-slower", times=50).says("Subtitles at 50 % of their speed.")
    rehearsal.press("subtitles-faster", times=50).says("Subtitles at 200 % of their speed.")


def goes_on(rehearsal):
    return advances_by_itself(rehearsal.talk.state, rehearsal.talk.outline)


def test_what_comes_by_itself_can_be_held_and_another_mode_starts_unheld(talk):
    rehearsal = talk(WORDS, subtitles_on=True, advance=Advance.AUTO).press("next")
    assert goes_on(rehearsal)
    assert not goes_on(rehearsal.press("hold-subtitles"))
    assert goes_on(rehearsal.press("hold-subtitles"))
    rehearsal.press("hold-subtitles").press("set-subtitle-mode", "with-next")
    rehearsal.press("hold-subtitles").says("Subtitles do not come by themselves now, so they wait anyway.")
    assert goes_on(rehearsal.press("set-subtitle-mode", "auto"))


def test_nothing_comes_by_itself_where_the_place_is_empty_on_purpose(talk):
    rehearsal = talk(WORDS, subtitles_on=True, advance=Advance.AUTO, wait=True).press("next")
    assert not goes_on(rehearsal)
    assert goes_on(rehearsal.press("next-cue"))
    assert not goes_on(rehearsal.press("clear-subtitle"))
    assert goes_on(rehearsal.press("clear-subtitle"))


def test_cues_that_only_a_side_screen_shows_go_on_too(talk):
    rehearsal = talk(WORDS, advance=Advance.AUTO).press("next")
    assert not goes_on(rehearsal)
    rehearsal.obeys(SetSide(SideScreen("HDMI-2", subtitles=(EN,))))
    assert goes_on(rehearsal)
    rehearsal.press("set-subtitle-mode", "with-next").press("next").expects("status", step=0, cue=1)


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("blank", "The audience still sees a black screen."),
        ("toggle-desktop", "The audience still sees the desktop."),
        ("toggle-freeze", "The audience still sees slide 2."),
    ],
)
def test_the_operator_hears_that_a_cue_is_not_seen(talk, verb, said):
    rehearsal = talk(WORDS, subtitles_on=True).press("next").press(verb)
    rehearsal.press("next-cue").says(said).expects("status", cue=1)


def test_live_the_first_cue_of_a_slide_can_be_made_to_wait(talk):
    rehearsal = talk(WORDS).press("toggle-subtitle-wait")
    rehearsal.says("The first subtitle of each slide now waits for its key.")
    assert place(rehearsal) == "1.0/1"
    assert place(rehearsal.press("next")) == "2.0/-"
    rehearsal.press("toggle-subtitle-wait").says("The first subtitle of each slide now comes with it.")
    assert place(rehearsal.press("next-slide", times=2)) == "4.0/1"


class TestReading:
    """The deck is read again."""

    def test_keeps_what_the_speaker_chose(self, talk, outline):
        rehearsal = talk(WORDS).press("set-subtitle-mode", "auto").press("subtitles-faster")
        chosen = rehearsal.press("clear-subtitle").talk.state.cueing
        rehearsal.obeys(ReplaceOutline(outline("title@0,0 end"))).expects("title", cueing=chosen)

    def test_follows_a_deck_that_says_otherwise_than_it_did(self, talk, outline):
        rehearsal = talk(WORDS).press("set-subtitle-mode", "auto").press("hold-subtitles")
        rehearsal.obeys(ReplaceOutline(outline(WORDS, advance=Advance.WITH_NEXT, wait=True)))
        expected = replace(rehearsal.talk.state.cueing, mode=Advance.WITH_NEXT, held=False, wait=True)
        rehearsal.expects(cueing=expected)
        assert place(rehearsal.press("next")) == "2.0/-"

    def test_leaves_nothing_to_wait_for_where_the_cues_are_gone(self, talk, outline):
        rehearsal = talk(WORDS, wait=True).obeys(ReplaceOutline(outline("title end", wait=True)))
        assert not rehearsal.talk.state.cueing.waiting

    def test_lets_the_first_cue_wait_where_another_slide_follows_a_deleted_one(self, talk, outline):
        rehearsal = talk(WORDS, wait=True).press("next").press("next-cue")
        rehearsal.obeys(ReplaceOutline(outline("title@0 quiet plan@0,0 end", wait=True))).expects("quiet")
        assert place(rehearsal.press("next")) == "3.0/-"
