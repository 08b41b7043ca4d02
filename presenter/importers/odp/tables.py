"""Tables of a slide of OpenDocument."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from presenter.deck.table_parser import MOST_COLUMNS
from presenter.importers.odp.names import Node, every, named, value
from presenter.importers.odp.source_page import SourcePage
from presenter.importers.odp.text import TextSource
from presenter.importers.office.inline import flat, inline
from presenter.importers.office.parts import BlockPart, Place
from presenter.importers.office.table_block import CUT, MERGED, MOST_ROWS, table_block

MOST_CELLS = MOST_COLUMNS + 1  # one more than are shown, so that it is known that there are more
_ALIGNED = {"end": "right", "right": "right", "center": "center"}


def table_part(table: Node, place: Place, page: SourcePage, step: int) -> BlockPart | None:
    """Return a table; cells that were one are several, which is told."""
    has_header = value(table, "table:use-first-row-styles") == "true"
    source = TextSource(page.styles, page.link, {})
    columns: list[Counter[str]] = []
    rows: list[list[str]] = []
    is_merged = False
    all_rows = list(table.iter(named("table:table-row")))
    for number, row in enumerate(all_rows[:MOST_ROWS]):
        cells: list[str] = []
        for column, cell in enumerate(_cells(row)):
            is_merged |= cell.tag == named("table:covered-table-cell")
            said = [one for one in source.paragraphs(cell) if one.text.strip()]
            write = flat if has_header and not number else inline
            cells.append("<br>".join(filter(None, (write(one.words) for one in said))))
            columns += [Counter()] * (column + 1 - len(columns))
            columns[column] = columns[column] + Counter(_alignments(cell, page))
        rows.append(cells)
    if is_merged:
        page.losses.became(page.number, MERGED)
    if len(all_rows) > MOST_ROWS or len(columns) > MOST_COLUMNS:
        page.losses.left_out(page.number, CUT)
    return table_block(rows, columns, place, step, has_header=has_header)


def _cells(row: Node) -> Iterator[Node]:
    """Yield the cells of a row, one as often as it says that it is repeated."""
    count = 0
    for cell in row:
        if cell.tag not in (named("table:table-cell"), named("table:covered-table-cell")):
            continue
        repeated = value(cell, "table:number-columns-repeated")
        for _ in range(min(int(repeated), MOST_CELLS) if repeated.isdigit() else 1):
            count += 1
            if count > MOST_CELLS:
                return
            yield cell


def _alignments(cell: Node, page: SourcePage) -> Iterator[str]:
    for paragraph in every(cell, "text:p"):
        look = page.styles.paragraph(value(paragraph, "text:style-name"), "fo:text-align")
        yield _ALIGNED.get(look, "")
