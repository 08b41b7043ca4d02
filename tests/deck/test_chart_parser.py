"""Charts: numbers with their names, from a fenced block of YAML."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.blocks import Chart, ChartKind, Code
from presenter.deck.load import parse
from presenter.deck.message import Role
from presenter.deck.messages import block_messages

FULL = """\
```chart
type: stacked-bar
title: Share of the *processing*
labels: [SLAC, France, UK]
series:
  - name: "2023"
    values: [35, 40, 25]
  - name: later
    values: [30, 45.5, null]
unit: million images
x: Where
y: How many
horizontal: true
```
"""


def chart_of(read_slide, yaml: str, braces: str = "") -> Chart:
    (chart,) = read_slide(f"```chart {braces}\n{yaml}\n```\n").blocks
    assert isinstance(chart, Chart)
    return chart


def numbers(chart: Chart) -> list[tuple[float | None, ...]]:
    return [series.values for series in chart.series]


def test_a_chart_has_a_kind_labels_series_and_numbers(read_slide):
    (chart,) = read_slide(FULL).blocks
    assert chart.kind is ChartKind.STACKED_BAR
    assert [label.text.text for label in chart.labels] == ["SLAC", "France", "UK"]
    assert [series.name.text for series in chart.series] == ["2023", "later"]
    assert numbers(chart) == [(35, 40, 25), (30, 45.5, None)]
    assert chart.horizontal is True


def test_its_words_are_messages_with_their_places(read_slide):
    (chart,) = read_slide(FULL).blocks
    messages = list(block_messages(chart))
    assert {message.role for message in messages} == {Role.LABEL}
    assert [(message.text, message.span.line, message.span.column) for message in messages] == [
        ("Share of the *processing*", 3, 8), ("SLAC", 4, 10), ("France", 4, 16), ("UK", 4, 24),
        ("2023", 6, 11), ("later", 8, 11), ("million images", 10, 7), ("Where", 11, 4), ("How many", 12, 4),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "yaml",
    [
        "data: {A: 1, B: 2}",
        "data:\n  A: 1\n  B: 2",
        "labels: [A, B]\nvalues: [1, 2]",
        "labels: [A, B]\nseries:\n  - values: [1, 2]",
        "labels: A, B\nvalues: [1%, 2 %]",
    ],
)
def test_few_numbers_are_written_in_few_words(read_slide, yaml):
    chart = chart_of(read_slide, yaml)
    assert [label.text.text for label in chart.labels] == ["A", "B"]
    assert numbers(chart) == [(1, 2)]
    assert chart.kind is ChartKind.BAR


def test_series_may_be_a_mapping(read_slide):
    chart = chart_of(read_slide, "labels: [A, B]\nseries: {one: [1, 2], two: [3, 4]}")
    assert [series.name.text for series in chart.series] == ["one", "two"]


def test_what_is_indented_keeps_its_place(read_slide):
    (items,) = read_slide("- item\n\n    ```chart\n    title: Words\n    data: {A: 1}\n    ```\n").blocks
    (chart,) = items.items[0].blocks
    assert (chart.title.span.line, chart.title.span.column) == (4, 12)


def test_series_come_step_by_step_and_one_series_bar_by_bar(read_slide):
    several = chart_of(read_slide, "labels: [A]\nseries: {one: [1], two: [2]}", "{.incremental}")
    alone = chart_of(read_slide, "data: {A: 1, B: 2, C: 3}", "{.incremental}")
    assert [series.step for series in several.series] == [1, 2]
    assert [label.step for label in alone.labels] == [1, 2, 3]


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("tpye: bar\ndata: {A: 1}", ["2:1 unknown-key"]),
        ("type: donut\ndata: {A: 1}", ["2:7 bad-value"]),
        ("data: {A: 1, B: many}", ["2:17 bad-value"]),
        ("data: {A: 1, B: 1e99}", ["2:17 bad-value"]),
        ("data: [1, 2]\nvalues: [1]", ["2:7 bad-value"]),
        ("labels: [A, B]\nvalues: [1]", ["3:9 chart"]),
        ("labels: [A]\nseries: words", ["1:1 chart", "3:9 bad-value"]),
        ("type: pie\ndata: {A: 1, B: -2}", ["3:7 chart"]),
        ("type: pie\nlabels: [A]\nseries: {one: [1], two: [2]}", ["4:20 chart"]),
        ("title: Nothing", ["1:1 chart"]),
        ("title: [A]\ndata: {A: 1}", ["2:8 bad-value"]),
        ("title: a: b\ndata: {A: 1}", ["2:9 syntax"]),
        ("data: {A: 1", ["1:1 chart", "2:7 syntax"]),
        ("series: &x [*x]", ["1:1 chart", "2:13 yaml-alias"]),
    ],
)
def test_what_is_wrong_with_a_chart_is_reported(findings, yaml, expected):
    assert sorted(findings(f"```chart\n{yaml}\n```\n")) == expected


@pytest.mark.parametrize(
    ("braces", "expected"),
    [("{height=tall}", "1:18 bad-value"), ("{width=}", "1:1 bad-attributes"), ("soon", "1:1 bad-attributes")],
)
def test_what_is_wrong_behind_the_fence_is_reported(findings, braces, expected):
    assert findings(f"```chart {braces}\ndata: {{A: 1}}\n```\n") == [expected]


@pytest.mark.parametrize("info", ["chart {height=60%}", "{.chart height=60%}", "chart height=60%"])
def test_attributes_stand_behind_the_fence_in_every_way_of_pandoc(read_slide, info):
    (chart,) = read_slide(f"``` {info}\ndata: {{A: 1}}\n```\n").blocks
    assert chart.attributes.get("height") == "60%"


def test_what_can_be_shown_is_shown(read):
    (chart,) = read("```chart\ntype: pie\ndata: {A: 1, B: -2, C: x, D: 4}\n```\n").slides[0].blocks
    assert numbers(chart) == [(1, None, None, 4)]


def test_a_chart_without_numbers_is_shown_as_it_was_written(read):
    (code,) = read("```chart\ntitle: Nothing yet\n```\n").slides[0].blocks
    assert isinstance(code, Code)
    assert (code.text, code.lexer) == ("title: Nothing yet", "yaml")


def test_a_chart_is_no_larger_than_can_be_told_apart(read, findings):
    source = f"```chart\nlabels: {list(range(300))}\nvalues: {list(range(300))}\n```\n"
    assert len(read(source).slides[0].blocks[0].labels) == 100
    assert findings(source) == ["3:9 chart"]


def test_a_chart_that_is_never_closed_is_one_all_the_same(read, findings):
    source = "```chart\ndata: {A: 1}\n"
    assert isinstance(read(source).slides[0].blocks[0], Chart)
    assert findings(source) == ["1:1 unclosed-fence"]


@given(st.text(alphabet=st.sampled_from("adetlbsyp:{}[]-,\n 0159.%&*|>'\"#"), max_size=120))
def test_any_yaml_is_a_chart_or_code(yaml):
    deck = parse(f"~~~~chart\n{yaml}\n~~~~\n", Path("talk.md"))
    (block,) = deck.slides[0].blocks
    assert isinstance(block, Chart | Code)
