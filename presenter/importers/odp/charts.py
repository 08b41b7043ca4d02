"""The numbers of a chart of OpenDocument."""

from __future__ import annotations

from presenter.importers.odp.names import Node, every, first, named, value
from presenter.importers.odp.styles import Styles
from presenter.importers.office.chart_block import ChartData, Series, percent

_KINDS = {"bar": "bar", "line": "line", "area": "line", "circle": "pie", "ring": "pie"}
MOST_ROWS = 1000


def read_chart(root: Node) -> tuple[ChartData, str]:
    """Return what a chart says, and the name of its kind in the file."""
    chart = first(root, "office:body/office:chart/chart:chart")
    name = value(chart, "chart:class").partition(":")[2]
    table = first(chart, "table:table")
    rows = [_cells(row) for row in (table.iter(named("table:table-row")) if table is not None else ())]
    head, body = (rows[0], rows[1:MOST_ROWS]) if rows else ([], [])
    series = tuple(
        Series(words, tuple(_number(row, column) for row in body))
        for column, (words, _) in enumerate(head[1:], start=1)
    )
    styles = Styles(root)
    area = first(chart, "chart:plot-area")
    look = value(area, "chart:style-name")
    kind = _KINDS.get(name, "")
    is_share = styles.chart(look, "chart:percentage") == "true"
    if kind == "bar" and len(series) > 1 and (styles.chart(look, "chart:stacked") == "true" or is_share):
        kind = "stacked-bar"
    unit = ""
    if series and all(one[1].endswith("%") for row in body for one in row[1:] if one[1]) and any(body):
        series, unit = tuple(Series(one.name, percent(one.values)) for one in series), "%"
    return ChartData(
        kind,
        tuple(row[0][0] if row else "" for row in body),
        tuple(one for one in series if any(number is not None for number in one.values)),
        _words(first(chart, "chart:title")),
        styles.chart(look, "chart:vertical") == "true",
        unit,
        *(_axis(area, dimension) for dimension in "xy"),
    ), name


def _cells(row: Node) -> list[tuple[str, str]]:
    """Return the words of each cell of a row, and its number or share as text."""
    cells = [one for one in row if isinstance(one.tag, str) and one.tag.endswith("}table-cell")]
    return [(_words(cell), _figure(cell)) for cell in cells[:200]]


def _figure(cell: Node) -> str:
    kind = value(cell, "office:value-type")
    figure = value(cell, "office:value") if kind in ("float", "percentage") else ""
    return f"{figure}%" if figure and kind == "percentage" else figure


def _number(row: list[tuple[str, str]], column: int) -> float | None:
    try:
        found = float(row[column][1].rstrip("%"))
    except (IndexError, ValueError):
        return None
    return found if found == found else None  # LibreOffice writes NaN where there is nothing


def _axis(area: Node | None, dimension: str) -> str:
    axes = [one for one in every(area, "chart:axis") if value(one, "chart:dimension") == dimension]
    return _words(first(axes[0], "chart:title")) if axes else ""


def _words(element: Node | None) -> str:
    if element is None:
        return ""
    return " ".join("".join(one.itertext()) for one in element.iter(named("text:p"))).strip()
