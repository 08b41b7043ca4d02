"""From where to where each bar of a chart reaches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from presenter.dataclass import dataclass
from presenter.deck.blocks import Chart, ChartKind


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a series over a label: from a number to another, `lane` of the bars beside each other."""

    label: int
    series: int
    lane: int
    start: float
    end: float
    value: float


def bars_of(chart: Chart) -> tuple[Bar, ...]:
    """Return the bars, label by label; stacked ones stand on each other, those below zero under it."""
    return tuple(bar for label in range(len(chart.labels)) for bar in _bars_at(chart, label))


def lanes_of(chart: Chart) -> int:
    """Return how many bars stand beside each other over one label."""
    return 1 if chart.kind is ChartKind.STACKED_BAR else len(chart.series)


def reach(bars: Sequence[Bar]) -> tuple[float, ...]:
    """Return every number that a bar begins or ends with."""
    return tuple(number for bar in bars for number in (bar.start, bar.end))


def _bars_at(chart: Chart, label: int) -> Iterator[Bar]:
    above = below = 0.0
    for index, series in enumerate(chart.series):
        value = series.values[label]
        if value is None:
            continue
        if chart.kind is not ChartKind.STACKED_BAR:
            yield Bar(label, index, index, 0.0, value, value)
        elif value >= 0:
            yield Bar(label, index, 0, above, above + value, value)
            above += value
        else:
            yield Bar(label, index, 0, below, below + value, value)
            below += value
