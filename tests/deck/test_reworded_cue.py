"""A cue in other words: nothing of the deck's file changes but these."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.deck.inline import plain_text
from presenter.deck.load import parse
from presenter.deck.reworded_cue import cue_words, one_line, with_reworded_cue

HERE = Path("talk.md")
DECK = """\
---
title: A talk
---

# One {#one}

- a

. . .

- b

::: subtitles
ANA: Good afternoon.

  These are words | of two lines
  and a third.   [step] And a step.
BEN: Mine.

:::

::: notes
Good afternoon.
:::

---

# Two {#two}

::: columns
::: {.subtitles lang=es}
Hola.
:::
:::
"""


def reworded(text: str, slide: str, cue: int, words: str) -> str | None:
    return with_reworded_cue(text, parse(text, HERE), slide, cue, words)


def cues_of(text: str) -> list[tuple[int, str, str]]:
    slides = parse(text, HERE).slides
    return [(cue.step, cue.speaker, cue.text.text) for slide in slides for cue in slide.cues]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize(
    ("slide", "cue", "old"),
    [
        ("one", 0, "Good afternoon."),
        ("one", 1, "These are words | of two lines\n  and a third."),
        ("one", 2, "And a step."),
        ("one", 3, "Mine."),
        ("two", 0, "Hola."),
    ],
)
def test_only_the_words_change(slide, cue, old, mark, newline):
    before = mark + DECK.replace("\n", newline)
    after = reworded(before, slide, cue, "New *words*.")
    assert after == before.replace(old.replace("\n", newline), "New *words*.", 1)


@pytest.mark.parametrize(("slide", "cue"), [("none", 0), ("one", 9)])
def test_a_cue_that_is_not_there(slide, cue):
    assert reworded(DECK, slide, cue, "Words.") is None


@pytest.mark.parametrize("words", ["", "  ", "a\n\nb", ":::", "[step] b", "BEN: b"])
def test_words_that_would_be_more_than_words_are_not_written(words):
    assert reworded(DECK, "one", 1, words) is None


def test_a_comment_among_the_words_is_not_lost():
    deck = DECK.replace("of two", "of <!-- two? --> two")
    assert reworded(deck, "one", 1, "Words.") is None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Two\n lines ", "Two | lines"),
        ("[step] is a word", "\\[step\\] is a word"),
        ("BEN: is a word", "&#66;EN: is a word"),
        ("a <!-- b -->", "a &lt;!-- b --&gt;"),
        ("*marks* stay", "*marks* stay"),
        ("a \\", "a \\\\"),
    ],
)
def test_what_is_typed_is_words_and_marks_within_a_line(typed, words):
    assert cue_words(typed) == words


TYPED = st.one_of(st.sampled_from("ab*_[]<>!-:.|# \n\\"), st.characters(categories=["L", "P"]))


@given(st.text(TYPED, max_size=30))
@example("\\")
def test_what_is_read_back_is_what_was_typed(typed):
    words = cue_words(typed)
    after = reworded(DECK, "one", 1, words)
    if after is None:
        assert plain_text(words) == ""
        return
    assert plain_text(cues_of(after)[1][2]) == plain_text(one_line(typed))
    start, end = DECK.index("These"), DECK.index("   [step]")
    assert (after[:start], after[-len(DECK[end:]) :]) == (DECK[:start], DECK[end:])
