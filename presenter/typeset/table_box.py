"""Tables: columns by content, figures of one width, thin lines between the rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, Row, Table
from presenter.deck.inline import plain_text
from presenter.typeset.box import Box, Placed
from presenter.typeset.colours import mixed
from presenter.typeset.figures import after_units, is_figure
from presenter.typeset.message_box import formatted, set_message
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel, rule
from presenter.typeset.stack import stack
from presenter.typeset.table_columns import ColumnNeed, share_out
from presenter.typeset.text_box import measure
from presenter.typeset.text_style import TextStyle

GAP = 0.9
ROW_SPACE = 0.36
SHRINK = 0.98
SMALLEST = 0.7
# Words of a table stand apart from each other, so they can be read when somewhat smaller than others.
LEAST_LEGIBLE = 0.8


@dataclass(frozen=True, slots=True)
class _Grid:
    """A table ready to be set: the style of each column, the widths of the columns.

    `spares` is what figures leave free at the right, by the identity of the row and the column.
    """

    setting: Setting
    alignments: tuple[Alignment, ...]
    widths: tuple[float, ...]
    gap: float
    spares: Mapping[tuple[int, int], float]

    @property
    def width(self) -> float:
        return sum(self.widths) + self.gap * (len(self.widths) - 1)


def lay_out_table(block: Table, setting: Setting, width: float) -> Box:
    """Return a table of at most a width in logical units, its text shrunk before any word of it breaks."""
    block = replace(block, rows=tuple(row for row in block.rows if setting.shows(row)))
    if not block.alignments:
        return Box(width=width, height=0.0, kind="table", step=block.step)
    grid = _fitted(block, setting, width)
    rows: list[tuple[float, Box]] = []
    if block.header is not None:
        rows.append((0.0, _header(block.header, grid)))
    highlighted = _numbers(block.attributes.get("highlight"))
    for number, row in enumerate(block.rows, start=1):
        marked = number in highlighted or "highlight" in row.attributes.classes
        last = number == len(block.rows)
        rows.append((0.0, _row(row, grid, marked=marked, last=last)))
    if block.caption is not None:
        caption = setting.inked(setting.palette.muted).style(TextRole.CAPTION)
        rows.append((setting.em * 0.5, set_message(block.caption, caption, setting, width, kind="caption")))
    return stack(rows, width, kind="table", step=block.step)


def _fitted(block: Table, setting: Setting, width: float) -> _Grid:
    alignments = tuple(_alignment(block, index) for index in range(len(block.alignments)))
    smaller, smallest = setting, setting.factor * _smallest(setting)
    while True:
        gap = smaller.size(TextRole.TABLE) * GAP
        room = max(1.0, width - gap * (len(alignments) - 1))
        needs = _needs(block, alignments, smaller)
        least = sum(need.least for need in needs)
        if least <= room or smaller.factor <= smallest:
            break
        # Words shrink with their size, though fonts know only whole ones: so once is nearly enough.
        smaller = replace(smaller, factor=max(smallest, smaller.factor * min(SHRINK, room / least)))
    if sum(need.most for need in needs) > room:
        # Let the headings go over two lines before any cell does.
        bodies = _needs(replace(block, header=None), alignments, smaller)
        pairs = zip(needs, bodies, strict=True)
        needs = [ColumnNeed(need.least, max(need.least, body.most), need.firm) for need, body in pairs]
    fill = sum(need.most for need in needs) > room * 0.5 or "wide" in block.attributes.classes
    return _Grid(
        smaller, alignments, share_out(needs, room, fill=fill), gap, _spares(block, alignments, smaller)
    )


def _smallest(setting: Setting) -> float:
    """Return how far a wide table may shrink: no further than it can be read, if the slide can be."""
    legible = setting.theme.sizes.legible * LEAST_LEGIBLE * min(1.0, setting.text_scale * 1.2)
    return max(SMALLEST, min(1.0, legible / setting.size(TextRole.TABLE)))


def _spares(block: Table, alignments: Sequence[Alignment], setting: Setting) -> dict[tuple[int, int], float]:
    spares: dict[tuple[int, int], float] = {}
    for column, alignment in enumerate(alignments):
        tails = _tails(block.rows, column, _aligned(_style(setting), alignment), setting)
        widest = max(tails.values(), default=0.0)
        spares |= {(row, column): widest - tail for row, tail in tails.items()}
    return spares


def _needs(block: Table, alignments: Sequence[Alignment], setting: Setting) -> list[ColumnNeed]:
    return [_need(block, column, alignment, setting) for column, alignment in enumerate(alignments)]


def _alignment(block: Table, column: int) -> Alignment:
    """Return how a column is set: as the author says, else figures to the right."""
    if block.alignments[column] is not Alignment.NONE:
        return block.alignments[column]
    cells = [row.cells[column] for row in block.rows]
    filled = [cell.text for cell in cells if cell is not None and cell.text.strip()]
    figures = bool(filled) and all(is_figure(text) for text in filled)
    return Alignment.RIGHT if figures else Alignment.LEFT


def _aligned(style: TextStyle, alignment: Alignment) -> TextStyle:
    """Return the style for a column; figures are all of one width, and run the same way everywhere."""
    if alignment is not Alignment.RIGHT:
        return replace(style, alignment=alignment)
    return replace(style, alignment=alignment, right_to_left=False, mirrored=False).with_feature("tnum")


def _need(block: Table, column: int, alignment: Alignment, setting: Setting) -> ColumnNeed:
    style = _aligned(_style(setting), alignment)
    tails = _tails(block.rows, column, style, setting)
    widest = max(tails.values(), default=0.0)
    least, most, firm = 0.0, 0.0, 0.0
    for row in block.rows if block.header is None else (block.header, *block.rows):
        cell, spare = row.cells[column], widest - tails.get(id(row), widest)
        if cell is not None:
            own = _aligned(_style(setting, header=True), alignment) if row is block.header else style
            longest, whole = measure(formatted(cell, own, setting), own)
            least, most = max(least, longest + spare), max(most, whole + spare)
            firm = max(firm, whole + spare) if id(row) in tails else firm
    # Half a unit more than measured, so that rounding never wraps a word.
    return ColumnNeed(max(least, firm) + 0.5, most + 0.5, firm + 0.5 if firm else 0.0)


def _tails(rows: Sequence[Row], column: int, style: TextStyle, setting: Setting) -> dict[int, float]:
    """Return how wide what follows the units is in each figure of a column, by the identity of its row.

    Where there are no decimals, figures simply end at the right.
    """
    found: dict[int, str] = {}
    for row in rows:
        cell = row.cells[column]
        if cell is not None and style.alignment is Alignment.RIGHT:
            words = setting.words(cell)
            text = plain_text(words.text)
            if is_figure(text):
                found[id(row)] = after_units(text, words.language)
    decimals = any(char.isdigit() for tail in found.values() for char in tail)
    return {row: style.advance(tail) if decimals and tail else 0.0 for row, tail in found.items()}


def _style(setting: Setting, *, header: bool = False) -> TextStyle:
    if header:
        small = setting.inked(setting.palette.muted).style(TextRole.TABLE)
        return replace(small, weight=600, size=small.size * 0.86, line=1.2)
    return replace(setting.style(TextRole.TABLE), line=1.25)


def _header(row: Row, grid: _Grid) -> Box:
    style = _style(grid.setting, header=True)
    cells = _cells(row, style, grid)
    height = max((cell.box.height for cell in cells), default=0.0)
    # A heading of two lines and one of one line stand on the same line, right above the figures.
    lowered = tuple(Placed(cell.x, height - cell.box.height, cell.box) for cell in cells)
    space = grid.setting.em * ROW_SPACE * 0.8
    line = Placed(0.0, height + space, rule(grid.width, grid.setting.palette.ink, 2.0))
    return Box(
        width=grid.width,
        height=height + space + 2,
        kind="header-row",
        step=row.step,
        children=(*lowered, line),
    )


def _row(row: Row, grid: _Grid, *, marked: bool, last: bool) -> Box:
    setting = grid.setting
    style = _style(setting)
    if marked or "total" in row.attributes.classes:
        style = replace(style, weight=600)
    space = setting.em * ROW_SPACE
    cells = tuple(Placed(cell.x, cell.y + space, cell.box) for cell in _cells(row, style, grid))
    text_height = max((cell.box.height for cell in cells), default=0.0) or style.line_height
    height = text_height + 2 * space
    children: tuple[Placed, ...] = cells
    if marked:
        colour = mixed(setting.palette.top, setting.palette.warm, 0.2)
        children = (Placed(-14.0, 0.0, panel(grid.width + 28, height, colour, 8.0)), *children)
    if not last:
        children = (*children, Placed(0.0, height, rule(grid.width, setting.palette.rule)))
    return Box(width=grid.width, height=height, kind="row", step=row.step, baseline=space, children=children)


def _cells(row: Row, style: TextStyle, grid: _Grid) -> tuple[Placed, ...]:
    placed, x = [], 0.0
    columns = zip(row.cells, grid.widths, grid.alignments, strict=True)
    for column, (cell, width, alignment) in enumerate(columns):
        if cell is not None:
            aligned, spare = _aligned(style, alignment), grid.spares.get((id(row), column), 0.0)
            box: Box = set_message(cell, aligned, grid.setting, width - spare, kind="cell")
            if spare:
                box = Box(width=width, height=box.height, kind="figures", children=(Placed(0.0, 0.0, box),))
            placed.append(Placed(x, 0.0, box))
        x += width + grid.gap
    return tuple(placed)


def _numbers(words: str) -> frozenset[int]:
    return frozenset(int(word) for word in re.split(r"[\s,;]+", words) if word.isdecimal())
