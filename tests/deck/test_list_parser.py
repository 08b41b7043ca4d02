from __future__ import annotations

import pytest


def test_items_nest_by_two_spaces_or_by_four(read_slide, sketch):
    slide = read_slide("""
        - one
          - two
            - three
        - four
            - five
        """)
    assert sketch(slide.blocks) == [
        "1:1 ItemList",
        "  1:1 ListItem 'one'",
        "    2:3 ItemList",
        "      2:3 ListItem 'two'",
        "        3:5 ItemList",
        "          3:5 ListItem 'three'",
        "  4:1 ListItem 'four'",
        "    5:5 ItemList",
        "      5:5 ListItem 'five'",
    ]


def test_a_tab_indents_like_four_spaces_and_keeps_the_column(read_slide, sketch):
    slide = read_slide("- one\n\t- two\n")
    assert sketch(slide.blocks)[2:] == ["    2:2 ItemList", "      2:2 ListItem 'two'"]
    inner = slide.blocks[0].items[0].blocks[0].items[0]
    assert inner.text.span.column == 4


def test_a_numbered_list_counts_from_its_first_number(read_slide, sketch):
    slide = read_slide("""
        7. seven
        8) eight
           - nested by three

        - another list
        """)
    assert sketch(slide.blocks) == [
        "1:1 ItemList from 7",
        "  1:1 ListItem 'seven'",
        "  2:1 ListItem 'eight'",
        "    3:4 ItemList",
        "      3:4 ListItem 'nested by three'",
        "5:1 ItemList",
        "  5:1 ListItem 'another list'",
    ]


def test_tasks_are_open_or_done(read_slide, sketch):
    slide = read_slide("- [ ] to do\n- [x] done\n- [X] done too\n- [link](https://x.org)\n")
    assert sketch(slide.blocks) == [
        "1:1 ItemList",
        "  1:1 ListItem [ ] 'to do'",
        "  2:1 ListItem [x] 'done'",
        "  3:1 ListItem [x] 'done too'",
        "  4:1 ListItem '[link](https://x.org)'",
    ]
    assert slide.blocks[0].items[0].text.span.column == 7


def test_an_item_holds_any_block_that_is_indented(read_slide, sketch):
    slide = read_slide("""
        1. first line
           goes on

           Another paragraph.

           ```python
           x = 1

           y = 2
           ```
        2. | a | b |
           |---|---|
           | 1 | 2 |
        3.
        """)
    assert sketch(slide.blocks) == [
        "1:1 ItemList from 1",
        "  1:1 ListItem 'first line goes on'",
        "    4:4 Paragraph 'Another paragraph.'",
        "    6:4 Code python 'x = 1\\n\\ny = 2'",
        "  11:1 ListItem",
        "    11:4 Table",
        "      11:4 Row 'a' · 'b'",
        "      13:4 Row '1' · '2'",
        "  14:1 ListItem",
    ]


def test_a_paragraph_goes_on_without_being_indented(read_slide, sketch):
    slide = read_slide("- one\nstill one\n- two\n\nnot two\n")
    assert sketch(slide.blocks) == [
        "1:1 ItemList",
        "  1:1 ListItem 'one still one'",
        "  3:1 ListItem 'two'",
        "5:1 Paragraph 'not two'",
    ]


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("Text:\n- item\n", ["Paragraph", "ItemList"]),
        ("Text:\n1. item\n", ["Paragraph", "ItemList"]),
        ("It was in\n2023. A good year.\n", ["Paragraph"]),
        ("**strong** words\n", ["Paragraph"]),
        ("-5 degrees\n", ["Paragraph"]),
    ],
)
def test_what_begins_a_list_within_a_paragraph(read_slide, source, kinds):
    assert [type(block).__name__ for block in read_slide(source).blocks] == kinds


def test_attributes_of_an_item_stand_at_its_end(read_slide):
    items = read_slide("- one {.quiet}\n- two\n  {.loud}\n").blocks[0].items
    assert [item.attributes.classes for item in items] == [("quiet",), ("loud",)]
    assert [item.text.text for item in items] == ["one", "two"]


def test_each_item_of_an_incremental_list_has_a_step(read_slide):
    slide = read_slide("""
        before

        ::: incremental
        - one
            - two
        - three
        :::

        after
        """)
    _, items, after = slide.blocks
    assert [item.step for item in items.items] == [1, 3]
    assert items.items[0].blocks[0].items[0].step == 2
    assert (items.step, after.step, slide.steps) == (0, 3, 3)
