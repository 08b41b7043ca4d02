"""Code on a slide: its stages, its long lines, its name, and what there is too much of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from presenter.typeset.box import Standing
from presenter.typeset.code_colours import CodeWord, coloured_lines
from presenter.typeset.code_rows import CodeMeasure, rows_of
from presenter.typeset.code_text import LONGEST_LINE, MOST_LINES
from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox
from presenter.typeset.text_columns import columns_of, with_tabs_expanded
from presenter.typeset.text_style import TextStyle
from presenter.typeset.theme_loader import load_theme, theme_names

Typeset = Callable[..., Page]
Boxes = Callable[[Page, str], list[Standing]]
Painted = Callable[..., QImage]

STAGES = "# T\n\n```python {1|2|all}\none = 1\ntwo = 2\n```\n"


def words(standing: Standing) -> str:
    assert isinstance(standing.box, TextBox)
    return standing.box.layout.text()


def shown(page: Page, kind: str, step: int) -> list[Standing]:
    return [standing for standing in page.boxes if standing.box.kind == kind and standing.is_shown_at(step)]


def tops(panels: list[Standing], like: Standing) -> set[int]:
    """Return the heights at which panels begin that are as high as a line."""
    height = like.rect.height()
    return {round(panel.rect.top()) for panel in panels if panel.rect.height() == pytest.approx(height)}


def test_one_stage_takes_the_place_of_another_and_nothing_moves(typeset: Typeset) -> None:
    page = typeset(STAGES)

    lines = [shown(page, "code-line", step) for step in range(3)]
    assert [[words(line) for line in stage] for stage in lines] == [["one = 1", "two = 2"]] * 3
    rects = [[line.rect for line in stage] for stage in lines]
    assert rects[0] == rects[1] == rects[2]


def test_a_band_lies_behind_the_lines_of_the_stage(typeset: Typeset, boxes_of: Boxes) -> None:
    page = typeset(STAGES)

    first, second = boxes_of(page, "code-line")[:2]
    bands = [tops(shown(page, "panel", step), first) for step in range(3)]
    assert bands == [{round(first.rect.top())}, {round(second.rect.top())}, set()]


def test_each_stage_looks_different(typeset: Typeset, painted: Painted, boxes_of: Boxes) -> None:
    page = typeset(STAGES)

    pictures = [painted(page, step) for step in range(4)]
    assert pictures[0] != pictures[1] != pictures[2]
    assert pictures[2] == pictures[3]


def test_later_stages_do_not_show_through_in_what_is_to_come(typeset: Typeset, painted: Painted) -> None:
    page = typeset(STAGES)

    assert painted(page, 0, coming=0.4) == painted(page, 0)


def test_code_that_is_to_come_is_faint_as_in_its_first_stage(typeset: Typeset, painted: Painted) -> None:
    page = typeset("# T\n\n. . .\n\n" + STAGES.removeprefix("# T\n\n"))

    assert painted(page, 0) != painted(page, 0, coming=0.4) != painted(page, 1)
    assert painted(page, 1, coming=0.4) == painted(page, 1)


def test_lines_that_come_one_by_one_keep_their_places(
    typeset: Typeset, painted: Painted, boxes_of: Boxes
) -> None:
    page = typeset("# T\n\n```python {.incremental}\none\ntwo\n```\n")

    assert [line.step for line in boxes_of(page, "code-line")] == [0, 1]
    place = boxes_of(page, "code-line")[1].rect.toAlignedRect()
    hidden, faint, seen = painted(page, 0), painted(page, 0, coming=0.4), painted(page, 1)
    assert hidden.copy(place) != faint.copy(place) != seen.copy(place)


def test_numbers_stand_before_the_lines(typeset: Typeset, boxes_of: Boxes) -> None:
    page = typeset("# T\n\n```python {.numberLines startFrom=9}\none\ntwo\n```\n")

    numbers, lines = boxes_of(page, "line-number"), boxes_of(page, "code-line")
    assert [words(number) for number in numbers] == ["9", "10"]
    for number, line in zip(numbers, lines, strict=True):
        assert number.rect.right() < line.rect.left()
        assert number.rect.top() == line.rect.top()


@pytest.mark.parametrize(
    ("info", "label"),
    [
        ("py", ["Python"]),
        ('py {label="main.py"}', ["main.py"]),
        ('py {label=""}', []),
        ("text", []),
        ("", []),
    ],
)
def test_the_corner_names_the_language_or_the_file(
    typeset: Typeset, lines_of: Callable[..., list[str]], boxes_of: Boxes, info: str, label: list[str]
) -> None:
    page = typeset(f"# T\n\n```{info}\none\n```\n")

    assert lines_of(page, "code-label") == label
    for name in boxes_of(page, "code-label"):
        assert name.rect.bottom() <= boxes_of(page, "code-line")[0].rect.top()


def test_code_stands_once_under_two_languages_and_its_caption_in_each(
    typeset: Typeset, lines_of: Callable[..., list[str]]
) -> None:
    page = typeset('---\nlanguages: both\n---\n\n# T\n\n```py {caption="It begins"}\none\n```\n')

    assert lines_of(page, "code-line") == ["one"]
    assert lines_of(page, "caption") == ["It begins", "IT BEGINS"]


@pytest.mark.parametrize("theme", theme_names(Path()))
def test_eighty_columns_stand_whole_and_longer_lines_make_no_code_smaller_than_legible(
    typeset: Typeset, boxes_of: Boxes, theme: str
) -> None:
    def code(columns: int) -> list[TextBox]:
        source = f"x = [{' 1,' * ((columns - 6) // 3)}]"
        page = typeset(f"---\nlayout: default\ntheme: {theme}\n---\n\n# T\n\n```python\n{source}\n```\n")
        assert page.findings == ()
        return [line.box for line in boxes_of(page, "code-line") if isinstance(line.box, TextBox)]

    assert len(code(80)) == 1
    wrapped = code(100)
    assert len(wrapped) == 2
    assert all(row.style.size >= load_theme(theme, Path()).sizes.legible for row in wrapped)


def test_a_line_too_long_at_any_legible_size_goes_on_below_with_a_mark(
    typeset: Typeset, boxes_of: Boxes
) -> None:
    long = "value = " + " + ".join(f"term_{number}" for number in range(25))
    page = typeset(f"# T\n\n```python\n{long}\nafter\n```\n")

    first, *others, after = boxes_of(page, "code-line")
    assert others
    assert "".join(words(line) for line in (first, *others)) == long
    assert all(line.rect.left() > first.rect.left() for line in others)
    assert after.rect.top() >= others[-1].rect.bottom()
    assert len(boxes_of(page, "continuation")) == len(others)
    assert page.findings == ()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("line", "rows"),
    [
        ("for star in catalogue.stars(dim=6):", ["for star in ", "catalogue.stars(", "dim=6):"]),
        ("                observatory", ["                obse", "rvatory"]),
    ],
)
def test_a_narrow_panel_breaks_code_between_its_parts_and_leaves_no_row_empty(
    line: str, rows: list[str]
) -> None:
    columns = CodeMeasure(TextStyle("Atkinson Hyperlegible Mono", 24, "#000000"))

    broken = rows_of((CodeWord(line),), columns, columns.column * 20.5)
    assert ["".join(word.text for word in row.words) for row in broken] == rows


@pytest.mark.parametrize("lexer", ["console", "pycon", "diff", "python", "html", "go"])
def test_colours_lose_nothing(lexer: str) -> None:
    lines = ("$ ls -l", "one  two", "", ">>> x = 1", "+ added", "    <b>last</b>")

    assert tuple("".join(word.text for word in line) for line in coloured_lines(lines, lexer)) == lines


def test_a_difference_has_grounds_and_keeps_its_signs(typeset: Typeset, boxes_of: Boxes) -> None:
    page = typeset("# T\n\n```diff\n--- a\n+++ b\n-old\n+new\n same\n```\n")

    lines = boxes_of(page, "code-line")
    grounds = tops(boxes_of(page, "panel"), lines[0])
    assert [words(line) for line in lines if round(line.rect.top()) in grounds] == ["-old", "+new"]


@pytest.mark.parametrize(("name", "advice"), [("pyhton", "“python”"), ("nosuchthing!", "`text`")])
def test_a_language_that_is_not_known_is_told(typeset: Typeset, name: str, advice: str) -> None:
    (finding,) = typeset(f"# T\n\n```{name}\nx\n```\n").findings

    assert finding.code == "unknown-code-language"
    assert finding.advice is not None
    assert advice in finding.advice.render()


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("日本", 4), ("e\N{COMBINING ACUTE ACCENT}", 1), ("🎉", 2), ("", 0)]
)
def test_wide_characters_take_two_columns_and_marks_none(text: str, columns: int) -> None:
    assert columns_of(text) == columns
    assert columns_of(with_tabs_expanded(f"{text}\t|", 8)) == 9


def test_code_without_end_shows_its_first_lines_and_says_how_many_are_left_out(
    typeset: Typeset, boxes_of: Boxes
) -> None:
    page = typeset("# T\n\n```python\n" + "value = 1\n" * 50_000 + "```\n")

    lines = boxes_of(page, "code-line")
    assert 10 < len(lines) <= MOST_LINES
    (finding,) = page.findings
    assert finding.code == "too-long"
    assert finding.message.render() == (
        f"This code has 50000 lines, and only the first {len(lines) - 1} are shown"
    )
    assert words(lines[-1]) == f"⋮ +{50_000 - (len(lines) - 1)}"


def test_a_line_without_end_is_shown_as_far_as_it_could_be_read(typeset: Typeset, boxes_of: Boxes) -> None:
    page = typeset("# T\n\n```json\n" + "[1, 2], " * 200_000 + "\n```\n")

    shown = "".join(words(line) for line in boxes_of(page, "code-line"))
    assert (len(shown), shown[-1]) == (LONGEST_LINE + 1, "…")
    assert [finding.code for finding in page.findings] == ["too-long"]


def test_words_in_code_are_translated_and_its_stages_stay(typeset: Typeset) -> None:
    source = '# T\n\n```python {i18n} {1|2|all}\n# sum it\nprint("done", 2)\n```\n'

    page = typeset(source, "es")
    lines = [shown(page, "code-line", step) for step in range(3)]
    assert [[words(line) for line in stage] for stage in lines] == [["# SUM IT", 'print("DONE", 2)']] * 3
    bands = [shown(page, "panel", step) for step in range(3)]
    assert [len(stage) for stage in bands] == [
        len(shown(typeset(source), "panel", step)) for step in range(3)
    ]
