"""Draw every slide of a deck on one sheet, in each theme and each language, to be looked at side by side.

    python packaging/contact_sheets.py DECK FOLDER [THEME ...]

Without a theme, in every one that the deck may use.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from presenter.catalogs.catalogs import Catalogs
from presenter.cli.exit_codes import CANNOT_RUN
from presenter.deck.deck import Deck, Slide
from presenter.deck.load import load
from presenter.errors import PresenterError
from presenter.i18n.language import Language
from presenter.outputs.slide_frames import slide_frames
from presenter.qt.material import Material
from presenter.qt.read_material import material_of
from presenter.typeset.theme_loader import theme_names

ACROSS = 4
WIDTH = 480.0
GAP = 16.0
CAPTION = 24.0
GROUND, INK = "#8a8f98", "#14171c"


def main(arguments: list[str]) -> int:
    """Write the sheets and say which; return 0 unless the deck cannot be read."""
    path, folder, *themes = arguments
    application = QApplication([])
    try:
        deck = load(Path(path))
    except PresenterError as error:
        print(error, file=sys.stderr)
        return CANNOT_RUN
    for theme in themes or theme_names(deck.path.parent):
        for language in deck.languages:
            target = Path(folder) / f"{deck.path.stem}-{theme}-{language}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            contact_sheet(in_theme(deck, theme), language).save(str(target))
            print(f"  {target}", flush=True)
    del application
    return 0


def in_theme(deck: Deck, theme: str) -> Material:
    """Return a deck as it would be in another theme; slides with a theme of their own keep it."""
    other = replace(deck, settings=replace(deck.settings, theme=theme))
    return material_of(other, Catalogs.load(other))


def contact_sheet(material: Material, language: Language) -> QImage:
    """Return the sheet of all slides at their last step, four in a row, each over its number and id."""
    across, down = material.deck.settings.aspect
    cell = QSizeF(WIDTH, WIDTH * down / across)
    slides = material.deck.slides
    rows = -(-len(slides) // ACROSS)
    sheet = QImage(
        round(GAP + ACROSS * (cell.width() + GAP)),
        round(GAP + rows * (cell.height() + CAPTION + GAP)),
        QImage.Format.Format_RGB32,
    )
    sheet.fill(QColor(GROUND))
    painter = QPainter(sheet)
    for slide, place in _places(slides, cell):
        *_, last = slide_frames(material, slide, language, ())
        last.paint(painter, place)
        _caption(painter, f"{slide.index + 1}  {slide.identifier}", place)
    painter.end()
    return sheet


def _places(slides: Iterable[Slide], cell: QSizeF) -> Iterable[tuple[Slide, QRectF]]:
    for slide in slides:
        row, column = divmod(slide.index, ACROSS)
        corner = QPointF(GAP + column * (cell.width() + GAP), GAP + row * (cell.height() + CAPTION + GAP))
        yield slide, QRectF(corner, cell)


def _caption(painter: QPainter, words: str, place: QRectF) -> None:
    font = QFont("Atkinson Hyperlegible Next")
    font.setPixelSize(15)
    painter.setFont(font)
    painter.setPen(QColor(INK))
    baseline = place.bottomLeft() + QPointF(2, QFontMetricsF(font).ascent() + 3)
    painter.drawText(baseline, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
