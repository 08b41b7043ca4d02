from __future__ import annotations

import pytest

from presenter.deck.block_base import Attributes
from presenter.deck.blocks import Columns, Division


def test_columns_stand_side_by_side(read_slide, sketch):
    slide = read_slide("""
        :::: columns
        ::: column {width=40%}
        left
        :::
        ::: {.column width=0.6 .wide}
        # right
        :::
        ::::
        """)
    columns = slide.blocks[0]
    assert isinstance(columns, Columns)
    assert [column.width for column in columns.columns] == [0.4, 0.6]
    assert columns.columns[1].attributes.classes == ("column", "wide")
    assert sketch(slide.blocks) == [
        "1:1 Columns",
        "  2:1 Column",
        "    3:1 Paragraph 'left'",
        "  5:1 Column",
        "    6:1 Heading 1 'right'",
    ]


def test_what_stands_between_columns_is_a_column_too(read_slide, sketch):
    slide = read_slide("::: columns\nloose\n\n::: column\nb\n:::\n:::\n")
    assert sketch(slide.blocks) == [
        "1:1 Columns",
        "  2:1 Column",
        "    2:1 Paragraph 'loose'",
        "  4:1 Column",
        "    5:1 Paragraph 'b'",
    ]


def test_any_other_name_is_a_class(read_slide, sketch):
    slide = read_slide("::: {.warning #care key=value}\ntext\n\n::: hint\ninner\n:::\n:::\n")
    division = slide.blocks[0]
    assert isinstance(division, Division)
    assert division.attributes == Attributes("care", ("warning",), (("key", "value"),))
    assert sketch(slide.blocks) == [
        "1:1 Division",
        "  2:1 Paragraph 'text'",
        "  4:1 Division",
        "    5:1 Paragraph 'inner'",
    ]


def test_a_div_in_a_language_gives_it_to_all_within(read_slide):
    division = read_slide("---\ntranslations: [es]\n---\n\n::: {lang=es}\nHola\n\n- uno\n:::\n").blocks[0]
    paragraph, items = division.blocks
    assert (division.language, paragraph.language, items.language) == ("es", "es", "es")
    assert (paragraph.text.language, items.items[0].text.language) == ("es", "es")


def test_dashes_within_a_div_do_not_end_the_slide(read_slide, sketch):
    slide = read_slide("::: hint\none\n\n---\n\ntwo\n:::\n")
    assert sketch(slide.blocks) == [
        "1:1 Division",
        "  2:1 Paragraph 'one'",
        "  4:1 Rule",
        "  6:1 Paragraph 'two'",
    ]


def test_a_div_that_is_never_closed_ends_with_its_slide(read, findings):
    source = "# One\n\n::: notes\nquiet\n\n---\n\n# Two\n\n::: notes\nalso quiet\n:::\n"
    assert findings(source) == ["3:1 unclosed-div"]
    deck = read(source)
    assert [len(slide.blocks) for slide in deck.slides] == [1, 1]
    assert [len(slide.notes) for slide in deck.slides] == [1, 1]
    assert "in line 5" in deck.findings[0].render()


def test_a_forgotten_end_of_a_column_ends_it_with_the_columns(read, findings, sketch):
    source = ":::: columns\n::: column\na\n\n::::\n\nafter\n"
    assert findings(source) == ["2:1 unclosed-div"]
    assert sketch(read(source).slides[0].blocks) == [
        "1:1 Columns",
        "  2:1 Column",
        "    3:1 Paragraph 'a'",
        "7:1 Paragraph 'after'",
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("text\n:::\n", "2:1 stray-div-close"),
        ("::: column\na\n:::\n", "1:1 misplaced-div"),
        ("::: columns\n::: column {width=400%}\na\n:::\n:::\n", "2:19 bad-value"),
        ("::: {.a b c}\na\n:::\n", "1:1 bad-attributes"),
        ("::: {lang=xx}\na\n:::\n", "1:1 unknown-language"),
        ("::: {lang=he}\na\n:::\n", "1:1 never-shown"),
        ("::: colums\na\n:::\n", "1:1 unknown-div"),
        ("one\n{lang=es}\n", "2:1 bad-attributes"),
    ],
)
def test_what_is_wrong_with_a_div_is_reported(findings, source, expected):
    assert findings(source) == [expected]


@pytest.mark.parametrize("name", ["note", "Notes", "nots", "{.note}"])
def test_what_may_be_meant_for_the_speaker_is_hidden_from_the_audience(read, name):
    deck = read(f"# Title\n\n::: {name}\nquiet\n:::\n")
    assert [finding.code for finding in deck.findings] == ["unknown-div"]
    assert len(deck.slides[0].blocks) == 1
    assert deck.slides[0].notes[0].blocks[0].text.text == "quiet"


def test_incremental_paragraphs_wait_for_nothing(read_slide, sketch):
    slide = read_slide("::: {.incremental .big}\ntext\n\n- item\n:::\n")
    assert sketch(slide.blocks)[0] == "1:1 Division"
    assert [block.step for block in slide.blocks[0].blocks] == [0, 0]
    assert slide.steps == 1


def steps_of(columns):
    return [[block.step for block in column.blocks] for column in columns.columns]


def test_a_list_that_comes_item_by_item_holds_back_no_column_beside_it(read_slide):
    slide = read_slide(
        """\
        :::: columns
        ::: column
        ::: incremental
        - one
        - two
        :::

        after both
        :::
        ::: column
        beside them
        :::
        ::::

        below
        """
    )
    columns, below = slide.blocks
    assert steps_of(columns) == [[0, 2], [0]]
    assert below.step == slide.steps == 2


def test_a_list_in_the_second_column_counts_on_from_the_first(read_slide):
    slide = read_slide(
        """\
        ::::: columns
        :::: column
        ::: incremental
        - one
        :::
        ::::
        :::: column
        ::: incremental
        - two
        :::
        ::::
        :::::
        """
    )
    first, second = (column.blocks[0].items[0].step for column in slide.blocks[0].columns)
    assert (first, second) == (1, 2)


def test_a_pause_holds_back_the_column_beside_it(read_slide):
    slide = read_slide(
        """\
        :::: columns
        ::: column
        one

        . . .

        two
        :::
        ::: column
        three
        :::
        ::::
        """
    )
    assert steps_of(slide.blocks[0]) == [[0, 1], [1]]
