"""Sounds among the words of a cue."""

import pytest

from presenter.subtitles.sounds import is_sound_alone, sounds


def found(line, before=""):
    return [line[begin:end] for begin, end in sounds(line, before)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[laughter]", ["[laughter]"]),
        ("(RISAS)", ["(RISAS)"]),
        ("Thank you. (APPLAUSE)", ["(APPLAUSE)"]),
        ("[sighs] Not again. [laughter]", ["[sighs]", "[laughter]"]),
        ("the Observatory (LSST) and its camera", []),
        ("we think (as always)", []),
        ("an empty pair [] and one that is left open [", []),
    ],
)
def test_brackets_and_capitals_in_parentheses_are_sounds(line, expected):
    assert found(line) == expected


def test_capitals_in_parentheses_go_on_with_the_line_above():
    assert found("(LSST) sees the sky.", before="The telescope") == []
    assert found("(MUSIC)", before="That was all.") == ["(MUSIC)"]


def test_a_sound_alone_is_no_more_than_a_sound():
    assert is_sound_alone("[laughter]")
    assert not is_sound_alone("Yes. [laughter]")
    assert not is_sound_alone("")
