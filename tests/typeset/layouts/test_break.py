"""A break says when the talk goes on, and leaves room for the time until then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.talk.state import Blank
from presenter.typeset.box import Standing
from presenter.typeset.countdown_box import as_minutes
from presenter.typeset.frame import Frame
from presenter.typeset.message_box import set_words
from presenter.typeset.page import Page

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]
COFFEE = "---\nlayout: break\n{}\n---\n\n# Coffee\n\nOn the left patio\n"
TARGET = QRectF(0, 0, 1600, 900)


def ink_of(page: Page, seconds: float, blank: Blank = Blank.NONE) -> QRectF:
    """Return what a countdown changes of the picture, in logical units."""
    frame = Frame(page, 0, None, blank)
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    frame.paint_countdown(painter, TARGET, seconds)
    painter.end()
    inked = [(x, y) for y in range(0, 900, 3) for x in range(0, 1600, 3) if image.pixel(x, y) & 0xFFFFFF]
    if not inked:
        return QRectF()
    columns, rows = [x for x, _ in inked], [y for _, y in inked]
    return QRectF(min(columns), min(rows), max(columns) - min(columns), max(rows) - min(rows))


@pytest.mark.parametrize(("language", "words"), [("en", "Back at 16:30"), ("es", "Seguimos a las 16:30")])
def test_a_break_says_when_the_talk_goes_on_in_the_language_shown(
    typeset: Callable[..., Page], lines_of: Lines, language: str, words: str
) -> None:
    assert lines_of(typeset(COFFEE.format('start: "16:30"'), language), "goes-on") == [words]


def test_a_break_of_a_certain_length_says_that(typeset: Callable[..., Page], lines_of: Lines) -> None:
    assert lines_of(typeset(COFFEE.format("time: 15m"), "es"), "goes-on") == ["15 minutos"]


def test_both_languages_say_it_over_one_countdown(
    typeset: Callable[..., Page], lines_of: Lines, boxes_of: Boxes
) -> None:
    page = typeset(COFFEE.format('start: "16:30"\nlanguages: both'))

    assert lines_of(page, "goes-on") == ["Back at 16:30", "Seguimos a las 16:30"]
    assert len(boxes_of(page, "countdown")) == 1


def test_in_a_language_that_the_program_does_not_speak_the_time_stands_alone(
    typesetter_for: Callable[..., object], lines_of: Lines
) -> None:
    deck = typesetter_for(COFFEE.format('start: "16:30"'), "---\nlanguage: fi\n---\n\n")

    assert lines_of(deck.page(0, "fi"), "goes-on") == ["16.30"]


def test_a_break_that_says_no_time_has_no_countdown(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset(COFFEE.format("class: dark"))

    assert boxes_of(page, "countdown") == boxes_of(page, "goes-on") == []
    assert ink_of(page, 60.0).isEmpty()


def test_the_countdown_stays_in_its_place_and_its_digits_where_they_are(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    page = typeset(COFFEE.format('start: "16:30"'))
    (place,) = boxes_of(page, "countdown")

    passing = (2359.0, 671.0, 600.0, 599.0, 8.0)

    assert all(place.rect.contains(ink_of(page, seconds)) for seconds in passing)
    clocks = [set_words(as_minutes(seconds), place.box.digits, 1000.0) for seconds in passing]
    assert len({round(clock.lines[0].rect.width(), 3) for clock in clocks}) == 1
    assert Frame(page, 0, None, Blank.NONE).countdown_rect(TARGET) == place.rect


def test_at_the_end_a_word_stands_beside_the_zeros(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    for settings in ('start: "16:30"', 'start: "16:30"\nlanguages: both'):
        page = typeset(COFFEE.format(settings))
        (place,) = boxes_of(page, "countdown")

        assert place.rect.contains(ink_of(page, 0.0))
        assert ink_of(page, 0.0).width() > ink_of(page, 1.0).width() * 1.3


def test_nothing_is_painted_over_a_covered_picture(typeset: Callable[..., Page]) -> None:
    assert ink_of(typeset(COFFEE.format('start: "16:30"')), 60.0, Blank.BLACK).isEmpty()


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        (0.0, "00:00"),
        (0.2, "00:01"),
        (59.0, "00:59"),
        (60.0, "01:00"),
        (2100.0, "35:00"),
        (3900.0, "1:05:00"),
    ],
)
def test_a_second_that_has_begun_counts_whole(seconds: float, written: str) -> None:
    assert as_minutes(seconds) == written


def test_minutes_are_not_taken_for_a_time_of_day(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset(COFFEE.format('start: "16:30"'))
    (place,) = boxes_of(page, "countdown")
    clock = set_words(as_minutes(1050.0), place.box.digits, 1000.0)

    assert place.box.unit == "min"
    assert ink_of(page, 1050.0).right() > place.rect.left() + clock.lines[0].rect.right() + 30


@pytest.mark.parametrize("theme", ["observatory", "paper"])
def test_the_unit_stands_close_to_the_digits_in_themes_that_centre_them_too(
    typeset: Callable[..., Page], boxes_of: Boxes, theme: str
) -> None:
    page = typeset(COFFEE.format(f'start: "16:30"\ntheme: {theme}'))
    (place,) = boxes_of(page, "countdown")
    digits = set_words(as_minutes(1050.0), place.box.digits, place.rect.width()).lines[0].rect

    right = place.rect.left() + digits.right()
    assert right + 20 < ink_of(page, 1050.0).right() < right + 160
