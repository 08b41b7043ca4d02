"""How long cues stand."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.reading_time import LONGEST, SHORTEST, reading_time

EN, ES = Language("en"), Language("es")


def cue(english, spanish=""):
    return Cue(1, 0, lines={EN: tuple(english.split("|")), ES: tuple(spanish.split("|"))})


def test_two_full_lines_stand_for_six_seconds():
    assert reading_time(cue("x" * 42 + "|" + "x" * 41), [EN]) == 6.0


def test_a_word_stands_long_enough_to_be_seen_and_nothing_stands_for_ever():
    assert reading_time(cue("Yes."), [EN]) == SHORTEST
    assert reading_time(cue("x" * 1000), [EN]) == LONGEST


def test_the_language_that_is_shown_and_needs_most_decides():
    both = cue("x" * 28, "x" * 42)
    assert [reading_time(both, languages) for languages in ([EN], [ES], [EN, ES])] == [2.0, 3.0, 3.0]


@pytest.mark.parametrize("languages", [[], [Language("fr")]])
def test_what_is_not_shown_is_read_at_once(languages):
    assert reading_time(cue("x" * 42), languages) == SHORTEST
