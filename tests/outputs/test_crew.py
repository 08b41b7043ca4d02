"""Long work is shared, and what comes of it is the same however many share it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.errors import Finding, PresenterError, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.outputs.crew import Crew

FINDING = Finding("syntax", Severity.ERROR, Text("Something is wrong."), Span(Path("talk.md"), 3))


@dataclass(frozen=True)
class Squares:
    """Square numbers; some of them fail, and at some the process dies."""

    fails_at: int = -1
    dies_at: int = -1
    here: int = field(default_factory=os.getpid)

    def begin(self) -> Callable[[int], int]:
        return self.square

    def square(self, number: int) -> int:
        if number == self.dies_at and os.getpid() != self.here:
            os._exit(3)
        if number == self.fails_at:
            raise UsageError(FINDING)
        return number * number


def shared(work: Squares, numbers: range, tell: Callable[[int, int], None] | None = None) -> Iterator[int]:
    crew = Crew(3, tell, copies=True) if tell else Crew(3, copies=True)
    with crew.at(work, numbers) as results:
        yield from results


def test_results_come_in_the_order_of_the_parts() -> None:
    assert list(shared(Squares(), range(100))) == [number * number for number in range(100)]
    assert multiprocessing.active_children() == []


@given(st.lists(st.integers(), max_size=30))
def test_one_alone_does_the_same(numbers: list[int]) -> None:
    with Crew(1).at(Squares(), numbers) as results:
        assert list(results) == [number * number for number in numbers]


def test_it_is_told_how_much_is_done_each_time_more() -> None:
    told: list[tuple[int, int]] = []
    list(shared(Squares(), range(20), lambda done, total: told.append((done, total))))
    assert told == [(done, 20) for done in range(1, 21)]


def test_what_one_of_them_raises_is_raised_with_all_its_findings() -> None:
    with pytest.raises(UsageError) as raised:
        list(shared(Squares(fails_at=11), range(40)))
    assert raised.value.findings == (FINDING,)
    assert isinstance(raised.value, PresenterError)
    assert multiprocessing.active_children() == []


def test_what_one_that_died_has_left_is_done_here() -> None:
    assert list(shared(Squares(dies_at=5), range(20))) == [number * number for number in range(20)]


def test_nobody_is_left_where_the_rest_is_not_wanted_any_more() -> None:
    results = shared(Squares(), range(1000))
    assert next(results) == 0
    results.close()  # as an interruption does
    assert multiprocessing.active_children() == []
