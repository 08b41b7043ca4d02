"""A translator reads how long a cue stands, and how much of the other language can be read meanwhile."""

from __future__ import annotations

from pathlib import Path

from presenter.deck.load import parse
from presenter.subtitles.cue_times import cue_times


def times(cues, head="translations: [es]"):
    return cue_times(parse(f"---\n{head}\n---\n\n::: subtitles\n{cues}\n:::\n", Path("deck.md")))


def test_a_cue_stands_as_long_as_it_takes_to_read():
    assert times("Nothing on the telescope has been switched off yet.") == {
        "slide-1/cue1": "3.6 s, room for 61 characters at 17 a second"
    }


def test_no_cue_stands_for_less_than_can_be_seen():
    assert times("Yes.") == {"slide-1/cue1": "1.2 s, room for 20 characters at 17 a second"}


def test_the_slowest_language_sets_the_rate():
    assert times("Yes.", "language: es\ntranslations: [en]")["slide-1/cue1"].endswith("at 20 a second")
    assert times("Yes.", "translations: [es, en_GB]")["slide-1/cue1"].endswith("at 17 a second")


def test_a_deck_in_one_language_has_nobody_to_tell():
    assert times("Yes.", "translations: []") == {}


def test_words_that_the_author_wrote_for_one_language_are_not_told_of():
    assert cue_times(parse("::: {.subtitles lang=es}\nSí.\n:::\n", Path("deck.md"))) == {}
