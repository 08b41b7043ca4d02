from __future__ import annotations

import pytest

from presenter.typeset.broken_words import has_broken_words
from presenter.typeset.message_box import set_words
from presenter.typeset.text_style import TextStyle

STYLE = TextStyle("Atkinson Hyperlegible Next", 30.0, "#000000")


@pytest.mark.parametrize(
    ("words", "broken"),
    [
        ("one", False),
        ("one word after another", False),
        ("incomprehensible", True),
        ("self-contained", False),
        ("日本語の文章は空白なしに書かれる", False),
    ],
)
def test_a_word_is_broken_where_a_line_ends_amid_its_letters(qapp, words, broken):
    del qapp
    assert has_broken_words(set_words(words, STYLE, 150.0)) is broken
