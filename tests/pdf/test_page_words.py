"""What a page says, as one would read it aloud."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.pdf.half import Half
from presenter.pdf.page_text import TextLine, page_lines
from presenter.pdf.page_words import PageWords, page_words
from tests.pdf.pdf_talk import Line, Sheet, pdf_talk, slide


def words_of(
    sheet: Sheet, half: Half = Half.WHOLE, size: tuple[float, float] = (453.543, 255.118)
) -> PageWords:
    with pypdfium2.PdfDocument(pdf_talk([sheet], size)) as document:
        return page_words(page_lines(document[0], half))


def wrapped(*lines: str) -> Sequence[Line]:
    return [Line(text, y=150.0 - 13 * row) for row, text in enumerate(lines)]


def test_the_largest_words_at_the_top_are_the_title() -> None:
    words = words_of(slide("Where we stand", "The old machines are off", "The new ones hum"))

    assert words == PageWords("Where we stand", ("The old machines are off", "The new ones hum"))


def test_a_title_of_two_lines_is_one() -> None:
    sheet = Sheet([Line("Where we", y=225, size=20), Line("stand", y=203, size=20), Line("The rest", y=120)])

    assert words_of(sheet).title == "Where we stand"


def test_the_title_of_a_first_page_may_be_low() -> None:
    sheet = Sheet([Line("Seminar of the observatory", y=240, size=9), Line("Rubin", x=180, y=120, size=32)])

    assert words_of(sheet) == PageWords("Rubin", ("Seminar of the observatory",))


def test_a_line_that_was_wrapped_goes_on_and_one_that_was_ended_does_not() -> None:
    sheet = Sheet(
        [
            Line("A title", y=220, size=20),
            *wrapped("A paragraph that is so long that it does not fit", "on one line of the slide."),
            Line("An item", y=100),
            Line("Another", y=82),
        ]
    )

    assert words_of(sheet).parts == (
        "A paragraph that is so long that it does not fit on one line of the slide.",
        "An item",
        "Another",
    )


def test_a_word_divided_at_the_end_of_a_line_is_whole() -> None:
    lines = wrapped("All that we know of the diffi-", "culties is here")

    assert words_of(Sheet([Line("A title", y=220, size=20), *lines])).parts == (
        "All that we know of the difficulties is here",
    )


@pytest.mark.parametrize("bullet", ["•", "–", "▪", "▶"])
def test_bullets_are_left_out(bullet: str) -> None:
    lines = [
        TextLine("A title", 0.1, 0.1, 0.6, 0.18, 0.08),
        TextLine(f"{bullet} The old machines are off", 0.1, 0.3, 0.6, 0.34, 0.04),
        TextLine(bullet, 0.1, 0.4, 0.11, 0.44, 0.04),
        TextLine("The new ones hum", 0.12, 0.4, 0.6, 0.44, 0.04),
    ]

    assert page_words(lines).parts == ("The old machines are off", "The new ones hum")


def test_ligatures_and_letters_of_no_alphabet_are_undone() -> None:
    lines = [TextLine("O\ufb03ce \ue0a0e\ufb03cient\u00a0\ufb02ow", 0.1, 0.1, 0.6, 0.15, 0.05)]

    assert page_words(lines).title == "Office efficient flow"


def test_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet(
        [
            Line("A title", y=220, size=20),
            Line("Left words", x=20, y=150),
            Line("Right words", x=240, y=150),
        ]
    )

    assert words_of(sheet).parts == ("Left words", "Right words")


def test_only_the_half_that_is_shown_is_read() -> None:
    sheet = Sheet([Line("The slide", x=20, y=60, size=20), Line("The notes", x=180, y=60)])

    assert words_of(sheet, Half.LEFT, (320, 90)).title == "The slide"
    assert words_of(sheet, Half.RIGHT, (320, 90)).title == "The notes"


def test_what_stands_beyond_the_page_is_not_read() -> None:
    sheet = Sheet([Line("A title", y=220, size=20), Line("Later", x=2000, y=100)])

    assert words_of(sheet) == PageWords("A title")


@given(
    st.lists(
        st.builds(
            TextLine,
            st.text(min_size=1, max_size=20),
            *(st.floats(-2, 2) for _ in range(4)),
            st.floats(0, 1),
        ),
        max_size=12,
    )
)
def test_no_lines_are_too_odd(lines: list[TextLine]) -> None:
    words = page_words(lines)

    assert all(part == " ".join(part.split()) for part in (words.title, *words.parts))
