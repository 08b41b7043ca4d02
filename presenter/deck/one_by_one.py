"""What comes part by part because its attributes ask for it: `{.incremental}` below a list or a table."""

from __future__ import annotations

from dataclasses import replace

from presenter.deck.block_base import Attributes
from presenter.deck.blocks import Block, DefinitionList, ItemList, ListItem, Table
from presenter.deck.slide_context import SlideContext

CLASS = "incremental"
PARTED = (ItemList, Table, DefinitionList)


def one_by_one(block: Block, attributes: Attributes, context: SlideContext) -> Block:
    """Return a block as attributes below it ask: its items, rows or definitions each on a step of its own.

    The head of a table comes with the table. A block of another kind stays as it is.
    """
    if CLASS not in attributes.classes or context.fixed_step is not None:
        return block
    if isinstance(block, ItemList):
        return _items_revealed(block, context)
    if isinstance(block, Table):
        return replace(block, rows=tuple(replace(row, step=_next(context)) for row in block.rows))
    if isinstance(block, DefinitionList):
        parts = tuple(replace(part, step=_next(context)) for part in block.definitions)
        return replace(block, definitions=parts)
    return block


def _items_revealed(block: ItemList, context: SlideContext) -> ItemList:
    return replace(block, items=tuple(_item_revealed(item, context) for item in block.items))


def _item_revealed(item: ListItem, context: SlideContext) -> ListItem:
    """Return an item on a step of its own, and the items nested in it after it."""
    step = _next(context)
    blocks = (
        _items_revealed(block, context) if isinstance(block, ItemList) else block for block in item.blocks
    )
    return replace(item, step=step, blocks=tuple(blocks))


def _next(context: SlideContext) -> int:
    context.reveal()
    return context.step
