"""The numbers of PowerPoint's charts, from what the file keeps of them (ECMA-376 part 1, chapter 21.2)."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.importers.office.chart_block import ChartData, Series, percent
from presenter.importers.pptx.names import Node

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
MOST_POINTS = 1000
_KINDS = {
    "barChart": "bar", "bar3DChart": "bar", "lineChart": "line", "line3DChart": "line", "pieChart": "pie",
    "ofPieChart": "pie", "pie3DChart": "pie", "doughnutChart": "pie",
    "areaChart": "line", "area3DChart": "line",
}  # fmt: skip


def read_chart(space: Node) -> tuple[ChartData, str]:
    """Return what a chart says, and the name of its kind in the file, with a plus where it has several."""
    area = space.find(f"{_C}chart/{_C}plotArea")
    plots = [one for one in area if _is_plot(one)] if area is not None else []
    names = [plot.tag.removeprefix(_C) for plot in plots]
    kinds = {_KINDS.get(name, "") for name in names}
    kind = next(iter(kinds)) if len(kinds) == 1 else ("bar" if kinds == {"bar", "line"} else "")
    if "scatterChart" in names and len(plots) == 1:
        return _points(space, plots[0]), names[0]
    grouping = _value(plots[0], "grouping") if plots else ""
    series = tuple(_series(one) for plot in plots for one in plot.findall(f"{_C}ser"))
    labels = next(
        (found for plot in plots for one in plot.findall(f"{_C}ser") if (found := _labels(one))), ()
    )
    unit = ""
    if kind == "bar" and grouping in ("stacked", "percentStacked") and len(series) > 1:
        kind = "stacked-bar"
    if grouping == "percentStacked":
        series, unit = _shares(series), "%"
    elif series and _is_percent(plots[0]):
        series = tuple(Series(one.name, percent(one.values)) for one in series)
        unit = "%"
    return ChartData(
        kind=kind,
        labels=labels,
        series=tuple(one for one in series if any(value is not None for value in one.values)),
        title=_title(space.find(f"{_C}chart")),
        horizontal=bool(plots) and _value(plots[0], "barDir") == "bar",
        unit=unit,
        x=_title(area.find(f"{_C}catAx") if area is not None else None),
        y=_title(area.find(f"{_C}valAx") if area is not None else None),
    ), "+".join(names)


def _points(space: Node, plot: Node) -> ChartData:
    """Return a cloud of points: lines where all series share their x values in order, else a table."""
    found = plot.findall(f"{_C}ser")
    across = [_numbers(one.find(f"{_C}xVal")) for one in found]
    series = tuple(Series(_name(one), _numbers(one.find(f"{_C}yVal"))) for one in found)
    first = across[0] if across else ()
    known = [value for value in first if value is not None]
    is_line = len({*across}) == 1 and known == sorted(known) and len(known) == len(first) and len(first) <= 24
    is_line = is_line and _value(plot, "scatterStyle") != "marker"
    area = space.find(f"{_C}chart/{_C}plotArea")
    axes = [_title(axis) for axis in area.findall(f"{_C}valAx")]
    labels = tuple(f"{value:g}" for value in known)
    x, y = [*axes, "", ""][:2]
    return ChartData("line" if is_line else "", labels, series, _title(space.find(f"{_C}chart")), x=x, y=y)


def _is_plot(element: Node) -> bool:
    return isinstance(element.tag, str) and element.tag.startswith(_C) and element.tag.endswith("Chart")


def _series(element: Node) -> Series:
    return Series(_name(element), _numbers(element.find(f"{_C}val")))


def _name(element: Node) -> str:
    text = element.find(f"{_C}tx")
    return "" if text is None else " ".join(one.text or "" for one in text.iter(f"{_C}v")).strip()


def _labels(element: Node) -> tuple[str, ...]:
    source = element.find(f"{_C}cat")
    if source is None:
        return ()
    level = source.find(f".//{_C}lvl")
    found = dict(_cached(level if level is not None else source))
    if not found:
        return ()
    return tuple(found.get(index, "") for index in range(min(max(found) + 1, MOST_POINTS)))


def _numbers(source: Node | None) -> tuple[float | None, ...]:
    if source is None:
        return ()
    found: dict[int, float] = {}
    for index, text in _cached(source):
        try:
            found[index] = float(text)
        except ValueError:
            continue
    count = source.find(f".//{_C}ptCount")
    declared = int(count.get("val", "0")) if count is not None and count.get("val", "0").isdigit() else 0
    length = min(max([declared, *(index + 1 for index in found)]), MOST_POINTS)
    return tuple(found.get(index) for index in range(length))


def _cached(source: Node) -> Iterator[tuple[int, str]]:
    for point in source.iter(f"{_C}pt"):
        value, index = point.find(f"{_C}v"), point.get("idx", "")
        if value is not None and value.text is not None and index.isdigit() and int(index) < MOST_POINTS:
            yield int(index), value.text


def _is_percent(plot: Node) -> bool:
    formats = [one.text or "" for one in plot.iter(f"{_C}formatCode")]
    return bool(formats) and all("%" in one for one in formats)


def _shares(series: tuple[Series, ...]) -> tuple[Series, ...]:
    """Return each number as its share of all at the same label, in hundredths."""
    count = max((len(one.values) for one in series), default=0)
    sums = [sum(abs(one.values[at] or 0) for one in series if at < len(one.values)) for at in range(count)]
    return tuple(
        Series(
            one.name,
            tuple(
                None if value is None or not whole else round(100 * value / whole, 2)
                for value, whole in zip(one.values, sums, strict=False)
            ),
        )
        for one in series
    )


def _title(element: Node | None) -> str:
    title = None if element is None else element.find(f"{_C}title")
    if title is None:
        return ""
    return " ".join("".join(one.text or "" for one in title.iter(f"{_A}t")).split())


def _value(element: Node, name: str) -> str:
    found = element.find(f"{_C}{name}")
    return "" if found is None else str(found.get("val", ""))
