"""Where lines end: addresses, last lines, Japanese, and what an author bound or allowed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from presenter.deck.run import Run
from presenter.i18n.language import Language
from presenter.typeset.fonts import load_fonts
from presenter.typeset.inline_format import FormattedText, format_runs
from presenter.typeset.text_box import TextBox, measure, set_text
from presenter.typeset.text_style import TextStyle

ADDRESS = (
    "https://github.com/lsst-dm/some_long_repository_name/blob/main/path/another-file.py?query=value&other=1"
)
PARAGRAPHS = (
    "The facility does forty per cent of the processing and the cloud does all the rest of it",
    "Each patch of sky is visited about two thousand times in the ten years of the survey",
    "Verification still needs work, and the tests of this year will show how much of it is left",
)


@pytest.fixture
def style(qapp: QGuiApplication) -> TextStyle:
    load_fonts()
    return TextStyle("Atkinson Hyperlegible Next", 36, "#000000", language=Language("en"))


def words(box: TextBox) -> list[str]:
    return [line.text for line in box.lines]


@pytest.mark.parametrize("width", range(420, 900, 30))
def test_an_address_breaks_after_its_signs_and_gets_no_hyphen(style: TextStyle, width: int) -> None:
    box = set_text(FormattedText(f"See {ADDRESS}"), style, width)

    assert "".join(words(box)) in (f"See {ADDRESS}", f"See{ADDRESS}")
    assert all(line[-1] in "/.-_?&=" for line in words(box)[:-1] if line != "See")
    assert all(line.rect.width() <= width for line in box.lines)


@pytest.mark.parametrize("width", range(420, 600, 3))
def test_words_that_run_either_way_may_follow_an_address(style: TextStyle, width: int) -> None:
    # At a width or two of these Qt counts the space behind the address, which no narrower line gets rid of.
    address = "https://example.org/" + "a_long-path/of.parts?and=more&" * 6
    after = " \U0009ed61Ģ “quoted” «citado» مرحبا "
    runs = (
        Run(f"{address} "),
        Run("strong", strong=True),
        Run(after),
        Run("بالعالم", strong=True),
        Run(" 25 % ÷\U00028bb2 שלום עולם LSST 2023"),
    )
    box = set_text(format_runs(runs, replace(style, language=Language("ja"), weight=600)), style, width)

    assert "".join(words(box)).startswith(address)


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
@pytest.mark.parametrize("width", range(500, 1000, 41))
def test_no_paragraph_ends_in_one_short_word(style: TextStyle, paragraph: str, width: int) -> None:
    box = set_text(format_runs((Run(paragraph),), style), style, width)

    assert len(words(box)[-1]) >= 12 or " " in words(box)[-1]
    assert len(box.lines) == len(
        set_text(FormattedText(paragraph), replace(style, balanced=True), width).lines
    )
    assert all(line.rect.width() <= width for line in box.lines)


@pytest.mark.parametrize("width", range(500, 1100, 37))
def test_no_heading_ends_in_one_word(style: TextStyle, width: int) -> None:
    title = "What the survey has found in its very first year of operations"
    box = set_text(FormattedText(title), replace(style, size=56, balanced=True, weight=600), width)

    assert " " in words(box)[-1]


def test_a_line_that_the_author_began_may_be_short(style: TextStyle) -> None:
    text = f"{PARAGRAPHS[0]}\N{LINE SEPARATOR}Ana"

    assert words(set_text(FormattedText(text), style, 900))[-1] == "Ana"


@pytest.mark.parametrize("space", ["\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{WORD JOINER}"])
def test_what_an_author_bound_is_never_parted(style: TextStyle, space: str) -> None:
    for width in range(200, 700, 20):
        lines = words(set_text(FormattedText(f"some words before one{space}two and after"), style, width))
        assert any("one" in line and "two" in line for line in lines)


def test_a_soft_hyphen_shows_only_where_a_line_ends(style: TextStyle) -> None:
    text = FormattedText("infra\N{SOFT HYPHEN}structure")

    assert words(set_text(text, style, 900)) == ["infrastructure"]
    assert words(set_text(text, style, 180)) == ["infra-", "structure"]


def test_a_zero_width_space_lets_a_line_end(style: TextStyle) -> None:
    text = FormattedText("infra\N{ZERO WIDTH SPACE}structure")

    assert words(set_text(text, style, 180)) == ["infra", "structure"]
    assert measure(text, style)[0] < measure(FormattedText("infrastructure"), style)[0]


def test_an_opening_quotation_mark_hangs_in_the_margin(style: TextStyle) -> None:
    quoted = set_text(FormattedText("“Two thousand times”"), replace(style, hanging=True), 900)
    mark = style.advance("“")

    assert quoted.lines[0].rect.left() == pytest.approx(-mark)
    assert quoted.width == 900
    assert set_text(FormattedText("“"), replace(style, hanging=True), 900).lines[0].rect.left() == 0


@pytest.mark.parametrize("width", range(300, 800, 17))
def test_japanese_breaks_between_characters_but_not_before_a_stop(style: TextStyle, width: int) -> None:
    text = "観測所の望遠鏡は、毎晩、空の広い領域を撮影します。「第一に、安全。」ちょっと、チャート。"
    box = set_text(FormattedText(text), replace(style, language=Language("ja")), width)

    assert "".join(words(box)) == text
    assert len(box.lines) > 1
    assert not any(line[0] in "、。」ょっャー" for line in words(box))
    assert not any(line[-1] == "「" for line in words(box))
