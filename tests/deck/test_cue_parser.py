from __future__ import annotations

import pytest

from presenter.deck.message import Role


@pytest.fixture
def read_cues(read_slide):
    """Return a reader of the cues of a slide with one step, as step, speaker and text."""

    def read(subtitles):
        slide = read_slide(f"a\n\n. . .\n\nb\n\n::: subtitles\n{subtitles}\n:::\n")
        return [(cue.step, cue.speaker, cue.text.text) for cue in slide.cues]

    return read


def test_an_empty_line_begins_a_new_cue(read_cues):
    cues = read_cues("Good afternoon,\nand thank you.\n\nVerification **still** needs work.")
    assert cues == [(0, "", "Good afternoon, and thank you."), (0, "", "Verification **still** needs work.")]


@pytest.mark.parametrize(
    ("line", "speaker", "text"),
    [
        ("ANA: Good afternoon.", "ANA", "Good afternoon."),
        ("KT LIM: Hello.", "KT LIM", "Hello."),
        ("ANDRÉS PLAZAS MALAGÓN: Buenas.", "ANDRÉS PLAZAS MALAGÓN", "Buenas."),
        ("ONE TWO THREE FOUR: no name", "", "ONE TWO THREE FOUR: no name"),
        ("Ana: not a label", "", "Ana: not a label"),
        ("15:30 is the time", "", "15:30 is the time"),
        ("ANA:no space", "", "ANA:no space"),
    ],
)
def test_a_label_in_capitals_names_the_speaker(read_cues, line, speaker, text):
    assert read_cues(line) == [(0, speaker, text)]


def test_each_speaker_has_a_cue_of_her_own(read_cues):
    assert read_cues("ANA: Hello.\nBEA: Hello, Ana.\nHow are you?") == [
        (0, "ANA", "Hello."),
        (0, "BEA", "Hello, Ana. How are you?"),
    ]


@pytest.mark.parametrize(
    "subtitles",
    [
        "one | two",
        "one\n| two",
        "one |\ntwo",
        "one\n|\ntwo",
        "one |\n| two",
        "| one | two |",
        "one  |  two",
    ],
)
def test_a_bar_is_a_break_wherever_the_author_puts_it(read_cues, subtitles):
    assert read_cues(subtitles) == [(0, "", "one | two")]


def test_a_space_that_must_not_break_stays_one(read_cues):
    assert read_cues("some\t5\u00a0kg  of it") == [(0, "", "some 5\u00a0kg of it")]


def test_a_bar_within_a_word_is_a_bar(read_cues):
    assert read_cues("ls|wc counts") == [(0, "", "ls|wc counts")]


def test_a_cue_without_words_is_none(read_cues):
    assert read_cues("|\n\n| |\n\nANA:\n\nwords") == [(0, "", "words")]


def test_what_follows_a_step_belongs_to_the_next_one(read_cues):
    assert read_cues("First. [step] ANA: Second.\n\nThird.") == [
        (0, "", "First."),
        (1, "ANA", "Second."),
        (1, "", "Third."),
    ]


def test_the_words_of_a_cue_know_their_place(read_slide):
    (cue,) = read_slide("::: subtitles\n  ANA:  Good afternoon.\n:::\n").cues
    assert (cue.text.span.line, cue.text.span.column) == (2, 9)
    assert (cue.text.role, cue.text.identity) == (Role.CUE, "slide-1/cue1")
