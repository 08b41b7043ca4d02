"""Where the subtitles stand and how large they are, changed while the talk runs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.deck.subtitle_look import LARGEST_SIZE, SMALLEST_SIZE, SubtitlePlace
from presenter.deck.subtitle_settings import SubtitleSettings
from presenter.i18n.language import Language
from presenter.settings.side_screen import SideScreen
from presenter.talk.audience_state import audience_state
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.commands.side_command import SetSides
from presenter.talk.shown_cue import subtitle_key
from presenter.talk.sides import on_side
from presenter.talk.subtitle_look import SubtitleLook

EN, ES = Language("en"), Language("es")


def place(rehearsal):
    return rehearsal.talk.state.subtitle_look.place


def size(rehearsal):
    return rehearsal.talk.state.subtitle_look.size


def test_the_places_are_gone_through_from_that_of_the_deck_and_back_to_it(talk):
    rehearsal = talk("title").press("toggle-subtitles")
    places = [place(rehearsal.press("cycle-subtitle-place")) for _ in SubtitlePlace]
    assert places == ["above", "overlay", "overlay-top", "band"]
    rehearsal.says("Subtitles under the slide")


def test_a_place_is_set_by_its_name_and_left_to_the_deck_again(talk):
    rehearsal = talk("title").press("set-subtitle-place", "overlay")
    assert place(rehearsal) is SubtitlePlace.OVERLAY
    assert place(rehearsal.press("set-subtitle-place", "deck")) is None


def test_notches_lead_to_the_largest_and_the_smallest_size_and_no_further(talk):
    rehearsal = talk("title")
    sizes = [size(rehearsal.press("larger-subtitles")) for _ in range(3)]
    assert sizes == [0.065, 0.07, LARGEST_SIZE]
    rehearsal.press("larger-subtitles").says("The subtitles are as large as they can be.")
    for _ in range(7):
        rehearsal.press("smaller-subtitles")
    assert size(rehearsal) == SMALLEST_SIZE
    rehearsal.press("smaller-subtitles").says("The subtitles are as small as they can still be read.")


def test_a_size_is_set_in_percent_and_left_to_the_deck_again(talk):
    rehearsal = talk("title").press("set-subtitle-size", "6.5%")
    assert size(rehearsal) == 0.065
    assert size(rehearsal.press("set-subtitle-size", "7")) == 0.07
    assert size(rehearsal.press("set-subtitle-size", "deck")) is None


def test_what_the_speaker_chose_goes_before_what_the_deck_says():
    said = SubtitleSettings(place=SubtitlePlace.ABOVE, size=0.05)
    assert SubtitleLook().over(said) == said
    assert SubtitleLook(place=SubtitlePlace.OVERLAY).over(said) == replace(said, place=SubtitlePlace.OVERLAY)
    assert SubtitleLook(size=0.07).over(said) == replace(said, size=0.07)


@pytest.mark.parametrize("verb", ["cycle-subtitle-place", "larger-subtitles"])
def test_another_look_is_another_picture(talk, verb):
    rehearsal = talk("title").press("toggle-subtitles")
    before = subtitle_key(rehearsal.talk.state)
    assert subtitle_key(rehearsal.press(verb).talk.state) != before


def test_a_frozen_audience_keeps_its_place_and_size(talk):
    rehearsal = talk("title").press("set-subtitle-place", "overlay").press("toggle-freeze")
    rehearsal.press("set-subtitle-place", "band").press("larger-subtitles")
    assert audience_state(rehearsal.talk.state).subtitle_look == SubtitleLook(SubtitlePlace.OVERLAY)
    assert rehearsal.talk.state.subtitle_look == SubtitleLook(SubtitlePlace.BAND, 0.065)


def test_a_side_has_a_place_of_its_own_and_the_size_of_the_audience(talk):
    rehearsal = talk("title").press("larger-subtitles")
    rehearsal.talk.dispatch(SetSides((SideScreen("STREAM", place=SubtitlePlace.OVERLAY), SideScreen("DP-1"))))

    def looks():
        state = rehearsal.talk.state
        return [on_side(state, side).subtitle_look for side in state.sides]

    assert looks() == [SubtitleLook(SubtitlePlace.OVERLAY, 0.065), SubtitleLook(None, 0.065)]
    rehearsal.press("set-side-subtitle-place", "DP-1", "overlay-top")
    rehearsal.press("set-side-subtitle-place", "STREAM", "audience").press("set-subtitle-place", "above")
    assert [look.place for look in looks()] == ["above", "overlay-top"]
    rehearsal.press("set-side-subtitle-place", "VGA-1", "band")
    rehearsal.says("There is no side screen “VGA-1”; there is: STREAM, DP-1.")


def test_two_languages_never_change_their_order_by_cycling(talk):
    rehearsal = talk("title").press("set-subtitles", "es", "en")
    rehearsal.press("cycle-subtitles").speaks(subtitles=(EN,))
    rehearsal.press("cycle-subtitles").speaks(subtitles=(ES,))
    rehearsal.press("cycle-subtitles").speaks(subtitles=(ES, EN))


def test_two_languages_never_change_their_order_by_a_deck_that_is_read_again(talk):
    rehearsal = talk("title").press("set-subtitles", "es", "en")
    rehearsal.talk.dispatch(ReplaceOutline(rehearsal.talk.outline))
    rehearsal.speaks(subtitles=(ES, EN))


def test_who_moves_subtitles_that_are_hidden_is_told_so(talk):
    rehearsal = talk("title").press("set-subtitle-place", "above")
    rehearsal.says("Subtitles above the slide, but they are hidden now")
    rehearsal.press("toggle-subtitles").press("set-subtitle-place", "above").says("Subtitles above the slide")
