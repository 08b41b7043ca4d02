"""Cells as a table of our Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.deck.table_parser import MOST_COLUMNS
from presenter.i18n.text import Text

MERGED = Text("Slide {number}: cells of a table that were one are several; the words are in the first.")

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


def looks_like_header(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first row is a header that is not called one: all words, over figures."""
    if len(rows) < 2 or not all(cell and not _FIGURE.fullmatch(cell) for cell in rows[0]):
        return False
    columns = zip(*(row for row in rows[1:] if len(row) == len(rows[0])), strict=True)
    return any(all(_FIGURE.fullmatch(cell) for cell in column if cell) and any(column) for column in columns)


def _row(cells: Sequence[str], width: int) -> str:
    filled = [*cells, *[""] * width][:width]
    return "|" + "|".join(f" {cell} " if cell else " " for cell in filled) + "|"
