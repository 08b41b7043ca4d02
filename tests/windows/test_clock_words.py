from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from presenter.windows.clock_words import as_countdown, as_difference, as_elapsed, as_length, as_time_of_day


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        (0, "0:00"),
        (59.2, "1:00"),
        (60, "1:00"),
        (3599.5, "1:00:00"),
        (3725, "1:02:05"),
        (-1, "+0:01"),
        (-125.5, "+2:05"),
    ],
)
def test_a_countdown_counts_begun_seconds_and_marks_time_over(seconds, written):
    assert as_countdown(seconds) == written


@pytest.mark.parametrize(
    ("seconds", "written"), [(0, "0:00"), (59.9, "0:59"), (3725.9, "1:02:05"), (-3, "0:00")]
)
def test_elapsed_time_counts_whole_seconds(seconds, written):
    assert as_elapsed(seconds) == written


@given(st.integers(1, 10_000), st.floats(0, 1, exclude_max=True))
def test_what_is_left_and_what_has_passed_make_the_whole(duration, fraction):
    def seconds(words):
        return sum(int(part) * 60**place for place, part in enumerate(reversed(words.split(":"))))

    elapsed = duration * fraction
    assert seconds(as_elapsed(elapsed)) + seconds(as_countdown(duration - elapsed)) == duration


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        (0, "0 s"),
        (40.4, "40 s"),
        (59.7, "1 min"),
        (60, "1 min"),
        (149, "2 min"),
        (150, "3 min"),
        (3590, "1 h"),
        (3900, "1 h 5 min"),
    ],
)
def test_a_length_of_time_is_said_in_a_word_or_two(seconds, written):
    assert as_length(seconds) == written


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        (0, ""),
        (29, ""),
        (30, "+1"),
        (-29, ""),
        (-30, "−1"),
        (150, "+3"),
        (-5940, "−99"),
        (-7500, "−2 h"),
        (11340, "+3 h"),
    ],
)
def test_a_difference_is_whole_minutes_with_a_sign_or_hours(seconds, written):
    assert as_difference(seconds) == written


AFTERNOON = datetime(2023, 9, 7, 15, 7, 59, tzinfo=UTC)


def test_clocks_show_24_hours_as_the_slides_do():
    assert as_time_of_day(AFTERNOON) == "15:07"


@pytest.mark.parametrize(("language", "written"), [("en_US", "3:07 PM"), ("es_ES", "3:07 p. m.")])
def test_clocks_show_12_hours_where_that_is_asked_for(language, written):
    assert as_time_of_day(AFTERNOON, QLocale(language)).replace("\u202f", " ").replace("\xa0", " ") == written
