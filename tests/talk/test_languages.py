"""Four channels of language, and none of them moves the talk."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.talk.commands.language_command import FlipLanguage, SetLanguage
from presenter.talk.commands.subtitle_command import SetSubtitles
from presenter.talk.languages import subtitle_choices
from presenter.talk.state import Channel, Channels

EN, ES, FR = Language("en"), Language("es"), Language("fr")


@pytest.mark.parametrize(
    ("verb", "channel"),
    [
        ("flip-language", "slides"),
        ("flip-notes-language", "notes"),
        ("flip-interface-language", "interface"),
    ],
)
def test_each_channel_is_flipped_without_the_others(talk, verb, channel):
    everything_english = {"slides": EN, "subtitles": (EN,), "notes": EN, "interface": EN}
    rehearsal = talk("title").press(verb).speaks(**{**everything_english, channel: ES})
    rehearsal.press(verb).speaks(**everything_english)


def test_a_flip_leaves_slide_step_cue_and_clock_where_they_are(talk):
    rehearsal = talk("title status:2@0,1,1 end", subtitles_on=True).press("toggle-timer")
    rehearsal.press("next", times=2).press("next-cue").wait(90).expects("status", step=1, cue=2)
    for channel in Channel:
        rehearsal.obeys(FlipLanguage(channel))
    rehearsal.press("cycle-subtitles").expects("status", step=1, cue=2)
    assert rehearsal.elapsed() == 90


def test_three_languages_are_flipped_through_in_the_order_of_the_deck(talk):
    rehearsal = talk("title", (EN, ES, FR))
    rehearsal.press("flip-language").speaks(slides=ES)
    rehearsal.press("flip-language").speaks(slides=FR)
    rehearsal.press("flip-language").speaks(slides=EN)


def test_a_deck_in_one_language_has_nothing_to_flip_to(talk):
    rehearsal = talk("title", (ES,)).press("flip-language").speaks(slides=ES)
    rehearsal.says("There is no other language to switch to.")


def test_a_regional_language_is_shown_by_the_one_it_is_spoken_in(talk):
    talk("title").obeys(SetLanguage(Language("es_MX"))).speaks(slides=ES)


def test_a_language_that_the_deck_does_not_have_changes_nothing(talk):
    rehearsal = talk("title").obeys(SetLanguage(FR)).speaks(slides=EN)
    rehearsal.says("There is no “fr” here; there is: en, es.")


def test_the_interface_may_speak_what_the_deck_does_not(talk):
    talk("title", (FR,)).press("set-interface-language", "es").speaks(interface=ES, slides=FR)


def test_subtitles_are_switched_on_and_off(talk):
    rehearsal = talk("title").expects(subtitles_on=False)
    rehearsal.press("toggle-subtitles").expects(subtitles_on=True)
    rehearsal.press("toggle-subtitles").expects(subtitles_on=False)


def test_subtitles_go_through_each_language_and_then_both(talk):
    rehearsal = talk("title").speaks(subtitles=(EN,))
    rehearsal.press("cycle-subtitles").speaks(subtitles=(ES,)).expects(subtitles_on=True)
    rehearsal.press("cycle-subtitles").speaks(subtitles=(EN, ES))
    rehearsal.press("cycle-subtitles").speaks(subtitles=(EN,))


def test_of_three_languages_every_two_can_be_shown(outline):
    assert subtitle_choices(outline("title", (EN, ES, FR)))[3:] == ((EN, ES), (EN, FR), (ES, FR))


def test_two_subtitles_stand_in_the_order_in_which_they_are_asked_for(talk):
    rehearsal = talk("title").press("set-subtitles", "es", "en").speaks(subtitles=(ES, EN))
    rehearsal.press("set-subtitles", "en", "es").speaks(subtitles=(EN, ES))
    rehearsal.press("set-subtitles", "es", "es").speaks(subtitles=(ES,))


def test_cycling_goes_on_from_two_languages_in_whichever_order(talk):
    rehearsal = talk("title").press("set-subtitles", "es", "en")
    rehearsal.press("cycle-subtitles").speaks(subtitles=(EN,))


def test_subtitles_in_no_language_are_off_and_keep_their_languages(talk):
    rehearsal = talk("title").press("set-subtitles", "es").press("set-subtitles", "off")
    rehearsal.expects(subtitles_on=False).speaks(subtitles=(ES,))


def test_subtitles_in_three_languages_are_refused(talk):
    rehearsal = talk("title", (EN, ES, FR)).obeys(SetSubtitles((EN, ES, FR))).expects(subtitles_on=False)
    rehearsal.says("Subtitles can be shown in two languages at most.")


def test_subtitles_in_a_language_that_is_not_there_change_nothing(talk):
    rehearsal = talk("title").obeys(SetSubtitles((EN, FR))).expects(subtitles_on=False)
    rehearsal.says("There is no “fr” here; there is: en, es.")


def test_the_next_cue_never_runs_ahead_of_the_step(talk):
    rehearsal = talk("status:1@0,0,1").press("next-cue").expects(cue=1)
    rehearsal.press("next-cue").expects(step=0, cue=1)
    rehearsal.says("There are no more subtitles until the next step.")


def test_the_previous_cue_may_belong_to_an_earlier_step(talk):
    rehearsal = talk("status:1@0,0,1").press("next").expects(cue=2)
    rehearsal.press("previous-cue").expects(step=1, cue=1)
    rehearsal.press("previous-cue", times=2).expects(cue=0).says("This slide has no earlier subtitle.")


@pytest.mark.parametrize("languages", [(), (EN, ES, FR)])
def test_channels_never_hold_fewer_than_one_or_more_than_two_subtitles(languages):
    with pytest.raises(ValueError, match=r"\("):
        Channels(subtitles=languages)
