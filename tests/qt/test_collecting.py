"""Garbage is collected in the thread of the windows and in no other."""

from __future__ import annotations

import gc
from threading import Thread, current_thread, main_thread
from weakref import finalize

import pytest

from presenter.qt.collecting import Collecting


class Knot:
    """Refers to itself, so that only the collector can take it apart."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def collecting(qapp):
    collecting = Collecting()
    collecting.start()
    yield collecting
    collecting.stop()


def allocate_much():
    return [[] for _ in range(20 * gc.get_threshold()[0])]


def test_another_thread_takes_nothing_apart_and_the_event_loop_does(collecting, qtbot):
    where = []
    finalize(Knot(), lambda: where.append(current_thread()))
    kept = []
    thread = Thread(target=lambda: kept.append(allocate_much()))
    thread.start()
    thread.join()
    assert where == []
    collecting.collect()
    assert where == [main_thread()]
    assert kept


def test_it_happens_by_itself(collecting, qtbot):
    gone = []
    finalize(Knot(), lambda: gone.append(1))
    kept = allocate_much()
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)
    assert kept


def test_afterwards_python_does_as_before(qapp):
    before = gc.isenabled()
    collecting = Collecting()
    collecting.start()
    assert not gc.isenabled()
    collecting.stop()
    assert gc.isenabled() is before


def test_what_was_there_before_is_looked_through_no_more(qapp):
    gone = []
    finalize(Knot(), lambda: gone.append(1))
    collecting = Collecting()
    collecting.start()
    gc.collect()
    assert gone == []
    collecting.look_again()
    collecting.collect()
    assert gone == [1]
    collecting.stop()
    assert gc.get_freeze_count() == 0


def test_after_a_look_through_all_what_is_left_is_set_aside_too(collecting):
    kept = Knot()
    collecting.look_again()
    collecting.collect()
    assert not any(one is kept for one in gc.get_objects())
    young = Knot()
    collecting.collect()
    assert any(one is young for one in gc.get_objects())
