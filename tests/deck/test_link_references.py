from __future__ import annotations

import pytest

from presenter.deck.messages import messages


@pytest.fixture
def words(read):
    """Return a reader of the words of a paragraph in a deck that knows some addresses."""

    def read_words(paragraph):
        deck = read(f"{paragraph}\n\n[docs]: https://a.org\n[Two Words]: <mailto:ana@a.org> 'Ana'\n")
        assert deck.findings == ()
        return [message.text for _, message in messages(deck)]

    return read_words


@pytest.mark.parametrize(
    ("paragraph", "text"),
    [
        ("[the *docs*][docs]", "[the *docs*](https://a.org)"),
        ("[Docs][] or [docs]", "[Docs](https://a.org) or [docs](https://a.org)"),
        ("[write][two   words]", "[write](mailto:ana@a.org)"),
        ("see\n[the\ndocs][docs].", "see [the docs](https://a.org)."),
        ("`[a][docs]` [`a`][docs]", "`[a][docs]` [`a`](https://a.org)"),
    ],
)
def test_a_reference_becomes_a_link(words, paragraph, text):
    assert words(paragraph) == [text]


@pytest.mark.parametrize(
    "paragraph", ["[a][unknown]", "[docs](#b)", "[docs]{.c}", r"\[docs]", "[a][b][docs]", "[ ] docs"]
)
def test_all_else_between_brackets_stays(words, paragraph):
    assert words(paragraph) == [paragraph]


def test_an_address_with_a_bracket_is_set_apart(read_slide, sketch):
    slide = read_slide("[a][b]\n\n[b]: https://a.org/b_(c)\n")
    assert sketch(slide.blocks) == ["1:1 Paragraph '[a](<https://a.org/b_(c)>)'"]


def test_the_first_of_two_addresses_counts_in_the_whole_file(read):
    deck = read("[a]\n\n[a]: https://one.org\n\n---\n\n[a]\n\n[a]: https://two.org\n")
    assert [message.text for _, message in messages(deck)] == ["[a](https://one.org)"] * 2


def test_what_resembles_an_address_stays_text(read_slide, sketch):
    slide = read_slide("[a]\n\n[a]: page.html\n\n```\n[b]: https://b.org\n```\n")
    assert sketch(slide.blocks) == [
        "1:1 Paragraph '[a]'",
        "3:1 Paragraph '[a]: page.html'",
        "5:1 Code '[b]: https://b.org'",
    ]


def test_subtitles_and_notes_have_their_links_too(read_slide):
    slide = read_slide("::: subtitles\n[a]\n:::\n\n::: notes\n[a]\n:::\n\n[a]: https://a.org\n")
    assert slide.cues[0].text.text == "[a](https://a.org)"
    assert slide.notes[0].blocks[0].text.text == "[a](https://a.org)"
