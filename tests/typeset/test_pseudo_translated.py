"""The example talk in a translation a third longer: nothing is cut, and what does not fit is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from presenter.catalogs.pseudo import PSEUDO_LANGUAGE, pseudo_translation
from presenter.deck.load import load
from presenter.deck.message import Message, Status, Words
from presenter.i18n.language import Language
from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter

DECK = Path(__file__).parents[2] / "slides" / "all-hands-2023.md"


def longer(message: Message, language: Language) -> Words:
    if language == PSEUDO_LANGUAGE:
        return Words(pseudo_translation(message.text), language, Status.TRANSLATED)
    return Words(message.text, message.language or Language("en"), Status.SOURCE)


@pytest.fixture(scope="module")
def pages(qapp: QGuiApplication) -> list[Page]:
    """Return the pages of the talk in the longer language."""
    deck = load(DECK)
    typesetter = Typesetter(deck, longer, load_theme(deck.settings.theme, DECK.parent))
    return [typesetter.page(slide.index, PSEUDO_LANGUAGE) for slide in deck.slides]


def texts(page: Page) -> list[tuple[QRectF, TextBox]]:
    return [(one.rect, one.box) for one in page.boxes if isinstance(one.box, TextBox)]


def test_every_text_has_its_beginning_and_its_end(pages: list[Page]) -> None:
    for page in pages:
        words = "".join(line.text for _, box in texts(page) for line in box.lines)
        assert words.count("⟦") == words.count("⟧")
        assert "…⟧" not in words
    assert sum("⟦" in line.text for page in pages for _, box in texts(page) for line in box.lines) > 150


def test_no_line_is_wider_than_its_box(pages: list[Page]) -> None:
    for page in pages:
        for _, box in texts(page):
            assert all(line.rect.right() <= box.width + 0.5 for line in box.lines)
            assert not box.lines or box.lines[-1].rect.bottom() <= box.height + 0.5


def test_what_does_not_fit_is_told_and_all_else_stands_on_the_slide(pages: list[Page]) -> None:
    for page in pages:
        slide = QRectF(-1, -1, page.size.width() + 2, page.size.height() + 2)
        told = {finding.code for finding in page.findings}
        assert "text-overflow" in told or all(slide.contains(rect) for rect, _ in texts(page))
