"""Which step of a slide reveals its last block."""

from __future__ import annotations

from presenter.deck.blocks import Block, Columns, Division, ItemList, ListItem, Quote


def highest_step(block: Block | ListItem) -> int:
    """Return the highest step of a block and of all that is within it."""
    inner: tuple[Block | ListItem, ...] = ()
    match block:
        case ItemList():
            inner = block.items
        case ListItem() | Quote() | Division():
            inner = block.blocks
        case Columns():
            inner = tuple(inner_block for column in block.columns for inner_block in column.blocks)
        case _:
            pass
    return max((block.step, *(highest_step(inner_block) for inner_block in inner)))
