"""Which step reveals what: pauses, parts that come one by one, blocks with a step of their own."""

from __future__ import annotations

import pytest

from presenter.deck.blocks import DefinitionList, Division, ItemList, Table

TABLE = "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"


def incremental(source):
    return f"# Title\n\n::: incremental\n{source}\n:::\n\nafter\n"


def below(source):
    return f"# Title\n\n{source}{{.incremental}}\n\nafter\n"


@pytest.mark.parametrize("write", [incremental, below])
def test_the_rows_of_a_table_come_one_by_one_under_their_header(read_slide, write):
    slide = read_slide(write(TABLE))
    _, table, after = slide.blocks
    assert isinstance(table, Table)
    assert (table.step, table.header.step, [row.step for row in table.rows]) == (0, 0, [1, 2])
    assert after.step == slide.steps == 2


def test_a_caption_may_ask_for_it_too(read_slide):
    slide = read_slide(f"{TABLE}\n: Words {{.incremental}}\n")
    assert [row.step for row in slide.blocks[0].rows] == [1, 2]


@pytest.mark.parametrize("write", [incremental, below])
def test_items_come_one_by_one_and_nested_ones_after_theirs(read_slide, write):
    slide = read_slide(write("- one\n    - nested\n- two\n"))
    _, items, after = slide.blocks
    assert isinstance(items, ItemList)
    assert [item.step for item in items.items] == [1, 3]
    assert [item.step for item in items.items[0].blocks[0].items] == [2]
    assert after.step == slide.steps == 3


@pytest.mark.parametrize("write", [incremental, below])
def test_definitions_come_one_by_one(read_slide, write):
    slide = read_slide(write("One\n: first\n\nTwo\n: second\n"))
    definitions = slide.blocks[1]
    assert isinstance(definitions, DefinitionList)
    assert (definitions.step, [entry.step for entry in definitions.definitions]) == (0, [1, 2])


def test_pictures_quotations_code_and_formulae_come_one_by_one(read):
    source = incremental("![a](a.png) ![b](b.png)\n\n> words\n\n```\nx\n```\n\n$$y$$\n\nwords")
    slide = read(source).slides[0]
    assert [block.step for block in slide.blocks] == [0, 1, 2, 3, 4, 5, 5, 5]


def test_what_stands_in_an_item_comes_with_it(read_slide):
    slide = read_slide(incremental("- one\n\n    ```\n    x\n    ```\n\n    > quoted\n- two\n"))
    first, second = slide.blocks[1].items
    assert ([block.step for block in first.blocks], second.step, slide.steps) == ([1, 1], 2, 2)


def test_attributes_below_a_list_that_comes_item_by_item_do_not_hide_it(read_slide):
    slide = read_slide("::: incremental\n- one\n- two\n{.small}\n:::\n")
    assert (slide.blocks[0].step, slide.steps) == (0, 2)


def test_a_fragment_has_a_step_of_its_own_for_which_nothing_waits(read_slide):
    slide = read_slide("one {.fragment}\n\ntwo\n\n::: fragment\nthree\n:::\n\n. . .\n\nfour\n")
    assert [block.step for block in slide.blocks] == [1, 0, 2, 3]
    assert isinstance(slide.blocks[2], Division)


@pytest.mark.parametrize(
    "source", ["words {step=2}", "# Title {step=2}", "- item\n{step=2}", "::: {step=2}\nwords\n:::"]
)
def test_a_block_may_name_its_step(read_slide, source):
    slide = read_slide(source + "\n\nafter\n")
    assert ([block.step for block in slide.blocks], slide.steps) == ([2, 0], 2)


def test_a_pause_after_a_named_step_is_the_next_one(read_slide):
    slide = read_slide("words {step=2}\n\n. . .\n\nafter\n")
    assert [block.step for block in slide.blocks] == [2, 3]


@pytest.mark.parametrize("step", ["x", "-1", "+1", "100"])
def test_a_step_that_is_none_is_reported(findings, step):
    assert findings(f"words {{step={step}}}\n") == ["1:1 bad-value"]


COLUMNS = ":::: {}\n::: column\none\n:::\n{}\n::: {}\ntwo\n:::\n::::\n\nbelow\n"


@pytest.mark.parametrize(
    ("opening", "between", "second", "steps"),
    [
        ("columns", "", "column", [0, 0, 0]),
        ("columns", ". . .", "column", [0, 1, 1]),
        ("columns", "", "{.column .fragment}", [0, 1, 0]),
        ("columns", "", "{.column step=1}", [0, 1, 0]),
        ("{.columns .incremental}", "", "column", [1, 2, 2]),
    ],
)
def test_a_column_may_be_a_step(read_slide, opening, between, second, steps):
    slide = read_slide(COLUMNS.format(opening, between, second))
    columns, after = slide.blocks
    assert [*(column.step for column in columns.columns), after.step] == steps


def test_a_column_may_come_item_by_item(read_slide):
    slide = read_slide(":::: columns\n::: {.column .incremental}\n- a\n- b\n:::\n::::\n")
    assert [item.step for item in slide.blocks[0].columns[0].blocks[0].items] == [1, 2]


def test_notes_have_no_steps_of_their_own(read_slide):
    notes = f"::: notes\nwords {{.fragment}}\n\nmore {{step=3}}\n\n{TABLE}{{.incremental}}\n:::\n"
    slide = read_slide(f"# Title\n\n{notes}")
    assert slide.steps == 0
    assert [passage.step for passage in slide.notes] == [0]


def test_a_block_without_parts_that_is_to_come_part_by_part_is_reported(findings):
    assert findings("words\n{.incremental}\n") == ["2:1 bad-attributes"]
    assert findings("- item\n{.incremental}\n") == []
