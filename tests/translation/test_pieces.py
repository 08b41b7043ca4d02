"""What of a text is not words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.translation.pieces import Piece, PieceKind, missing_pieces, pieces, tokens

BOLD = Piece(PieceKind.PAIR, "**", "**")
LINK = Piece(PieceKind.LINK, "[", "](https://example.org/a_(b))")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain words", []),
        ("**Ana** and *Iván*", [BOLD, Piece(PieceKind.PAIR, "*", "*")]),
        ("see [the report](https://example.org/a_(b))", [LINK]),
        ("[*x*](a) `co*de`", ["[", "*", "`co*de`"]),
        ("{count} of $a^2$ &amp; <ana@example.org>", ["{count}", "$a^2$", "&amp;", "<ana@example.org>"]),
        ("at https://example.org/x_y.", ["https://example.org/x_y"]),
    ],
)
def test_marks_links_and_what_stays_as_it_is_are_found_in_order(text, found):
    assert [
        piece if isinstance(want, Piece) else piece.before
        for piece, want in zip(pieces(text), found, strict=True)
    ] == found


@pytest.mark.parametrize(
    "text", ["3 * 4 = 12", r"\*not bold\*", "snake_case_name", "costs 5 $ or 6 $ each", "[not a link]"]
)
def test_what_only_looks_like_a_mark_is_none(text):
    assert pieces(text) == ()


def test_a_translation_lacks_what_it_has_fewer_of():
    assert missing_pieces("**a** and **b**", "**a** y b") == (BOLD,)
    assert missing_pieces("see [this](https://example.org/a_(b))", "véase") == (LINK,)
    assert missing_pieces("**a**", "**b** **c**") == ()


@given(st.text(alphabet="ab *_`[](){}$<>\\&\n~", max_size=40))
def test_tokens_stand_in_order_and_are_cut_out_of_the_text_itself(text):
    found = tokens(text)

    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text(alphabet="ab *_`[](){}$<>\\&\n~", max_size=40))
def test_no_text_lacks_anything_of_itself(text):
    assert missing_pieces(text, text) == ()
