"""Words that no reader of subtitles can take for anything else."""

import unicodedata
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.subtitles.files.plain_line import plain_line

ANYTHING = st.text(st.characters(exclude_categories=())) | st.text(
    "ab \n\u202a\u202e\u2066\u2069\u202c\u200f"
)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("  two\r\nlines\vand \u2028 more\x85", "two lines and more"),
        ("zero\x00, bell\x07, half \ud83d a character", "zero, bell, half a character"),
        ("\ufeffmark\ufffe and\ufdd0 nothing", "mark and nothing"),
        ("40\u00a0% e\u0301 👩‍🔬 שלום", "40\u00a0% e\u0301 👩‍🔬 שלום"),
        ("\u202eturned", "\u202eturned\u202c"),
        ("\u2067\u202bopen", "\u2067\u202bopen\u202c\u2069"),
        ("\u2067\u202ba\u2069b", "\u2067\u202ba\u202c\u2069b"),
        ("never\u202c opened\u2069", "never opened"),
        ("\t", ""),
    ],
    ids=[
        "ends of lines",
        "controls",
        "no characters",
        "words",
        "override",
        "both",
        "within",
        "closed only",
        "empty",
    ],
)
def test_what_stays_of_words(words, line):
    assert plain_line(words) == line


@given(ANYTHING)
def test_any_words_are_one_line_that_xml_may_hold(words):
    line = plain_line(words)
    assert len(line.splitlines()) <= 1
    assert line == line.strip() == plain_line(line)
    assert ElementTree.fromstring(f"<p>{escape(line)}</p>").text in (line, None)


@given(ANYTHING)
def test_no_letter_is_lost(words):
    letters = [one for one in words if unicodedata.category(one)[0] in "LNMS"]
    assert [one for one in plain_line(words) if unicodedata.category(one)[0] in "LNMS"] == letters
