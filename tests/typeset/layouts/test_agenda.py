"""The running order: the author's own, or the sections of the deck."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from presenter.i18n.language import Language
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.typesetter import Typesetter

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]


def test_an_agenda_sets_the_times_in_a_column_of_their_own(
    typeset: Callable[..., Page], lines_of: Lines, boxes_of: Boxes
) -> None:
    page = typeset(
        "---\nlayout: agenda\n---\n\n# Today\n\n"
        "| Time | Topic | With |\n|---|---|---|\n"
        "| 15:00 | Highlights | William |\n| | Questions | |\n| 15:55 | Coffee | |\n"
    )

    assert lines_of(page, "clock") == ["15:00", "15:55"]
    assert lines_of(page, "entry") == ["Highlights", "Questions", "Coffee"]
    assert lines_of(page, "note") == ["William"]
    entries = boxes_of(page, "entry")
    assert len({round(entry.rect.left()) for entry in entries}) == 1


@pytest.mark.parametrize(
    "item", ["15:55 Coffee", "15:55 – Coffee", "15.55: Coffee", "**15:55** Coffee", "15:55–16:30 Coffee"]
)
def test_an_agenda_may_be_a_list_whose_items_begin_with_a_time(
    typeset: Callable[..., Page], lines_of: Lines, item: str
) -> None:
    page = typeset(f"---\nlayout: agenda\n---\n\n# Today\n\n- {item}\n- 17:00 End")

    assert lines_of(page, "entry") == ["Coffee", "End"]
    assert lines_of(page, "clock")[0].startswith("15")


def test_an_agenda_in_two_languages_has_two_timetables(typeset: Callable[..., Page], lines_of: Lines) -> None:
    page = typeset(
        "---\nlayout: agenda\nlanguages: both\n---\n\n# Today\n\n- 15:55 Coffee\n- 17:00 End\n\nand dinner"
    )

    assert lines_of(page, "clock") == ["15:55", "17:00"] * 2
    assert lines_of(page, "entry") == ["Coffee", "End", "COFFEE", "END"]
    assert lines_of(page, "paragraph") == ["and dinner", "AND DINNER"]


def test_an_agenda_without_times_is_a_list_as_on_any_slide(
    typeset: Callable[..., Page], lines_of: Lines
) -> None:
    page = typeset("---\nlayout: agenda\n---\n\n# Today\n\n- Coffee\n- End")

    assert lines_of(page, "item") == ["Coffee", "End"]


SECTIONS = """---
layout: agenda
time: 10m
---

# Today

---
layout: section
time: 20m
---

# Highlights {#highlights}

---
layout: break
start: "16:00"
---

# Coffee

---
layout: agenda
id: again
time: 0m
---

# Again

OWN

---
layout: section
---

# Plans {#plans}
"""
AFTERNOON = "---\nlanguage: en\ntranslations: [es]\nstart: '15:00'\n---\n\n"


def test_an_agenda_without_a_list_has_the_sections_of_the_deck(
    typesetter_for: Callable[..., Typesetter], lines_of: Lines
) -> None:
    page = typesetter_for(SECTIONS.replace("OWN", ""), AFTERNOON).page(0, Language("es"))

    assert lines_of(page, "entry") == ["HIGHLIGHTS", "COFFEE", "PLANS"]
    assert lines_of(page, "clock") == ["15:10", "15:30", "16:00"]
    assert lines_of(page, "note") == ["30 min"]


def test_the_entries_of_an_agenda_lead_to_their_slides(typesetter_for: Callable[..., Typesetter]) -> None:
    page = typesetter_for(SECTIONS.replace("OWN", ""), AFTERNOON).page(0, Language("en"))

    assert [link.address for link in page.links(0)] == ["#highlights", "#coffee", "#plans"]


def test_an_agenda_within_the_talk_points_out_what_comes_next(
    typesetter_for: Callable[..., Typesetter], boxes_of: Boxes
) -> None:
    page = typesetter_for(SECTIONS.replace("OWN", "A few words"), AFTERNOON).page(3, Language("en"))

    past, also_past, coming = (standing.box.style for standing in boxes_of(page, "entry"))
    assert past.colour == also_past.colour == page.theme.light.muted
    assert (coming.colour, coming.weight) == (page.theme.light.ink, 600)


@pytest.mark.parametrize("own", ["- Only this", "| a | b |\n|---|---|\n| 1 | 2 |"])
def test_an_agenda_with_a_list_of_its_own_keeps_to_it(
    typesetter_for: Callable[..., Typesetter], boxes_of: Boxes, own: str
) -> None:
    page = typesetter_for(SECTIONS.replace("OWN", own), AFTERNOON).page(3, Language("en"))

    assert boxes_of(page, "timetable") == []


def test_an_agenda_in_two_languages_has_the_sections_twice(
    typesetter_for: Callable[..., Typesetter], lines_of: Lines
) -> None:
    source = SECTIONS.replace("OWN", "").replace("layout: agenda", "layout: agenda\nlanguages: both")
    page = typesetter_for(source, AFTERNOON).page(0, Language("en"))

    assert lines_of(page, "entry") == ["Highlights", "Coffee", "Plans", "HIGHLIGHTS", "COFFEE", "PLANS"]


def test_the_lines_of_two_timetables_begin_at_the_same_height(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    long = "It fills its little hill till it is still, until it spills and fills it till it is filled"
    page = typeset(
        f"---\nlayout: agenda\nlanguages: both\n---\n\n# T\n\n- 15:00 {long}\n- 16:00 B\n- 17:00 C"
    )

    tops = [standing.rect.top() for standing in boxes_of(page, "entry")]
    heights = [standing.rect.height() for standing in boxes_of(page, "entry")]
    assert tops[:3] == pytest.approx(tops[3:])
    assert heights[0] != heights[3]


@pytest.mark.parametrize(("sections", "columns"), [(10, 1), (16, 2)])
def test_many_sections_stand_in_two_columns(
    typesetter_for: Callable[..., Typesetter], boxes_of: Boxes, sections: int, columns: int
) -> None:
    source = "---\nlayout: agenda\n---\n\n# Today\n" + "".join(
        f"\n---\nlayout: section\n---\n\n# Topic {number} of a long day\n" for number in range(sections)
    )
    page = typesetter_for(source, AFTERNOON).page(0, Language("en"))

    assert len(boxes_of(page, "timetable")) == columns
    assert len({round(one.rect.left()) for one in boxes_of(page, "entry")}) == columns
    assert page.findings == ()
