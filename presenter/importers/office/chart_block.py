"""Numbers of a chart as one of ours, or as a table where there is none of its kind."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from presenter.dataclass import dataclass
from presenter.deck.literal_words import literal_words
from presenter.i18n.text import Text
from presenter.importers.office.table_block import table_lines

MOST_IN_TABLE = 12
CUT = Text("Slide {number}: the table of a chart has no room for all its numbers; rows left out: {count}.")


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of a series, None where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ChartData:
    """A chart: `kind` is that of ours, empty where it has none like it."""

    kind: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    title: str = ""
    horizontal: bool = False
    unit: str = ""
    x: str = ""
    y: str = ""


def chart_lines(chart: ChartData, step: int = 0) -> list[str]:
    """Return the block of a chart in our Markdown."""
    lines = [f"```chart {{step={step}}}" if step else "```chart", f"type: {chart.kind}"]
    if chart.horizontal:
        lines.append("horizontal: true")
    if chart.title and chart.title not in (one.name for one in chart.series):
        lines.append(f"title: {_quoted(literal_words(chart.title))}")
    count = max((len(one.values) for one in chart.series), default=0)
    labels = [*chart.labels, *[""] * count][:count]
    lines.append(f"labels: [{', '.join(_quoted(literal_words(one)) for one in labels)}]")
    lines.append("series:")
    for one in chart.series:
        numbers = [*one.values, *[None] * count][:count]
        values = f"values: [{', '.join(map(_number, numbers))}]"
        if one.name and (len(chart.series) > 1 or chart.kind != "pie"):
            lines += [f"  - name: {_quoted(literal_words(one.name))}", f"    {values}"]
        else:
            lines.append(f"  - {values}")
    for key, words in (("unit", chart.unit), ("x", chart.x), ("y", chart.y)):
        if words:
            lines.append(f"{key}: {_quoted(literal_words(words))}")
    return [*lines, "```"]


def chart_table(chart: ChartData) -> list[str]:
    """Return the numbers of a chart as a table: a row for each label, a column for each series."""
    head = ["", *(literal_words(one.name) for one in chart.series)]
    count = max((len(one.values) for one in chart.series), default=0)
    labels = [*chart.labels, *[""] * count][:count]
    rows = [
        [literal_words(label), *(_shown(one.values, row) for one in chart.series)]
        for row, label in enumerate(labels[:MOST_IN_TABLE])
    ]
    return table_lines([head, *rows], ["", *["right"] * len(chart.series)])


def rows_left_out(chart: ChartData) -> int:
    """Return how many rows of a chart's numbers its table has no room for."""
    return max(max((len(one.values) for one in chart.series), default=0) - MOST_IN_TABLE, 0)


def percent(values: Iterable[float | None]) -> tuple[float | None, ...]:
    """Return shares of one as shares of a hundred."""
    return tuple(None if value is None else round(value * 100, 6) for value in values)


def _shown(values: Sequence[float | None], index: int) -> str:
    value = values[index] if index < len(values) else None
    return "" if value is None else _number(round(value, 4))


def _number(value: float | None) -> str:
    if value is None or value != value or abs(value) > 1e15:
        return "null"
    return (
        str(int(value))
        if float(value).is_integer()
        else f"{value:.12g}"
        if abs(value) > 1e-4
        else f"{value:.6f}"
    )


def _quoted(words: str) -> str:
    return json.dumps(" ".join(words.split()), ensure_ascii=False)
