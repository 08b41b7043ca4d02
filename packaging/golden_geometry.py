"""Write down where every box of the deck that has everything stands, to be compared with from then on.

    python packaging/golden_geometry.py

Run it when a change moves boxes on purpose, and look at the difference that it makes to the file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter

DECK = Path(__file__).parents[1] / "tests" / "decks" / "torture.md"
GOLDEN = DECK.with_suffix("") / "geometry.txt"
ASPECTS = ((16, 9), (16, 10), (4, 3))


def main() -> int:
    """Write the file and say how many boxes it holds; return 0."""
    application = QGuiApplication([])
    pages = geometry(load(DECK))
    GOLDEN.write_text("\n".join(_written(pages)) + "\n", encoding="utf-8")
    print(f"  {GOLDEN}: {sum(map(len, pages.values()))} boxes")
    del application
    return 0


def geometry(deck: Deck) -> Mapping[str, tuple[str, ...]]:
    """Return the boxes of each page of a deck in every shape and language, in whole logical units.

    A page is called by its shape, its language and its slide; a box says what it is, its left and top edge,
    its width and height, and of how many lines it is.
    """
    catalogs, theme = Catalogs.load(deck), load_theme(deck.settings.theme, deck.path.parent)
    pages = {}
    for aspect, language in product(ASPECTS, deck.languages):
        shaped = replace(deck, settings=replace(deck.settings, aspect=aspect))
        typesetter = Typesetter(shaped, catalogs, theme)
        for slide in deck.slides:
            name = f"{aspect[0]}:{aspect[1]} {language} {slide.identifier}"
            pages[name] = _boxes(typesetter.page(slide.index, language))
    return pages


def golden_geometry() -> Mapping[str, tuple[str, ...]]:
    """Return what the file holds."""
    pages: dict[str, list[str]] = {}
    for line in GOLDEN.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            pages[next(reversed(pages))].append(line.strip())
        else:
            pages[line] = []
    return {name: tuple(boxes) for name, boxes in pages.items()}


def _boxes(page: Page) -> tuple[str, ...]:
    return tuple(_box(one) for one in page.boxes if not one.box.children and one.box.height > 0)


def _box(standing: Standing) -> str:
    rect, box = standing.rect, standing.box
    lines = len(box.lines) if isinstance(box, TextBox) else 0
    sides = (rect.x(), rect.y(), rect.width(), rect.height())
    return " ".join((box.kind, *(str(round(side)) for side in sides), str(lines)))


def _written(pages: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for name, boxes in pages.items():
        yield name
        yield from (f"  {box}" for box in boxes)


if __name__ == "__main__":
    sys.exit(main())
