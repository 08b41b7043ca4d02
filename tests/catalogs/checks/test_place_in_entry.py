"""Where a character of a translation stands in its file, however the lines are cut."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.checks.place_in_entry import place_in_entry
from presenter.catalogs.line import LineKind, string_lines
from presenter.catalogs.po_file import PoFile

LETTERS = st.text(st.sampled_from('abcñ«" \\\n\té'), min_size=1, max_size=200)


@given(LETTERS, st.data())
def test_the_place_of_a_character_is_where_its_escape_or_itself_stands(text, data):
    offset = data.draw(st.integers(0, len(text) - 1))
    lines = [*string_lines(LineKind.MSGID, "x", "\n"), *string_lines(LineKind.MSGSTR, text, "\n")]
    raw = "".join(line.raw for line in lines)
    (entry,) = PoFile.parse(raw, Path("talk.po")).entries

    line, column = place_in_entry(entry, offset)

    found = raw.split("\n")[line - 1][column - 1 :]
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    assert found.startswith(escapes.get(text[offset], text[offset]))
