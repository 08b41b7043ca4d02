"""Videos and sounds as the speaker's wishes: what is played says the state, how far it is does not."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import time

import pytest

from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.talk import effects
from presenter.talk.commands.media_command import EndMedia, ScaleVolume, ToggleMedia
from presenter.talk.commands.move_command import Next, Previous
from presenter.talk.commands.view_command import ToggleBlank
from presenter.talk.media import begin_media, current_medium, is_playing
from presenter.talk.outline import MediumOutline, Outline, SlideOutline
from presenter.talk.reducer import reduce
from presenter.talk.snapshot import snapshot
from presenter.talk.state import Blank, Channels, TalkState

PLAY, END = ToggleMedia(), EndMedia(1, 0)
BACK = effects.SeekMedia(-5.0)
OUTLINE = Outline(
    slides=(
        SlideOutline("words"),
        SlideOutline("clip", media=(MediumOutline(0),)),
        SlideOutline("by-itself", media=(MediumOutline(0, autoplay=True),)),
        SlideOutline("steps", steps=2, media=(MediumOutline(0), MediumOutline(1, autoplay=True))),
        SlideOutline("pair", media=(MediumOutline(0), MediumOutline(0))),
        SlideOutline(
            "tongues",
            media=(MediumOutline(0, language=Language("en")), MediumOutline(0, language=Language("es"))),
        ),
    ),
    languages=(Language("en"), Language("es")),
)
WORDS, CLIP, BY_ITSELF, STEPS, PAIR, TONGUES = map(TalkState, range(6))


def after(state, *asked):
    for command in asked:
        state = reduce(state, command, OUTLINE, 0.0).state
    return state


def said(state, command):
    outcome = reduce(state, command, OUTLINE, 0.0)
    assert outcome.state == state
    return [str(effect.text) for effect in outcome.effects]


def test_a_clip_waits_until_it_is_asked_for_and_pauses_when_asked_again():
    shown = after(WORDS, Next())
    assert not shown.playing
    assert after(shown, PLAY).playing
    assert not after(shown, PLAY, PLAY).playing


def test_a_clip_that_begins_by_itself_plays_as_soon_as_it_is_there():
    assert after(CLIP, Next()).playing
    assert begin_media(BY_ITSELF, OUTLINE).playing
    assert not begin_media(CLIP, OUTLINE).playing


def test_leaving_the_slide_ends_it():
    assert not after(CLIP, PLAY, Previous()).playing


def test_the_step_that_reveals_a_clip_begins_it_and_going_back_does_not():
    later = after(STEPS, Next())
    assert (current_medium(later, OUTLINE), later.playing) == (1, True)
    earlier = after(later, Previous())
    assert (current_medium(earlier, OUTLINE), earlier.playing) == (0, False)


def test_a_step_that_reveals_no_clip_leaves_it_as_it_is():
    paused = after(STEPS, Next(), PLAY)
    assert not after(paused, Next()).playing
    assert after(paused, PLAY, Next()).playing


def test_of_several_the_one_that_is_named_plays_and_the_other_stops():
    assert current_medium(PAIR, OUTLINE) == 0
    second = after(PAIR, PLAY, ToggleMedia(2))
    assert (current_medium(second, OUTLINE), second.playing) == (1, True)
    assert not after(second, PLAY).playing


def test_a_clip_for_one_language_is_there_in_that_language():
    assert current_medium(TONGUES, OUTLINE) == 0
    assert current_medium(replace(TONGUES, channels=Channels(slides=Language("es"))), OUTLINE) == 1


def test_under_a_blank_it_waits_and_then_goes_on():
    dark = after(CLIP, PLAY, ToggleBlank())
    assert not is_playing(dark)
    assert is_playing(after(dark, ToggleBlank()))


def test_what_is_begun_under_a_blank_is_said_to_wait():
    outcome = reduce(replace(CLIP, blank=Blank.BLACK), PLAY, OUTLINE, 0.0)
    assert [str(effect.text) for effect in outcome.effects] == [
        "It plays as soon as the audience sees the slide again."
    ]


@pytest.mark.parametrize("command", [PLAY, BACK, effects.RestartMedia(), ScaleVolume(1)])
def test_where_there_is_nothing_to_play_that_is_said(command):
    assert said(WORDS, command) == ["There is no video and no sound to play at this step."]


@pytest.mark.parametrize("number", [0, 2, 3])
def test_a_number_that_is_not_shown_is_refused(number):
    assert said(CLIP, ToggleMedia(number)) == [
        f"There is no video or sound {number} at this step; the slide has 1."
    ]


def test_seeking_is_for_the_player_alone():
    assert reduce(CLIP, BACK, OUTLINE, 0.0).effects == (BACK,)


def test_playing_from_the_beginning_plays():
    outcome = reduce(CLIP, effects.RestartMedia(), OUTLINE, 0.0)
    assert (outcome.state.playing, outcome.effects) == (True, (effects.RestartMedia(),))


def test_at_its_end_it_rests_and_a_late_word_of_another_clip_changes_nothing():
    assert not after(CLIP, PLAY, END).playing
    assert after(BY_ITSELF, PLAY, END).playing


def test_the_volume_stays_within_what_there_is():
    assert after(CLIP, ScaleVolume(-3)).volume == 0.7
    assert after(CLIP, ScaleVolume(-30)).volume == 0.0
    assert after(CLIP, ScaleVolume(5)).volume == 1.0


def test_a_remote_is_told_whether_anything_plays():
    def told(state):
        return asdict(snapshot(state, OUTLINE, 0.0, time(15)))["media"]

    assert [told(state) for state in (WORDS, CLIP, after(CLIP, PLAY))] == ["", "paused", "playing"]
    assert json.dumps(asdict(snapshot(CLIP, OUTLINE, 0.0, time(15))))


def test_a_deck_tells_which_clips_its_slides_have(tmp_path):
    (tmp_path / "a.mp4").write_bytes(b"x")
    source = "# One\n\n. . .\n\n![](a.mp4){autoplay}\n\n::: {lang=es}\n![](a.mp4)\n:::\n"
    deck = parse(source, tmp_path / "talk.md")
    media = Outline.of(deck, [()]).slides[0].media
    assert list(media) == [MediumOutline(1, autoplay=True), MediumOutline(1, language=Language("es"))]
    assert media[:1] == (MediumOutline(1, autoplay=True),)
