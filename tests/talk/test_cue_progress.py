"""How much is left of the time of a cue, whatever interrupts it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.cue_progress import CueProgress

SECONDS = st.floats(0.0, 20.0)


def test_time_passes_only_while_it_goes_on():
    cue = CueProgress(6.0)
    assert cue.left(50.0) == 6.0
    cue = cue.going_on(50.0)
    assert cue.left(52.0) == 4.0
    cue = cue.stopped(52.0)
    assert cue.left(90.0) == pytest.approx(4.0)
    assert cue.going_on(90.0).left(93.0) == pytest.approx(1.0)


def test_half_of_a_longer_time_is_what_is_left_of_half_of_a_shorter():
    cue = CueProgress(6.0).going_on(0.0).lasting(3.0, 3.0)
    assert cue.left(3.0) == pytest.approx(1.5)
    assert cue.left(4.0) == pytest.approx(0.5)


def test_who_has_to_find_the_words_again_gets_time_for_that():
    cue = CueProgress(6.0).going_on(0.0).stopped(5.8)
    assert cue.with_at_least(1.2, 9.0).left(9.0) == pytest.approx(1.2)
    assert cue.with_at_least(0.1, 9.0) == cue


def test_a_cue_that_was_not_counted_yet_has_all_its_time_before_it():
    assert CueProgress().stopped(5.0).lasting(4.0, 6.0).left(7.0) == 4.0


@given(st.floats(0.5, 10.0), st.lists(st.tuples(SECONDS, SECONDS), max_size=20))
def test_nothing_is_lost_or_gained_by_any_interruptions(seconds, spells):
    cue, now, run = CueProgress(seconds), 1000.0, 0.0
    for running, standing in spells:
        cue, now, run = cue.going_on(now), now + running, run + running
        cue, now = cue.stopped(now), now + standing
    assert cue.left(now) == pytest.approx(seconds - run, abs=1e-6)
