"""Charts on slides: every number in its place, in the words of the language that is shown."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from presenter.typeset.box import Standing
from presenter.typeset.page import Page

Boxes = Callable[..., list[Standing]]
Lines = Callable[..., list[str]]


def slide(yaml: str, braces: str = "") -> str:
    return f"# T\n\n```chart {braces}\n{yaml}\n```"


def inside(page: Page) -> bool:
    return all(
        box.rect.left() >= -1
        and box.rect.right() <= 1601
        and box.rect.top() >= -1
        and box.rect.bottom() <= 901
        for box in page.boxes
        if box.box.kind.startswith(("chart", "bar", "slice", "line", "swatch"))
    )


def test_bars_are_as_long_as_their_numbers(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    bars = boxes_of(typeset(slide("data: {A: 10, B: 20, C: 0, D: 5}")), "bar")

    heights = [bar.rect.height() for bar in bars]
    assert heights[1] == pytest.approx(2 * heights[0])
    assert heights[3] == pytest.approx(heights[0] / 2)
    assert heights[2] < 2


def test_what_is_below_zero_hangs_from_the_line_of_zero(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    above, below = boxes_of(typeset(slide("data: {A: 10, B: -5}")), "bar")

    assert above.rect.bottom() == pytest.approx(below.rect.top())
    assert above.rect.height() == pytest.approx(2 * below.rect.height())


def test_a_number_stands_at_its_bar_in_the_language_shown(
    typeset: Callable[..., Page], lines_of: Lines
) -> None:
    source = slide("data: {Chile: 3.5, Peru: 40}\nunit: '%'\ntitle: Shares")

    for language, numbers, names, title in (
        ("en", ["3.5%", "40.0%"], ["Chile", "Peru"], ["Shares"]),
        ("es", ["3,5 %", "40,0 %"], ["CHILE", "PERU"], ["SHARES"]),
    ):
        page = typeset(source, language)
        assert [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines_of(page, "chart-number")] == numbers
        assert lines_of(page, "chart-label") == names
        assert lines_of(page, "chart-title") == title


def test_long_labels_stand_beside_lying_bars(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    words = "The science platform that serves the whole community of observers and their students"
    data = "\n".join(f"  {words} {number}: {number}" for number in range(1, 8))

    bars = boxes_of(typeset(slide(f"data:\n{data}")), "bar")

    assert {bar.rect.left() for bar in bars} == {bars[0].rect.left()}
    assert all(upper.rect.bottom() < lower.rect.top() for upper, lower in pairwise(bars))


@pytest.mark.parametrize("kind", ["bar", "stacked-bar"])
@pytest.mark.parametrize("lying", ["true", "false"])
def test_several_series_are_named_in_their_order(
    typeset: Callable[..., Page], lines_of: Lines, boxes_of: Boxes, kind: str, lying: str
) -> None:
    page = typeset(
        slide(f"type: {kind}\nhorizontal: {lying}\nlabels: [A, B]\nseries: {{one: [1, 2], two: [3, 4]}}")
    )

    assert lines_of(page, "chart-series") == ["one", "two"]
    assert len(boxes_of(page, "bar")) == 4
    assert len(boxes_of(page, "hatch")) == 3  # those of the second series, with its key


def test_parts_of_a_stack_stand_on_each_other(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset(slide("type: stacked-bar\nlabels: [A]\nseries: {one: [10], two: [20], less: [-10]}"))

    first, second, below = boxes_of(page, "bar")
    assert second.rect.bottom() == pytest.approx(first.rect.top(), abs=1.5)
    assert below.rect.top() == pytest.approx(first.rect.bottom(), abs=1.5)
    assert second.rect.height() == pytest.approx(2 * first.rect.height(), abs=2)


def test_lines_are_named_where_they_end(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset(
        slide("type: line\nlabels: [A, B, C]\nseries: {up: [1, 2, 9], down: [9, 5, 1], same: [1, 2, 8.9]}")
    )

    names = {box.box.lines[0].text: box.rect for box in boxes_of(page, "chart-series")}  # type: ignore[attr-defined]
    assert names["up"].bottom() <= names["same"].top() + 0.1
    assert names["same"].bottom() < names["down"].top()
    assert len(boxes_of(page, "line")) == 3


def test_a_line_has_a_gap_where_there_is_no_number(
    typeset: Callable[..., Page], boxes_of: Boxes, painted: Callable[..., QImage]
) -> None:
    page = typeset(slide("type: line\nlabels: [A, B, C, D, E]\nvalues: [5, 5, null, 5, 5]"))

    (line,) = boxes_of(page, "line")
    image, y = painted(page), line.rect.top() + line.box.points[0].y()  # type: ignore[attr-defined]
    ground = image.pixelColor(20, round(y)).lightness()

    def is_drawn(share: float) -> bool:
        x = line.rect.left() + line.rect.width() * share
        return image.pixelColor(round(x), round(y)).lightness() < ground - 60

    assert is_drawn(0.15)
    assert not is_drawn(0.5)


def test_a_pie_begins_with_the_largest_and_ends_with_the_smallest_together(
    typeset: Callable[..., Page], boxes_of: Boxes, lines_of: Lines
) -> None:
    page = typeset(slide("type: pie\ndata: {A: 10, B: 60, C: 29, D: 0.5, E: 0.5, F: 0}"))

    sweeps = [box.box.sweep for box in boxes_of(page, "slice")]  # type: ignore[attr-defined]
    assert sweeps == pytest.approx([0.6, 0.29, 0.1, 0.01])
    assert "D, E" in lines_of(page, "chart-label")


@pytest.mark.parametrize("width", ["30%", "45%"])
def test_names_that_have_no_room_around_a_ring_are_listed_and_not_broken(
    typeset: Callable[..., Page], boxes_of: Boxes, lines_of: Lines, width: str
) -> None:
    chart = "```chart\ntype: pie\ndata: {Restaurantes: 54, Municipalidades: 30, Escuelas: 16}\n```"
    columns = f":::: columns\n::: {{.column width={width}}}\n{chart}\n:::\n::: column\nA\n:::\n::::"
    page = typeset(f"# T\n\n{columns}")

    assert lines_of(page, "chart-label") == ["Restaurantes", "Municipalidades", "Escuelas"]
    ring, *_ = boxes_of(page, "slice")
    assert ring.rect.width() > 170
    for key in boxes_of(page, "chart-key"):
        assert not key.rect.intersects(ring.rect)


def test_one_slice_is_a_whole_ring(
    typeset: Callable[..., Page], painted: Callable[..., QImage], boxes_of: Boxes
) -> None:
    page = typeset(slide("type: pie\ndata: {All: 7}"))

    (ring,) = boxes_of(page, "slice")
    image, centre = painted(page), ring.rect.center()
    radius = ring.rect.width() * 0.4
    colours = {image.pixelColor(round(centre.x() + x * radius), round(centre.y() + y * radius)).name()
               for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))}  # fmt: skip
    assert len(colours) == 1
    assert image.pixelColor(centre.toPoint()).name() not in colours


def test_a_chart_comes_step_by_step(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset(slide("data: {A: 1, B: 2}", "{.incremental}"))
    assert [bar.step for bar in boxes_of(page, "bar")] == [1, 2]

    page = typeset(slide("type: line\nlabels: [A, B]\nseries: {one: [1, 2], two: [2, 1]}", "{.incremental}"))
    assert [line.step for line in boxes_of(page, "line")] == [1, 2]


def test_of_many_labels_some_are_left_out_and_none_overlap(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    names = ", ".join(f"Label {number}" for number in range(60))
    page = typeset(slide(f"labels: [{names}]\nvalues: {list(range(60))}"))

    labels = boxes_of(page, "chart-label")
    assert 5 < len(labels) < 60
    assert all(one.rect.right() <= other.rect.left() + 1 for one, other in pairwise(labels))
    assert inside(page)


NUMBERS = st.one_of(st.integers(-(10**12), 10**12), st.floats(-1e6, 1e6), st.none())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    st.sampled_from(["bar", "stacked-bar", "line", "pie"]),
    st.sampled_from(["true", "false", "null"]),
    st.lists(st.lists(NUMBERS, min_size=1, max_size=12), min_size=1, max_size=5),
    st.sampled_from(["", "%", "thousands of requirements verified"]),
    st.sampled_from(["A", "A word", "Supercalifragilisticexpialidocious and more"]),
)
def test_any_numbers_are_drawn_within_the_slide(
    typeset: Callable[..., Page], painted: Callable[..., QImage],
    kind: str, lying: str, series: list[list[float | None]], unit: str, word: str,
) -> None:  # fmt: skip
    def written(number: float | None) -> str:
        return "null" if number is None else f"{number:.6f}"

    rows = "\n".join(
        f"  - name: {word} {index}\n    values: [{', '.join(map(written, row))}]"
        for index, row in enumerate(series)
    )
    labels = ", ".join(f"{word} {index}" for index in range(len(series[0])))
    page = typeset(
        slide(f"type: {kind}\nhorizontal: {lying}\nlabels: [{labels}]\nunit: '{unit}'\nseries:\n{rows}")
    )

    painted(page, scale=0.2)
    overflows = any(finding.code == "text-overflow" for finding in page.findings)
    assert overflows or inside(page)
