"""What is done in a thread of its own."""

from __future__ import annotations

import gc
import sys
from functools import partial
from threading import Event, current_thread, main_thread

import pytest

from presenter.qt.beside import Beside


@pytest.fixture
def beside(qapp):
    beside = Beside()
    yield beside
    beside.end()


def test_results_come_one_after_the_other_in_the_thread_of_the_windows(beside, qtbot):
    told, threads = [], []

    def then(result):
        told.append(result)
        threads.append(current_thread())

    for number in range(5):
        beside.do(partial(int, number), then)
    qtbot.waitUntil(lambda: len(told) == 5)
    assert told == [0, 1, 2, 3, 4]
    assert set(threads) == {main_thread()}


def test_nothing_is_collected_meanwhile_and_all_is_as_before_afterwards(beside, qtbot):
    before, seen, told = (gc.isenabled(), sys.getswitchinterval()), [], []
    beside.do(lambda: seen.append((gc.isenabled(), current_thread() is main_thread())), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert seen == [(False, False)]
    assert (gc.isenabled(), sys.getswitchinterval()) == before


def test_what_goes_wrong_is_raised_where_it_is_seen_and_the_rest_is_done(beside, qtbot):
    told = []
    with qtbot.captureExceptions() as raised:
        beside.do(partial(int, "x"), told.append)
        beside.do(partial(int, "7"), told.append)
        qtbot.waitUntil(lambda: told == [7])
    assert [kind for kind, _, _ in raised] == [ValueError]


def test_nothing_is_handed_over_after_the_end(beside, qtbot):
    told, goes_on = [], Event()
    beside.do(goes_on.wait, told.append)
    beside.do(partial(int, 1), told.append)
    goes_on.set()
    beside.end()
    assert not beside.is_busy
    assert gc.isenabled()
    with qtbot.captureExceptions() as raised:
        qtbot.wait(1)
    assert (told, raised) == ([], [])


def test_who_asked_for_what_went_wrong_is_told_of_that(beside, qtbot):
    told = []
    with qtbot.captureExceptions():
        beside.do(partial(int, "x"), told.append, lambda: told.append("otherwise"))
        qtbot.waitUntil(lambda: bool(told))
    assert told == ["otherwise"]


def test_of_two_at_work_the_last_to_end_leaves_all_as_it_was(beside, qtbot):
    before, told, goes_on = (gc.isenabled(), sys.getswitchinterval()), [], Event()
    other = beside.another()
    other.do(goes_on.wait, told.append)
    beside.do(partial(int, 1), told.append)
    qtbot.waitUntil(lambda: told == [1])
    assert not gc.isenabled()
    goes_on.set()
    qtbot.waitUntil(lambda: told == [1, True])
    assert (gc.isenabled(), sys.getswitchinterval()) == before


def test_one_thread_does_it_all_and_ends_with_it(beside, qtbot):
    threads, told = set(), []
    for _ in range(3):
        beside.do(lambda: threads.add(current_thread()), told.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    beside.do(lambda: threads.add(current_thread()), told.append)
    qtbot.waitUntil(lambda: len(told) == 4)
    (thread,) = threads
    assert thread.is_alive()
    beside.end()
    assert not thread.is_alive()


def test_the_thread_is_never_the_last_to_hold_what_it_was_given_or_made(beside, qtbot):
    last_held_in = []

    class Held:
        def __del__(self):
            last_held_in.append(current_thread())

        def __call__(self):
            return Held()

    for _ in range(20):
        beside.do(Held(), lambda result: None)
    qtbot.waitUntil(lambda: len(last_held_in) == 40)
    assert set(last_held_in) == {main_thread()}


def test_it_goes_on_after_an_end_and_takes_nothing_of_before_for_its_own(beside, qtbot):
    told, goes_on = [], Event()
    beside.do(goes_on.wait, told.append)
    goes_on.set()
    beside.end()
    beside.do(partial(int, 7), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [7]


def test_who_forgets_to_end_it_leaves_no_thread_waiting(qapp, qtbot):
    beside, threads, told = Beside(), [], []
    beside.do(lambda: threads.append(current_thread()), told.append)
    qtbot.waitUntil(lambda: bool(told))
    del beside
    gc.collect()
    threads[0].join(10)
    assert not threads[0].is_alive()
