"""What the bundled fonts draw, so that a deck looks alike on every machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from presenter.typeset.fonts import FALLBACK, FOLDER, drawing_family, load_family, load_fonts
from presenter.typeset.inline_format import FormattedText
from presenter.typeset.text_box import measure, set_text
from presenter.typeset.text_style import TextStyle


@pytest.fixture
def style(qapp: QGuiApplication) -> TextStyle:
    load_fonts()
    return TextStyle("Atkinson Hyperlegible Next", 36, "#000000", code_family="Atkinson Hyperlegible Mono")


def families(text: str, style: TextStyle) -> set[str]:
    """Return the fonts that the characters of a text come from."""
    return {
        run.rawFont().familyName() for run in set_text(FormattedText(text), style, 2000).layout.glyphRuns()
    }


@pytest.mark.parametrize(
    "text",
    ["→←↑↓⇒↔", "∀∃∈∑∫√∞≤≠⊂∪", "ℝℕℤ", "αβγΩ", "Привет", "✓✗☐☑★", "●■▲▼", "😀👍🚀💡", "🇪🇸", "שלום", "مرحبا"],
)
def test_symbols_and_scripts_come_from_a_bundled_font(style: TextStyle, text: str) -> None:
    assert families(text, style) <= {style.family, *FALLBACK}
    assert families(text, style) & set(FALLBACK)


def test_lines_drawn_in_code_are_as_wide_as_its_letters(style: TextStyle) -> None:
    code = TextStyle(style.code_family, 28, "#000000", code_family=style.code_family)

    letters = measure(FormattedText("x" * 8), code)[1]
    assert measure(FormattedText("├──│└┘┼─"), code)[1] == pytest.approx(letters, rel=0.002)


@pytest.mark.parametrize(
    "text", ["á" * 3, "a\u0301\u0302\u0303\u0304", "👩‍👩‍👧‍👦", "🇪🇸🇨🇱", "👍🏽", "1️⃣", "\ud800", "z̸̡̢͇̖"]
)
def test_marks_and_joined_emoji_are_measured_and_painted(style: TextStyle, text: str) -> None:
    box = set_text(FormattedText(f"before {text} after"), style, 900)

    assert len(box.lines) == 1
    assert measure(FormattedText(text), style)[1] <= box.lines[0].rect.width()


def test_sizes_between_two_whole_ones_are_set_as_asked(style: TextStyle) -> None:
    text = FormattedText("Each patch of sky is visited about two thousand times")
    smaller, larger = (measure(text, replace(style, size=size))[1] for size in (30.0, 30.5))

    assert larger / smaller == pytest.approx(30.5 / 30, rel=0.001)


def test_a_font_that_reaches_higher_makes_the_line_higher(style: TextStyle) -> None:
    tight = replace(style, line=1.0)
    latin = set_text(FormattedText("two\N{LINE SEPARATOR}lines"), tight, 900)
    arabic = set_text(FormattedText("مرحبا\N{LINE SEPARATOR}بالعالم"), tight, 900)

    assert arabic.height > latin.height
    assert arabic.lines[0].rect.bottom() <= arabic.lines[1].rect.top()


def test_the_family_that_draws_a_text_is_found_among_several(style: TextStyle) -> None:
    families = (style.family, *FALLBACK)

    assert drawing_family(families, "words") == style.family
    assert drawing_family(families, "✓") == "Presenter Signs"
    assert drawing_family(families, "שלום") == "Presenter Hebrew"
    assert drawing_family(families, "\U000f0000") == style.family


def test_a_family_that_comes_later_stands_in_for_no_other_any_more(style: TextStyle, tmp_path: Path) -> None:
    later, text = replace(style, family="Literatx"), FormattedText("The same words")
    before = later.extent, later.advance("The same words"), measure(text, later)

    content = (FOLDER / "Literata_400Regular.ttf").read_bytes()
    file = tmp_path / "Literatx.ttf"
    file.write_bytes(content.replace("Literata".encode("utf-16-be"), "Literatx".encode("utf-16-be")))

    assert load_family("Literatx", [file])
    after = later.extent, later.advance("The same words"), measure(text, later)
    literata = replace(style, family="Literata")
    load_family("Literata")
    assert after == (literata.extent, literata.advance("The same words"), measure(text, literata))
    assert after != before


def test_a_font_that_is_changed_by_whom_it_was_given_to_stays_as_it_was(style: TextStyle) -> None:
    style.fine_font().setPixelSize(7)

    assert style.fine_font().pixelSize() == 8 * 36
