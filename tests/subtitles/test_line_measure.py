"""What a line has room for."""

from __future__ import annotations

from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure

NARROW = LineMeasure(10.0, {"i": 0.25, "m": 1.0, " ": 0.25})


def test_without_widths_a_line_is_measured_by_its_characters():
    assert BY_CHARACTERS.share("x" * 42) == 1.0
    assert BY_CHARACTERS.holds("x" * 42)
    assert not BY_CHARACTERS.holds("x" * 43)


def test_with_widths_the_wider_of_both_measures_counts():
    assert NARROW.share("m" * 10) == 1.0
    assert NARROW.share("i" * 42) == 42 * 0.25 / 10
    assert NARROW.share("i" * 21) == 21 * 0.25 / 10


def test_the_band_may_hold_more_characters_than_guides_allow():
    assert LineMeasure(20.0, {"i": 0.25}).holds("i" * 60)


def test_what_the_font_does_not_have_is_as_wide_on_every_machine():
    assert NARROW.ems("天") == 1.0
    assert 0.0 < NARROW.ems("Ж") < 1.0
    assert NARROW.ems("\u0301") < 0.1
