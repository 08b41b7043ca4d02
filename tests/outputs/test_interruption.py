"""Ctrl+C is heeded where nothing is half done; a second one at once."""

from __future__ import annotations

import signal
import subprocess
import sys
from types import FrameType

import pytest

from presenter.outputs.interruption import Interruption, none_while_beginning

pytestmark = pytest.mark.usefixtures("by_ctrl_c")


def ctrl_c() -> None:
    signal.raise_signal(signal.SIGINT)


def test_what_is_under_way_is_done_first() -> None:
    done: list[str] = []

    def work() -> None:
        with Interruption() as interruption:
            ctrl_c()
            done.append("this")
            interruption.heed()
            done.append("no more")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["this"]


def test_it_is_not_lost_where_nobody_asks() -> None:
    done: list[str] = []

    def work() -> None:
        with Interruption():
            ctrl_c()
            done.append("all")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["all"]


def test_a_second_one_is_heeded_at_once() -> None:
    done: list[str] = []

    def work() -> None:
        with Interruption():
            ctrl_c()
            done.append("some")
            ctrl_c()
            done.append("more")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["some"]


def test_one_that_comes_while_waiting_is_heeded_at_once() -> None:
    waited: list[str] = []

    def work() -> None:
        with Interruption() as interruption:
            with interruption.heeded_at_once():
                ctrl_c()
                waited.append("to the end")
            waited.append("and on")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert waited == []


def test_one_that_came_before_is_not_waited_for() -> None:
    waited: list[str] = []

    def work() -> None:
        with Interruption() as interruption:
            ctrl_c()
            with interruption.heeded_at_once():
                waited.append("to the end")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert waited == []


def test_what_somebody_else_has_decided_stays() -> None:
    heard = []

    def hear(signal_number: int, frame: FrameType | None) -> None:
        heard.append(signal_number)

    signal.signal(signal.SIGINT, hear)
    with Interruption():
        ctrl_c()
    assert heard == [signal.SIGINT]
    assert signal.getsignal(signal.SIGINT) is hear


def test_an_error_is_told_rather_than_the_interruption() -> None:

    def work() -> None:
        with Interruption():
            ctrl_c()
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        work()


HAS_MASKS = hasattr(signal, "pthread_sigmask")  # Windows has none
SAY_WHETHER = f"import signal; print({HAS_MASKS} and signal.SIGINT in signal.pthread_sigmask(0, ()))"


def test_a_process_that_begins_does_not_hear_it() -> None:
    command = [sys.executable, "-c", SAY_WHETHER]
    with none_while_beginning():
        begun = subprocess.run(command, capture_output=True, text=True, check=True)
    after = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (begun.stdout, after.stdout) == (f"{HAS_MASKS}\n", "False\n")
