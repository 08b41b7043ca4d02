"""Words over a picture are legible whatever it is, and it is covered no more than that takes."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from presenter.typeset.box import Standing
from presenter.typeset.colours import contrast
from presenter.typeset.page import Page

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]
Typeset = Callable[..., Page]
SOURCE = (
    "---\nlayout: full-picture\nlanguages: {languages}\nclass: {tone}\n---\n\n# The dome\n\n"
    '![A dome]({name} "Seen from the road"){{credit="Ana"{more}}}\n'
)


def even(colour: str, width: int = 320, height: int = 180) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def noise() -> QImage:
    chance, image = random.Random(1), even("black", 400, 225)
    for y in range(225):
        for x in range(400):
            image.setPixel(x, y, 0xFFFFFFFF if chance.random() < 0.5 else 0xFF000000)
    return image


def dusk() -> QImage:
    image = even("black", 800, 450)
    gradient = QLinearGradient(0, 0, 800, 450)
    for place, colour in ((0.0, "#3a6ea5"), (0.5, "#f2c48d"), (1.0, "#3d3127")):
        gradient.setColorAt(place, QColor(colour))
    painter = QPainter(image)
    painter.fillRect(image.rect(), gradient)
    painter.end()
    return image


PICTURES = {
    "white": even("white"),
    "black": even("black"),
    "grey": even("#808080"),
    "noise": noise(),
    "dusk": dusk(),
    "upright": dusk().copy(300, 0, 200, 450),
}


@pytest.fixture
def full_picture(typeset: Typeset, tmp_path: Path) -> Typeset:
    """Return what lays out a slide that one of the pictures fills."""

    def lay_out(name: str, *, languages: str = "one", tone: str = "plain", more: str = "") -> Page:
        PICTURES[name].save(str(tmp_path / f"{name}.png"))
        return typeset(SOURCE.format(name=f"{name}.png", languages=languages, tone=tone, more=more))

    return lay_out


def behind(page: Page) -> QImage:
    """Return the backdrop of a page, a pixel for each logical unit."""
    image = QImage(page.size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    page.paint_backdrop(painter, QRectF(image.rect()))
    painter.end()
    return image


def colours(image: QImage, place: QRectF) -> set[str]:
    part = image.copy(place.toRect())
    return {part.pixelColor(x, y).name() for y in range(0, part.height(), 2) for x in range(part.width())}


@pytest.mark.parametrize("tone", ["plain", "light"])
@pytest.mark.parametrize("languages", ["one", "both"])
@pytest.mark.parametrize("name", sorted(PICTURES))
def test_every_word_stands_out_from_every_pixel_behind_it(
    full_picture: Typeset, boxes_of: Boxes, name: str, languages: str, tone: str
) -> None:
    page = full_picture(name, languages=languages, tone=tone)
    image = behind(page)

    texts = [*boxes_of(page, "title"), *boxes_of(page, "caption")]
    assert len(texts) == (3 if languages == "one" else 6)
    for text in texts:
        least = min(contrast(text.box.style.colour, colour) for colour in colours(image, text.rect))
        assert least >= 4.5


def test_a_dark_picture_is_left_as_it_is_and_a_grey_one_is_covered_less_than_a_white_one(
    full_picture: Typeset,
) -> None:
    black, grey, white = (full_picture(name).backdrop.scrim for name in ("black", "grey", "white"))

    assert black is None
    assert 0 < grey.opacity < white.opacity < 0.7


def test_the_upper_half_of_a_picture_is_never_covered(full_picture: Typeset) -> None:
    image = behind(full_picture("white"))

    assert colours(image, QRectF(0, 0, 1600, 400)) == {"#ffffff"}


def test_a_picture_of_quite_another_shape_stands_whole_beside_its_words(
    full_picture: Typeset, boxes_of: Boxes
) -> None:
    page = full_picture("upright")

    assert max(one.rect.right() for one in boxes_of(page, "caption")) < 1200
    corner = behind(page).pixelColor(1595, 895)
    assert corner.name() == PICTURES["upright"].pixelColor(198, 448).name()


def test_an_author_may_have_a_picture_cut_or_whole(full_picture: Typeset) -> None:
    assert full_picture("upright", more=" fit=cover").backdrop.surround is None
    assert full_picture("dusk", more=" fit=contain").backdrop.surround is not None


def test_what_both_languages_say_alike_stands_once_and_titles_come_first(
    full_picture: Typeset, lines_of: Lines
) -> None:
    page = full_picture("dusk", languages="both")

    assert lines_of(page) == [
        "The dome",
        "THE DOME",
        "Seen from the road",
        "SEEN FROM THE ROAD",
        "Ana",
        "ANA",
    ]


def test_a_picture_that_cannot_be_shown_is_described(typeset: Typeset, lines_of: Lines) -> None:
    page = typeset("---\nlayout: full-picture\n---\n\n![A dome at dusk](none.png)")

    assert lines_of(page) == ["A dome at dusk"]
