"""How much a line of subtitles holds in the type of a theme."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.typeset.font_file import FontFile
from presenter.typeset.fonts import FOLDER
from presenter.typeset.subtitle_line import room_at, subtitle_line
from presenter.typeset.text_style import TextStyle
from presenter.typeset.theme_fonts import load_theme_fonts
from presenter.typeset.theme_loader import FOLDER as THEMES
from presenter.typeset.theme_loader import load_theme

WORDS = "The telescope looks at the same sky again; ¿no hay dos noches iguales?"


@pytest.mark.parametrize("name", ["observatory", "paper", "plain"])
def test_lines_are_as_wide_as_they_are_painted(qapp, name):
    theme = load_theme(name, THEMES)
    load_theme_fonts(theme)
    painted = TextStyle(theme.fonts.text, 100.0, "#ffffff").advance(WORDS) / 100.0
    assert subtitle_line(theme, (16, 9)).ems(WORDS) == pytest.approx(painted, rel=0.03)


def test_a_full_line_of_ordinary_letters_has_room_in_a_wide_picture_and_less_than_that_in_a_square_one():
    theme = load_theme("observatory", THEMES)
    wide, square = subtitle_line(theme, (16, 9)), subtitle_line(theme, (1, 1))
    assert wide.holds("The old machines are all off for good now."[:42])
    assert not square.holds("The old machines are all off for good now.")
    assert square.room == pytest.approx(room_at(1.0, theme.subtitles.one))
    assert wide.room < room_at(16 / 9, theme.subtitles.one)


def test_a_picture_that_stands_on_end_has_lines_of_more_than_a_few_words():
    upright = subtitle_line(load_theme("observatory", THEMES), (9, 16))
    assert upright.holds("There are more than a few w.")
    assert upright.room < subtitle_line(load_theme("observatory", THEMES), (1, 1)).room


def test_the_same_type_has_the_same_measure_so_that_its_cues_are_known_again():
    assert subtitle_line(load_theme("plain", THEMES), (4, 3)) is subtitle_line(
        load_theme("plain", THEMES), (4, 3)
    )


def test_a_family_that_is_in_no_file_has_widths_of_its_own_nowhere(tmp_path):
    theme = load_theme("plain", THEMES)
    unknown = replace(
        theme, fonts=replace(theme.fonts, text="Somebody's Own", files=(tmp_path / "none.ttf",))
    )
    assert subtitle_line(unknown, (16, 9)).advances == {}


def test_a_broken_font_has_no_characters(tmp_path):
    whole = (FOLDER / "Figtree_400Regular.ttf").read_bytes()
    path = tmp_path / "broken.ttf"
    for data in (b"", b"\0" * 400, whole[:60], whole[: len(whole) // 2], whole[:300] + b"\xff" * 3000):
        path.write_bytes(data)
        font = FontFile(path)
        assert isinstance(font.advances(), dict)
        assert font.families == frozenset() or "Figtree" in font.families


def test_a_font_knows_its_family_and_its_style():
    regular, bold = (FontFile(FOLDER / f"Figtree_{style}.ttf") for style in ("400Regular", "700Bold"))
    assert "Figtree" in regular.families
    assert (regular.is_regular, bold.is_regular) == (True, False)
