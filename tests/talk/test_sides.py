"""Screens beside the audience's own: one talk, other languages."""

from __future__ import annotations

import json
from datetime import time

import pytest

from presenter.i18n.language import Language
from presenter.settings.side_screen import SideScreen
from presenter.storage.plain import from_plain, to_plain
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.commands.side_command import SetSides
from presenter.talk.sides import on_side
from presenter.talk.snapshot import SideSnapshot, snapshot
from presenter.talk.state import TalkState

EN, ES = Language("en"), Language("es")


@pytest.fixture
def sides(talk):
    """A talk with a side in English and one that follows the audience."""
    rehearsal = talk("title status:2@0,1,1 end")
    rehearsal.talk.dispatch(SetSides((SideScreen("HDMI-2", EN, ()), SideScreen("DP-1"))))
    return rehearsal


def shown(rehearsal, number=0):
    state = rehearsal.talk.state
    seen = on_side(state, state.sides[number])
    return seen.channels.slides, seen.subtitles_on, seen.channels.subtitles


def test_a_side_has_languages_of_its_own_or_those_of_the_audience(sides):
    sides.press("set-language", "es").press("set-subtitles", "es")
    assert shown(sides, 0)[:2] == (EN, False)
    assert shown(sides, 1) == (ES, True, (ES,))


def test_a_side_is_always_at_the_place_of_the_talk(sides):
    sides.press("next").press("next").press("blank")
    state = sides.talk.state
    seen = on_side(state, state.sides[0])
    assert (seen.slide, seen.step, seen.cue, seen.blank) == (state.slide, state.step, state.cue, state.blank)


def test_flipping_the_room_s_language_leaves_a_side_with_its_own(sides):
    before = shown(sides)[:2]
    sides.press("flip-language").press("toggle-subtitles").press("cycle-subtitles")
    assert shown(sides)[:2] == before


def test_one_key_flips_all_sides_and_a_name_only_one(sides):
    sides.press("flip-side-language")
    assert (shown(sides, 0)[0], shown(sides, 1)[0]) == (ES, ES)
    sides.press("flip-side-language", "DP-1")
    assert (shown(sides, 0)[0], shown(sides, 1)[0]) == (ES, EN)
    assert sides.talk.state.channels.slides == EN


def test_a_remote_sets_a_side_s_languages_and_lets_it_follow_again(sides):
    sides.press("set-side-language", "DP-1", "es").press("set-side-subtitles", "DP-1", "en", "es")
    assert shown(sides, 1) == (ES, True, (EN, ES))
    sides.press("set-side-language", "DP-1", "audience").press("set-side-subtitles", "DP-1", "audience")
    assert shown(sides, 1) == (EN, sides.talk.state.subtitles_on, sides.talk.state.channels.subtitles)
    sides.press("set-side-subtitles", "DP-1", "off")
    assert not shown(sides, 1)[1]


def test_sides_come_and_go(sides):
    sides.press("set-side-screen", "VGA-1=es").press("remove-side-screen", "HDMI-2")
    assert [side.name for side in sides.talk.state.sides] == ["DP-1", "VGA-1"]
    sides.press("set-side-screen", "DP-1=es,off")
    assert sides.talk.state.sides[0] == SideScreen("DP-1", ES, ())


@pytest.mark.parametrize(
    ("verb", "arguments", "why"),
    [
        ("remove-side-screen", ("VGA-1",), "There is no side screen “VGA-1”; there is: HDMI-2, DP-1."),
        ("flip-side-language", ("VGA-1",), "There is no side screen “VGA-1”; there is: HDMI-2, DP-1."),
        ("set-side-screen", ("VGA-1=fr",), "There is no “fr” here; there is: en, es."),
    ],
)
def test_what_is_not_there_is_said_and_changes_nothing(sides, verb, arguments, why):
    before = sides.talk.state
    sides.press(verb, *arguments).says(why)
    assert sides.talk.state == before


def test_another_deck_keeps_the_sides_and_lets_go_of_languages_it_lacks(sides, outline):
    sides.press("set-side-screen", "VGA-1=es,es")
    sides.talk.dispatch(ReplaceOutline(outline("title", languages=(EN,))))
    assert sides.talk.state.sides == (
        SideScreen("HDMI-2", EN, ()),
        SideScreen("DP-1"),
        SideScreen("VGA-1"),
    )


def test_remotes_are_told_what_each_side_shows(sides):
    taken = snapshot(sides.talk.state, sides.talk.outline, sides.now, time(12, 0))
    assert taken.sides[0] == SideSnapshot("HDMI-2", "en", subtitles_on=False, subtitles=("en",))


def test_sides_come_back_with_a_talk_that_broke_off(sides):
    sides.press("set-side-subtitles", "DP-1", "en", "es")
    kept = json.loads(json.dumps(to_plain(sides.talk.state)))
    assert from_plain(TalkState, kept).sides == sides.talk.state.sides
