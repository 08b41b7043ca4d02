"""Sounds among the words of a cue."""

import pytest

from presenter.subtitles.sounds import is_sound_alone, sounds


def found(words):
    return [words[begin:end] for begin, end in sounds(words)]


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
    assert found("The telescope\n(LSST) sees the sky.") == []
    assert found("That was all.\n(MUSIC)") == ["(MUSIC)"]


def test_a_sound_may_go_on_in_the_next_line():
    assert found("[laughter and applause\nfrom the whole room] Well.") == [
        "[laughter and applause\nfrom the whole room]"
    ]


def test_a_sound_alone_is_no_more_than_a_sound():
    assert is_sound_alone("[laughter]")
    assert not is_sound_alone("Yes. [laughter]")
    assert not is_sound_alone("")
