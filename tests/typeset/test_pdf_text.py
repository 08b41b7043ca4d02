"""Pages painted into a PDF give text that can be selected, searched and copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox


def text_of_pdf(page: Page, path: Path) -> str:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(800, 450), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.scale(writer.width() / page.size.width(), writer.width() / page.size.width())
    page.paint(painter, 0)
    painter.end()
    return " ".join(PdfReader(path).pages[0].extract_text().split())


def test_the_words_of_a_page_can_be_copied(typeset: Callable[..., Page], tmp_path: Path) -> None:
    page = typeset("# Verificación\n\nAn efficient office, affluent and aﬄicted: 25 % of ¿qué?", for_pdf=True)

    text = text_of_pdf(page, tmp_path / "page.pdf")

    assert "Verificación" in text
    assert "An efficient office, affluent and" in text
    assert "25 % of ¿qué?" in text


def test_a_step_that_is_not_shown_is_not_in_the_pdf(typeset: Callable[..., Page], tmp_path: Path) -> None:
    page = typeset("# Title\n\nshown\n\n. . .\n\nhidden", for_pdf=True)

    text = text_of_pdf(page, tmp_path / "page.pdf")

    assert "shown" in text
    assert "hidden" not in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_figures_dates_and_times_are_copied_as_they_are_read(
    typeset: Callable[..., Page], tmp_path: Path, language: str
) -> None:
    agenda = "---\nlayout: agenda\n---\n\n# T\n\n| a | b | c |\n|---|---|--:|\n| 15:40 | 1700 | 90 |\n"
    table = "# T\n\n| 2023 | 14 |\n|--:|--:|\n| 1680 | 95 % |\n"

    times = text_of_pdf(typeset(agenda, language, for_pdf=True), tmp_path / "agenda.pdf")
    figures = text_of_pdf(typeset(table, language, for_pdf=True), tmp_path / "table.pdf")

    assert "15:40 1700 90" in times
    assert "2023 14 1680 95 %" in figures
    assert ("March 13, 2023" if language == "en" else "13 de marzo de 2023") in figures


def test_the_number_of_an_item_keeps_its_full_stop(typeset: Callable[..., Page]) -> None:
    items = "\n".join(f"{number}. item" for number in range(1, 12))
    markers = [
        standing.box
        for standing in typeset(f"# T\n\n{items}\n", for_pdf=True).boxes
        if isinstance(standing.box, TextBox) and standing.box.kind == "marker"
    ]
    assert [[line.text for line in box.lines] for box in markers[-2:]] == [["10."], ["11."]]
