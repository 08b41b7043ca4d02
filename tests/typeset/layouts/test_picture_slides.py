"""A slide for a picture gives it the room that its words leave, and the side that its author chose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.typeset.box import Standing
from presenter.typeset.page import Page

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90">'
    b'<rect width="160" height="90" fill="%s"/></svg>'
)

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]


def test_a_picture_grows_with_its_column(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "a.svg").write_bytes(DRAWING % b"red")
    source = ":::: columns\n::: {{.column width={}%}}\n![A](a.svg)\n:::\n::: column\nwords\n:::\n::::\n"

    widths = [
        boxes_of(typeset("# T\n\n" + source.format(share)), "picture")[0].rect.width()
        for share in (40, 60, 80)
    ]

    assert widths == pytest.approx([528, 792, 1056], abs=1)


def test_a_picture_stands_to_the_right_of_words(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "a.svg").write_bytes(DRAWING % b"red")

    page = typeset("---\nlayout: picture\n---\n\n# T\n\nSome words\n\n![A](a.svg)")

    assert boxes_of(page, "picture")[0].rect.left() > boxes_of(page, "paragraph")[0].rect.right()


@pytest.mark.parametrize(("classes", "at_left"), [("", False), ("{.left}", True)])
def test_a_picture_stands_on_the_side_that_the_author_chose(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path, classes: str, *, at_left: bool
) -> None:
    (tmp_path / "a.svg").write_bytes(DRAWING % b"red")

    page = typeset(f"---\nlayout: picture\n---\n\n# T\n\n![A](a.svg){classes}\n\nSome words")

    (picture,), (words,) = boxes_of(page, "picture"), boxes_of(page, "paragraph")
    assert (picture.rect.right() < words.rect.left()) is at_left


def test_a_tall_picture_leaves_more_room_to_the_words_than_a_wide_one(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "wide.svg").write_bytes(DRAWING % b"red")
    (tmp_path / "tall.svg").write_bytes((DRAWING % b"red").replace(b"0 0 160 90", b"0 0 60 90"))
    source = "---\nlayout: picture\n---\n\n# T\n\n![A]({}.svg)\n\n" + "Some words " * 40

    wide, tall = (boxes_of(typeset(source.format(name)), "paragraph")[0].rect for name in ("wide", "tall"))

    assert tall.width() > wide.width() * 1.2


def test_the_words_of_a_picture_shrink_before_the_picture_does(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "a.svg").write_bytes(DRAWING % b"red")
    source = "---\nlayout: picture\n---\n\n# T\n\n![A](a.svg)\n\n"

    few, many = (typeset(source + "Some words. " * count) for count in (2, 60))

    assert boxes_of(few, "picture")[0].rect.width() == boxes_of(many, "picture")[0].rect.width()


@pytest.mark.parametrize("languages", ["one", "both"])
def test_pictures_on_one_line_stay_beside_each_other(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path, languages: str
) -> None:
    (tmp_path / "wide.svg").write_bytes(DRAWING % b"red")
    (tmp_path / "tall.svg").write_bytes((DRAWING % b"red").replace(b"0 0 160 90", b"0 0 60 90"))

    page = typeset(
        f"---\nlayout: picture\nlanguages: {languages}\n---\n\n# T\n\n![A](wide.svg) ![B](tall.svg)\n\nwords"
    )

    wide, tall = boxes_of(page, "picture")
    assert wide.rect.right() < tall.rect.left()
    assert wide.rect.top() == tall.rect.top()
    assert wide.rect.width() > tall.rect.width()
