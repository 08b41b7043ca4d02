"""The words of a deck that are to be translated, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.deck.blocks import (
    Chart,
    ChartLabel,
    ChartSeries,
    Code,
    Definition,
    Footnote,
    Heading,
    ListItem,
    Media,
    Paragraph,
    Picture,
    Quote,
    Row,
    Table,
)
from presenter.deck.deck import Deck, Slide
from presenter.deck.inner_parts import Part, inner_parts
from presenter.deck.message import Message


def messages(deck: Deck) -> Iterator[tuple[Slide | None, Message]]:
    """Return each message with its slide, None for the front matter's.

    Left out is what the author wrote for one language alone, and what is to stay as it is in all.
    """
    for message in (deck.settings.title, deck.settings.footer):
        if message is not None:
            yield None, message
    for slide in deck.slides:
        for message in slide_messages(slide):
            if message.language is None and not message.is_kept:
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


def block_messages(block: Part) -> Iterator[Message]:
    """Return the messages of a block and of all that is within it."""
    for _, message in stepped_messages(block):
        yield message


def stepped_messages(part: Part) -> Iterator[tuple[int, Message]]:
    """Return the messages of a block and of all that is within it, each with the step that reveals it."""
    for message in _before_inner(part):
        if message is not None:
            yield part.step, message
    for inner in inner_parts(part):
        yield from stepped_messages(inner)
    for message in _after_inner(part):
        if message is not None:
            yield part.step, message


def _before_inner(part: Part) -> tuple[Message | None, ...]:
    match part:
        case Heading() | Paragraph() | Footnote() | ListItem() | ChartLabel():
            return (part.text,)
        case Picture() | Media():
            return (part.alt, part.caption, part.credit)
        case Chart():
            return (part.title,)
        case ChartSeries():
            return (part.name,)
        case Row():
            return part.cells
        case Code():
            return part.words
        case Definition():
            return (part.term, *part.meanings)
        case _:
            return ()


def _after_inner(part: Part) -> tuple[Message | None, ...]:
    match part:
        case Table() | Code():
            return (part.caption,)
        case Chart():
            return (part.unit, part.x_title, part.y_title)
        case Quote():
            return (part.attribution,)
        case _:
            return ()
