"""The deck that has everything in it stands as it stood: in every shape, in both languages, box by box."""

from __future__ import annotations

import importlib
from types import ModuleType

import pytest

from presenter.deck.load import load

MEANT = "If that is meant: python packaging/golden_geometry.py, and look at what it changes"


@pytest.fixture
def golden_geometry() -> ModuleType:
    return importlib.import_module("golden_geometry")


@pytest.mark.usefixtures("qapp")
def test_every_box_stands_where_it_stood(golden_geometry: ModuleType) -> None:
    golden, now = golden_geometry.golden_geometry(), golden_geometry.geometry(load(golden_geometry.DECK))

    assert list(golden) == list(now), MEANT
    assert [name for name in now if not is_alike(golden[name], now[name])] == [], MEANT


def is_alike(golden: tuple[str, ...], now: tuple[str, ...]) -> bool:
    """Tell whether boxes are the same, and where they were but for what is rounded."""
    return len(golden) == len(now) and all(map(has_not_moved, golden, now))


def has_not_moved(before: str, after: str) -> bool:
    (kind, *sides, lines), (other_kind, *other_sides, other_lines) = before.split(), after.split()
    moves = (abs(int(one) - int(other)) for one, other in zip(sides, other_sides, strict=True))
    return (kind, lines) == (other_kind, other_lines) and all(move <= 1 for move in moves)
