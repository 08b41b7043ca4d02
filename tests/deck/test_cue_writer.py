"""Cues written into a deck's file: those lines, and not a byte of another."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.deck.cue_writer import NewCue, with_cues
from presenter.deck.load import parse
from presenter.i18n.language import Language

HERE = Path("talk.md")
ONE = (NewCue("Good afternoon."), NewCue("Here we are.", step=1), NewCue("And now?", step=1, speaker="ANA"))
BLOCK = "::: subtitles\nGood afternoon.\n\n[step] Here we are.\n\nANA: And now?\n:::\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# A\n\n- one\n\n. . .\n\n- two\n", f"# A\n\n- one\n\n. . .\n\n- two\n\n{BLOCK}"),
        ("# A\n\n. . .\n\ntwo", f"# A\n\n. . .\n\ntwo\n\n{BLOCK}"),
        (
            "# A\n\n. . .\n\ntwo\n\n::: notes\nSmile.\n:::\n\n---\n\n# B\n",
            f"# A\n\n. . .\n\ntwo\n\n{BLOCK}\n::: notes\nSmile.\n:::\n\n---\n\n# B\n",
        ),
        (
            "# A\n\n::: subtitles\nOld.\n:::\n\n. . .\n\ntwo\n\n:::subtitles\nOlder.\n:::\n---\n# B\n",
            f"# A\n\n{BLOCK}\n. . .\n\ntwo\n\n---\n# B\n",
        ),
    ],
    ids=["at the end", "without a last line end", "above the notes", "in place of others"],
)
def test_cues_are_written_on_a_slide(before, after):
    assert with_cues(before, HERE, {0: ONE}) == after


def test_a_byte_order_mark_and_the_ends_of_lines_of_windows_stay():
    before = "\ufeff---\r\ntitle: T\r\n---\r\n# A\r\n\r\n---\r\n\r\n# B\r\n"
    after = with_cues(before, HERE, {1: (NewCue("Hello."),)})
    assert after == before + "\r\n::: subtitles\r\nHello.\r\n:::\r\n"


def test_a_slide_of_settings_alone_gets_cues_too():
    before = "# A\n\n---\nlayout: break\n---\n\n---\n\n# C\n"
    after = with_cues(before, HERE, {1: (NewCue("Ten minutes."),)})
    assert [cue.text.text for cue in parse(after, HERE).slides[1].cues] == ["Ten minutes."]


def test_cues_for_one_language_say_so():
    after = with_cues("# A\n", HERE, {0: (NewCue("Hola."),)}, Language("es"))
    assert "::: {.subtitles lang=es}" in after
    assert parse(after, HERE).slides[0].cues[0].text.language == "es"


@pytest.mark.parametrize("words", ["ANA: a label", "a [step] b", "a\n\nb", ":::", ". . ."])
def test_what_would_not_come_back_as_it_is_is_not_written(words):
    assert with_cues("# A\n\n::: notes\nNever closed\n", HERE, {0: (NewCue("Hello."),)}) is not None
    assert with_cues("# A\n\n::: notes\nNever closed\n", HERE, {0: (NewCue(words),)}) is None


@pytest.mark.parametrize("name", ["all-hands-2023.md", "tour.md"])
def test_a_real_deck_keeps_all_else(name):
    path = Path(__file__).parents[2] / "slides" / name
    text = path.read_bytes().decode("utf-8")
    slides = parse(text, path).slides
    cues = {index: (NewCue(f"Slide {index}."),) for index in range(0, len(slides), 2)}
    written = with_cues(text, path, cues)
    assert written is not None
    for index, slide in enumerate(parse(written, path).slides):
        words = [cue.text.text for cue in slide.cues]
        assert words == (
            [f"Slide {index}."] if index in cues else [cue.text.text for cue in slides[index].cues]
        )


BLOCKS = [
    "# T",
    "- a\n- b",
    "::: subtitles\nOld.\n:::",
    "::: notes\nSay.\n:::",
    "```\ncode\n```",
    "---",
    "",
    ". . .",
]


def test_lists_with_subtitles_between_them_stay_two_lists():
    text = "# One\n\n::: subtitles\nOld.\n:::\n\n- a\n\n::: subtitles\nOlder.\n:::\n\n- b\n"
    written = with_cues(text, HERE, {0: (NewCue("New words."),)})
    assert written == text.replace("Older.\n", "").replace("Old.", "New words.")


@given(st.lists(st.sampled_from(BLOCKS), max_size=10), st.sampled_from(["\n", "\r\n"]), st.booleans())
@example([], "\n", False)
@example(["---"], "\n", False)
def test_lines_that_are_no_cues_are_all_kept(blocks, newline, ends):
    text = (
        "# First"
        + newline * 2
        + (newline * 2).join(block.replace("\n", newline) for block in blocks)
        + newline * ends
    )
    last = len(parse(text, HERE).slides) - 1
    written = with_cues(text, HERE, {last: (NewCue("New words."),)})
    assert written is not None
    kept = [
        line for line in written.split(newline) if line and line not in ("New words.", "::: subtitles", ":::")
    ]
    before = [line for line in text.split(newline) if line and line not in ("::: subtitles", ":::")]
    assert [line for line in before if line != "Old."] == [line for line in kept if line != "Old."]
