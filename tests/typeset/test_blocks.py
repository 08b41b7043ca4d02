"""Lists, tables, code, formulae and the other blocks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage

from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.shape_box import Shape, ShapeBox
from presenter.typeset.text_box import TextBox

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]


def text_box(standing: Standing) -> TextBox:
    assert isinstance(standing.box, TextBox)
    return standing.box


def test_markers_hang_in_the_margin_of_their_items(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset("# T\n\n- " + "many words " * 20 + "\n    - nested\n")

    outer, inner = boxes_of(page, "item")
    first, second = boxes_of(page, "marker")
    assert len(text_box(outer).lines) > 1
    assert first.rect.right() < outer.rect.left() < second.rect.left() < inner.rect.left()
    assert first.rect.center().y() == pytest.approx(outer.rect.top() + text_box(outer).baseline, abs=18)


def test_numbers_go_on_from_where_the_list_starts(typeset: Callable[..., Page], lines_of: Lines) -> None:
    assert lines_of(typeset("# T\n\n9. nine\n10. ten\n"), "marker") == ["9.", "10."]


def test_numbers_of_two_digits_keep_clear_of_the_words(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset("# T\n\n99. nine\n100. ten\n")

    for marker, item in zip(boxes_of(page, "marker"), boxes_of(page, "item"), strict=True):
        assert marker.rect.right() < item.rect.left()


def test_tasks_have_boxes_that_are_ticked_or_not(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset("# T\n\n- [x] done\n- [ ] to do\n")

    boxes = [standing.box for standing in boxes_of(page, "marker")]
    assert [box.shape for box in boxes if isinstance(box, ShapeBox)] == [Shape.TICKED_BOX, Shape.TICK_BOX]


WIDE_TABLE = """# T

| Priority | Fully verified | Partially | With failures | Not verified | Not covered | Total |
|---|---:|---:|---:|---:|---:|---:|
| DM requirements (all) | 124 | 87 | 1 | 328 | 237 | 777 |
| LSE-61 3 | | | | 6 | | 6 |
"""


def test_figures_stand_at_the_right_under_their_heading(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    page = typeset(WIDE_TABLE)

    cells = boxes_of(page, "cell")
    totals = [cells[6], cells[13], cells[-1]]
    assert [text_box(cell).lines[0].text for cell in totals] == ["Total", "777", "6"]
    ends = [cell.rect.left() + text_box(cell).lines[0].rect.right() for cell in totals]
    assert ends == pytest.approx([ends[0]] * 3, abs=0.5)


def test_an_empty_cell_is_left_empty(typeset: Callable[..., Page], lines_of: Lines) -> None:
    assert lines_of(typeset(WIDE_TABLE), "cell")[-3:] == ["LSE-61 3", "6", "6"]


def test_figures_without_an_alignment_go_to_the_right(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset("# T\n\n| Night | Images |\n|---|---|\n| Monday | 1,812 |\n| Tuesday | 90 % |\n")

    ends = [
        cell.rect.left() + text_box(cell).lines[0].rect.right()
        for cell in boxes_of(page, "cell")
        if cell.rect.left() > 200
    ]
    assert ends == pytest.approx([ends[0]] * 3, abs=0.5)


def test_a_wide_table_shrinks_before_any_word_of_it_breaks(
    typeset: Callable[..., Page], lines_of: Lines
) -> None:
    names = [f"Measurement{letter}" for letter in "abcdefgh"]
    row = " | ".join(["1234567.89"] * 8)
    page = typeset(f"# T\n\n| {' | '.join(names)} |\n|{'---|' * 8}\n| {row} |\n")

    assert lines_of(page, "cell") == [*names, *["1234567.89"] * 8]
    assert page.findings == ()


def test_the_headings_of_a_table_wrap_before_its_cells(
    typeset: Callable[..., Page], boxes_of: Boxes, lines_of: Lines
) -> None:
    names = [
        "Totally and utterly verified",
        "Partially verified",
        "Not verified at all",
        "Not covered by tests",
    ]
    page = typeset(
        f"# T\n\n| Name of it | {' | '.join(names)} |\n|---|{'---:|' * 4}\n"
        "| Requirements of data management (all) | 124 | 87 | 1 | 328 |\n"
    )

    cells = [text_box(standing) for standing in boxes_of(page, "cell")]
    assert max(len(cell.lines) for cell in cells[:5]) > 1
    assert [len(cell.lines) for cell in cells[5:]] == [1] * 5


@pytest.mark.parametrize("mark", [" {.highlight}\n", "\n{highlight=2}\n"])
def test_a_row_can_be_pointed_out(typeset: Callable[..., Page], boxes_of: Boxes, mark: str) -> None:
    source = "# T\n\n| a | b |\n|---|---|\n| one | two |\n| three | four |" + mark
    page = typeset(source)

    second = boxes_of(page, "row")[1]
    (ground,) = (standing for standing in boxes_of(page, "panel") if standing.rect.bottom() < 800)
    assert ground.rect.contains(second.rect)


CODE = """# T

```python {2}
def distance(parallax):
\treturn 1000 / parallax
```
"""


def test_code_keeps_its_lines_and_its_tabs_become_spaces(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    page = typeset(CODE)

    texts = [text_box(standing).layout.text() for standing in boxes_of(page, "code-line")]
    assert texts == ["def distance(parallax):", "    return 1000 / parallax"]


def test_the_lines_pointed_out_stand_out(
    typeset: Callable[..., Page], boxes_of: Boxes, painted: Callable[..., QImage]
) -> None:
    page = typeset(CODE)
    first, second = boxes_of(page, "code-line")
    image = painted(page)

    def darkest(standing: Standing) -> int:
        rect = standing.rect.toRect()
        return min(
            image.pixelColor(x, y).lightness()
            for x in range(rect.left(), rect.left() + 500)
            for y in range(rect.top(), rect.bottom(), 2)
        )

    assert darkest(second) < 60 < 100 < darkest(first)


def test_a_long_line_of_code_shrinks_rather_than_wraps(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    long = "value = " + " + ".join(f"term_{number}" for number in range(8))
    page = typeset(f"# T\n\n```python\n{long}\n```\n")

    (line,) = boxes_of(page, "code-line")
    assert len(text_box(line).lines) == 1
    assert text_box(line).style.size < 28
    assert page.findings == ()


def test_a_language_that_is_not_known_is_shown_plain(typeset: Callable[..., Page], lines_of: Lines) -> None:
    assert lines_of(typeset("# T\n\n```nosuch\nx = 1\n```\n"), "code-line") == ["x = 1"]


def test_a_formula_in_a_line_stands_on_its_baseline(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset(r"# T" + "\n\n" + r"The depth $m$ grows, and $\frac{a}{b}$ too")

    (paragraph,) = boxes_of(page, "paragraph")
    box = text_box(paragraph)
    small, tall = [(piece.formula, rect) for piece, rect in box.pieces]
    for drawing, rect in (small, tall):
        assert drawing is not None
        assert rect.top() + drawing.ascent == pytest.approx(box.baseline)
    assert paragraph.rect.height() >= tall[0].ascent + tall[0].descent


def test_a_displayed_formula_stands_in_the_middle(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset("# T\n\n$$\nm = m_1 + 1.25 \\log_{10} N\n$$\n")

    drawn = boxes_of(page, "formula")[-1]
    assert drawn.rect.center().x() == pytest.approx(800, abs=1)


def test_a_formula_has_its_number_at_the_right(
    typeset: Callable[..., Page], boxes_of: Boxes, lines_of: Callable[..., list[str]]
) -> None:
    page = typeset("# T\n\n$$ a^2 + b^2 = c^2 \\tag{7} $$\n\n$$ a = b \\tag*{*} $$")

    assert page.findings == ()
    assert lines_of(page, "formula-number") == ["(7)", "*"]
    number, formula = boxes_of(page, "formula-number")[0], boxes_of(page, "formula")[1]
    assert number.rect.top() + number.box.baseline == pytest.approx(
        formula.rect.top() + formula.box.drawing.ascent  # type: ignore[attr-defined]
    )


@pytest.mark.parametrize(
    "source", ["$x$", "$x_i^2$", r"$\frac{a}{b}$", r"$\sqrt{\frac{1}{2}}$", r"$\int_0^1$"]
)
def test_lines_part_for_a_formula_and_its_letters_stand_on_the_baseline(
    typeset: Callable[..., Page], boxes_of: Boxes, source: str
) -> None:
    (box,) = (
        standing.box for standing in boxes_of(typeset(f"# T\n\nAbove\\\n{source} and\\\nbelow"), "paragraph")
    )
    assert isinstance(box, TextBox)

    above, line, below = (one.rect for one in box.lines)
    ((piece, rect),) = box.pieces
    assert piece.formula is not None
    assert above.bottom() <= rect.top() + piece.formula.ascent - piece.formula.ascent
    assert rect.top() + piece.formula.ascent + piece.formula.descent <= below.top()
    assert line.height() >= piece.formula.ascent + piece.formula.descent


@pytest.mark.parametrize("source", [r"\frac{a", "x^", "&&&", r"\begin{matrix} a", "{", "}"])
@pytest.mark.parametrize("displayed", [True, False])
def test_a_formula_that_cannot_be_read_shows_its_source(
    typeset: Callable[..., Page], lines_of: Lines, source: str, displayed: bool
) -> None:
    page = typeset(f"# T\n\n$$\n{source}\n$$\n" if displayed else f"# T\n\nHere ${source}$ stands.")

    if page.findings:
        (finding,) = page.findings
        assert (finding.code, finding.excerpt, finding.slide) == ("formula", source, "t")
        assert any(source in line for line in lines_of(page))
    else:
        assert source in {"x^", "{", "}"}


def test_a_formula_that_is_nested_without_end_is_told(typeset: Callable[..., Page]) -> None:
    page = typeset("# T\n\nHere $" + "{" * 900 + "x" + "}" * 900 + "$ stands.")

    (finding,) = (finding for finding in page.findings if finding.code == "formula")
    assert "nested too deep" in str(finding.message)
    assert finding.advice is not None


def test_a_quotation_says_whose_it_is_after_a_dash(typeset: Callable[..., Page], lines_of: Lines) -> None:
    page = typeset("# T\n\n> Words last.\n>\n> — Ana Rojas\n")

    assert lines_of(page, "attribution") == ["— Ana Rojas"]


def test_terms_stand_before_their_meanings(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset("# T\n\nCue\n:   What is on the screen\n")

    assert boxes_of(page, "term")[0].rect.right() < boxes_of(page, "meaning")[0].rect.left()


@pytest.mark.parametrize("name", ["important", "warning", "tip"])
def test_a_notice_stands_on_a_panel(typeset: Callable[..., Page], boxes_of: Boxes, name: str) -> None:
    page = typeset(f"# T\n\n::: {name}\nwords\n:::\n")

    paragraph, ground = boxes_of(page, "paragraph")[0], boxes_of(page, "panel")[0]
    assert ground.rect.contains(paragraph.rect)


def test_a_video_shows_its_description_and_a_sign_that_it_plays(
    typeset: Callable[..., Page], boxes_of: Boxes, lines_of: Lines
) -> None:
    page = typeset("# T\n\n![The dome turns](dome.mp4)\n")

    assert lines_of(page, "alt") == ["The dome turns"]
    assert boxes_of(page, "play")
