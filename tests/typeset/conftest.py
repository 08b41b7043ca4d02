"""Slides from Markdown, laid out as in the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from presenter.deck.load import parse
from presenter.deck.message import Message, Status, Words
from presenter.i18n.language import Language
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter

FRONT_MATTER = (
    "---\ntitle: A talk\nauthor: Ana Rojas\ndate: 2023-03-13\nlanguage: en\ntranslations: [es]\n---\n\n"
)

Typeset = Callable[..., Page]


def in_capitals(message: Message, language: Language) -> Words:
    """Translate into Spanish by writing in capitals, which shows where the words came from."""
    if language == "es" and message.language is None:
        return Words(message.text.upper(), language, Status.TRANSLATED)
    return Words(message.text, message.language or Language("en"), Status.SOURCE)


@pytest.fixture
def typesetter_for(qapp: QGuiApplication, tmp_path: Path) -> Callable[..., Typesetter]:
    """Return a maker of typesetters for decks in `tmp_path`, with the usual front matter or another."""

    def make(source: str, front_matter: str = FRONT_MATTER) -> Typesetter:
        deck = parse(front_matter + source, tmp_path / "talk.md")
        return Typesetter(deck, in_capitals, load_theme(deck.settings.theme, tmp_path))

    return make


@pytest.fixture
def typeset(typesetter_for: Callable[..., Typesetter]) -> Typeset:
    """Return what lays out one slide of a deck; pictures may stand in `tmp_path`."""

    def lay_out(source: str, language: str = "en", *, slide: int = 0, for_pdf: bool = False) -> Page:
        # The first slide of a deck would be its title.
        headed = source if source.lstrip().startswith("---") else f"---\nlayout: default\n---\n\n{source}"
        return typesetter_for(headed).page(slide, Language(language), for_pdf=for_pdf)

    return lay_out


@pytest.fixture
def lines_of() -> Callable[..., list[str]]:
    """Return the lines of text on a page, of the boxes of one kind or of all but the footer."""

    def read(page: Page, kind: str = "") -> list[str]:
        boxes = [standing.box for standing in page.boxes if isinstance(standing.box, TextBox)]
        wanted = [box for box in boxes if box.kind == kind or (not kind and box.kind != "footer")]
        return [line.text for box in wanted for line in box.lines]

    return read


@pytest.fixture
def boxes_of() -> Callable[[Page, str], list[Standing]]:
    """Return the boxes of one kind, where they stand on the page."""

    def find(page: Page, kind: str) -> list[Standing]:
        return [standing for standing in page.boxes if standing.box.kind == kind]

    return find


@pytest.fixture
def painted() -> Callable[..., QImage]:
    """Return a page painted at a step into a picture of so many pixels to a logical unit."""

    def paint(page: Page, step: int = 99, coming: float = 0.0, scale: float = 1.0) -> QImage:
        size = page.size * scale
        image = QImage(size.toSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(scale, scale)
        page.paint(painter, step, coming)
        painter.end()
        return image

    return paint
