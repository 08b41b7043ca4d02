"""Lines of subtitles: whole, legible, and of a known language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QGuiApplication

from presenter.deck.subtitle_settings import SubtitleSettings
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.typeset.colours import contrast, mixed
from presenter.typeset.fonts import load_fonts
from presenter.typeset.page import Page
from presenter.typeset.subtitle_band import band_height
from presenter.typeset.subtitle_block import Subtitles
from presenter.typeset.subtitle_words import subtitle_words, width_of
from presenter.typeset.text_style import TextStyle

EN = Language("en")
FULL_HD = QSizeF(1920, 1080)


@pytest.fixture
def style(qapp: QGuiApplication) -> TextStyle:
    load_fonts()
    return TextStyle("Atkinson Hyperlegible Next", 60, "#ffffff", line=1.2)


@pytest.fixture
def page(typeset: Callable[..., Page]) -> Page:
    return typeset("# Title")


def cue(*lines: str, speaker: str = "") -> Cue:
    return Cue(1, 0, speaker, lines={EN: lines}, languages_of_words={EN: EN})


def said(words):
    return [line.text for box in words.lines for line in box.lines]


def test_lines_stay_as_the_cue_has_them(style: TextStyle) -> None:
    words = subtitle_words(cue("Good afternoon,", "and thank you all."), EN, style, 1500)

    assert said(words) == ["Good afternoon,", "and thank you all."]
    assert words.style.size == 60
    assert words.pitch == 72


def test_a_line_wider_than_the_band_is_set_smaller_and_never_broken(style: TextStyle) -> None:
    long = "One square degree of the sky seen by the auxiliary telescope in three filters"

    words = subtitle_words(cue(long, "and more"), EN, style, 1500)

    assert said(words) == [long, "and more"]
    assert words.style.size < 60
    assert all(width_of(line) <= 1501 for line in words.lines)


def test_more_lines_than_the_band_has_are_set_smaller(style: TextStyle) -> None:
    words = subtitle_words(cue("one", "two", "three"), EN, style, 1500)

    assert said(words) == ["one", "two", "three"]
    assert words.height <= 2 * 1.2 * 60


def test_a_speaker_stands_before_the_words_in_bold(style: TextStyle) -> None:
    words = subtitle_words(cue("Good afternoon.", speaker="ANA"), EN, style, 1500)

    label, rest = (part.format.font().weight() for part in words.lines[0].layout.formats())
    assert said(words) == ["ANA: Good afternoon."]
    assert label == QFont.Weight.Bold
    assert rest == QFont.Weight.Normal


def test_a_language_without_words_has_no_lines(style: TextStyle) -> None:
    assert subtitle_words(cue("words"), Language("es"), style, 1500) is None


def test_the_band_takes_at_most_three_tenths_of_the_picture(page: Page) -> None:
    none, one, two = (
        band_height(Subtitles(None, languages), page, FULL_HD) / FULL_HD.height()
        for languages in ((), (EN,), (EN, Language("es")))
    )

    assert none == 0
    assert 0.06 * 1.2 * 2 < one < 0.2
    assert 0.25 < two < 0.3


def test_in_the_largest_size_four_lines_leave_the_slide_most_of_the_picture(page: Page) -> None:
    largest = Subtitles(None, (EN, Language("es")), SubtitleSettings(size=0.075))

    assert band_height(largest, page, FULL_HD) < 0.36 * FULL_HD.height()


def test_subtitles_reach_the_highest_contrast_also_in_a_box_over_white(page: Page) -> None:
    look = page.theme.subtitles
    box = mixed("#ffffff", look.box_colour, look.box_opacity)

    for ground in (look.background, box):
        assert (
            min(contrast(colour, ground) for colour in (look.first, look.second, look.tag, *look.voices)) >= 7
        )
