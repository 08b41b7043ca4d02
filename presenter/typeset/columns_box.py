"""Columns side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from presenter.deck.blocks import Column, Columns
from presenter.typeset.block_flow import Flow
from presenter.typeset.box import Box
from presenter.typeset.setting import Setting
from presenter.typeset.stack import side_by_side, stack


def lay_out_columns(block: Columns, setting: Setting, width: float, flow: Flow) -> Box:
    """Return columns side by side in a width in logical units, their shares as the author gave them."""
    columns = [column for column in block.columns if setting.shows(column)]
    if not columns:
        return Box(width=width, height=0.0, kind="columns", step=block.step)
    gap = setting.theme.spaces.column
    widths = column_widths([column.width for column in columns], width, gap)
    lefts = (0.0, *accumulate(share + gap for share in widths[:-1]))
    boxes = [_column(column, setting, share, flow) for column, share in zip(columns, widths, strict=True)]
    return side_by_side(boxes, lefts, kind="columns", step=block.step)


def column_widths(shares: Sequence[float], width: float, gap: float) -> tuple[float, ...]:
    """Return the widths of columns; those without a share part evenly what the others leave.

    Shares are fractions of the whole, or relative weights where they add up to more than 1.
    """
    room = max(len(shares) * 1.0, width - gap * (len(shares) - 1))
    given = sum(share for share in shares if share > 0)
    open_columns = sum(1 for share in shares if share <= 0)
    total = max(1.0, given) if open_columns else given
    left = (max(0.0, total - given) or total / len(shares)) / open_columns if open_columns else 0.0
    weights = [share if share > 0 else left for share in shares]
    return tuple(room * weight / sum(weights) for weight in weights)


def _column(column: Column, setting: Setting, width: float, flow: Flow) -> Box:
    return stack([(0.0, flow(column.blocks, setting, width))], width, kind="column", step=column.step)
