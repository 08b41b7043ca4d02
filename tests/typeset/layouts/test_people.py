"""Several portraits on a profile are several people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.typeset.box import Standing
from presenter.typeset.page import Page

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]
FACE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90">'
    b'<rect width="160" height="90" fill="red"/></svg>'
)
PERSON = "![Face](face.svg)\n\n### Person {}\n\nEngineer {}\n\n"


@pytest.fixture
def team(typeset: Callable[..., Page], tmp_path: Path) -> Callable[..., Page]:
    (tmp_path / "face.svg").write_bytes(FACE)

    def lay_out(count: int, languages: str = "one", before: str = "") -> Page:
        people = "".join(PERSON.format(number, number) for number in range(count))
        head = f"---\nlayout: profile\nlanguages: {languages}\n---\n\n# The team\n\n{before}\n\n"
        return typeset(head + people)

    return lay_out


def test_people_stand_side_by_side_each_under_their_portrait(
    team: Callable[..., Page], boxes_of: Boxes, lines_of: Lines
) -> None:
    page = team(3, before="All of them")

    faces, names, roles = (boxes_of(page, kind) for kind in ("picture", "name", "role"))
    assert lines_of(page) == [
        "The team",
        "All of them",
        *(line for number in range(3) for line in (f"Person {number}", f"Engineer {number}")),
    ]
    assert len({face.rect.top() for face in faces}) == 1
    for face, name, role in zip(faces, names, roles, strict=True):
        assert face.rect.left() == name.rect.left() == role.rect.left()
        assert face.rect.bottom() < name.rect.top() < role.rect.top()
    assert page.findings == ()


@pytest.mark.parametrize(("count", "rows"), [(2, [2]), (4, [4]), (5, [3, 2]), (6, [3, 3]), (8, [4, 4])])
def test_many_people_stand_in_rows_that_are_about_as_full(
    team: Callable[..., Page], boxes_of: Boxes, count: int, rows: list[int]
) -> None:
    page = team(count)

    tops = [face.rect.top() for face in boxes_of(page, "picture")]
    assert [tops.count(top) for top in sorted(set(tops))] == rows
    assert page.findings == ()


def test_a_face_shows_itself_once_for_both_languages(
    team: Callable[..., Page], boxes_of: Boxes, lines_of: Lines
) -> None:
    page = team(2, "both")

    assert len(boxes_of(page, "picture")) == 2
    assert lines_of(page, "role") == ["Engineer 0", "ENGINEER 0", "Engineer 1", "ENGINEER 1"]


def test_footnotes_stand_under_the_people(
    team: Callable[..., Page], boxes_of: Boxes, lines_of: Lines
) -> None:
    page = team(2, "both", "All of them[^1]\n\n[^1]: In 2023")

    assert lines_of(page, "footnote") == ["In 2023", "IN 2023"]
    assert boxes_of(page, "footnote")[0].rect.top() > boxes_of(page, "role")[-1].rect.bottom()
    assert page.findings == ()
