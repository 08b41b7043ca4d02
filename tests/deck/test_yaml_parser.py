from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from presenter.deck.lines import split_lines
from presenter.deck.report import Report
from presenter.deck.yaml_parser import LONGEST, MOST_NESTED, parse_yaml
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlText

PATH = Path("talk.md")


@pytest.fixture
def report():
    return Report(PATH)


def plain(node):
    """Return a tree without its places."""
    match node:
        case YamlText():
            return None if node.is_null else node.text
        case YamlList():
            return [plain(item) for item in node.items]
        case YamlMapping():
            return {key.text: plain(value) for key, value in node.entries}


def test_every_scalar_stays_the_text_that_was_written(report):
    scalars = ("time: 15:30", "date: 2023-03-13", "norway: no", "number: 0o17", "empty:", "text: 'it''s'")
    source = "\n".join((*scalars, "list: [1, {a: b}]"))
    assert plain(parse_yaml(split_lines(source), report)) == {
        "time": "15:30",
        "date": "2023-03-13",
        "norway": "no",
        "number": "0o17",
        "empty": None,
        "text": "it's",
        "list": ["1", {"a": "b"}],
    }
    assert report.findings() == ()


def test_every_node_knows_its_place(report):
    mapping = parse_yaml(split_lines("a: b\nc:\n  - d\n  - {e: f}"), report)
    (_, text), (key, items) = mapping.entries
    assert (str(text.span), str(key.span)) == ("talk.md:1:4", "talk.md:2:1")
    assert [str(item.span) for item in items.items] == ["talk.md:3:5", "talk.md:4:5"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a: b: c", "1:5 syntax"),
        ("a: [b, c\nd: e", "1:4 syntax"),
        ('a: "b', "1:4 syntax"),
        ("a: @b", "1:4 syntax"),
        ("just text", "1:1 syntax"),
        ("a: b\n\tc: d", "2:1 yaml-tab"),
        ("a: *b", "1:4 yaml-alias"),
        ("? [a]\n: b", "1:3 syntax"),
    ],
)
def test_a_slip_is_reported_where_it_stands(report, source, expected):
    parse_yaml(split_lines(source), report)
    found = [f"{finding.span.line}:{finding.span.column} {finding.code}" for finding in report.findings()]
    assert expected in found


def test_one_slip_does_not_cost_the_other_settings(report):
    mapping = parse_yaml(split_lines("a: b\nc: d: e\nf:\n  g: h\ni: @j\nk: l"), report)
    assert plain(mapping) == {"a": "b", "f": {"g": "h"}, "k": "l"}
    assert [finding.span.line for finding in report.findings()] == [2, 5]


def test_a_file_that_unfolds_into_a_huge_one_is_refused(report):
    doublings = [f"{new}: &{new} [*{old}, *{old}]" for old, new in pairwise("abcdefgh")]
    source = "\n".join(("a: &a [x, x]", *doublings))
    assert plain(parse_yaml(split_lines(source), report)) == {"a": ["x", "x"]}
    assert {finding.code for finding in report.findings()} == {"yaml-alias"}


def test_settings_nested_too_deep_are_refused(report):
    parse_yaml(split_lines("a: " + "[" * 100_000), report)
    assert [finding.code for finding in report.findings()] == ["syntax"]
    assert MOST_NESTED < 100


@pytest.mark.parametrize(
    "value", ["!!python/object/apply:os.system [ls]", "!!binary aGk=", "!own {a: b}", "! a"]
)
def test_nothing_is_made_of_a_tag_which_is_refused_and_costs_no_other_setting(report, value):
    assert plain(parse_yaml(split_lines(f"a: {value}\nb: c"), report)) == {"b": "c"}
    assert [(finding.code, finding.span.line) for finding in report.findings()] == [("yaml-tag", 1)]


def test_a_value_that_only_begins_with_an_exclamation_mark_is_written_between_quotes(report):
    assert plain(parse_yaml(split_lines("a: '!important'"), report)) == {"a": "!important"}
    assert report.findings() == ()


@pytest.mark.parametrize("lines", ['title: "{}"', "list: [{}]", "a:\n  {}", "{}"])
def test_settings_without_end_are_refused_before_they_cost_much(report, lines):
    source = lines.format("a, b: c\n" * (LONGEST // 7 + 1)) + "\nmore: words"
    assert parse_yaml(split_lines(source), report).entries == ()
    assert [(finding.code, finding.span.line) for finding in report.findings()] == [("too-large", 1)]
