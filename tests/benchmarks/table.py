"""The table of a run, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.benchmarks.figure import Figure, Unit

_NONE = "–"
_HEAD = ("", "slides", "ours", "floor", "ratio", "budget", "met")


def table(figures: Iterable[Figure]) -> Iterator[str]:
    """Yield the lines: one for each figure, those of one name below each other, remarks at the end."""
    figures = sorted_by_name(figures)
    several_decks = len({figure.slides for figure in figures}) > 1
    rows = [_HEAD]
    remarks: list[str] = []
    last = ""
    for figure in figures:
        row = cells(figure)
        if figure.remark:
            if figure.remark not in remarks:
                remarks.append(figure.remark)
            row = (*row[:2], f"{row[2]} {_mark(remarks.index(figure.remark))}", *row[3:])
        rows.append((row[0] if figure.name != last else "", *row[1:]))
        last = figure.name
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    for number, row in enumerate(rows):
        if number == 1:
            yield "─" * (sum(widths) + 3 * (len(widths) - 1))
        elif number > 1 and row[0] and several_decks:
            yield ""
        places = [
            row[0].ljust(widths[0]),
            *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True)),
        ]
        yield "   ".join(places).rstrip()
    if remarks:
        yield ""
    for number, remark in enumerate(remarks):
        yield f"{_mark(number)} {remark}"


def sorted_by_name(figures: Iterable[Figure]) -> list[Figure]:
    """Return the figures of one name together, the names in the order in which they first come."""
    figures = list(figures)
    names = list(dict.fromkeys(figure.name for figure in figures))
    return sorted(figures, key=lambda figure: (names.index(figure.name), figure.slides))


def cells(figure: Figure) -> tuple[str, ...]:
    """Return what stands in the line of a figure."""
    met = {True: "yes", False: "NO", None: _NONE}[figure.is_met]
    return (
        figure.name,
        f"{figure.slides:,}" if figure.slides else _NONE,
        amount(figure.ours, figure.unit),
        amount(figure.floor, figure.unit),
        _NONE if figure.ratio is None else f"{figure.ratio:.2f}",
        _NONE if figure.budget is None else figure.budget.words(figure.unit),
        met,
    )


def amount(value: float | None, unit: Unit) -> str:
    """Return a value in three digits with its unit."""
    if value is None:
        return _NONE
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit.value}".replace(" /", "/")


def _mark(number: int) -> str:
    return "abcdefghijklmnopqrstuvwxyz"[number] + ")"
