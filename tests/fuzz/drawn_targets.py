"""Readers of what is drawn: themes, slides laid out, pictures, formulae and code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.deck.load import load
from presenter.deck.message import Message, Status, Words
from presenter.errors import Finding, PresenterError, Span
from presenter.i18n.language import Language
from presenter.typeset.artwork import Problem
from presenter.typeset.code_colours import coloured_lines, nearest_language
from presenter.typeset.formula_drawing import draw_formula
from presenter.typeset.picture_store import PictureStore
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter
from tests.fuzz.deck_targets import DECK_WORDS, ENGLISH, YAML_WORDS
from tests.fuzz.target import Target

MOST_SLIDES = 3
MOST_LINES = 1_000  # of code, which a slide cuts before it is coloured
SMALL = QRectF(0, 0, 64, 36)


def read_theme(content: bytes, folder: Path) -> None:
    """Read a theme that stands beside a deck, and whatever it says is wrong with it."""
    themes = folder / "themes"
    themes.mkdir(exist_ok=True)
    (themes / "own.yaml").write_bytes(content)
    for finding in load_theme("own", folder).findings:
        finding.render()


def lay_out(content: bytes, folder: Path) -> None:
    """Lay out and paint the first slides of a deck."""
    path = folder / "talk.md"
    path.write_bytes(content)
    try:
        deck = load(path)
    except PresenterError:
        return
    typesetter = Typesetter(deck, _untranslated, load_theme(deck.settings.theme, folder))
    image, painter = _canvas()
    painter.scale(0.04, 0.04)
    for slide in deck.slides[:MOST_SLIDES]:
        page = typesetter.page(slide.index, ENGLISH)
        for finding in page.findings:
            finding.render()
        page.paint(painter, slide.steps)
    painter.end()
    del image


def read_svg(content: bytes, folder: Path) -> None:
    """Read a drawing and paint it."""
    _paint(content, folder / "picture.svg")


def read_pdf(content: bytes, folder: Path) -> None:
    """Read a page of a PDF and paint it."""
    _paint(content, folder / "picture.pdf")


def read_pixels(content: bytes, folder: Path) -> None:
    """Read a picture of pixels and paint it."""
    _paint(content, folder / "picture.png")


def read_formula(content: bytes, folder: Path) -> None:
    """Read a formula and draw it."""
    del folder
    drawn = draw_formula(
        content.decode("utf-8", "replace"), 40.0, "#123456", Span(Path("talk.md")), inline=False
    )
    if isinstance(drawn, Finding):
        drawn.render()
        return
    _, painter = _canvas()
    drawn.paint(painter, SMALL.center())
    painter.end()


def read_code(content: bytes, folder: Path) -> None:
    """Colour a program in the language that its first line names."""
    del folder
    first, _, code = content.decode("utf-8", "replace").partition("\n")
    nearest_language(first[:40])
    lines = tuple(code.split("\n"))[:MOST_LINES]
    if tuple("".join(word.text for word in line) for line in coloured_lines(lines, first[:40])) != lines:
        raise AssertionError(content)


def _paint(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    artwork = PictureStore().load(path)
    if isinstance(artwork, Problem):
        artwork.message.render()
        return
    _, painter = _canvas()
    artwork.paint(painter, SMALL)
    painter.end()


def _canvas() -> tuple[QImage, QPainter]:
    image = QImage(64, 36, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image, QPainter(image)


def _untranslated(message: Message, language: Language) -> Words:
    del language
    return Words(message.text, message.language or ENGLISH, Status.SOURCE)


TARGETS = (
    Target("theme", read_theme, YAML_WORDS),
    Target("slides", lay_out, DECK_WORDS),
    Target(
        "svg",
        read_svg,
        ("<g>", "</g>", "<use href='#a'/>", "<image href='data:image/png;base64,", "url(#a)", "<style>"),
    ),
    Target(
        "pdf",
        read_pdf,
        (" obj\n", "endobj\n", "stream\n", "endstream", "/Type/Page", "/Contents ", " 0 R", "xref\n"),
    ),
    Target("pixels", read_pixels, ("IHDR", "IDAT", "IEND", "GIF89a", "RIFF", "WEBP", "BM", "\xff\xd8")),
    Target(
        "formula",
        read_formula,
        ("\\frac{", "}{", "^", "_", "\\sum", "\\begin{matrix}", "&", "\\\\", "\\left(", "\\sqrt"),
    ),
    Target("code", read_code, ("python\n", "def ", '"""', "/*", "*/", "{{", "<?php ", "\\", "$(", "'''")),
)
