"""The pictures that a slide shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from presenter.deck.blocks import Block, Columns, Division, Picture
from presenter.deck.deck import Slide


def slide_pictures(slide: Slide) -> tuple[Path, ...]:
    """Return the files of the pictures behind a slide and on it, each once, as the deck names them."""
    background = slide.settings.background
    behind = None if background is None else background.picture
    paths = (behind, *_paths(slide.blocks))
    return tuple(dict.fromkeys(path for path in paths if path is not None))


def _paths(blocks: Iterable[Block]) -> Iterator[Path | None]:
    for block in blocks:
        match block:
            case Picture():
                yield block.path
            case Division():
                yield from _paths(block.blocks)
            case Columns():
                yield from (path for column in block.columns for path in _paths(column.blocks))
