"""Lines into blocks.

Python-Markdown keeps no line numbers, so the blocks are read here, line by line; only what stands within
a line is Python-Markdown's (`inline.py`). Each kind of block has a reader in a module of its own, tried by
the first character of a line. A reader takes the lines of its block from the cursor, or returns None and
leaves the cursor alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from presenter.deck.alternatives import with_alternatives
from presenter.deck.attributes import is_attributes, with_attributes
from presenter.deck.block_base import NO_ATTRIBUTES
from presenter.deck.block_start import PAUSE, RULE
from presenter.deck.blocks import Block, Paragraph, Rule
from presenter.deck.chart_parser import read_chart
from presenter.deck.code_parser import read_code, read_formula
from presenter.deck.cursor import Cursor
from presenter.deck.div_parser import read_div
from presenter.deck.lines import Line
from presenter.deck.list_parser import read_list
from presenter.deck.message import Role
from presenter.deck.one_by_one import CLASS, PARTED, one_by_one
from presenter.deck.picture_parser import read_pictures
from presenter.deck.quote_parser import read_footnote, read_quote
from presenter.deck.slide_context import MOST_NESTED, SlideContext
from presenter.deck.table_parser import read_table
from presenter.deck.text_parser import read_heading, read_text
from presenter.deck.told_blocks import told
from presenter.i18n.text import Text

Reader: TypeAlias = Callable[[Cursor, SlideContext], Sequence[Block] | None]


def read_blocks(lines: Sequence[Line], context: SlideContext) -> tuple[Block, ...]:
    """Return the blocks that the lines hold; what makes no sense becomes a finding and stays as text."""
    cursor = Cursor(lines)
    blocks: list[Block] = []
    cursor.skip_blank()
    if cursor.is_done():
        return ()
    if context.depth > MOST_NESTED:
        return _too_deep(cursor, context)
    while not cursor.is_done():
        if not _apply_attributes(cursor, blocks, context):
            blocks.extend(_read_one(cursor, context))
        cursor.skip_blank()
    return with_alternatives(blocks, context.own_language)


def read_pause(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read `. . .`, behind which all waits for one step more."""
    if not PAUSE.match(cursor.line.text):
        return None
    cursor.take()
    context.pause()
    return ()


def read_rule(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a thematic break."""
    if not RULE.match(cursor.line.text):
        return None
    span = context.span(cursor.take().strip())
    return (Rule(span=span, step=context.step, language=context.language),)


_READERS: Mapping[str, tuple[Reader, ...]] = {
    "`": (read_chart, read_code),
    "~": (read_chart, read_code),
    ":": (read_div,),
    ".": (read_pause,),
    "#": (read_heading,),
    "*": (read_rule, read_list),
    "_": (read_rule,),
    "-": (read_rule, read_list),
    "+": (read_list,),
    "$": (read_formula,),
    ">": (read_quote,),
    "[": (read_footnote,),
    "!": (read_pictures,),
    **dict.fromkeys("0123456789", (read_list,)),
}


def _read_one(cursor: Cursor, context: SlideContext) -> Sequence[Block]:
    readers = _READERS.get(cursor.line.text.lstrip()[0], ())
    begun = cursor.position
    for reader in (*readers, read_table, read_text):
        blocks = reader(cursor, context)
        # Whoever takes no line has read nothing: to believe it would mean reading the line for ever.
        if blocks is not None and cursor.position > begun:
            return blocks
    cursor.take()
    return ()


def _apply_attributes(cursor: Cursor, blocks: list[Block], context: SlideContext) -> bool:
    """Give attributes on a line of their own to the block right above them."""
    above = cursor.ahead(-1) if cursor.position else None
    if not blocks or above is None or above.is_blank:
        return False
    if not is_attributes(cursor.line.text):
        return False
    line = cursor.take().strip()
    attributes = with_attributes(blocks[-1].attributes, line.text)
    if attributes.get("lang"):
        context.warn(
            "bad-attributes",
            Text("The language of a block cannot stand on the line below it."),
            context.span(line),
            excerpt=line.text,
            advice=Text(
                "Put `{lang=es}` at the end of the block's last line, or put `::: {lang=es}` above it."
            ),
        )
    added = with_attributes(NO_ATTRIBUTES, line.text)
    if CLASS in added.classes and not isinstance(blocks[-1], PARTED):
        context.warn(
            "bad-attributes",
            Text("This block has no parts that could come one by one."),
            context.span(line),
            excerpt=line.text,
            advice=Text("Lists, tables and definitions have; `::: incremental` takes any blocks one by one."),
        )
    step = context.own_step(added, context.span(line), blocks[-1].step)
    block = told(blocks[-1], added, context, context.span(line))
    blocks[-1] = one_by_one(replace(block, attributes=attributes, step=step), added, context)
    return True


def _too_deep(cursor: Cursor, context: SlideContext) -> tuple[Block, ...]:
    first = cursor.line.strip()
    context.warn(
        "too-deep",
        Text("Blocks are nested too deep here."),
        context.span(first),
        excerpt=first.text,
        advice=Text("Split the slide, or bring the inner blocks out."),
    )
    message = context.message(cursor.take_until(len(cursor.lines)), Role.BODY, "p")
    if message is None:
        return ()
    return (Paragraph(span=message.span, step=context.step, language=context.language, text=message),)
