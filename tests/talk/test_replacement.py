"""A deck that is read again in the middle of a talk."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.kept_places import KeptPlaces
from presenter.talk.outline import NO_CUE, Outline, Place

EN, ES, FR = Language("en"), Language("es"), Language("fr")


def test_the_place_is_kept_by_the_slides_id(talk, outline):
    rehearsal = talk("title status:2 end").press("next", times=2)
    rehearsal.obeys(ReplaceOutline(outline("title agenda history status:2 end"))).expects("status", step=1)


def test_a_slide_that_was_renamed_is_found_by_its_neighbour(talk, outline):
    rehearsal = talk("title status:2 end").press("next", times=2)
    rehearsal.obeys(ReplaceOutline(outline("title new where-we-stand:2 end")))
    rehearsal.expects("new", step=0)
    rehearsal = talk("title status:2 end").press("next", times=2)
    rehearsal.obeys(ReplaceOutline(outline("title where-we-stand:2 end"))).expects("where-we-stand", step=1)


def test_a_slide_that_was_deleted_gives_way_to_the_one_after_it(talk, outline):
    rehearsal = talk("title plan status end").press("go-to", "plan")
    rehearsal.obeys(ReplaceOutline(outline("title status end"))).expects("status")


def test_the_slide_after_a_deleted_one_is_shown_from_its_beginning(talk, outline):
    rehearsal = talk("title plan:2@0,0,2 status:2@0,0 end").press("next", times=2).press("next-cue")
    rehearsal.expects("plan", step=1, cue=1).obeys(ReplaceOutline(outline("title status:2@0,0 end")))
    rehearsal.expects("status", step=0, cue=0)


def test_a_slide_that_was_deleted_never_uncovers_a_hidden_one(talk, outline):
    rehearsal = talk("title plan (spare) end").press("next")
    rehearsal.obeys(ReplaceOutline(outline("title (spare) end"))).expects("end")
    rehearsal = talk("title (spare) end").press("last")
    rehearsal.obeys(ReplaceOutline(outline("title (spare)"))).expects("title")


def test_a_slide_with_another_title_keeps_its_cue(talk, outline):
    rehearsal = talk("title statsu@0,0 end").press("next").press("next-cue").expects(cue=1)
    rehearsal.obeys(ReplaceOutline(outline("title status@0,0 end"))).expects("status", cue=1)


def test_the_end_of_a_shorter_deck_is_the_nearest_place(talk, outline):
    rehearsal = talk("title plan status end").press("last")
    rehearsal.obeys(ReplaceOutline(outline("other"))).expects("other", step=0)


def test_a_step_that_is_gone_is_clamped_and_its_cue_with_it(talk, outline):
    rehearsal = talk("status:2@0,1,2").press("next", times=2).expects(step=2, cue=2)
    rehearsal.obeys(ReplaceOutline(outline("status:1@0,1"))).expects(step=1, cue=1)
    rehearsal.obeys(ReplaceOutline(outline("status:1"))).expects(step=1, cue=NO_CUE)


def test_a_cue_of_a_step_to_come_is_not_shown_after_a_reload(talk, outline):
    rehearsal = talk("status:1@0,0").press("next-cue").expects(step=0, cue=1)
    rehearsal.obeys(ReplaceOutline(outline("status:1@0,1"))).expects(step=0, cue=0)


def test_subtitles_written_during_the_talk_are_shown_at_once(talk, outline):
    talk("status").expects(cue=NO_CUE).obeys(ReplaceOutline(outline("status@0,0"))).expects(cue=0)


def test_the_way_back_is_kept(talk, outline):
    rehearsal = talk("title plan end").press("next").press("last")
    rehearsal.obeys(ReplaceOutline(outline("title new plan end"))).expects("end")
    rehearsal.press("back").expects("plan")


def test_languages_that_are_still_there_stay_and_others_become_the_first(talk, outline):
    rehearsal = talk("title", (EN, ES, FR)).press("set-language", "fr").press("set-notes-language", "es")
    rehearsal.press("set-subtitles", "es", "fr").obeys(ReplaceOutline(outline("title", (EN, ES))))
    rehearsal.speaks(slides=EN, notes=ES, subtitles=(ES,))
    rehearsal.obeys(ReplaceOutline(outline("title", (FR,)))).speaks(slides=FR, notes=FR, subtitles=(FR,))


@pytest.mark.parametrize("verb", ["blank", "toggle-subtitles", "toggle-timer", "notes-larger"])
def test_nothing_else_changes(talk, outline, verb):
    rehearsal = talk("title end").press(verb)
    before = rehearsal.talk.state
    rehearsal.obeys(ReplaceOutline(outline("title end")))
    assert rehearsal.talk.state == before


LIST = "# Plan\n\n::: incremental\n{}\n:::\n\n---\n\n# End"


def read(*items):
    source = LIST.format("\n".join(f"- {item}" for item in items))
    deck = parse(source, Path("talk.md"))
    return Outline.of(deck, [()] * len(deck.slides))


@pytest.mark.parametrize(
    ("items", "step"),
    [
        ("one two three four", 2),
        ("zero one two three four", 3),  # one more above
        ("one two and three four", 2),  # one more below
        ("two three four", 1),  # one less above
        ("one three four", 1),  # the last one revealed is gone
        ("one TWO three four", 2),  # the last one revealed was edited
        ("ONE two three four", 2),
        ("five", 1),
    ],
)
def test_the_step_is_kept_at_which_the_same_is_revealed(items, step):
    old = read("one", "two", "three", "four")
    place = KeptPlaces(old, read(*items.split())).place(Place(0, 2))
    assert place == Place(0, step)


def test_the_cue_is_kept_when_the_steps_in_front_of_its_own_are_more(talk, outline):
    rehearsal = talk("plan:2@0,1,1").press("next").press("next-cue").expects(step=1, cue=2)
    rehearsal.obeys(ReplaceOutline(outline("plan:2@0,0,0,1,1"))).expects(step=1, cue=4)


def test_a_slide_that_comes_back_is_gone_back_to_at_its_step(outline):
    whole, cut, moved = (
        outline("title plan status:2 end"),
        outline("title plan end"),
        outline("status:2 plan"),
    )
    place = Place(2, 1)
    away = KeptPlaces(whole, cut)
    left = away.left(place, None)
    assert away.place(place) == Place(2)  # the end
    still_away = KeptPlaces(cut, outline("new title plan end"), left)
    left = still_away.left(Place(2), left)
    assert still_away.place(Place(2)) == Place(3)
    back = KeptPlaces(outline("new title plan end"), moved, left)
    assert back.place(Place(3)) == Place(0, 1)
    assert back.slide_or_next(3) != 0  # the time that was spent there stays
    assert back.left(Place(3), left) is None


def test_whoever_has_gone_on_is_not_taken_back(outline):
    whole, cut = outline("title status:2 end"), outline("title end")
    left = KeptPlaces(whole, cut).left(Place(1, 1), None)
    assert KeptPlaces(cut, whole, left).place(Place(0)) == Place(0)
    assert KeptPlaces(cut, whole, left).left(Place(0), left) is None
