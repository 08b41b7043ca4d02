"""Two languages on one slide: what is said twice stands in order, what is not stands once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.typeset.box import Standing
from presenter.typeset.broken_words import has_broken_words
from presenter.typeset.page import Page

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}">'
    '<rect width="{0}" height="{1}" fill="red"/></svg>'
)
FRONT_MATTER = "---\nlanguage: en\ntranslations: [es]\naspect: '{}'\n---\n\n"
HEAD = "---\nlayout: {}\nlanguages: both\n---\n\n# A title\n\n"
PICTURE = '![A](a.svg "A caption"){credit="Ana"}\n'


@pytest.fixture
def wide(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(DRAWING.format(160, 90), encoding="utf-8")


@pytest.mark.usefixtures("wide")
@pytest.mark.parametrize("layout", ["default", "picture", "two-columns"])
def test_a_picture_shows_itself_once_over_a_caption_in_each_language(
    typeset: Callable[..., Page], lines_of: Lines, boxes_of: Boxes, layout: str
) -> None:
    page = typeset(HEAD.format(layout) + "words\n\n" + PICTURE)

    assert len(boxes_of(page, "picture")) == 1
    assert lines_of(page, "caption") == ["A caption", "Ana", "A CAPTION", "ANA"]
    assert lines_of(page, "paragraph") == ["words", "WORDS"]


@pytest.mark.usefixtures("wide")
@pytest.mark.parametrize(
    ("caption", "below"), [("A hill", ["A hill", "A HILL", "NASA"]), ("M31", ["M31", "NASA"])]
)
def test_what_is_alike_in_both_languages_stands_once_under_a_picture_and_whose_it_is_last(
    typeset: Callable[..., Page], lines_of: Lines, caption: str, below: list[str]
) -> None:
    page = typeset(HEAD.format("picture") + f'![A](a.svg "{caption}"){{credit="NASA"}}\n')

    assert lines_of(page, "caption") == below


@pytest.mark.usefixtures("wide")
def test_words_of_both_languages_stand_beside_their_picture(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    page = typeset(HEAD.format("picture") + "words\n\n" + PICTURE)

    (picture,) = boxes_of(page, "picture")
    first, second = boxes_of(page, "paragraph")
    assert first.rect.left() == second.rect.left() < picture.rect.left()
    assert first.rect.bottom() < second.rect.top()


@pytest.mark.usefixtures("wide")
def test_words_that_find_no_room_beside_the_picture_find_it_elsewhere(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    page = typeset(HEAD.format("picture") + PICTURE + "\nMany words and no end of them. " * 8)

    (picture,) = boxes_of(page, "picture")
    assert page.findings == ()
    assert not any(picture.rect.intersects(words.rect) for words in boxes_of(page, "paragraph"))
    assert {round(words.rect.left()) for words in boxes_of(page, "paragraph")} >= {108}


COLUMN = "::: column\n- The dome of the telescope\n- The mount and its bearings\n- The camera\n:::\n"


@pytest.mark.parametrize(("columns", "above"), [(1, False), (3, True)])
def test_languages_stand_one_above_the_other_where_columns_would_cramp_them(
    typesetter_for: Callable[..., object], boxes_of: Boxes, columns: int, *, above: bool
) -> None:
    page = typesetter_for(
        HEAD.format("two-columns") + f":::: columns\n{COLUMN * columns}::::\n", FRONT_MATTER.format("4:3")
    ).page(0, "en")

    first, second = boxes_of(page, "language-tag")
    assert (first.rect.bottom() < second.rect.top()) is above


def test_languages_stand_one_above_the_other_where_columns_would_break_their_words(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    column = "::: column\n- On the incomprehensible left\n:::\n"
    page = typeset(HEAD.format("two-columns") + f":::: columns\n{column * 3}::::\n")

    first, second = boxes_of(page, "language-tag")
    assert first.rect.bottom() < second.rect.top()
    assert not any(has_broken_words(placed.box) for placed in page.content)


def test_titles_that_the_author_wrote_in_both_languages_are_both_shown(
    typeset: Callable[..., Page], lines_of: Lines
) -> None:
    source = "---\nlanguages: both\n---\n\n# Hello {lang=en}\n\n# Hola {lang=es}\n\nwords\n"

    assert lines_of(typeset(source, "es"), "title") == ["Hola", "Hello"]


def test_code_with_words_in_it_stands_once_in_each_language(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    source = "---\nlanguages: both\n---\n\n# A title\n\n```python{}\n# words\n```\n\nmore\n"

    assert len(boxes_of(typeset(source.format("")), "code")) == 1
    assert len(boxes_of(typeset(source.format(" {i18n}")), "code")) == 2
