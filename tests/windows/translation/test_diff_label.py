"""What became of a source, as it is shown."""

from __future__ import annotations

import re

from presenter.windows.translation.diff_label import diff_html


def words_of(html):
    return re.sub(r"<[^>]*>", "", html)


def test_what_is_gone_is_struck_through_before_what_has_come_and_apart_from_it():
    html = diff_html("The box is a gap", "The box is the gap")

    assert 'line-through">a</span>\N{HAIR SPACE}<span' in html
    assert 'underline">the</span> gap' in html


def test_a_change_far_down_a_long_text_is_among_the_first_words_shown():
    long = "word " * 300
    html = diff_html(f"{long}before the end", f"{long}after the end")

    assert "…" in html
    assert words_of(html).index("after") < 200


def test_words_that_look_like_html_are_words():
    assert words_of(diff_html("a <b>", "a <i>")).count("&lt;") >= 1
