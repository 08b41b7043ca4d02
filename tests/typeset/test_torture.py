"""The deck that has everything in it: every block stands on every layout, in two languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.blocks import Block, Columns, Division, Heading
from presenter.deck.deck import Deck, Layout
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.typeset.page import Page
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter

DECKS = Path(__file__).parent.parent / "decks"
LANGUAGES = ("en", "es")
# These take a few words, and say so where a slide has more.
OF_FEW_WORDS = frozenset({Layout.TITLE, Layout.SECTION, Layout.FULL_PICTURE, Layout.BREAK, Layout.END})
OVERFLOW = "text-overflow"


@pytest.fixture(scope="module")
def deck() -> Deck:
    return load(DECKS / "torture.md")


@pytest.fixture
def typesetter_of(qapp: object, deck: Deck) -> Callable[..., Typesetter]:
    """Return a maker of typesetters for the deck in a shape, with other slides if need be."""
    del qapp
    catalogs, theme = Catalogs.load(deck), load_theme(deck.settings.theme, deck.path.parent)

    def make(aspect: tuple[int, int], changed: Deck = deck) -> Typesetter:
        shaped = replace(changed, settings=replace(changed.settings, aspect=aspect))
        return Typesetter(shaped, catalogs, theme)

    return make


def overflows(page: Page) -> bool:
    """Tell whether a page says that it is too full; what else it may say depends on the machine."""
    return OVERFLOW in {finding.code for finding in page.findings}


def test_the_deck_has_every_layout_in_one_language_and_in_two(deck: Deck) -> None:
    shown = {(slide.settings.layout, slide.settings.both_languages) for slide in deck.slides}

    assert shown == {(layout, both) for layout in Layout for both in (False, True)}


def test_the_deck_has_every_block(deck: Deck) -> None:
    assert {type(block) for block in examples(deck)} == set(get_args(Block))


def examples(deck: Deck) -> tuple[Block, ...]:
    """Return one block of each kind, those within others too."""
    found: dict[type[Block], Block] = {}
    waiting = [block for slide in deck.slides for block in slide.blocks]
    while waiting:
        block = waiting.pop(0)
        found.setdefault(type(block), block)
        if isinstance(block, Columns):
            waiting += [inner for column in block.columns for inner in column.blocks]
        elif isinstance(block, Division):
            waiting += block.blocks
    return tuple(found.values())


@pytest.mark.parametrize("both", [False, True], ids=["one", "both"])
@pytest.mark.parametrize("layout", Layout)
def test_every_block_stands_on_every_layout_in_every_language(
    deck: Deck, typesetter_of: Callable[..., Typesetter], layout: Layout, *, both: bool
) -> None:
    title = next(block for slide in deck.slides for block in slide.blocks if isinstance(block, Heading))
    slides = tuple(
        replace(
            deck.slides[0],
            index=index,
            settings=replace(deck.slides[0].settings, layout=layout, both_languages=both),
            blocks=(title, block),
        )
        for index, block in enumerate(examples(deck))
    )
    typesetter = typesetter_of((4, 3), replace(deck, slides=slides))

    for slide in slides:
        for language in LANGUAGES:
            page = typesetter.page(slide.index, Language(language))
            assert layout in OF_FEW_WORDS or not overflows(page)
            for standing in page.boxes:
                assert standing.rect.right() <= page.size.width() + 1
                assert standing.rect.bottom() <= page.size.height() + 1
