"""Where boxes stand, what a step shows, where links are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from presenter.typeset.box import Standing
from presenter.typeset.page import Page

LIST_SLIDE = """
# Where we stand

- Data facilities
    - the old machines are off
. . .
- Verification: [LDM-692](https://ldm-692.lsst.io) has the numbers
"""

TABLE_SLIDE = """
---
layout: table
---

# In numbers

| Priority | Verified | Total |
|---|---:|---:|
| High | 124 | 777 |
| Low | | 6 |
"""

COLUMNS_SLIDE = """
# Side by side

:::: columns
::: {.column width=25%}
Left
:::
::: {.column width=75%}
Right
:::
::::
"""

GOLDEN = {
    "a list": (
        LIST_SLIDE,
        [
            ("title", 108, 78, 1384, 63),
            ("marker", 115, 219, 11, 11),
            ("item", 159, 194, 1333, 59),
            ("marker", 165, 283, 17, 13),
            ("item", 204, 263, 1288, 53),
            ("marker", 115, 358, 11, 11),
            ("item", 159, 333, 1333, 59),
        ],
    ),
    "a table": (
        TABLE_SLIDE,
        [
            ("title", 108, 78, 1384, 63),
            ("cell", 108, 194, 449, 38),
            ("cell", 590, 194, 455, 38),
            ("cell", 1078, 194, 414, 38),
            ("cell", 108, 263, 449, 46),
            ("cell", 590, 263, 455, 46),
            ("cell", 1078, 263, 414, 46),
            ("cell", 108, 340, 449, 46),
            ("cell", 1078, 340, 414, 46),
        ],
    ),
    "columns": (
        COLUMNS_SLIDE,
        [
            ("title", 108, 78, 1384, 63),
            ("column", 108, 194, 330, 59),
            ("paragraph", 108, 194, 330, 59),
            ("column", 502, 194, 990, 59),
            ("paragraph", 502, 194, 990, 59),
        ],
    ),
}


@pytest.mark.parametrize("name", GOLDEN)
def test_boxes_stand_where_they_always_stood(typeset: Callable[..., Page], name: str) -> None:
    source, expected = GOLDEN[name]
    kinds = {kind for kind, *_ in expected}

    boxes = [standing for standing in typeset(source).boxes if standing.box.kind in kinds]

    assert [standing.box.kind for standing in boxes] == [kind for kind, *_ in expected]
    for standing, (_, *rect) in zip(boxes, expected, strict=True):
        assert list(standing.rect.getRect()) == pytest.approx(rect, abs=1.0)


def test_a_page_has_the_shape_that_the_deck_asks_for(typesetter_for: Callable[..., object]) -> None:
    for aspect, width in (("16:9", 1600), ("16:10", 1440), ("4:3", 1200)):
        maker = typesetter_for("# Title", f"---\nlanguage: en\naspect: '{aspect}'\n---\n\n")

        assert (maker.size.width(), maker.size.height()) == (width, 900)


def test_what_a_later_step_reveals_is_left_out_and_keeps_its_place(
    typeset: Callable[..., Page], painted: Callable[..., QImage], boxes_of: Callable[..., list[Standing]]
) -> None:
    page = typeset(LIST_SLIDE)
    later = boxes_of(page, "item")[2].rect.toAlignedRect()
    bare = painted(typeset(LIST_SLIDE.split(". . .")[0]), 0)

    assert painted(page, 0).copy(later) == bare.copy(later)
    assert painted(page, 1).copy(later) != bare.copy(later)


def test_what_is_to_come_can_be_shown_faintly(
    typeset: Callable[..., Page], painted: Callable[..., QImage], boxes_of: Callable[..., list[Standing]]
) -> None:
    page = typeset(LIST_SLIDE)
    later = boxes_of(page, "item")[2].rect.toAlignedRect()
    earlier = boxes_of(page, "item")[0].rect.toAlignedRect()

    faint, shown = painted(page, 0, coming=0.3), painted(page, 1)

    assert darkest(shown, later) < darkest(faint, later) < 230
    assert faint.copy(earlier) == shown.copy(earlier)


def test_links_lead_from_their_words_once_these_are_shown(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]]
) -> None:
    page = typeset(LIST_SLIDE)

    assert page.links(0) == ()
    (link,) = page.links(1)
    assert link.address == "https://ldm-692.lsst.io"
    item = boxes_of(page, "item")[2].rect
    assert item.contains(link.rect)
    assert link.rect.left() > item.left() + 150


def test_a_link_has_a_rectangle_on_every_line_that_it_runs_over(typeset: Callable[..., Page]) -> None:
    page = typeset("# Title\n\nHere [" + "many words " * 20 + "end](https://example.org).")

    first, *others = page.links(0)

    assert first.rect.left() > 150
    assert len(others) >= 2
    assert {round(link.rect.left()) for link in others} == {108}
    assert {link.address for link in others} == {"https://example.org"}


def darkest(image: QImage, area: QRect) -> int:
    """Return the lightness from 0 to 255 of the darkest point in an area."""
    points = (
        QPoint(x, y)
        for x in range(area.left(), area.left() + 500, 2)
        for y in range(area.top(), area.bottom(), 2)
    )
    return min(image.pixelColor(point).lightness() for point in points)
