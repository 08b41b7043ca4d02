"""The whole picture: slide, band, blank."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.talk.state import Blank
from presenter.typeset.frame import Frame
from presenter.typeset.page import Page
from presenter.typeset.subtitle_block import Subtitles

EN, ES = Language("en"), Language("es")
BOTH = (EN, ES)
TARGET = QRectF(0, 0, 800, 450)


def cue(lines: Mapping[Language, tuple[str, ...]], speaker: str = "") -> Cue:
    return Cue(1, 0, speaker, lines=lines, languages_of_words={language: language for language in lines})


def painted(frame: Frame, target: QRectF = TARGET) -> QImage:
    image = QImage(target.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    frame.paint(painter, target)
    painter.end()
    return image


def test_a_frame_without_subtitles_is_the_page(typeset: Callable[..., Page]) -> None:
    frame = Frame(typeset("# Title"), 0, None, Blank.NONE)

    assert frame.page_rect(TARGET) == TARGET


@pytest.mark.parametrize("languages", [(EN,), BOTH])
def test_the_band_is_as_high_for_every_cue(
    typeset: Callable[..., Page], languages: tuple[Language, ...]
) -> None:
    page = typeset("# Title")
    cues = [None, cue({EN: ("Hello",), ES: ("Hola",)}), cue({EN: ("One", "two"), ES: ("Uno", "dos")})]

    places = [Frame(page, 0, Subtitles(one, languages), Blank.NONE).page_rect(TARGET) for one in cues]

    assert places[0] == places[1] == places[2]
    assert places[0].bottom() < TARGET.bottom() * 0.86


def test_two_languages_need_a_higher_band_than_one(typeset: Callable[..., Page]) -> None:
    page = typeset("# Title")
    one, two = (
        Frame(page, 0, Subtitles(None, languages), Blank.NONE).page_rect(TARGET)
        for languages in ((EN,), BOTH)
    )

    assert two.height() < one.height() < TARGET.height()


def test_the_backdrop_fills_the_sides_beside_a_page_above_the_band(typeset: Callable[..., Page]) -> None:
    page = typeset("---\nbackground: '#123456'\n---\n\n# Title")
    frame = Frame(page, 0, Subtitles(None, BOTH), Blank.NONE)

    image = painted(frame)

    assert frame.page_rect(TARGET).left() > 50
    assert image.pixelColor(2, 2).name() == "#123456"
    assert image.pixelColor(797, 200).name() == "#123456"
    assert image.pixelColor(400, 445).lightness() < 16


def test_each_language_has_its_colour_and_its_place(typeset: Callable[..., Page]) -> None:
    page = typeset("# Title")
    first = painted(Frame(page, 0, Subtitles(cue({EN: ("Hello",), ES: ()}), BOTH), Blank.NONE))
    second = painted(Frame(page, 0, Subtitles(cue({EN: (), ES: ("Hola",)}), BOTH), Blank.NONE))

    assert colours(first) >= {"#ffffff"}
    assert colours(second) >= {"#ffe066"}
    assert lowest_light(first) < highest_light(second)


def test_a_frame_is_blanked_whole(typeset: Callable[..., Page]) -> None:
    page, subtitles = typeset("# Title"), Subtitles(cue({EN: ("Hello",)}), (EN,))

    for blank, colour in ((Blank.BLACK, "#000000"), (Blank.WHITE, "#ffffff")):
        image = painted(Frame(page, 0, subtitles, blank))
        assert colours(image, whole=True) == {colour}


def test_a_frame_without_a_page_is_black() -> None:
    assert colours(painted(Frame(None, 0, None, Blank.NONE)), whole=True) == {"#000000"}


def test_a_frame_paints_nothing_outside_of_its_target(typeset: Callable[..., Page]) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    Frame(typeset("# Title"), 0, Subtitles(None, (EN,)), Blank.NONE).paint(painter, QRectF(40, 50, 800, 450))
    painter.end()

    assert image.pixelColor(39, 300).name() == "#ff00ff"
    assert image.pixelColor(300, 501).name() == "#ff00ff"
    assert image.pixelColor(41, 51).name() != "#ff00ff"


BAND_FROM = 330


def colours(image: QImage, *, whole: bool = False) -> set[str]:
    rows = range(0 if whole else BAND_FROM, image.height())
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in rows}


def light_rows(image: QImage) -> list[int]:
    return [
        y
        for y in range(BAND_FROM, image.height())
        if any(image.pixelColor(x, y).lightness() > 150 for x in range(100, 700))
    ]


def lowest_light(image: QImage) -> int:
    return max(light_rows(image))


def highest_light(image: QImage) -> int:
    return min(light_rows(image))
