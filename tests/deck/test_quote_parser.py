from __future__ import annotations

import pytest

from presenter.deck.blocks import Quote
from presenter.deck.message import Role


@pytest.mark.parametrize("dash", ["—", "–", "―", "--"])
def test_a_last_line_with_a_dash_says_whose_words_they_are(read_slide, dash):
    quote = read_slide(f"> The sky is\n> dark.\n> {dash} An astronomer\n").blocks[0]
    assert isinstance(quote, Quote)
    assert [block.text.text for block in quote.blocks] == ["The sky is dark."]
    assert quote.blocks[0].text.role is Role.QUOTE
    assert quote.attribution.text == "An astronomer"
    assert quote.attribution.span.line == 3


def test_a_quote_holds_other_blocks(read_slide, sketch):
    slide = read_slide("""
        > one
        >
        > - two
        >> three
        after
        """)
    assert sketch(slide.blocks) == [
        "1:1 Quote",
        "  1:3 Paragraph 'one'",
        "  3:3 ItemList",
        "    3:3 ListItem 'two'",
        "  4:2 Quote",
        "    4:4 Paragraph 'three'",
        "5:1 Paragraph 'after'",
    ]


def test_a_dash_alone_is_no_attribution(read_slide):
    quote = read_slide("> — only this\n").blocks[0]
    assert quote.attribution is None
    assert quote.blocks[0].text.text == "— only this"
