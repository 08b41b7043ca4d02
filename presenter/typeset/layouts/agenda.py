"""The running order as a timetable: times in a column of their own along a line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from presenter.deck.blocks import Alignment, Block, ItemList, ListItem, Row, Table
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.deck.run import Run, RunKind
from presenter.typeset.box import Box, Placed
from presenter.typeset.flow import flow
from presenter.typeset.inline_format import FormattedText
from presenter.typeset.layouts.content import arrange
from presenter.typeset.layouts.sheet import Arrangement, Parts, Sheet
from presenter.typeset.message_box import formatted, formatted_runs, set_message, set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import Shape, ShapeBox, panel
from presenter.typeset.stack import stack
from presenter.typeset.text_box import measure, set_text
from presenter.typeset.text_style import TextStyle

CLOCK = re.compile(r"\s*(\d{1,2}[:.h]\d{2}(?:\s*[-–—]\s*\d{1,2}[:.h]\d{2})?)(?:[\s:.,·–—-]+|$)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timetable; `notes` stand at its right: who, how long."""

    runs: tuple[Run, ...]
    source: Message
    clock: str = ""
    notes: tuple[Message | None, ...] = ()
    blocks: tuple[Block, ...] = ()
    step: int = 0


def lay_out_agenda(sheet: Sheet) -> Arrangement:
    """Lay out a title with a timetable under it; blocks that carry no times as on any slide."""
    return arrange(sheet, _body)


def _body(parts: Parts, setting: Setting, width: float) -> Box:
    return flow_with_timetables(parts.body, setting, width)


def flow_with_timetables(blocks: tuple[Block, ...], setting: Setting, width: float) -> Box:
    """Return blocks one under the other in a width in logical units, those with times as timetables."""
    items: list[tuple[float, Box]] = []
    for block in blocks:
        if not setting.shows_language(block.language):
            continue
        entries = entries_of(block, setting)
        box = _timetable(block, entries, setting, width) if entries else flow((block,), setting, width)
        items.append((setting.em * setting.theme.spaces.block, box))
    return stack(items, width)


def entries_of(block: Block, setting: Setting) -> tuple[Entry, ...]:
    """Return the lines of a timetable; none where a block carries no times."""
    found: tuple[Entry | None, ...] = ()
    if isinstance(block, ItemList):
        found = tuple(_of_item(item, block, setting) for item in block.items)
    elif isinstance(block, Table) and len(block.alignments) > 1:
        found = tuple(_of_row(row, block, setting) for row in block.rows)
    entries = tuple(entry for entry in found if entry is not None)
    return entries if any(entry.clock for entry in entries) else ()


def _of_item(item: ListItem, block: ItemList, setting: Setting) -> Entry | None:
    if item.text is None or not setting.shows_language(item.language):
        return None
    runs, step = setting.runs(item.text), max(item.step, block.step)
    found = CLOCK.match(runs[0].text) if runs and runs[0].kind is RunKind.WORDS else None
    if found is None:
        return Entry(runs, item.text, blocks=item.blocks, step=step)
    rest = (replace(runs[0], text=runs[0].text[found.end() :]), *runs[1:])
    if len(rest) > 1 and not rest[0].text:
        # A time set in bold, and the separator after it.
        rest = (replace(rest[1], text=rest[1].text.lstrip(" :.,·–—-")), *rest[2:])
    return Entry(rest, item.text, found[1], blocks=item.blocks, step=step)


def _of_row(row: Row, block: Table, setting: Setting) -> Entry | None:
    first, main, *notes = row.cells
    filled = main if main is not None else next((cell for cell in notes if cell is not None), None)
    if filled is None or not setting.shows_language(row.language):
        return None
    clock = plain_text(setting.words(first).text) if first is not None else ""
    known = clock if CLOCK.fullmatch(clock) else ""
    rest = tuple(cell if cell is not filled else None for cell in notes)
    return Entry(setting.runs(filled), filled, known, rest, step=max(row.step, block.step))


@dataclass(frozen=True, slots=True)
class _NoteColumn:
    left: float
    width: float
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the parts of a line stand, in logical units from the left."""

    clock: float
    axis: float
    text: float
    notes: tuple[_NoteColumn, ...]
    width: float


def _timetable(block: Block, entries: tuple[Entry, ...], setting: Setting, width: float) -> Box:
    table = block if isinstance(block, Table) else None
    labels = table.header.cells[2:] if table is not None and table.header is not None else ()
    alignments = table.alignments[2:] if table is not None else ()
    columns = _columns(entries, labels, alignments, setting, width)
    rows = [(0.0, _line(entry, columns, setting)) for entry in entries]
    lines = _with_axis(rows, columns, setting, width)
    if not any(label is not None for label in labels):
        return lines
    return stack([(0.0, _labels(labels, columns, setting)), (0.0, lines)], width, step=block.step)


def _labels(labels: tuple[Message | None, ...], columns: _Columns, setting: Setting) -> Box:
    style = replace(setting.inked(setting.palette.muted).style(TextRole.CAPTION), weight=600, line=1.1)
    children = tuple(
        Placed(
            note.left, 0.0, set_message(label, replace(style, alignment=note.alignment), setting, note.width)
        )
        for note, label in zip(columns.notes, labels, strict=False)
        if label is not None
    )
    return Box(width=columns.width, height=max(item.box.height for item in children), children=children)


def _with_axis(rows: list[tuple[float, Box]], columns: _Columns, setting: Setting, width: float) -> Box:
    lines = stack(rows, width)
    # The axis runs from the first dot to the last.
    first, last = rows[0][1], rows[-1][1]
    length = lines.height - last.height + last.baseline - first.baseline
    axis = panel(2.0, max(2.0, length), setting.palette.rule, 1.0)
    children = (
        Placed(columns.axis - 1.0, first.baseline - setting.em * 0.34, axis),
        Placed(0.0, 0.0, lines),
    )
    return Box(width=lines.width, height=lines.height, kind="timetable", children=children)


def _columns(
    entries: tuple[Entry, ...],
    labels: tuple[Message | None, ...],
    alignments: tuple[Alignment, ...],
    setting: Setting,
    width: float,
) -> _Columns:
    em = setting.em
    clocks, body, small = _clock_style(setting), setting.style(TextRole.BODY), _note_style(setting)
    clock = max(measure(FormattedText(entry.clock), clocks)[1] for entry in entries) + 1
    axis = clock + em * 0.95
    text = axis + em * 0.95
    shares = []
    for index in range(max(len(entry.notes) for entry in entries)):
        cells = [
            *labels[index : index + 1],
            *(entry.notes[index] for entry in entries if index < len(entry.notes)),
        ]
        widths = [measure(formatted(cell, small, setting), small)[1] for cell in cells if cell is not None]
        shares.append(min(max(widths, default=0.0) + 1, (width - text) * 0.3))
    needed = sum(shares) + em * len(shares)
    texts = [formatted_runs(entry.runs, body, setting, entry.source.span) for entry in entries]
    # The notes stand near what they belong to, not at the far edge.
    wanted = max(measure(one, body)[1] for one in texts) + 1 + em
    room = max(em * 4, min(wanted, width - text - needed) if shares else width - text)
    left = text + room + em
    notes = []
    for share, alignment in zip(shares, (*alignments, *(Alignment.NONE,) * len(shares)), strict=False):
        notes.append(_NoteColumn(left, share, alignment))
        left += share + em
    return _Columns(clock, axis, text, tuple(notes), room)


def _line(entry: Entry, columns: _Columns, setting: Setting) -> Box:
    space = setting.em * 0.27
    style = setting.style(TextRole.BODY)
    text = set_text(
        formatted_runs(entry.runs, style, setting, entry.source.span), style, columns.width, kind="entry"
    )
    content: list[tuple[float, Box]] = [(0.0, text)]
    if entry.blocks:
        content.append((setting.em * 0.1, flow(entry.blocks, setting.smaller(0.82), columns.width)))
    body = stack(content, columns.width)
    baseline = space + text.baseline
    children = [_dot(entry, columns, setting, baseline)]
    if entry.clock:
        clock = set_words(entry.clock, _clock_style(setting), columns.clock, kind="clock")
        children.append(Placed(0.0, baseline - clock.baseline, clock))
    children.append(Placed(columns.text, space, body))
    for column, note in zip(columns.notes, entry.notes, strict=False):
        if note is not None:
            style = replace(_note_style(setting), alignment=column.alignment)
            box = set_message(note, style, setting, column.width, kind="note")
            children.append(Placed(column.left, baseline - box.baseline, box))
    height = max(placed.y + placed.box.height for placed in children) + space
    return Box(
        width=max(placed.x + placed.box.width for placed in children),
        height=height,
        kind="entry-line",
        step=entry.step,
        baseline=baseline,
        children=tuple(children),
    )


def _dot(entry: Entry, columns: _Columns, setting: Setting, baseline: float) -> Placed:
    palette = setting.palette
    side = setting.em * (0.36 if entry.clock else 0.22)
    colour = palette.warm if entry.clock else palette.rule
    dot = ShapeBox(width=side, height=side, shape=Shape.DISC, colour=colour, kind="marker")
    return Placed(columns.axis - side / 2, baseline - setting.em * 0.33 - side / 2, dot)


def _clock_style(setting: Setting) -> TextStyle:
    style = replace(setting.inked(setting.palette.accent).style(TextRole.BODY), weight=600)
    return replace(style, alignment=Alignment.RIGHT).with_feature("tnum")


def _note_style(setting: Setting) -> TextStyle:
    return setting.inked(setting.palette.muted).style(TextRole.SMALL).with_feature("tnum")
