"""Strings between the quotes of a PO file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.quoting import PAGE_WIDTH, EscapeError, escape, unescape, wrap


@given(st.text())
def test_what_is_escaped_comes_back(text):
    assert unescape(escape(text)) == text
    assert "\n" not in escape(text)


@given(st.text(st.sampled_from('ab \n"\\é\u2028'), max_size=400))
def test_what_is_wrapped_comes_back_and_fits_the_page(text):
    first, *rest = wrap("msgid", text)

    assert first.startswith('msgid "')
    assert all(line.startswith('"') for line in rest)
    assert unescape("".join([first[7:-1], *(line[1:-1] for line in rest)])) == text
    assert all(len(line) <= PAGE_WIDTH or " " not in line.strip('" ') for line in rest)


def test_a_text_that_fits_stands_on_one_line():
    assert wrap("msgid", "Plans") == ['msgid "Plans"']
    assert wrap("msgid", "Plans\n") == [r'msgid "Plans\n"']


def test_each_line_of_a_text_stands_on_a_line_of_its_own():
    assert wrap("msgstr", "one\ntwo") == ['msgstr ""', r'"one\n"', '"two"']


@pytest.mark.parametrize(
    ("quoted", "text"),
    [(r"\x41", "A"), (r"\101", "A"), (r"\303\261", "ñ"), (r"\xc3\xb1o", "ño"), (r"\a\v", "\a\v")],
)
def test_bytes_may_be_written_as_numbers(quoted, text):
    assert unescape(quoted) == text


@pytest.mark.parametrize(("quoted", "position"), [(r"ab\q", 2), (r"\xff", 0), (r"a\777", 1)])
def test_an_unknown_escape_is_found_where_it_stands(quoted, position):
    with pytest.raises(EscapeError) as caught:
        unescape(quoted)

    assert caught.value.position == position
