"""The words of a deck that are to be translated, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from presenter.deck.blocks import (
    Block,
    Columns,
    Definition,
    DefinitionList,
    Division,
    Footnote,
    Heading,
    ItemList,
    ListItem,
    Media,
    Paragraph,
    Picture,
    Quote,
    Row,
    Table,
)
from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Message


def messages(deck: Deck) -> Iterator[tuple[Slide | None, Message]]:
    """Return each message with its slide, None for the front matter's.

    Left out is what the author wrote for one language alone.
    """
    for message in (deck.settings.title, deck.settings.footer):
        if message is not None:
            yield None, message
    for slide in deck.slides:
        for message in slide_messages(slide):
            if message.language is None:
                yield slide, message


def slide_messages(slide: Slide) -> Iterator[Message]:
    """Return all messages of a slide: its blocks', its cues', its notes'."""
    for block in slide.blocks:
        yield from block_messages(block)
    for cue in slide.cues:
        yield cue.text
    for passage in slide.notes:
        for block in passage.blocks:
            yield from block_messages(block)


def block_messages(block: Block | ListItem) -> Iterator[Message]:
    """Return the messages of a block and of all that is within it."""
    for _, message in stepped_messages(block):
        yield message


def stepped_messages(block: Block | ListItem) -> Iterator[tuple[int, Message]]:
    """Return the messages of a block and of all that is within it, each with the step that reveals it."""
    match block:
        case Heading() | Paragraph() | Footnote():
            yield block.step, block.text
        case ItemList():
            yield from _of_all(block.items)
        case ListItem():
            yield from _present(block.step, block.text)
            yield from _of_all(block.blocks)
        case Table():
            yield from _of_table(block)
        case Picture():
            yield from _present(block.step, block.alt, block.caption, block.credit)
        case Media():
            yield from _present(block.step, block.alt)
        case Quote():
            yield from _of_all(block.blocks)
            yield from _present(block.step, block.attribution)
        case Columns():
            for column in block.columns:
                yield from _of_all(column.blocks)
        case Division():
            yield from _of_all(block.blocks)
        case DefinitionList():
            for definition in block.definitions:
                yield from _of_definition(definition)
        case _:
            pass


def _of_all(blocks: Iterable[Block | ListItem]) -> Iterator[tuple[int, Message]]:
    for block in blocks:
        yield from stepped_messages(block)


def _present(step: int, *messages_or_none: Message | None) -> Iterator[tuple[int, Message]]:
    for message in messages_or_none:
        if message is not None:
            yield step, message


def _of_table(table: Table) -> Iterator[tuple[int, Message]]:
    rows: tuple[Row, ...] = table.rows if table.header is None else (table.header, *table.rows)
    for row in rows:
        yield from _present(row.step, *row.cells)
    yield from _present(table.step, table.caption)


def _of_definition(definition: Definition) -> Iterator[tuple[int, Message]]:
    yield definition.step, definition.term
    yield from _present(definition.step, *definition.meanings)
