from __future__ import annotations

from pathlib import Path

from presenter.deck.lines import Line, split_lines

PATH = Path("talk.md")


def test_lines_end_in_any_way():
    assert [line.text for line in split_lines("a\nb\r\nc\rd\u2028e")] == ["a", "b", "c", "d\u2028e"]


def test_what_is_left_of_a_line_knows_where_it_stood():
    line = Line("  > words  ", 7)
    assert str(line.cut(4).span(PATH)) == "talk.md:7:5"
    assert str(line.strip().span(PATH)) == "talk.md:7:3"
    assert line.strip().text == "> words"
    assert str(line.until(5).cut(2).span(PATH, 1)) == "talk.md:7:4"
    assert line.between(4, 9) == Line("words", 7, 5)


def test_a_tab_that_indents_counts_for_one_column():
    (line,) = split_lines("\t \twords")
    assert (line.text, line.indent) == ("        words", 8)
    assert str(line.strip().span(PATH)) == "talk.md:1:4"
    assert str(line.span(PATH)) == "talk.md:1:1"
