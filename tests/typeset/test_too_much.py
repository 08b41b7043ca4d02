"""However much a slide holds, no more is laid out than could be read, and what is left out is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from presenter.typeset.box import Standing
from presenter.typeset.page import Page

Typeset = Callable[..., Page]

ROWS = "| a | b |\n|---|---|\n" + "| word | 1 |\n" * 10_000
FLOODS = {
    "rows": ROWS,
    "items": "- word\n" * 10_000,
    "nested": "- word\n    - word\n" * 5_000,
    "paragraphs": "word\n\n" * 10_000,
    "headings": "### word\n\n" * 10_000,
    "definitions": "Term\n: word\n\n" * 10_000,
    "rules": "***\n\n" * 10_000,
    "code": "```\nx\n```\n\n" * 10_000,
    "formulae": "$$x$$\n\n" * 10_000,
    "pictures": "![a](b.png)\n\n" * 10_000,
    "quotation": "> word\n>\n" * 10_000,
    "columns": ":::: columns\n" + "::: column\nword\n:::\n" * 10_000 + "::::\n",
    "column": ":::: columns\n::: column\n" + "word\n\n" * 10_000 + ":::\n::::\n",
}


@pytest.mark.parametrize("flood", FLOODS)
@pytest.mark.parametrize("both", ["one", "both"])
def test_a_flood_lays_out_no_more_than_a_slide_can_hold(typeset: Typeset, flood: str, both: str) -> None:
    page = typeset(f"---\nlayout: default\nlanguages: {both}\n---\n\n# T\n\n{FLOODS[flood]}")

    assert len(page.boxes) < 300
    assert "too-long" in {finding.code for finding in page.findings}


def test_a_table_without_end_shows_its_first_rows_and_says_how_many_there_are(
    typeset: Typeset, lines_of: Callable[..., list[str]]
) -> None:
    page = typeset(f"# T\n\n{ROWS}")

    (finding,) = page.findings
    assert (finding.code, finding.slide) == ("too-long", "t")
    shown = lines_of(page, "cell").count("word")
    # Besides the rows, the title and the header.
    assert finding.message.render() == (
        f"This slide has 10002 rows, items and paragraphs, and only {shown + 2} are shown"
    )
    assert f"⋮ +{10_000 - shown}" in lines_of(page, "cell")
    # Five lines of front matter and settings stand above, and the title, the header and the ruler.
    assert finding.span.line > shown


def test_a_wide_and_long_table_costs_by_its_cells(
    typeset: Typeset, boxes_of: Callable[..., list[Standing]]
) -> None:
    row = "| word " * 40 + "|\n"

    page = typeset(f"# T\n\n{row}{'|---' * 40}|\n{row * 200}")

    assert len(boxes_of(page, "cell")) < 300


def test_a_text_without_end_is_shown_as_far_as_a_slide_could_hold_it(
    typeset: Typeset, lines_of: Callable[..., list[str]]
) -> None:
    page = typeset("# T\n\n" + "word " * 1_000_000)

    assert sum(len(line) for line in lines_of(page, "paragraph")) <= 10_000
    assert {"too-long", "text-overflow"} <= {finding.code for finding in page.findings}


def test_a_slide_that_is_only_full_is_shown_whole(
    typeset: Typeset, boxes_of: Callable[..., list[Standing]]
) -> None:
    page = typeset("# T\n\n" + "- word\n" * 60)

    assert len(boxes_of(page, "item")) == 60
    assert [finding.code for finding in page.findings] == ["text-overflow"]
