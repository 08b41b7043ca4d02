"""A chart in words, for those who cannot see it."""

from __future__ import annotations

from presenter.deck.blocks import ChartSeries
from presenter.typeset.charts.sketch import Sketch

# More numbers than these nobody follows by ear.
MOST_NUMBERS = 40


def told(sketch: Sketch) -> str:
    """Return a chart's title, its series and, unless they are many, the number of each label."""
    chart = sketch.chart
    parts = [sketch.plain(message) for message in (chart.title, chart.unit) if message is not None]
    if len(chart.series) * len(chart.labels) > MOST_NUMBERS:
        names = [sketch.plain(series.name) for series in chart.series if series.name is not None]
        return ". ".join([*parts, *([", ".join(names)] if names else [])])
    return ". ".join([*parts, *(_series(series, sketch) for series in chart.series)])


def _series(series: ChartSeries, sketch: Sketch) -> str:
    numbers = ", ".join(
        f"{label} {sketch.numbers(value)}".strip()
        for label, value in zip(sketch.labels, series.values, strict=True)
        if value is not None
    )
    return numbers if series.name is None else f"{sketch.plain(series.name)}: {numbers}"
