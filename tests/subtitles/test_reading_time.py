"""How long cues stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.reading_rates import ReadingRates
from presenter.subtitles.reading_time import LONGEST, SHORTEST, reading_time

EN, ES = Language("en"), Language("es")


def cue(english, spanish=""):
    return Cue(1, 0, lines={EN: tuple(english.split("|")), ES: tuple(spanish.split("|"))})


def test_two_full_lines_stand_for_six_seconds():
    assert reading_time(cue("x" * 42 + "|" + "x" * 41), [EN]) == 6.0


def test_a_word_stands_long_enough_to_be_seen_and_nothing_stands_for_ever():
    assert reading_time(cue("Yes."), [EN]) == SHORTEST
    assert reading_time(cue("x" * 120), [EN]) == LONGEST


def test_what_nobody_could_read_in_that_time_stands_for_as_long_as_it_takes():
    assert reading_time(cue("x" * 1000), [EN]) == 50.0


def test_the_language_that_is_shown_and_needs_most_decides():
    both = cue("x" * 28, "x" * 42)
    assert [reading_time(both, languages) for languages in ([EN], [ES], [EN, ES])] == [2.0, 3.0, 3.0]


@pytest.mark.parametrize("languages", [[], [Language("fr")]])
def test_what_is_not_shown_is_read_at_once(languages):
    assert reading_time(cue("x" * 42), languages) == SHORTEST


def test_faster_and_slower_than_usual_but_never_a_flash():
    assert [reading_time(cue("x" * 42), [EN], speed=speed) for speed in (0.5, 1.0, 2.0)] == [6.0, 3.0, 1.5]
    assert reading_time(cue("x" * 28), [EN], speed=2.0) == SHORTEST


def test_the_label_of_who_speaks_is_read_too():
    assert reading_time(replace(cue("x" * 37), speaker="ANA"), [EN]) == 3.0


def test_words_that_stand_in_for_a_missing_translation_are_read_in_their_own_language():
    borrowed = Cue(1, 0, lines={EN: ("x" * 42,)}, languages_of_words={EN: ES})
    slow = ReadingRates(own=((ES, 7.0),))
    assert reading_time(borrowed, [EN], slow) == 6.0
    assert reading_time(replace(borrowed, languages_of_words={}), [EN], slow) == 3.0


@pytest.mark.parametrize(
    ("language", "words", "seconds"),
    [
        ("zh", "字" * 30, 4.0),
        ("zh_TW", "字" * 30, 4.0),
        ("ja", "字" * 16, 4.0),
        ("ja", "字" * 16 + "x" * 14, 5.0),
        ("ko", "자" * 30, 3.0),
        ("en", "字" * 30, 4.0),
        ("ja", "字" * 40, 10.0),
        ("zh", "字" * 60, 7.0),
        ("de", "x" * 119, 7.0),
        ("de", "x" * 170, 10.0),
    ],
    ids=[
        "Chinese",
        "a variety of it",
        "Japanese",
        "letters among wide characters",
        "Korean",
        "wide characters among letters",
        "Japanese that would be too fast after seven seconds",
        "Chinese that is not",
        "German in seven seconds at its limit",
        "German beyond it",
    ],
)
def test_every_script_has_its_own_speed(language, words, seconds):
    code = Language(language)
    assert reading_time(Cue(1, 0, lines={code: (words,)}), [code]) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "words",
    ["é" * 28, "e\u0301" * 28, "कि" * 28, "🇪🇸" * 28, "👩‍👩‍👧" * 15],
    ids=["one code point", "an accent of its own", "a vowel of its own", "flags", "joined emoji"],
)
def test_a_character_is_what_a_reader_takes_for_one(words):
    assert reading_time(cue(words), [EN]) == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("rates", "english", "chinese"),
    [
        (ReadingRates(), 3.0, 4.0),
        (ReadingRates(everyone=7.0), 6.0, 8.0),
        (ReadingRates(own=((EN, 21.0),)), 2.0, 4.0),
        (ReadingRates(own=((Language("zh"), 15.0),)), 3.0, 2.0),
        (ReadingRates(everyone=7.0, own=((EN, 14.0),)), 3.0, 8.0),
    ],
)
def test_the_user_knows_best_how_fast_is_read(rates, english, chinese):
    zh = Language("zh")
    both = Cue(1, 0, lines={EN: ("x" * 42,), zh: ("字" * 30,)})
    assert reading_time(both, [EN], rates) == pytest.approx(english)
    assert reading_time(both, [zh], rates) == pytest.approx(chinese)


def test_a_rate_that_the_user_gives_is_not_cut_short():
    assert reading_time(cue("x" * 84), [EN], ReadingRates(everyone=7.0)) == 12.0
