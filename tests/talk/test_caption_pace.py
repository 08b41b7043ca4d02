"""How long live cues stand."""

from presenter.i18n.language import Language
from presenter.talk.caption_pace import (
    CALM,
    LONGEST_LAG,
    least_lag,
    not_too_many,
    seconds_to_read,
    seconds_to_stand,
)
from presenter.talk.live_cue import LiveCue

EN = Language("en")


def cues(count, signs=28):
    return tuple(LiveCue(number, EN, ("x" * signs,)) for number in range(count))


def test_a_cue_stands_as_long_as_it_takes_to_read():
    [cue] = cues(1)
    assert seconds_to_read(cue) == seconds_to_stand(cue, ()) == 2.0


def test_a_cue_or_two_that_wait_are_no_reason_to_hurry():
    first, *others = cues(3)
    assert sum(map(seconds_to_read, others)) <= CALM
    assert seconds_to_stand(first, others) == 2.0


def test_the_more_wait_the_shorter_each_stands_down_to_what_can_still_be_read():
    first, *others = cues(30)
    stood = [seconds_to_stand(first, others[:count]) for count in range(30)]
    assert stood == sorted(stood, reverse=True)
    assert stood[-1] == 28 / 20
    assert seconds_to_stand(LiveCue(1, EN, ("Yes.",)), others) == 5 / 6


def test_a_language_that_is_read_more_slowly_is_never_hurried_beyond_that():
    others = cues(30)
    assert seconds_to_stand(LiveCue(1, Language("es"), ("x" * 34,)), others) == 2.0
    assert seconds_to_stand(LiveCue(1, Language("ja"), ("見" * 8,)), others) == 2.0


def test_of_too_many_the_last_ones_stay_and_one_always():
    waiting = cues(100)
    kept = not_too_many(waiting)
    assert kept == waiting[-len(kept) :]
    assert least_lag(kept) <= LONGEST_LAG < least_lag(waiting[-len(kept) - 1 :])
    assert not_too_many(waiting[:1]) == waiting[:1]
    assert not_too_many(()) == ()


def test_they_are_read_as_fast_as_the_speaker_says_but_never_faster_than_anybody_can():
    first, second = cues(2)
    assert seconds_to_stand(first, [second], 0.5) == 4.0
    assert seconds_to_stand(first, [second], 2.0) == 28 / 20
