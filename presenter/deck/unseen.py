"""Titles that are not shown, since the picture of the slide says them itself (`# Title {.unseen}`)."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.deck.blocks import Block, Heading
from presenter.i18n.language import Language

UNSEEN = "unseen"


def is_unseen(block: Block) -> bool:
    """Tell whether a block is a heading for lists of slides, search and listeners alone."""
    return isinstance(block, Heading) and UNSEEN in block.attributes.classes


def unseen_title(blocks: Iterable[Block], language: Language) -> Heading | None:
    """Return the title that a slide does not show in a language; None where it has none."""
    found = (block for block in blocks if isinstance(block, Heading) and is_unseen(block))
    return next((heading for heading in found if heading.is_for(language)), None)
