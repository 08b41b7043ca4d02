"""Cells as a table of our Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.deck.table_parser import MOST_COLUMNS

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


def _row(cells: Sequence[str], width: int) -> str:
    filled = [*cells, *[""] * width][:width]
    return "|" + "|".join(f" {cell} " if cell else " " for cell in filled) + "|"
