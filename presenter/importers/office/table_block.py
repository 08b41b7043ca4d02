"""Cells as a table of our Markdown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from presenter.deck.table_parser import MOST_COLUMNS
from presenter.i18n.text import Text
from presenter.importers.office.parts import BlockPart, Place

MERGED = Text("Slide {number}: cells of a table that were one are several; the words are in the first.")

CUT = Text("Slide {number}: a table has more rows or columns than are read; the last of them are left out.")
MOST_ROWS = 500

_FIGURE = re.compile(r"[-+−~≈$€£]?\s?\d[\d.,'’\s]*\s?(?:%|\w{1,3})?")
_RULERS = {"": "---", "left": ":---", "center": ":---:", "right": "---:"}


def table_lines(
    rows: Sequence[Sequence[str]], alignments: Sequence[str], *, has_header: bool = True, step: int = 0
) -> list[str]:
    """Return the lines of a table; what stands in more columns than a table can have is left out."""
    width = min(max((len(row) for row in rows), default=0), MOST_COLUMNS)
    if not width:
        return []
    head, body = (rows[0], rows[1:]) if has_header else ([""] * width, rows)
    rulers = [_RULERS.get(one, "---") for one in [*alignments, *[""] * width][:width]]
    lines = [_row(head, width), f"|{'|'.join(rulers)}|", *(_row(row, width) for row in body)]
    return [*lines, f"{{step={step}}}"] if step else lines


def table_block(
    rows: Sequence[Sequence[str]],
    alignments: Iterable[Counter[str]],
    place: Place,
    step: int,
    *,
    has_header: bool,
) -> BlockPart | None:
    """Return a table, each column as most of its cells are aligned; None where there is nothing in it."""
    aligned = [column.most_common(1)[0][0] if column else "" for column in alignments]
    has_header = has_header or looks_like_header(rows)
    lines = table_lines(rows, aligned, has_header=has_header, step=step)
    return BlockPart(place, tuple(lines), "table", step) if lines else None


def looks_like_header(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first row is a header that is not called one: all words, over figures."""
    if len(rows) < 2 or not all(cell and not _FIGURE.fullmatch(cell) for cell in rows[0]):
        return False
    columns = zip(*(row for row in rows[1:] if len(row) == len(rows[0])), strict=True)
    return any(all(_FIGURE.fullmatch(cell) for cell in column if cell) and any(column) for column in columns)


def _row(cells: Sequence[str], width: int) -> str:
    filled = [*cells, *[""] * width][:width]
    return "|" + "|".join(f" {cell} " if cell else " " for cell in filled) + "|"
