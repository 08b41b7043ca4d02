"""Tables with pipes, as GitHub and Pandoc write them, with a caption `: words` below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from presenter.deck.alternatives import with_alternatives
from presenter.deck.attributes import split_attributes
from presenter.deck.block_base import NO_ATTRIBUTES, Attributes
from presenter.deck.block_start import MEANING
from presenter.deck.blocks import Alignment, Block, Row, Table
from presenter.deck.code_spans import without_code
from presenter.deck.cursor import Cursor
from presenter.deck.lines import Line
from presenter.deck.message import Message, Role
from presenter.deck.one_by_one import one_by_one
from presenter.deck.slide_context import SlideContext
from presenter.deck.tokens import tokens
from presenter.deck.told_blocks import told
from presenter.i18n.text import Text

MOST_COLUMNS = 50

_RULER = re.compile(r"\s*\|?[\s:|-]*-[\s:|-]*$")
_RULER_CELL = re.compile(r"\s*(:?)-+(:?)\s*$")
_PIPE = re.compile(r"(?<!\\)\|")


def starts_table(line: Line, ruler: Line | None) -> bool:
    """Tell whether a line is the head of a table, which the ruler below it shows."""
    return (
        ruler is not None
        and "|" in line.text
        and "|" in ruler.text
        and _RULER.match(ruler.text) is not None
        and all(_RULER_CELL.match(cell.text) for cell in _split(ruler)[0])
    )


def read_table(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a table; an empty cell is None, and cells that are missing at a row's end are empty."""
    if not starts_table(cursor.line, cursor.ahead()):
        return None
    start = cursor.line.strip()
    alignments = _alignments(cursor)
    if len(alignments) > MOST_COLUMNS:
        context.warn(
            "too-large",
            Text("A table can have {most} columns at most.").with_fields(most=MOST_COLUMNS),
            context.span(start),
            excerpt=start.text,
            advice=Text("Split the table."),
        )
        return None
    context.record.parts["table"] += 1
    reader = _RowReader(len(alignments), context)
    step = context.step
    header = reader.read(cursor.take(), 0)
    cursor.take()
    rows: list[Row] = []
    while not cursor.is_done() and "|" in cursor.line.text:
        context.reveal_block()
        rows.append(reader.read(cursor.take(), len(rows) + 1))
    caption, attributes = _read_caption(cursor, context)
    table = Table(
        span=context.span(start),
        step=context.own_step(attributes, context.span(start), step),
        attributes=attributes,
        language=context.language,
        header=header if any(header.cells) else None,
        rows=with_alternatives(rows, context.own_language),
        alignments=alignments,
        caption=caption,
    )
    return (one_by_one(told(table, attributes, context, table.span), attributes, context),)


class _RowReader:
    def __init__(self, columns: int, context: SlideContext) -> None:
        self._columns = columns
        self._context = context
        table = context.record.parts["table"]
        self._prefix = "" if table == 1 else f"t{table}"

    def read(self, line: Line, number: int) -> Row:
        context = self._context
        cells, attributes = _split(line)
        if len(cells) > self._columns:
            extra = cells[self._columns]
            context.warn(
                "table-row",
                Text(
                    "This row has {count} cells, and its table {columns} columns; the rest is left out."
                ).with_fields(count=len(cells), columns=self._columns),
                context.span(extra.strip()),
                excerpt=extra.text.strip(),
                advice=Text("Write `\\|` for a bar that is part of the text."),
            )
        span = context.span(line.strip())
        within = context.within(attributes, span)
        role = Role.CELL if number else Role.HEADER
        messages: list[Message | None] = []
        for column in range(self._columns):
            cell = cells[column] if column < len(cells) else None
            part = f"{self._prefix}r{number}c{column + 1}"
            messages.append(_cell_message(cell, within, role, part))
        return Row(
            span=span,
            step=context.own_step(attributes, span),
            attributes=attributes,
            language=within.language,
            cells=tuple(messages),
        )


def _cell_message(cell: Line | None, context: SlideContext, role: Role, part: str) -> Message | None:
    if cell is None or cell.is_blank:
        return None
    line = cell.strip()
    if "\\|" in line.text:
        line = line._replace(text=line.text.replace("\\|", "|"))
    return context.message((line,), role, part)


def _split(line: Line) -> tuple[list[Line], Attributes]:
    """Return the cells of a row, and the attributes that may stand behind its last bar."""
    row, attributes = line, NO_ATTRIBUTES
    if line.text.rstrip().endswith("}"):
        row, attributes = split_attributes(line)
        if not row.text.rstrip().endswith("|"):
            row, attributes = line, NO_ATTRIBUTES
    bars = [match.start() for match in _PIPE.finditer(_without_inner_bars(row.text))]
    bounds = [-1, *bars, len(row.text)]
    cells = [row.between(start + 1, end) for start, end in pairwise(bounds)]
    if bars and cells[0].is_blank:
        del cells[0]
    if cells and bars and cells[-1].is_blank:
        del cells[-1]
    return cells, attributes


def _without_inner_bars(text: str) -> str:
    """Return a row of the same length in which only the bars are left that part its cells."""
    bare = without_code(text)
    for token in tokens(bare) if "{" in bare else ():
        bare = f"{bare[: token.start]}{' ' * (token.end - token.start)}{bare[token.end :]}"
    return bare


def _alignments(cursor: Cursor) -> tuple[Alignment, ...]:
    ruler = cursor.ahead()
    cells = _split(ruler)[0] if ruler is not None else []
    matches = (_RULER_CELL.match(cell.text) for cell in cells)
    return tuple(_alignment(bool(match[1]), bool(match[2])) for match in matches if match is not None)


def _alignment(left: bool, right: bool) -> Alignment:  # noqa: FBT001 — the two colons of a ruler's cell
    if left and right:
        return Alignment.CENTER
    if left:
        return Alignment.LEFT
    return Alignment.RIGHT if right else Alignment.NONE


def _read_caption(cursor: Cursor, context: SlideContext) -> tuple[Message | None, Attributes]:
    position = cursor.first_filled()
    if position - cursor.position > 1 or position >= len(cursor.lines):
        return None, NO_ATTRIBUTES
    mark = MEANING.match(cursor.lines[position].text)
    if mark is None:
        return None, NO_ATTRIBUTES
    line, attributes = split_attributes(cursor.lines[position].cut(mark.end()))
    cursor.position = position + 1
    return context.message((line,), Role.CAPTION, "caption"), attributes
