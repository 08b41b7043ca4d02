"""Words from outside, made harmless."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.clean_words import clean_words


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ("Good  evening.\r", "Good evening."),
        ("\ufeffGood\tevening.", "Good evening."),
        ("a\0b\x07c", "a b c"),
        ("\x1b[2K\x1b[31mred\x1b[0m \x1b]0;a title\x07and plain", "red and plain"),
        ("hello\rhello wor\rhello world\r\n", "hello world"),
        ("pay \u202e000.1\u202c now", "pay 000.1 now"),
        ("one\u2028two\x85three", "one two three"),
        ("\u200f \u202e", ""),
        ("e\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "e\u0301\u0301\u0301\u0301"),
        ("می\u200cخواهم 👩\u200d🚀", "می\u200cخواهم 👩\u200d🚀"),
        ("62\u00a0%", "62\u00a0%"),
    ],
)
def test_what_could_do_harm_is_gone_and_the_words_stay(sent, words):
    assert clean_words(sent) == words


@given(st.text())
def test_no_text_leaves_anything_that_controls(text):
    words = clean_words(text)
    assert not {unicodedata.category(each) for each in words} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(words) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert words == words.strip(" ")
    assert clean_words(words) == words
