"""Long work is shared, and what comes of it is the same however many share it."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.errors import Finding, PresenterError, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.outputs.crew import Crew, in_silence

FINDING = Finding("syntax", Severity.ERROR, Text("Something is wrong."), Span(Path("talk.md"), 3))


@dataclass(frozen=True)
class Squares:
    """Square numbers; some of them fail, and at some the process is killed or somebody presses Ctrl+C."""

    fails_at: int = -1
    dies_at: int = -1
    interrupted_at: int = -1
    here: int = field(default_factory=os.getpid)

    def begin(self) -> Callable[[int], int]:
        return self.square

    def square(self, number: int) -> int:
        if number == self.dies_at and os.getpid() != self.here:
            os.kill(os.getpid(), signal.SIGKILL)
        if number == self.interrupted_at:
            signal.raise_signal(signal.SIGINT)
        if number == self.fails_at:
            raise UsageError(FINDING)
        return number * number


def shared(
    work: Squares, numbers: range, tell: Callable[[int, int], None] = in_silence, *, copies: bool = True
) -> Iterator[int]:
    with Crew(3, tell, copies=copies).at(work, numbers) as results:
        yield from results


@pytest.mark.parametrize("copies", [True, False])
def test_results_come_in_the_order_of_the_parts(*, copies: bool) -> None:
    assert list(shared(Squares(), range(100), copies=copies)) == [number * number for number in range(100)]
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


@pytest.mark.parametrize("copies", [True, False])
def test_what_one_that_was_killed_has_left_is_done_here(*, copies: bool) -> None:
    squares = shared(Squares(dies_at=5), range(20), copies=copies)
    assert list(squares) == [number * number for number in range(20)]


def test_an_interruption_of_one_alone_is_heeded_when_the_part_is_done(by_ctrl_c: None) -> None:
    done: list[int] = []
    with pytest.raises(KeyboardInterrupt), Crew(1).at(Squares(interrupted_at=3), range(10)) as results:
        done.extend(results)
    assert done == [0, 1, 4, 9]


def test_an_interruption_after_the_last_part_is_not_lost(by_ctrl_c: None) -> None:
    with pytest.raises(KeyboardInterrupt), Crew(1).at(Squares(interrupted_at=3), range(4)) as results:
        assert list(results) == [0, 1, 4, 9]


def test_nobody_is_left_where_the_rest_is_not_wanted_any_more() -> None:
    results = shared(Squares(), range(1000))
    assert next(results) == 0
    results.close()  # as an interruption does
    assert multiprocessing.active_children() == []
