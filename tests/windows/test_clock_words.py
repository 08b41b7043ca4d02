from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from presenter.windows.clock_words import as_countdown, as_elapsed, as_time_of_day


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
    ("language", "written"), [("en_US", "3:07\u202fPM"), ("es_ES", "15:07"), ("de", "15:07")]
)
def test_the_time_of_day_is_written_as_the_place_does(language, written):
    assert as_time_of_day(time(15, 7, 59), QLocale(language)) == written
