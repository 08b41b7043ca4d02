"""Quotations with their authors, and the texts of footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from presenter.deck.block_start import FOOTNOTE, QUOTE, starts_block
from presenter.deck.blocks import Block, Quote
from presenter.deck.cursor import Cursor
from presenter.deck.lines import Line
from presenter.deck.message import Message, Role
from presenter.deck.slide_context import FootnoteSource, SlideContext

_ATTRIBUTION = re.compile(r"\s*(?:[—–―]|--(?!-))\s*(?=\S)")


def read_quote(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read lines that begin with `>`; a last one that goes on with a dash says whose words they are."""
    start = cursor.line.strip()
    if not QUOTE.match(start.text):
        return None
    lines: list[Line] = []
    while not cursor.is_done() and (mark := QUOTE.match(cursor.line.text)) is not None:
        lines.append(cursor.take().cut(mark.end()))
    context.reveal_block()
    step = context.step
    attribution_line = _take_attribution(lines)
    blocks = context.inner(lines, replace(context, role=context.role or Role.QUOTE, in_item=True))
    attribution: Message | None = None
    if attribution_line is not None:
        attribution = context.message((attribution_line,), Role.LABEL, "by")
    return (
        Quote(
            span=context.span(start),
            step=step,
            language=context.language,
            blocks=blocks,
            attribution=attribution,
        ),
    )


def read_footnote(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read `[^label]: the text of a footnote`, which the slide shows at its end."""
    mark = FOOTNOTE.match(cursor.line.text)
    if mark is None:
        return None
    span = context.span(cursor.line.strip())
    lines = [cursor.take().cut(mark.end())]
    while not cursor.is_done() and not cursor.line.is_blank and not starts_block(cursor.line):
        lines.append(cursor.take())
    message = context.message(lines, Role.BODY, "footnote")
    if message is not None:
        context.record.footnotes.append(FootnoteSource(mark[1], message, span))
    return ()


def _take_attribution(lines: list[Line]) -> Line | None:
    last = len(lines) - 1
    while last > 0 and lines[last].is_blank:
        last -= 1
    mark = _ATTRIBUTION.match(lines[last].text)
    if mark is None or last == 0:
        return None
    line = lines[last].cut(mark.end())
    del lines[last:]
    return line
