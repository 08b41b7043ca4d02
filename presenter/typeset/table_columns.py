"""Widths of a table's columns from what is in their cells."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ColumnNeed:
    """What a column needs, in logical units: its longest word, its text on one line, its widest figure."""

    least: float
    most: float
    firm: float = 0.0


def share_out(needs: Sequence[ColumnNeed], width: float, *, fill: bool) -> tuple[float, ...]:
    """Return the widths of columns, their sum at most `width` if figures fit, and just that with `fill`.

    Where there is room for every cell on one line, what is left goes to all alike.
    Where there is not, each column gets its longest word and a share of the rest by
    how much more it could use (CSS 2.1, 17.5.2.2). Where not even the words fit,
    all shrink alike and words will break; figures never do, and where they alone are
    too wide, so is the sum.
    """
    most = sum(need.most for need in needs)
    least = sum(need.least for need in needs)
    if most <= width:
        spare = (width - most) / len(needs) if fill and needs else 0.0
        return tuple(need.most + spare for need in needs)
    if least >= width:
        return _squeezed(needs, width)
    share = (width - least) / (most - least)
    return tuple(need.least + (need.most - need.least) * share for need in needs)


def _squeezed(needs: Sequence[ColumnNeed], width: float) -> tuple[float, ...]:
    """Return widths that break words, narrowed alike down to the figures, as far as that goes."""
    firm = sum(need.firm for need in needs)
    give = sum(need.least - need.firm for need in needs)
    share = max(0.0, width - firm) / give if give else 0.0
    return tuple(need.firm + (need.least - need.firm) * share for need in needs)
