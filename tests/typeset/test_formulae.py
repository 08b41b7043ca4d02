"""What is wrong with a formula is told, and no formula takes for ever."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from types import FunctionType

import pytest

from presenter.typeset.bounded_work import TooMuchWorkError, at_most
from presenter.typeset.page import Page

Typeset = Callable[..., Page]
HERE = frozenset({__name__.partition(".")[0]})


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (r"\frac{a", "A brace of this formula is never closed"),
        (r"\begin{matrix} a", r"A `\begin` of this formula has no `\end`"),
        (r"\left( a", r"A `\left` of this formula has no `\right`"),
        ("x^", "A `^` or `_` of this formula stands before nothing"),
        ("&&&", "This formula cannot be read; its source is shown"),
        (r"\def\a{\a\a}\a", "nested too deep"),
        (r"\newcommand{\a}{\b\b}\newcommand{\b}{\a\a}\a", "nested too deep"),
        (r"\frac{1}{" * 30 + "x" + "}" * 30, "nested too deep"),
        (r"\substack " * 40 + "x", "nested too deep"),
        ("{" * 900 + "x" + "}" * 900, "nested too deep"),
        ("x" * 2001, "too long"),
    ],
)
def test_a_formula_that_cannot_be_drawn_says_why_and_shows_its_source(
    typeset: Typeset, lines_of: Callable[..., list[str]], source: str, reason: str
) -> None:
    page = typeset(f"# T\n\n$$\n{source}\n$$\n\nafter")

    (finding,) = page.findings
    assert (finding.code, finding.excerpt, finding.span.line) == ("formula", source, 15)
    assert reason in finding.message.render()
    assert "".join(lines_of(page, "formula-source")).replace(" ", "")[:9] == source.replace(" ", "")[:9]
    assert lines_of(page, "paragraph") == ["after"]


def test_a_command_that_is_not_known_is_told_with_the_one_that_was_meant(typeset: Typeset) -> None:
    (finding,) = typeset("# T\n\n" + r"Half is $\frca{1}{2}$ of it").findings

    assert finding.message.render() == r"There is no command “\frca” for formulae; the source is shown"
    assert finding.advice is not None
    assert finding.advice.render() == r"Did you mean “\frac”?"


@pytest.mark.parametrize(
    "source",
    [
        r"\newcommand{\R}{\mathbb{R}} x \in \R",
        r"\text{so that } a\,b \quad \operatorname{rank} A \setminus \{0\}",
        r"\begin{aligned} a &= \frac{\sqrt{b}}{2} \\ c &= \left(1 + \frac{1}{n}\right)^n \end{aligned}",
        r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}",
    ],
)
def test_what_is_written_every_day_is_drawn(typeset: Typeset, source: str) -> None:
    assert typeset(f"# T\n\n$$\n{source}\n$$\n").findings == ()


def test_work_without_end_is_stopped_and_leaves_nothing_behind() -> None:
    before = sys.getprofile()

    def again() -> None:
        while True:
            str.upper("a")
            len([one() for one in (int, list)])
            _small()

    with pytest.raises(TooMuchWorkError), at_most(1000, HERE):
        again()
    assert sys.getprofile() is before


def test_work_is_stopped_although_the_garbage_collector_calls_what_may_not_fail() -> None:
    of_somebody_else = FunctionType(_watch.__code__, {"__name__": "elsewhere"})

    def work() -> None:
        for _ in range(1000):
            gc.collect(0)
        _small()

    gc.callbacks.append(of_somebody_else)
    try:
        with pytest.raises(TooMuchWorkError), at_most(10, HERE):
            work()
    finally:
        gc.callbacks.remove(of_somebody_else)


def _watch(phase: str, info: dict[str, int]) -> None:
    """Be called by the garbage collector, which loses whatever is raised here."""


def _small() -> None:
    """Be called."""
