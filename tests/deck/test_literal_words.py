"""Words that a deck must not take for marks, written so that it gives back just these."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.inline import plain_text
from presenter.deck.lines import even_spaces
from presenter.deck.literal_words import literal_line, literal_words
from presenter.deck.load import parse
from presenter.deck.spelled_out import spelled_out
from presenter.i18n.language import Language

MARKS = [
    *list("*_`[]()<>&$~^|\\{}#!:-.+\"'@= "),
    "[step]",
    "<!--",
    "-->",
    ":::",
    "---",
    "```",
    "ANA: ",
    "&amp;",
]
WORDS = st.lists(
    st.one_of(st.sampled_from(MARKS), st.text(st.characters(exclude_categories=["C"]), max_size=6)),
    max_size=12,
).map("".join)


def words_of(written: str) -> str:
    """The words of the one cue that a line of subtitles makes."""
    deck = parse(
        f"# T\n\n::: subtitles\nBefore.\n\n{written}\n\nAfter.\n:::\n\n---\n\n# U\n", Path("talk.md")
    )
    assert len(deck.slides) == 2
    before, cue, after = deck.slides[0].cues
    assert (before.text.text, after.text.text, cue.speaker) == ("Before.", "After.", "")
    return plain_text(cue.text.text)


@pytest.mark.parametrize(
    "words",
    [
        "a *star* and an under_score, _both_",
        "see [1] and [step] and [words](https://example.org)",
        "[status]: https://example.org",
        "`code` and $x$ and 5 ~ 6 ^ 7",
        "<script>alert(1)</script> & &amp; &lt; AT&T",
        "a --> b <!-- c -->",
        "::: notes",
        ":::",
        "---",
        "```",
        "~~~",
        ". . .",
        "# no heading",
        "ANA: no label",
        "DR. ANA: 12",
        "- Yes. - No.",
        "a \\ b \\",
        "{.class} {#id}",
        "https://example.org/a_b*c",
        "user@example.org",
    ],
)
def test_marks_are_words(words):
    assert words_of(literal_line(literal_words(words))) == words


def test_plain_words_are_written_as_they_are():
    words = "Don't panic: 42 % of it (nearly) is snake_case — “quoted”, isn't it?"
    assert literal_line(literal_words(words)) == words


def test_control_characters_are_no_words():
    assert literal_words("\x02\x03") == ""


@given(WORDS)
def test_whatever_is_written_comes_back(words):
    plain = even_spaces(words).strip()
    if plain and plain != "|":
        assert words_of(literal_line(literal_words(plain))) == plain


def test_what_would_be_a_date_or_a_number_is_words():
    written = literal_words("Braces {num:1234.5} stay")

    assert spelled_out(written, Language("es")) == written
    assert words_of(written) == "Braces {num:1234.5} stay"
