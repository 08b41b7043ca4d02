"""Lines of subtitles: whole, legible, and of a known language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.typeset.colours import contrast
from presenter.typeset.fonts import load_fonts
from presenter.typeset.subtitle_band import band_height, subtitle_box
from presenter.typeset.text_style import TextStyle
from presenter.typeset.theme_loader import load_theme

EN = Language("en")


@pytest.fixture
def style(qapp: QGuiApplication) -> TextStyle:
    load_fonts()
    return TextStyle("Atkinson Hyperlegible Next", 60, "#ffffff", line=1.2)


def cue(*lines: str, speaker: str = "") -> Cue:
    return Cue(1, 0, speaker, {EN: lines}, {EN: EN})


def test_lines_stay_as_the_cue_has_them(style: TextStyle) -> None:
    box = subtitle_box(cue("Good afternoon,", "and thank you all."), EN, style, 1500)

    assert [line.text for line in box.lines] == ["Good afternoon,", "and thank you all."]
    assert box.style.size == 60


def test_a_line_wider_than_the_band_is_set_smaller_and_never_broken(style: TextStyle) -> None:
    long = "One square degree of the sky seen by the auxiliary telescope in three filters"

    box = subtitle_box(cue(long, "and more"), EN, style, 1500)

    assert [line.text for line in box.lines] == [long, "and more"]
    assert box.style.size < 60
    assert all(line.rect.right() <= 1500 for line in box.lines)


def test_more_lines_than_the_band_has_are_set_smaller(style: TextStyle) -> None:
    box = subtitle_box(cue("one", "two", "three"), EN, style, 1500)

    assert [line.text for line in box.lines] == ["one", "two", "three"]
    assert box.height <= 2 * 1.2 * 60


def test_a_speaker_stands_before_the_words_in_bold(style: TextStyle) -> None:
    box = subtitle_box(cue("Good afternoon.", speaker="ANA"), EN, style, 1500)

    label, words = (part.format.font().weight() for part in box.layout.formats())
    assert [line.text for line in box.lines] == ["ANA: Good afternoon."]
    assert label == QFont.Weight.Bold
    assert words == QFont.Weight.Normal


def test_a_language_without_words_has_no_box(style: TextStyle) -> None:
    assert subtitle_box(cue("words"), Language("es"), style, 1500) is None


def test_the_band_takes_at_most_three_tenths_of_the_picture(tmp_path: Path) -> None:
    theme = load_theme("observatory", tmp_path).subtitles

    assert band_height(0, theme) == 0
    assert 0.06 * 1.2 * 2 < band_height(1, theme) < 0.2
    assert 0.25 < band_height(2, theme) < 0.3


def test_subtitles_reach_the_highest_contrast(tmp_path: Path) -> None:
    theme = load_theme("observatory", tmp_path).subtitles

    assert min(contrast(colour, theme.background) for colour in (theme.first, theme.second)) > 7
    assert contrast(theme.tag, theme.background) > 4.5
