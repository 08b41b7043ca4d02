from __future__ import annotations

from presenter.deck.block_base import Attributes
from presenter.deck.blocks import Alignment
from presenter.deck.message import Role


def test_a_table_has_a_header_alignments_and_empty_cells(read_slide, sketch):
    slide = read_slide("""
        | Priority | Verified | Failed | Share |
        |---|---:|:--:|:---|
        | all | 124 | | 1 % |
        | 1a | 17 |
        """)
    table = slide.blocks[0]
    assert table.alignments == (Alignment.NONE, Alignment.RIGHT, Alignment.CENTER, Alignment.LEFT)
    assert sketch(slide.blocks) == [
        "1:1 Table",
        "  1:1 Row 'Priority' · 'Verified' · 'Failed' · 'Share'",
        "  3:1 Row 'all' · '124' · '1 %'",
        "  4:1 Row '1a' · '17'",
    ]
    assert [cell and cell.text for cell in table.rows[0].cells] == ["all", "124", None, "1 %"]
    assert [cell and cell.text for cell in table.rows[1].cells] == ["1a", "17", None, None]


def test_every_cell_knows_its_place(read_slide):
    table = read_slide("| a |  b |\n|---|---|\n|  c| d |\n").blocks[0]
    cells = [cell for row in (table.header, *table.rows) for cell in row.cells]
    assert [(cell.role, cell.identity, cell.span.line, cell.span.column) for cell in cells] == [
        (Role.HEADER, "slide-1/r0c1", 1, 3),
        (Role.HEADER, "slide-1/r0c2", 1, 8),
        (Role.CELL, "slide-1/r1c1", 3, 4),
        (Role.CELL, "slide-1/r1c2", 3, 7),
    ]


def test_the_outer_bars_may_be_left_out(read_slide, sketch):
    slide = read_slide("a | b\n--|--\nc | d\n\ntext\n")
    assert sketch(slide.blocks) == [
        "1:1 Table",
        "  1:1 Row 'a' · 'b'",
        "  3:1 Row 'c' · 'd'",
        "5:1 Paragraph 'text'",
    ]


def test_a_bar_may_be_escaped_or_stand_in_code(read_slide):
    table = read_slide("| a | b |\n|---|---|\n| x \\| y | `p | q` |\n").blocks[0]
    assert [cell.text for cell in table.rows[0].cells] == ["x | y", "`p | q`"]


def test_a_row_may_be_given_a_class(read_slide):
    table = read_slide("| a | b |\n|---|---|\n| c | d | {.highlight}\n").blocks[0]
    assert table.rows[0].attributes == Attributes(classes=("highlight",))
    assert [cell.text for cell in table.rows[0].cells] == ["c", "d"]


def test_a_header_without_words_is_none(read_slide):
    assert read_slide("| | |\n|---|---|\n| c | d |\n").blocks[0].header is None


def test_a_caption_follows_after_one_empty_line_at_most(read_slide, sketch):
    slide = read_slide("""
        | a | b |
        |---|---|

        : Status of *verification* {#status .wide}

        | c | d |
        |---|---|
        """)
    first, second = slide.blocks
    assert first.caption.text == "Status of *verification*"
    assert (first.caption.role, first.caption.span.line, first.caption.span.column) == (Role.CAPTION, 4, 3)
    assert first.attributes == Attributes("status", ("wide",))
    assert second.caption is None
    assert second.header.cells[0].identity == "slide-1/t2r0c1"


def test_cells_too_many_are_reported_where_they_begin(read, findings):
    source = "| a | b |\n|---|---|\n| c | d | e | f |\n"
    assert findings(source) == ["3:11 table-row"]
    table = read(source).slides[0].blocks[0]
    assert [cell.text for cell in table.rows[0].cells] == ["c", "d"]


def test_a_table_too_wide_is_shown_as_text(findings):
    assert findings("|a" * 51 + "|\n" + "|-" * 51 + "|\n") == ["1:1 too-large"]


def test_a_line_of_text_with_a_bar_is_no_table(read_slide, sketch):
    assert sketch(read_slide("a | b\nc | d\n").blocks) == ["1:1 Paragraph 'a | b c | d'"]
