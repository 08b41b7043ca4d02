"""What is within a block."""

from __future__ import annotations

from typing import TypeAlias

from presenter.deck.blocks import (
    Block,
    Chart,
    ChartLabel,
    ChartSeries,
    Code,
    Column,
    Columns,
    Definition,
    DefinitionList,
    Division,
    ItemList,
    ListItem,
    Picture,
    Quote,
    Row,
    Table,
)

Part: TypeAlias = Block | ListItem | Row | Column | Definition | ChartLabel | ChartSeries


def inner_parts(part: Part) -> tuple[Part, ...]:
    """Return what is right within a block, in reading order: items, rows, columns, definitions, or blocks."""
    match part:
        case ItemList():
            return part.items
        case ListItem() | Quote() | Division() | Column():
            return part.blocks
        case Table():
            return part.rows if part.header is None else (part.header, *part.rows)
        case Columns():
            return part.columns
        case Chart():
            return (*part.labels, *part.series)
        case DefinitionList():
            return part.definitions
        case _:
            return ()


def highest_step(part: Part) -> int:
    """Return the highest step of a block and of all that is within it."""
    return max((part.step, *_later_steps(part), *(highest_step(inner) for inner in inner_parts(part))))


def _later_steps(part: Part) -> tuple[int, ...]:
    match part:
        case Code():
            return (*(stage.step for stage in part.stages), *part.line_steps)
        case Picture():
            return tuple(stage.step for stage in part.later_pages)
        case _:
            return ()
