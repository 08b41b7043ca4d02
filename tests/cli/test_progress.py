"""A line says how far long work has come, and is gone when it ends."""

from __future__ import annotations

import io

from presenter.cli.progress import ProgressLine
from presenter.i18n.text import Text


class Screen(io.StringIO):
    """A terminal that somebody sits before."""

    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def words(text: Text) -> str:
    return text.render()


def test_nothing_is_said_of_what_is_done_at_once() -> None:
    screen = Screen()
    with ProgressLine(screen, words, Clock()) as line:
        line.tell(1, 2)
        line.tell(2, 2)
    assert screen.getvalue() == ""


def test_long_work_says_how_much_is_done_and_how_long_the_rest_may_take() -> None:
    screen, clock = Screen(), Clock()
    with ProgressLine(screen, words, clock) as line:
        clock.now = 30.0
        line.tell(1, 4)
        assert screen.getvalue() == "\r━━━━━━────────────────── 25 %, about 1:30 left; Ctrl+C stops"
        line.tell(2, 4)  # at once: nobody could read it
        shown = screen.getvalue()
        assert shown.count("\r") == 1
    assert screen.getvalue().removeprefix(shown).strip() == ""
    assert screen.getvalue().endswith("\r")


def test_a_file_is_told_nothing() -> None:
    file, clock = io.StringIO(), Clock()
    with ProgressLine(file, words, clock) as line:
        clock.now = 30.0
        line.tell(1, 4)
    assert file.getvalue() == ""
