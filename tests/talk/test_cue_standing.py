"""For how long cues stand: in the last talk, or while they are said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.talk.cue_standing import cue_standing, last_recorded
from presenter.talk.speech import SpeakingRate
from presenter.talk.talk_log import Event, LoggedTalk, LogLine, Shown

EN, ES = Language("en"), Language("es")
MONDAY = datetime(2023, 3, 13, 15, 0, tzinfo=UTC)
SLOW = SpeakingRate({EN: 60.0, ES: 60.0})


def cue(number, **lines):
    return Cue(
        number,
        0,
        lines={Language(language): (words,) for language, words in lines.items()},
        sources={Language(language): number - 1 for language in lines},
    )


def talk(*shown, began=MONDAY):
    """Cues of the slide `a`, each with its seconds."""
    lines, at = [], began
    for number, seconds in shown:
        event = Event.SHOWN if lines else Event.BEGIN
        lines.append(LogLine(at, event, Shown("a", 1, cue=number, subtitles=(EN,), clock="running")))
        at += timedelta(seconds=seconds)
    return LoggedTalk("log", (*lines, LogLine(at, Event.END)))


def seconds(standing):
    return [(pytest.approx(one.seconds), one.recorded) for one in standing]


def test_a_cue_stands_for_as_long_as_it_is_said_in_the_speakers_language():
    track = [cue(1, en="It is all gone now.", es="Ahora ya no queda nada de nada.")]
    assert seconds(cue_standing("a", track, EN, SLOW)) == [(5.5, None)]
    assert seconds(cue_standing("a", track, ES, SLOW)) == [(7.5, None)]


def test_at_the_end_of_a_sentence_the_speaker_takes_breath_and_the_words_stand_on():
    (standing,) = cue_standing("a", [cue(1, en="It is all gone now.")], EN, SLOW)
    assert (standing.seconds, standing.pause) == (5.5, 0.5)


def test_long_words_take_as_long_as_their_letters():
    track = [cue(1, en="w" * 52)]
    assert seconds(cue_standing("a", track, EN, SLOW)) == [(10.0, None)]


def test_a_cue_that_the_speakers_language_lacks_is_said_in_another():
    track = [cue(1, en="One two."), cue(2, es="Uno dos tres.")]
    assert seconds(cue_standing("a", track, EN, SLOW)) == [(2.5, None), (3.5, None)]


def test_words_that_are_held_are_said_once():
    held = {EN: ("One two.",)}
    track = [
        Cue(number, 0, lines=held | {ES: (f"Parte {number}.",)}, sources={EN: 0, ES: 0}) for number in (1, 2)
    ]
    assert seconds(cue_standing("a", track, EN, SLOW)) == [(1.0, None), (1.5, None)]


def test_what_was_recorded_counts_more_than_a_guess():
    recorded = last_recorded([talk((1, 40), (2, 30))], MONDAY - timedelta(days=1))
    track = [cue(1, en="One two."), cue(2, en="Three."), cue(3, en="Four.")]
    day = MONDAY.date()
    assert seconds(cue_standing("a", track, EN, SLOW, recorded)) == [(40.0, day), (30.0, day), (1.5, None)]
    assert seconds(cue_standing("b", track[:1], EN, SLOW, recorded)) == [(2.5, None)]


def test_the_last_talk_counts_and_a_look_at_the_deck_does_not():
    earlier = talk((1, 80), began=MONDAY - timedelta(days=7))
    look = talk((1, 2), (2, 2), began=MONDAY + timedelta(days=1))
    recorded = last_recorded([earlier, talk((1, 70)), look], MONDAY - timedelta(days=30))
    assert recorded is not None
    assert (recorded.day, dict(recorded.seconds)) == (MONDAY.date(), {("a", 1): 70.0})


def test_a_talk_from_before_the_words_were_changed_tells_nothing():
    assert last_recorded([talk((1, 80))], MONDAY + timedelta(hours=1)) is None


def test_a_cue_that_was_shown_again_was_seen_as_long_as_it_was_at_best():
    recorded = last_recorded([talk((1, 3), (2, 60), (1, 9), (2, 5))], MONDAY - timedelta(days=1))
    assert recorded is not None
    assert dict(recorded.seconds) == {("a", 1): 9.0, ("a", 2): 60.0}
