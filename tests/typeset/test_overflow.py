"""What does not fit is told: which box, in which language, by how much, and the size that it would need."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.typeset.page import Page
from presenter.typeset.typesetter import Typesetter

LONG = "All facilities have confirmed their share of the processing for the survey. "


def numbers(finding: Finding) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", finding.message.render().rsplit("”", 1)[1])]


@pytest.mark.parametrize(
    ("source", "box"),
    [
        ("- " + "\n- ".join([LONG] * 30), "from a list item on, “All facilities"),
        (
            "```text\n" + "\n".join(f"line {number}" for number in range(60)) + "\n```",
            "from a block of code on",
        ),
        (
            "| a | b |\n|---|---|\n" + "\n".join(f"| row {row} | {LONG} |" for row in range(30)),
            "from a table on",
        ),
        ("$$\n" + " + ".join(f"x_{{{number}}}" for number in range(90)) + "\n$$", "from a formula on"),
        (LONG * 60, "from a paragraph on"),
        ("Term\n:   " + LONG * 60, "from a definition on"),
    ],
)
def test_the_box_is_named(typeset: Callable[..., Page], source: str, box: str) -> None:
    (finding,) = [one for one in typeset(f"# T\n\n{source}").findings if one.code == "text-overflow"]

    assert box in finding.message.render()
    assert finding.language == "en"
    assert finding.span.line >= 15


def test_a_table_of_figures_that_is_too_wide_is_told_by_its_width(typeset: Callable[..., Page]) -> None:
    row = " | ".join(["123,456,789.25"] * 14)
    (finding,) = typeset(f"# T\n\n| {row} |\n|{'--:|' * 14}\n| {row} |\n").findings

    assert "from a table on" in finding.message.render()
    assert "too wide" in finding.message.render()
    legible, percent, units, room, needed = numbers(finding)
    assert units == pytest.approx(room * percent / 100, abs=room / 100)
    assert needed < legible


def test_each_language_is_told_for_itself(typeset: Callable[..., Page]) -> None:
    page = typeset(f"---\nlayout: default\nlanguages: both\n---\n\n# T\n\n{LONG * 34}", "en")

    assert [finding.language for finding in page.findings] == ["en", "es"]
    english, spanish = (numbers(finding) for finding in page.findings)
    # The trial translation is written in capitals, which are wider.
    assert spanish[1] > english[1]
    assert spanish[-1] <= english[-1]


def test_a_language_that_fits_is_not_told(typeset: Callable[..., Page]) -> None:
    source = (
        f"---\nlayout: default\nlanguages: both\n---\n\n# T\n\n::: {{lang=es}}\n{LONG * 30}\n:::\n\nshort"
    )

    assert {finding.language for finding in typeset(source).findings} == {"es"}


@pytest.mark.parametrize(
    "layout", ["title", "section", "quote", "profile", "agenda", "picture", "full-picture", "end"]
)
def test_no_layout_lets_words_reach_beyond_the_slide_untold(
    typeset: Callable[..., Page], layout: str
) -> None:
    title = "Verification " * 40
    page = typeset(f"---\nlayout: {layout}\n---\n\n# {title}\n\n{LONG * 30}\n\n- 10:00 {LONG * 20}\n")

    assert "text-overflow" in {finding.code for finding in page.findings}


def test_figures_never_break_over_lines(
    typeset: Callable[..., Page], lines_of: Callable[..., list[str]]
) -> None:
    words = "Internationalisation of everything"
    rows = "\n".join(f"| {words} | 1 234 567.25 % | −12 345.5 km |" for _ in range(3))
    table = f"| Name | {words} | {words} |\n|---|--:|--:|\n{rows}\n"
    page = typeset(f":::: columns\n::: column\n{table}\n:::\n::: column\n{LONG}\n:::\n::::")

    cells = lines_of(page, "cell")
    assert cells.count("1 234 567.25 %") == cells.count("−12 345.5 km") == 3


@pytest.mark.parametrize(("repeats", "told"), [(1, 0), (4, 0), (40, 1)])
def test_a_footer_that_is_cut_is_told(
    typesetter_for: Callable[..., Typesetter], lines_of: Callable[..., list[str]], repeats: int, told: int
) -> None:
    title = "Data management all hands " * repeats
    front_matter = f"---\ntitle: {title}\nlanguage: en\ntheme: observatory\n---\n\n"
    page = typesetter_for("---\nlayout: default\n---\n\n# T\n\nwords", front_matter).page(0, Language("en"))

    assert [finding.code for finding in page.findings] == ["text-overflow"] * told
    assert any(title.strip() in line for line in lines_of(page, "footer")) is not bool(told)


@pytest.mark.parametrize("count", [1, 12])
def test_what_stands_beyond_the_edge_is_told(typeset: Callable[..., Page], count: int) -> None:
    caption = "A caption that goes on and on. " * 60
    source = (
        f'---\nlayout: profile\n---\n\n# Name\n\n![p](missing.png "{caption}")\n\nRole' + "\n\nwords" * count
    )
    codes = {finding.code for finding in typeset(source).findings}

    assert "text-overflow" in codes
