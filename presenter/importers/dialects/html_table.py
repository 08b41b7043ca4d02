"""Tables of HTML as tables with bars."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from presenter.importers.dialects.html_tree import Element

MOST_COLUMNS = 50
_RULES = {"right": "---:", "center": ":---:", "left": ":---"}
_BAR = re.compile(r"(?<!\\)\|")


def table_rows(element: Element, inline: Callable[[Element], str]) -> list[str]:
    """Return the lines of a table; a cell that spans several has its words in the first of them."""
    rows = list(_rows(element))
    cells = [[cell for cell in row.elements() if cell.name in ("td", "th")] for row in rows]
    written = [[words for cell in row for words in _spread(cell, inline)] for row in cells]
    written = [row[:MOST_COLUMNS] for row in written if row]
    if not written:
        return []
    width = max(map(len, written))
    has_head = bool(cells[0]) and all(cell.name == "th" for cell in cells[0])
    head = written[0] if has_head else []
    body = written[1:] if has_head else written
    first = next((row for row in cells if row), [])
    rules = [_rule(cell) for cell in first for _ in range(_span(cell))]
    lines = [_line(head, width), _line([*rules, *["---"] * (width - len(rules))][:width], width)]
    lines += [_line(row, width) for row in body]
    caption = next((each for each in element.elements() if each.name == "caption"), None)
    return [*lines, *((f": {inline(caption)}",) if caption is not None else ())]


def _rows(element: Element) -> Iterator[Element]:
    """Yield the rows of a table, not those of tables within it."""
    for child in element.elements():
        if child.name == "tr":
            yield child
        elif child.name in ("thead", "tbody", "tfoot"):
            yield from _rows(child)


def _spread(cell: Element, inline: Callable[[Element], str]) -> list[str]:
    words = _BAR.sub(r"\\|", inline(cell))
    return [words, *[""] * (_span(cell) - 1)]


def _span(cell: Element) -> int:
    written = cell.attributes.get("colspan", "1")
    return min(max(int(written), 1), MOST_COLUMNS) if written.isdecimal() and len(written) < 4 else 1


def _rule(cell: Element) -> str:
    return _RULES.get(cell.style("text-align") or cell.attributes.get("align", ""), "---")


def _line(cells: list[str], width: int) -> str:
    return f"| {' | '.join([*cells, *[''] * (width - len(cells))])} |"
