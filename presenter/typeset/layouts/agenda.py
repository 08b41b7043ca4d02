"""The running order as a timetable: times in a column of their own along a line."""

from __future__ import annotations

import re

from presenter.dataclass import replace
from presenter.deck.blocks import Block, ItemList, ListItem, Row, Table
from presenter.deck.inline import plain_text
from presenter.deck.run import RunKind
from presenter.typeset.box import Box
from presenter.typeset.flow import flow
from presenter.typeset.layouts.content import arrange
from presenter.typeset.layouts.running_order import lay_out_running_order, running_order
from presenter.typeset.layouts.sheet import Arrangement, Parts, Sheet
from presenter.typeset.layouts.timetable_box import Entry, lay_out_timetable
from presenter.typeset.setting import Setting
from presenter.typeset.stack import stack

CLOCK = re.compile(r"\s*(\d{1,2}[:.h]\d{2}(?:\s*[-–—]\s*\d{1,2}[:.h]\d{2})?)(?:[\s:.,·–—-]+|$)")


def lay_out_agenda(sheet: Sheet) -> Arrangement:
    """Lay out a title with a timetable under it: the slide's own, or else the sections of the deck.

    Blocks that carry no times are laid out as on any slide.
    """

    def make_body(parts: Parts, setting: Setting, width: float) -> Box:
        boxes = [flow_with_timetables(parts.body, setting, width)] if parts.body else []
        lines = running_order(sheet, setting)
        if lines:
            boxes.append(lay_out_running_order(lines, setting, width))
        return stack(((_gap(setting), box) for box in boxes), width)

    return arrange(sheet, make_body)


def flow_with_timetables(blocks: tuple[Block, ...], setting: Setting, width: float) -> Box:
    """Return blocks one under the other in a width in logical units, those with times as timetables."""
    shown = (block for block in blocks if setting.shows(block))
    return stack(((_gap(setting), _block(block, setting, width)) for block in shown), width)


def _gap(setting: Setting) -> float:
    return setting.em * setting.theme.spaces.block


def _block(block: Block, setting: Setting, width: float) -> Box:
    entries = entries_of(block, setting)
    if not entries:
        return flow((block,), setting, width)
    table = block if isinstance(block, Table) else None
    return lay_out_timetable(
        entries,
        setting,
        width,
        labels=table.header.cells[2:] if table is not None and table.header is not None else (),
        alignments=table.alignments[2:] if table is not None else (),
        step=block.step,
    )


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
    if item.text is None or not setting.shows(item):
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
    if filled is None or not setting.shows(row):
        return None
    clock = plain_text(setting.words(first).text) if first is not None else ""
    known = clock if CLOCK.fullmatch(clock) else ""
    rest = tuple(cell if cell is not filled else None for cell in notes)
    return Entry(setting.runs(filled), filled, known, rest, step=max(row.step, block.step))
