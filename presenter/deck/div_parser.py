"""Fenced divs: columns, incremental lists, notes, subtitles, and any other name that a theme may style."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.deck.alternatives import with_alternatives
from presenter.deck.attributes import parse_attributes
from presenter.deck.block_base import NO_ATTRIBUTES, Attributes
from presenter.deck.block_start import PAUSE
from presenter.deck.blocks import Block, Column, Columns, Division
from presenter.deck.cursor import Cursor
from presenter.deck.lines import Line
from presenter.deck.message import Role
from presenter.deck.scan import DIV_CLOSE, DIV_OPEN, FENCE, closes
from presenter.deck.slide_context import SlideContext
from presenter.errors import closest
from presenter.i18n.text import Text

STRUCTURAL = ("columns", "column", "incremental", "notes", "subtitles")

_HEADER = re.compile(r"(?P<names>[^{}]*)(?:\{(?P<attributes>.*)\})?\s*:*\s*$")
_SHARE = re.compile(r"(\d{1,3}(?:\.\d+)?)%|(0?\.\d+|1)")
_SLIP = 0.8


@dataclass(frozen=True, slots=True)
class _Div:
    opening: Line
    attributes: Attributes
    lines: Sequence[Line]

    def is_called(self, name: str) -> bool:
        return name in self.attributes.classes


def read_div(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a fenced div with all that it holds; a line that closes one where none is open is dropped."""
    line = cursor.line
    if DIV_CLOSE.match(line.text):
        cursor.take()
        span = context.span(line.strip())
        advice = Text("Delete it, or open a div above it: `::: notes`.")
        context.warn("stray-div-close", Text("No div is open here."), span, excerpt=line.text, advice=advice)
        return ()
    if not DIV_OPEN.match(line.text):
        return None
    div = _take_div(cursor, context)
    within = context.within(div.attributes, context.span(div.opening))
    if div.is_called("notes"):
        context.record.notes.append((tuple(div.lines), _in_notes(within)))
        return ()
    if div.is_called("subtitles"):
        context.record.cues.append((tuple(div.lines), within))
        return ()
    if div.is_called("columns"):
        return (_columns(div, within),)
    if div.is_called("incremental"):
        return _incremental(div, within)
    if div.is_called("column"):
        context.warn(
            "misplaced-div",
            Text("This column stands outside of columns."),
            context.span(div.opening),
            excerpt=div.opening.text,
            advice=Text("Put `:::: columns` above the first column and `::::` below the last one."),
        )
    return (_division(div, within),)


def _in_notes(context: SlideContext) -> SlideContext:
    return replace(context, role=Role.NOTE, incremental=False, fixed_step=0)


def _incremental(div: _Div, context: SlideContext) -> Sequence[Block]:
    revealing = replace(context, incremental=context.fixed_step is None)
    if div.attributes.classes == ("incremental",) and not div.attributes.identifier:
        return revealing.inner(div.lines)
    return (_division(div, revealing),)


def _division(div: _Div, context: SlideContext) -> Division:
    step = context.own_step(div.attributes, context.span(div.opening))
    return Division(
        span=context.span(div.opening),
        step=step,
        attributes=div.attributes,
        language=context.language,
        blocks=context.inner(div.lines),
    )


def _columns(div: _Div, context: SlideContext) -> Columns:
    step = context.step
    cursor = Cursor(div.lines)
    columns: list[Column] = []
    inside = replace(context, depth=context.depth + 1)
    end = step
    while cursor.first_filled() < len(cursor.lines):
        cursor.skip_blank()
        start = cursor.position
        while not cursor.is_done() and not _opens_column(cursor.line):
            cursor.take()
        loose = cursor.lines[start : cursor.position]
        if loose and all(line.is_blank or PAUSE.match(line.text) for line in loose):
            # A pause between columns holds back those that follow.
            inside.pause()
            continue
        column = _Div(loose[0].strip(), NO_ATTRIBUTES, loose) if loose else _take_div(cursor, inside)
        inside.begin_column(inside.take_step() if div.is_called("incremental") else step)
        columns.append(_column(column, inside))
        end = max(end, inside.step)
    inside.end_columns(end)
    return Columns(
        span=context.span(div.opening),
        step=step,
        attributes=div.attributes,
        language=context.language,
        columns=with_alternatives(columns, context.own_language),
    )


def _column(div: _Div, context: SlideContext) -> Column:
    span = context.span(div.opening)
    within = context.within(div.attributes, span)
    if div.is_called("incremental"):
        within = replace(within, incremental=context.fixed_step is None)
    step = context.own_step(div.attributes, span)
    return Column(
        span=span,
        step=step,
        attributes=div.attributes,
        language=within.language,
        blocks=within.inner(div.lines),
        width=_width(div, context),
    )


def _opens_column(line: Line) -> bool:
    opening = DIV_OPEN.match(line.text)
    return opening is not None and "column" in parse_header(opening[2])[0].classes


def _width(div: _Div, context: SlideContext) -> float:
    width = div.attributes.get("width")
    share = _SHARE.fullmatch(width)
    if share is not None:
        value = float(share[1]) / 100 if share[1] else float(share[2])
        if 0 < value <= 1:
            return value
    if width:
        context.warn(
            "bad-value",
            Text("A column cannot have this width."),
            context.span(div.opening, max(div.opening.text.find(width), 0)),
            excerpt=width,
            advice=Text("Write a share of the width such as `40%`."),
        )
    return 0.0


def _take_div(cursor: Cursor, context: SlideContext) -> _Div:
    opening = cursor.line.strip()
    start = cursor.position
    end = end_of_div(cursor)
    if end is None:
        context.warn(
            "unclosed-div",
            Text("This div is never closed; it ends with what holds it, in line {line}.").with_fields(
                line=cursor.lines[-1].number
            ),
            context.span(opening),
            excerpt=opening.text,
            advice=Text("Put a line `:::` after its content."),
        )
    header = DIV_OPEN.match(opening.text)
    attributes, is_sound = parse_header(header[2]) if header is not None else (NO_ATTRIBUTES, True)
    if not is_sound:
        context.warn(
            "bad-attributes",
            Text("The attributes of this div cannot be read."),
            context.span(opening),
            excerpt=opening.text,
            advice=Text('Write them as `{#identifier .class key="value"}`.'),
        )
    attributes = _with_known_name(attributes, opening, context)
    cursor.position = len(cursor.lines) if end is None else end + 1
    return _Div(opening, attributes, cursor.lines[start + 1 : end])


def end_of_div(cursor: Cursor) -> int | None:
    """Return the position of the line that closes the div which opens here.

    A line closes the innermost div, whatever the number of its colons (as in Pandoc). But one that is longer
    than what opened that div, and as long as what opened one around it, closes the outer one: then the line
    that closes the inner one was forgotten.
    """
    opened: list[int] = []
    fence: str | None = None
    for position in range(cursor.position, len(cursor.lines)):
        line = cursor.lines[position]
        if fence is not None:
            fence = None if closes(line, fence) else fence
        elif (code := FENCE.match(line.text)) is not None:
            fence = code[1]
        elif (closing := DIV_CLOSE.match(line.text)) is not None:
            colons = len(closing[1])
            outer = colons > opened[-1] and colons in opened
            while outer and opened[-1] != colons:
                opened.pop()
            opened.pop()
            if not opened:
                return position
        elif (opening := DIV_OPEN.match(line.text)) is not None:
            opened.append(len(opening[1]))
    return None


def parse_header(header: str) -> tuple[Attributes, bool]:
    """Return a div's attributes, its names among the classes, and whether all of it could be read."""
    match = _HEADER.match(header)
    if match is None:
        return NO_ATTRIBUTES, False
    names = tuple(name.lstrip(".") for name in match["names"].split() if name.strip(".:"))
    attributes = parse_attributes(match["attributes"] or "")
    if attributes is None:
        return Attributes(classes=names), False
    return replace(attributes, classes=names + attributes.classes), True


def structural_name(attributes: Attributes) -> str | None:
    """Return the name with a meaning that a div has, or that a slip of it such as `note` must mean."""
    known = next((name for name in attributes.classes if name in STRUCTURAL), None)
    if known is not None or not attributes.classes:
        return known
    return closest(attributes.classes[0], STRUCTURAL, _SLIP)


def _with_known_name(attributes: Attributes, opening: Line, context: SlideContext) -> Attributes:
    """Return the attributes with the right name for a slip such as `note`.

    Better to hide a callout than to show the audience what was meant for the speaker.
    """
    meant = structural_name(attributes)
    if meant is None or meant in attributes.classes:
        return attributes
    name = attributes.classes[0]
    context.warn(
        "unknown-div",
        Text("The div “{name}” is read as “{meant}”.").with_fields(name=name, meant=meant),
        context.span(opening),
        excerpt=opening.text,
        advice=Text("Write `::: {meant}`, or take another name for a div of your own.").with_fields(
            meant=meant
        ),
    )
    return replace(attributes, classes=(meant, *attributes.classes[1:]))
