"""Where lines break, and what stands on them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from presenter.deck.blocks import Alignment
from presenter.deck.run import Run
from presenter.typeset.fonts import load_fonts
from presenter.typeset.inline_format import FormattedText, format_runs
from presenter.typeset.text_box import TextBox, measure, set_text
from presenter.typeset.text_style import TextStyle

SENTENCE = "Each patch of sky is visited about two thousand times in ten years of the survey"


@pytest.fixture
def style(qapp: QGuiApplication) -> TextStyle:
    load_fonts()
    return TextStyle("Atkinson Hyperlegible Next", 36, "#000000")


def words(box: TextBox) -> list[str]:
    return [line.text for line in box.lines]


def test_lines_break_between_words(style: TextStyle) -> None:
    box = set_text(FormattedText(SENTENCE), style, 600)

    assert " ".join(words(box)) == SENTENCE
    assert all(line.rect.width() <= 600 for line in box.lines)
    assert box.height == pytest.approx(len(box.lines) * style.line_height)


def test_a_heading_has_lines_of_about_one_length(style: TextStyle) -> None:
    title = "What the survey has found in its very first year of operations"
    greedy = set_text(FormattedText(title), style, 900)
    balanced = set_text(FormattedText(title), replace(style, balanced=True), 900)

    def spread(box: TextBox) -> float:
        widths = [line.rect.width() for line in box.lines]
        return max(widths) - min(widths)

    assert len(balanced.lines) == len(greedy.lines) == 2
    assert spread(balanced) < 0.5 * spread(greedy)


def test_no_paragraph_ends_in_a_short_line_where_that_is_cheap_to_avoid(style: TextStyle) -> None:
    width = measure(FormattedText(SENTENCE.rsplit(" ", 1)[0]), style)[1] + 1

    box = set_text(FormattedText(SENTENCE), style, width)

    assert words(box) == [SENTENCE.rsplit(" ", 4)[0], "years of the survey"]


def test_a_word_wider_than_the_line_breaks(style: TextStyle) -> None:
    address = "https://example.org/" + "averylongaddress" * 10

    box = set_text(FormattedText(address), style, 500)

    assert "".join(words(box)) == address
    assert box.width == 500


def test_glyphs_of_another_font_leave_lines_where_they_are(style: TextStyle) -> None:
    plain = set_text(FormattedText("left to right"), style, 900)
    arrows = set_text(FormattedText("left → right ✓"), style, 900)

    assert arrows.height == plain.height
    assert arrows.baseline == plain.baseline


@pytest.mark.parametrize(("alignment", "share"), [(Alignment.RIGHT, 1.0), (Alignment.CENTER, 0.5)])
def test_text_is_aligned(style: TextStyle, alignment: Alignment, share: float) -> None:
    box = set_text(FormattedText("short"), replace(style, alignment=alignment), 700)

    (line,) = box.lines
    assert line.rect.left() == pytest.approx((700 - line.rect.width()) * share)


def test_links_are_found_behind_characters_of_two_units(style: TextStyle) -> None:
    plain = set_text(format_runs((Run("xx "), Run("here", link="#a"), Run(" there")), style), style, 900)
    emoji = set_text(format_runs((Run("😀 "), Run("here", link="#a"), Run(" there")), style), style, 900)

    assert emoji.links[0].rect.width() == pytest.approx(plain.links[0].rect.width(), abs=0.5)
    assert words(emoji) == ["😀 here there"]


def test_a_dash_or_a_dot_between_words_never_begins_a_line(style: TextStyle) -> None:
    text = format_runs((Run("Deep-vision scientist, lead in AP · since November 2021"),), style)
    needed = measure(format_runs((Run("Deep-vision scientist, lead in AP"),), style), style)[1]

    for width in range(int(needed) - 40, int(needed) + 40, 4):
        assert not any(line.startswith("·") for line in words(set_text(text, style, width)))


def test_measuring_gives_the_longest_word_and_the_whole_line(style: TextStyle) -> None:
    longest, whole = measure(FormattedText("one astronomical two"), style)

    assert longest == pytest.approx(measure(FormattedText("astronomical"), style)[1], abs=0.1)
    assert whole > longest * 1.5
