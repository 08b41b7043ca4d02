"""What a page tells those who hear it: the language of words, what a picture shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox

Typeset = Callable[..., Page]
DOME = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>'


def test_words_say_which_language_they_are_in(typeset: Typeset) -> None:
    page = typeset("---\nlanguages: both\n---\n\nThe dome\n", "es")
    said = {
        (box.language, line.text)
        for box in (standing.box for standing in page.boxes)
        if isinstance(box, TextBox) and box.kind == "paragraph"
        for line in box.lines
    }
    assert said == {("es", "THE DOME"), ("en", "The dome")}


def test_a_picture_says_what_it_shows(typeset: Typeset, tmp_path: Path) -> None:
    (tmp_path / "dome.svg").write_text(DOME, encoding="utf-8")
    page = typeset("![A *dome* at night](dome.svg)", "es")
    assert [(box.box.alt, box.box.language) for box in page.boxes if box.box.kind == "picture"] == [
        ("A DOME AT NIGHT", "es")
    ]


def test_a_formula_says_its_source(typeset: Typeset) -> None:
    page = typeset("$$\nx^2\n$$")
    assert "x^2" in {standing.box.alt for standing in page.boxes}


def test_a_formula_among_words_says_its_source_among_them(typeset: Typeset) -> None:
    page = typeset("The depth grows with $N$, and twice $M^2$\n")
    texts = [standing.box for standing in page.boxes if isinstance(standing.box, TextBox)]
    assert "The depth grows with N, and twice M^2" in {line.text for box in texts for line in box.lines}


def test_a_chart_says_its_numbers(typeset: Typeset) -> None:
    chart = (
        "```chart\ntype: bar\ntitle: A year\nlabels: [Alerts, Images]\nseries:\n  Night: [3, 1200.5]\n```\n"
    )
    (said,) = (box.box.alt for box in typeset(chart).boxes if box.box.kind == "chart")
    assert said == "A year. Night: Alerts 3.0, Images 1,200.5"
