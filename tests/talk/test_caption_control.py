"""Live lines as they come, one after the other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.subtitles.line_measure import LineMeasure
from presenter.talk.caption_control import LONGEST_UTTERANCE, MOST_LANGUAGES
from presenter.talk.caption_pace import LONGEST_LAG, least_lag, seconds_behind
from presenter.talk.commands.caption_command import AddCaption, EndCaption, NextCaption
from presenter.talk.commands.command import ReplaceOutline

EN, ES, FR = Language("en"), Language("es"), Language("fr")
LONG = "We looked at the sky for nine nights, and on every one of them there were clouds over the mountain. "


@pytest.fixture
def rehearsal(talk):
    return talk("title status:2@0,1,1 end", subtitles_on=True)


def shown(rehearsal):
    return [cue.text for cue in rehearsal.talk.state.captions.shown]


def waiting(rehearsal):
    return [cue.text for cue in rehearsal.talk.state.captions.waiting]


def test_the_first_line_is_shown_at_once_and_the_next_ones_wait_for_their_turn(rehearsal):
    for words in ("One.", "Two.", "Three."):
        rehearsal.press("add-caption", words)
    assert (shown(rehearsal), waiting(rehearsal)) == (["One."], ["Two.", "Three."])
    rehearsal.obeys(NextCaption(EN))
    assert (shown(rehearsal), waiting(rehearsal)) == (["Two."], ["Three."])


def test_what_is_shown_is_never_written_anew(rehearsal):
    rehearsal.press("add-caption", "One.")
    before = rehearsal.talk.state.captions.shown
    rehearsal.press("add-caption", "One. And two.")
    assert rehearsal.talk.state.captions.shown is before


def test_a_long_line_is_cut_into_cues_like_any_other_words(rehearsal):
    rehearsal.press("add-caption", LONG)
    cues = (*rehearsal.talk.state.captions.shown, *rehearsal.talk.state.captions.waiting)
    assert " ".join(cue.text for cue in cues) == LONG.strip()
    assert [cue.number for cue in cues] == [1, 2]
    assert all(len(cue.lines) <= 2 and max(map(len, cue.lines)) <= 42 for cue in cues)


def test_two_interpreters_do_not_wait_for_one_another(rehearsal):
    rehearsal.press("add-caption", "Good evening.").press("add-caption", "es: Buenas tardes.")
    rehearsal.press("add-caption", "es: Gracias.")
    assert shown(rehearsal) == ["Good evening.", "Buenas tardes."]
    rehearsal.obeys(NextCaption(ES))
    assert sorted(shown(rehearsal)) == ["Good evening.", "Gracias."]


def test_the_last_one_holds_until_it_is_taken_away(rehearsal):
    rehearsal.press("add-caption", "One.").obeys(NextCaption(EN))
    assert shown(rehearsal) == ["One."]
    rehearsal.obeys(EndCaption(EN))
    assert shown(rehearsal) == []


def test_a_speaker_is_named_only_where_another_one_begins_to_speak(rehearsal):
    for line in ("ANA: One.", "ANA: Two.", "Three.", "BEN: Four."):
        rehearsal.press("add-caption", line)
    captions = rehearsal.talk.state.captions
    cues = (*captions.shown, *captions.waiting)
    assert [cue.speaker for cue in cues] == ["ANA", "", "", "BEN"]
    assert [cue.voice for cue in cues] == ["ANA", "ANA", "ANA", "BEN"]


def test_a_flood_never_takes_longer_to_show_than_the_longest_lag_and_its_end_is_what_stays(rehearsal):
    for number in range(400):
        rehearsal.obeys(AddCaption(f"Line number {number} of a great many lines."))
    captions = rehearsal.talk.state.captions
    assert shown(rehearsal) == ["Line number 0 of a great many lines."]
    assert waiting(rehearsal)[-1] == "Line number 399 of a great many lines."
    assert seconds_behind(captions) == least_lag(captions.waiting) <= LONGEST_LAG
    assert captions.left_out == 8 * (399 - len(captions.waiting))


def test_of_a_line_that_is_too_long_the_beginning_is_shown(rehearsal):
    rehearsal.obeys(AddCaption("word " * 200_000))
    captions = rehearsal.talk.state.captions
    kept = sum(len(cue.text.split()) for cue in (*captions.shown, *captions.waiting))
    assert kept * 5 == pytest.approx(LONGEST_UTTERANCE, abs=5)
    assert kept + captions.left_out == 200_000


def test_a_word_without_an_end_is_shortened_too(rehearsal):
    rehearsal.obeys(AddCaption("x" * 1_000_000))
    captions = rehearsal.talk.state.captions
    assert (
        sum(len(cue.text.replace(" ", "")) for cue in (*captions.shown, *captions.waiting))
        == LONGEST_UTTERANCE
    )


def test_what_was_left_out_is_told_until_lines_come_calmly_again(rehearsal):
    rehearsal.obeys(AddCaption("One.", left_out=12)).obeys(AddCaption("Two.", left_out=3))
    assert rehearsal.talk.state.captions.left_out == 15
    rehearsal.obeys(NextCaption(EN)).obeys(AddCaption("Three."))
    assert rehearsal.talk.state.captions.left_out == 0


def test_nor_is_it_told_once_the_sender_is_silent_and_all_has_been_shown(rehearsal):
    rehearsal.obeys(AddCaption("One.")).obeys(AddCaption("Two.", left_out=12))
    assert rehearsal.talk.state.captions.left_out == 12
    rehearsal.obeys(NextCaption(EN))
    assert rehearsal.talk.state.captions.left_out == 0
    rehearsal.obeys(AddCaption("", left_out=3))
    assert rehearsal.talk.state.captions.left_out == 3
    rehearsal.obeys(EndCaption(EN))
    assert rehearsal.talk.state.captions.left_out == 0


def test_lines_are_as_long_as_those_of_the_prepared_subtitles(rehearsal):
    narrow = LineMeasure(room=14.0, advances={}, characters=30)
    rehearsal.obeys(ReplaceOutline(replace(rehearsal.talk.outline, cue_line=narrow)))
    rehearsal.press("add-caption", LONG)
    captions = rehearsal.talk.state.captions
    lines = [line for cue in (*captions.shown, *captions.waiting) for line in cue.lines]
    assert " ".join(lines) == LONG.strip()
    assert all(narrow.share(line) <= 1 for line in lines)


def test_only_so_many_languages_have_a_queue(rehearsal):
    for code in ("fr", "de", "it", "pt"):
        rehearsal.obeys(AddCaption("Hello.", Language(code)))
    rehearsal.obeys(AddCaption("Hello.", Language("nl"))).says(
        f"Live lines are shown in {MOST_LANGUAGES} languages at most."
    )
    assert len(rehearsal.talk.state.captions.languages) == MOST_LANGUAGES


def test_a_variety_of_a_language_of_the_deck_stands_in_its_row(rehearsal):
    rehearsal.obeys(AddCaption("Hola.", Language("es_MX"))).obeys(AddCaption("Salut.", FR))
    assert rehearsal.talk.state.captions.languages == (ES, FR)


def test_words_that_are_none_change_nothing(rehearsal):
    before = rehearsal.talk.state
    rehearsal.obeys(AddCaption("\0 \r \u202e "))
    assert rehearsal.talk.state == before


def test_one_key_leads_through_all_ways_to_show_live_lines(rehearsal):
    said = (
        "Live lines stand in the row of their own language.",
        "Live lines are not shown.",
        "Live lines stand in place of the prepared subtitles.",
    )
    for words in said:
        rehearsal.press("cycle-captions").says(words)
    rehearsal.press("set-captions", "beside")
    assert rehearsal.talk.state.captions.mode is CaptionMode.BESIDE


def test_clearing_takes_away_what_is_shown_and_what_waits_and_the_next_line_is_shown_at_once(rehearsal):
    rehearsal.press("next").press("add-caption", "One.").press("add-caption", "Two.").press("clear-subtitle")
    assert (shown(rehearsal), waiting(rehearsal)) == ([], [])
    assert rehearsal.talk.state.cueing.cleared
    rehearsal.press("add-caption", "Three.")
    assert shown(rehearsal) == ["Three."]
    rehearsal.press("clear-subtitle")
    assert (shown(rehearsal), rehearsal.talk.state.cueing.cleared) == ([], True)


def test_where_live_lines_are_not_shown_the_same_key_clears_a_prepared_subtitle_and_brings_it_back(rehearsal):
    rehearsal.press("next").press("set-captions", "off").press("add-caption", "One.").press("clear-subtitle")
    assert rehearsal.talk.state.cueing.cleared
    rehearsal.press("clear-subtitle")
    assert not rehearsal.talk.state.cueing.cleared


def test_what_comes_while_all_is_held_waits_also_where_nothing_is_shown(rehearsal):
    rehearsal.press("add-caption", "One.").press("hold-subtitles").press("clear-subtitle")
    rehearsal.press("add-caption", "Two.")
    assert (shown(rehearsal), waiting(rehearsal)) == ([], ["Two."])


def test_live_lines_can_be_held_and_let_go_also_where_cues_come_by_hand(rehearsal):
    rehearsal.press("add-caption", "One.").press("hold-subtitles")
    assert rehearsal.talk.state.cueing.held
    rehearsal.obeys(EndCaption(EN)).press("hold-subtitles")
    assert not rehearsal.talk.state.cueing.held
