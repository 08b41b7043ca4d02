"""Slides that stand out: not seen yet, seen last, hidden, marked by the speaker."""

from __future__ import annotations

from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.outline import Place


def seen(rehearsal):
    outline = rehearsal.talk.outline
    return [outline.slides[slide].identifier for slide in sorted(rehearsal.talk.state.trail.seen)]


class TestSeen:
    def test_whatever_the_audience_could_see_is_seen(self, talk):
        rehearsal = talk("title status plan end")
        assert seen(rehearsal) == ["title"]
        rehearsal.press("next").press("last")
        assert seen(rehearsal) == ["title", "status", "end"]

    def test_what_the_speaker_passes_in_the_dark_is_not(self, talk):
        rehearsal = talk("title status plan end").press("blank").press("next", times=2)
        assert seen(rehearsal) == ["title"]
        rehearsal.press("blank")
        assert seen(rehearsal) == ["title", "plan"]

    def test_the_next_slide_not_seen_is_one_that_was_passed_over_too(self, talk):
        rehearsal = talk("title status (spare) plan end").press("go-to", "plan").press("go-to", "title")
        rehearsal.press("next-unseen").expects("status")
        rehearsal.press("next-unseen").expects("end")
        rehearsal.press("next-unseen").expects("end").says("The audience has seen every slide.")

    def test_after_the_last_slide_it_begins_again_with_the_first(self, talk):
        talk("title status end").press("last").press("next-unseen").expects("status")

    def test_back_returns_from_it(self, talk):
        rehearsal = talk("title status end").press("last").press("next-unseen").press("back")
        rehearsal.expects("end")

    def test_the_slide_shown_before_is_returned_to_at_its_step_from_a_walk_and_from_a_jump(self, talk):
        rehearsal = talk("title status:2 plan end").press("next", times=3).press("next")
        rehearsal.press("last-seen").expects("status", step=2)
        rehearsal.press("last-seen").expects("plan")
        rehearsal.press("go-to", "end").press("last-seen").expects("plan")

    def test_at_the_beginning_no_slide_was_shown_before(self, talk):
        talk("title end").press("last-seen").expects("title").says("No slide has been shown before this one.")

    def test_a_slide_passed_in_the_dark_was_not_shown_before(self, talk):
        rehearsal = talk("title status plan end").press("next").press("blank").press("next", times=2)
        rehearsal.press("blank").press("last-seen").expects("status")


class TestHidden:
    def test_each_hidden_slide_is_reached_in_turn(self, talk):
        rehearsal = talk("title (one) status (two) end").press("next-hidden").expects("one")
        rehearsal.press("next-hidden").expects("two").press("next-hidden").expects("one")

    def test_a_deck_without_any_says_so(self, talk):
        talk("title end").press("next-hidden").expects("title").says("There is no other hidden slide.")


class TestBookmarks:
    def test_a_slide_is_marked_and_found_again(self, talk):
        rehearsal = talk("title status plan end").press("go-to", "plan").press("toggle-bookmark")
        rehearsal.says("Slide 3 has a bookmark.").press("first").press("next-bookmark").expects("plan")

    def test_a_mark_is_taken_away_as_it_was_set(self, talk):
        rehearsal = talk("title end").press("toggle-bookmark", times=2)
        rehearsal.says("Slide 1 has no bookmark any more.").press("last").press("next-bookmark")
        rehearsal.says("There is no other slide with a bookmark.").expects("end")


def test_what_is_remembered_of_slides_follows_them_into_a_deck_that_was_read_again(talk, outline):
    rehearsal = talk("title status plan end").press("next").press("toggle-bookmark").press("next")
    rehearsal.obeys(ReplaceOutline(outline("cover title agenda status plan end")))
    rehearsal.expects("plan", bookmarks=frozenset({3}))
    assert rehearsal.talk.state.trail.before == Place(3)
    assert seen(rehearsal) == ["title", "status", "plan"]


def test_a_mark_goes_with_a_slide_that_has_gone(talk, outline):
    rehearsal = talk("title status end").press("next").press("toggle-bookmark").press("first")
    rehearsal.obeys(ReplaceOutline(outline("title end"))).expects("title", bookmarks=frozenset())
