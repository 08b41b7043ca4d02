"""All slides of a deck on one sheet, in any theme."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from presenter.deck.load import load, parse
from presenter.i18n.language import Language

MARKDOWN = Path(__file__).parents[1] / "decks" / "markdown.md"


@pytest.fixture
def contact_sheets() -> ModuleType:
    return importlib.import_module("contact_sheets")


@pytest.mark.parametrize(("count", "rows"), [(1, 1), (4, 1), (5, 2)])
def test_a_sheet_has_four_slides_in_a_row(
    contact_sheets: ModuleType, qapp: QGuiApplication, tmp_path: Path, count: int, rows: int
) -> None:
    deck = parse("\n\n---\n\n".join(f"# Slide {number}" for number in range(count)), tmp_path / "talk.md")

    sheet = contact_sheets.contact_sheet(contact_sheets.in_theme(deck, "observatory"), Language("en"))

    row = contact_sheets.WIDTH * 9 / 16 + contact_sheets.CAPTION + contact_sheets.GAP
    assert sheet.height() == round(contact_sheets.GAP + rows * row)
    last = (count - 1) % contact_sheets.ACROSS
    x = contact_sheets.GAP + last * (contact_sheets.WIDTH + contact_sheets.GAP) + 5
    assert sheet.pixelColor(round(x), round((rows - 1) * row + contact_sheets.GAP + 5)) != QColor(
        contact_sheets.GROUND
    )


def test_markdown_written_for_other_programs_needs_no_change() -> None:
    assert load(MARKDOWN).findings == ()
