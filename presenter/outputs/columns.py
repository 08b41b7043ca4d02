"""Tables for a terminal: columns of one width, figures to the right."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence


def aligned(table: Sequence[Sequence[str]], words: Collection[int] = ()) -> Iterator[str]:
    """Yield the rows as lines; the columns of `words` stand to the left, those of figures to the right."""
    widths = [max(map(columns_of, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (
            cell + " " * (width - columns_of(cell))
            if place in words
            else " " * (width - columns_of(cell)) + cell
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()


def columns_of(cell: str) -> int:
    """Return the columns that a terminal gives a text: two for a wide character, none for a mark."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in cell
    )


def shortened(text: str, columns: int) -> str:
    """Return a text, with an ellipsis for what does not fit into so many columns."""
    if columns_of(text) <= columns:
        return text
    while text and columns_of(text) >= columns:
        text = text[:-1]
    return f"{text}…"
