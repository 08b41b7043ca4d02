"""What may stand behind the fence of a block of code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.code_info import LAST_LINE, MOST_STAGES, WIDEST_TAB, parse_code_info

MARKS = (
    *(
        "python",
        " ",
        "{",
        "}",
        "[",
        "]",
        "|",
        ",",
        "-",
        "*",
        "all",
        "none",
        "hide",
        "1",
        "3-4",
        "99999999999",
    ),
    *(".numberLines", "startFrom=", "tab=", "label=", '"', "lines:true", "{.python .incremental}", "٣", "="),
)
infos = st.one_of(st.text(), st.lists(st.sampled_from(MARKS), max_size=30).map("".join))


@given(infos, st.integers(0, 3000))
def test_whatever_is_written_points_out_lines_that_there_are(info, line_count):
    found = parse_code_info(info, line_count)

    assert len(found.stages) <= MOST_STAGES
    for lines in found.stages:
        assert all(1 <= line <= min(line_count, LAST_LINE) for line in lines or ())
    assert 1 <= found.tab <= WIDEST_TAB


@pytest.mark.parametrize(
    ("info", "stages"),
    [
        ("python", ()),
        ("python {2,4-6}", ({2, 4, 5, 6},)),
        ("python {1|3-4|all}", ({1}, {3, 4}, None)),
        ("python {|1|*}", (None, {1}, None)),
        ("js [1-2|2]", ({1, 2}, {2})),
        ("python {none|5-}", (set(), {5, 6})),
        ("python {6-4|5-99}", (None, {5, 6})),
        ('{.python code-line-numbers="1|3-4"}', ({1}, {3, 4})),
        ('{.python code-line-numbers="|3"}', (None, {3})),
        ('{.python code-line-numbers="true"}', ()),
        ("python {11|12-13} {.numberLines start=10}", ({2}, {3, 4})),
        ("ts {7}{lines:true,startLine:5}", ({3},)),
    ],
)
def test_each_bar_begins_a_stage(info, stages):
    assert parse_code_info(info, 6).stages == tuple(
        None if lines is None else frozenset(lines) for lines in stages
    )


@pytest.mark.parametrize(
    ("info", "first"),
    [
        ("python", None),
        ("{.python .numberLines}", 1),
        ("{.python .number-lines startFrom=10}", 10),
        ("python {.numberLines start=0}", 0),
        ("ts {*}{lines:true,startLine:5}", 5),
        ('{.python code-line-numbers="1|2"}', 1),
        ('{.python code-line-numbers="false"}', None),
    ],
)
def test_lines_are_numbered_if_asked_for(info, first):
    assert parse_code_info(info, 6).first_number == first


@pytest.mark.parametrize(
    ("info", "lexer", "label"),
    [
        ('python {label="main.py"}', "python", "main.py"),
        ('{.python filename="main.py"}', "python", "main.py"),
        ('python title="main.py"', "python", "main.py"),
        ("ts [app.ts] {1}", "ts", "app.ts"),
        ('python {label=""}', "python", ""),
        ("{python}", "python", None),
        ("{r echo=false}", "r", None),
        ("{.numberLines}", "", None),
        ("{.numberLines .python}", "python", None),
    ],
)
def test_the_language_and_the_name_of_the_file(info, lexer, label):
    found = parse_code_info(info, 6)

    assert (found.lexer, found.label) == (lexer, label)


def test_a_block_that_is_hidden_at_first_waits():
    found = parse_code_info("python {hide|1|all}", 6)

    assert (found.waits, found.stages) == (True, (frozenset({1}), None))


@pytest.mark.parametrize("info", ["python {a=}", "python {tab=0}", "python {tab=x}", "python {start=-1}"])
def test_what_makes_no_sense_is_told(info):
    assert parse_code_info(info, 6).unread


@pytest.mark.parametrize(("info", "beyond"), [("{7}", 7), ("{5-99}", None), ("{6-4}", 6), ("{0}", 0)])
def test_a_line_that_is_not_there_is_told(info, beyond):
    assert parse_code_info(info, 6).beyond == beyond


def test_a_flood_of_ranges_costs_no_more_than_its_length():
    stages = parse_code_info("{" + "1-999999," * 20_000 + "}", 100_000).stages

    assert [len(lines or ()) for lines in stages] == [LAST_LINE]
