"""The layout of a slide that does not name one."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.deck.blocks import (
    Block,
    Code,
    Columns,
    Footnote,
    Heading,
    Media,
    Paragraph,
    Picture,
    Quote,
    Table,
)
from presenter.deck.deck import Layout


def infer_layout(blocks: Sequence[Block], *, is_first: bool) -> Layout:
    """Return the layout that the blocks of a slide ask for.

    - the deck's first slide, a heading of level 1 with nothing but headings, paragraphs and pictures: title
    - one heading and nothing else: section
    - columns anywhere: two columns
    - besides a heading only a picture, a video, a table, code or a quote: the layout of that
    - anything else: default

    Footnotes do not count.
    """
    shown = [block for block in blocks if not isinstance(block, Footnote)]
    if is_first and _is_title(shown):
        return Layout.TITLE
    rest = [block for block in shown if not isinstance(block, Heading)]
    if not rest:
        return Layout.SECTION if len(shown) == 1 else Layout.DEFAULT
    if any(isinstance(block, Columns) for block in rest):
        return Layout.TWO_COLUMNS
    if len(rest) > 1:
        return Layout.DEFAULT
    match rest[0]:
        case Picture() | Media():
            return Layout.PICTURE
        case Table():
            return Layout.TABLE
        case Code():
            return Layout.CODE
        case Quote():
            return Layout.QUOTE
        case _:
            return Layout.DEFAULT


def _is_title(blocks: Sequence[Block]) -> bool:
    allowed = (Heading, Paragraph, Picture)
    return any(isinstance(block, Heading) and block.level == 1 for block in blocks[:1]) and all(
        isinstance(block, allowed) for block in blocks
    )
