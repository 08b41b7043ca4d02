"""Whatever a file holds, it becomes a deck: no exception, no place outside of the file, no wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.deck.deck import Deck
from presenter.deck.inline import parse_inline, plain_text
from presenter.deck.inner_parts import Part, highest_step, inner_parts
from presenter.deck.lines import split_lines
from presenter.deck.load import load, parse
from presenter.deck.messages import block_messages, messages, slide_messages
from presenter.errors import Span, UnreadableError

PATH = Path("talk.md")

BLOCK_MARKS = (
    *(
        "---\n",
        "\n",
        "  ",
        "    ",
        "\t",
        "\r\n",
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "- [x] ",
        "***\n",
        ". . .\n",
    ),
    *("| ", " |\n", "|--|\n", "```", "```python {1-2}\n", "~~~\n", "$$\n", ": ", "[^1]: ", "{.c #d e=f}\n"),
    *("::: notes\n", "::: subtitles\n", "::: incremental\n", ":::: columns\n", "::: column\n", ":::\n"),
    *("```py {1|2|all}\n", "```{.py .incremental}\n", "{.incremental}\n", "{.fragment}\n", "{step=3}\n"),
    *("::: {.a lang=es}\n", "![a](b.png)\n", "ANA: ", "layout: quote\n", "title: m\n", "class: [a, b]\n"),
)
INLINE_MARKS = (
    *("**", "*", "_", "`", "~~", "~", "^", "$x$", "[^1]", "[g](h)", "[i]{.j}", "![k](l)", "{.m}", "[step]"),
    *(
        " | ",
        "<b>",
        "<!--",
        "-->",
        "&amp;",
        "https://n.o ",
        "\\",
        "word ",
        "año ",
        "\u2028",
        "\x00",
        "\ufeff",
    ),
)
FRAGMENTS = (*BLOCK_MARKS, *INLINE_MARKS)

decks = st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join)
sources = st.one_of(st.text(), decks, decks.map("---\ntitle: t\n---\n".__add__))


def walk(parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        yield part
        yield from walk(inner_parts(part))


def places(deck: Deck) -> Iterator[Span]:
    yield from (finding.span for finding in deck.findings)
    for slide in deck.slides:
        yield slide.span
        yield from (part.span for part in walk(slide.blocks))
        yield from (part.span for passage in slide.notes for part in walk(passage.blocks))
        yield from (message.span for message in slide_messages(slide))


@given(sources)
def test_every_place_lies_within_the_file(source):
    lines = split_lines(source)
    for span in places(parse(source, PATH)):
        assert 1 <= span.line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1].text) + 1


@given(sources)
def test_every_message_has_words_and_an_identity_of_its_own(source):
    found = [message for _, message in messages(parse(source, PATH))]
    assert all(message.text.strip() for message in found)
    assert all(message.language is None for message in found)
    identities = [message.identity for message in found]
    assert len(identities) == len(set(identities))


@given(sources)
def test_no_step_is_beyond_the_last_one(source):
    for slide in parse(source, PATH).slides:
        assert max((highest_step(block) for block in slide.blocks), default=0) == slide.steps
        assert all(0 <= passage.step <= slide.steps for passage in slide.notes)
        assert all(0 <= cue.step <= slide.steps for cue in slide.cues)


@given(decks)
def test_notes_never_reach_the_slide(text):
    hidden = "only-for-the-speaker"
    source = text.replace("`", "").replace("~", "").replace("<!--", "") + f"\n\n---\n\n::: notes\n{hidden}\n"
    shown = [
        message.text
        for slide in parse(source, PATH).slides
        for block in slide.blocks
        for message in block_messages(block)
    ]
    assert not any(hidden in words for words in shown)


@given(st.one_of(st.text(), st.lists(st.sampled_from(INLINE_MARKS), max_size=40).map("".join)))
@example("_:__:_$0$")
def test_any_text_becomes_runs(text):
    runs = parse_inline(text)
    assert all(run.text or run.kind == "break" for run in runs)
    assert not any(mark in run.text for run in runs for mark in "\x02\x03")
    assert plain_text(text) == plain_text(text).strip()


@given(st.binary())
def test_any_bytes_are_read_or_refused(content):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "talk.md"
        path.write_bytes(content)
        if b"\0" in content or content.startswith((b"\xff\xfe", b"\xfe\xff")):
            with pytest.raises(UnreadableError):
                load(path)
        else:
            assert load(path).slides


@pytest.mark.parametrize(
    "mark", ["[", "*", "_", "|", ">", "`", "~", "$", "<", "#", ":", "- ", "![", "[^", "{"]
)
def test_a_flood_of_marks_is_read_in_the_end(mark):
    deck = parse(mark * (200_000 // len(mark)), PATH)
    assert len(deck.slides) == 1
    for _, message in messages(deck):
        assert parse_inline(message.text)


@pytest.mark.parametrize(
    "line",
    ["```a", "::: a", "---", "- a", ">> a", "a|b\n-|-", "$$", "[^1]: a", "[^1]", ". . .", "<!--", "- - a"],
)
def test_a_flood_of_lines_is_read_in_the_end(line):
    assert parse(f"{line}\n" * 20_000, PATH).slides


def test_a_table_of_countless_columns_is_read_in_the_end():
    assert parse("|" * 1_000_000 + "\n" + "|-" * 500_000, PATH).slides


def test_blocks_nested_too_deep_are_shown_as_text(read):
    deck = read("> " * 100 + "deep\n")
    assert [(finding.code, finding.span.column) for finding in deck.findings] == [("too-deep", 35)]
    assert [message.text for _, message in messages(deck)] == ["> " * 83 + "deep"]
