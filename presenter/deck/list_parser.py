"""Lists: bulleted, numbered, of tasks, one within the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from presenter.deck.alternatives import with_alternatives
from presenter.deck.attributes import is_attributes, split_attributes, with_attributes
from presenter.deck.block_base import NO_ATTRIBUTES, Attributes
from presenter.deck.block_start import MARKER, RULE, starts_block
from presenter.deck.blocks import Block, ItemList, ListItem
from presenter.deck.cursor import Cursor
from presenter.deck.lines import Line
from presenter.deck.message import Role
from presenter.deck.slide_context import SlideContext
from presenter.deck.table_parser import starts_table

NESTED_BY = 2

_TASK = re.compile(r"\[([ xX])\](?:\s+|$)")


def read_list(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a list; what is indented by two spaces or more belongs to the item above it."""
    marker = MARKER.match(cursor.line.text)
    if marker is None:
        return None
    start = context.span(cursor.line.strip())
    step = context.step
    ordered = marker[3] is not None
    first_number = int(marker[3]) if marker[3] else 1
    items: list[ListItem] = []
    while marker is not None:
        items.append(_read_item(cursor, marker, context))
        marker = _marker_of_next_item(cursor, ordered=ordered)
    return (
        ItemList(
            span=start,
            step=step,
            language=context.language,
            items=with_alternatives(items, context.own_language),
            ordered=ordered,
            start=first_number,
        ),
    )


def _marker_of_next_item(cursor: Cursor, *, ordered: bool) -> re.Match[str] | None:
    """Step over empty lines to the next item of the same list; return None, and stay, where there is none."""
    position = cursor.first_filled()
    if position == len(cursor.lines) or RULE.match(cursor.lines[position].text):
        return None
    marker = MARKER.match(cursor.lines[position].text)
    if marker is None or (marker[3] is not None) != ordered:
        return None
    cursor.position = position
    return marker


def _read_item(cursor: Cursor, marker: re.Match[str], context: SlideContext) -> ListItem:
    if context.incremental:
        context.reveal()
    step = context.step
    span = context.span(cursor.line.strip())
    lines = _item_lines(cursor, marker)
    checked: bool | None = None
    task = _TASK.match(lines[0].text)
    if task is not None:
        checked = task[1] != " "
        lines[0] = lines[0].cut(task.end())
    count = _count_text_lines(lines)
    attributes: Attributes = NO_ATTRIBUTES
    if count:
        lines[count - 1], attributes = split_attributes(lines[count - 1])
    if count < len(lines) and is_attributes(lines[count].text):
        attributes = with_attributes(attributes, lines.pop(count).text)
    step = context.own_step(attributes, span, step)
    within = context.within(attributes, span)
    text = within.message(lines[:count], Role.BULLET, "b")
    return ListItem(
        span=span,
        step=step,
        attributes=attributes,
        language=within.language,
        text=text,
        blocks=within.inner(lines[count:], replace(within, in_item=True)) if lines[count:] else (),
        checked=checked,
    )


def _item_lines(cursor: Cursor, marker: re.Match[str]) -> list[Line]:
    """Take the lines of an item, without its marker and without what they are indented by."""
    margin = len(marker[1])
    content = min(marker.end(), margin + len(marker[2]) + 4)
    lines = [cursor.take().cut(marker.end())]
    while not cursor.is_done():
        line = cursor.line
        if line.is_blank:
            filled = cursor.first_filled()
            if filled == len(cursor.lines) or cursor.lines[filled].indent < margin + NESTED_BY:
                break
            lines.extend(cursor.take_until(filled))
        elif line.indent >= margin + NESTED_BY:
            lines.append(cursor.take().dedent(content))
        elif MARKER.match(line.text) or starts_block(line):
            break
        else:
            lines.append(cursor.take().strip())  # a paragraph may go on without being indented
    return lines


def _count_text_lines(lines: Sequence[Line]) -> int:
    for count, (line, below) in enumerate(zip_longest(lines, lines[1:])):
        if line.is_blank or starts_block(line) or starts_table(line, below):
            return count
    return len(lines)
