"""The table of measured figures says plainly what was found."""

from __future__ import annotations

import pytest

from tests.benchmarks.figure import Budget, Figure, Unit
from tests.benchmarks.table import table


@pytest.mark.parametrize(
    ("ours", "floor", "budget", "is_met"),
    [
        (14.9, 10.0, Budget(times=1.5), True),
        (15.1, 10.0, Budget(times=1.5), False),
        (109.0, 50.0, Budget(more=60), True),
        (111.0, 50.0, Budget(more=60), False),
        (0.3, None, Budget(most=1), True),
        (1.2, None, Budget(most=1), False),
        (10.0, None, Budget(times=1.5), None),
        (10.0, 5.0, None, None),
        (None, 5.0, Budget(times=1.5), None),
    ],
)
def test_a_budget_is_held_against_the_floor_of_the_same_run(ours, floor, budget, is_met):
    assert Figure("start", 30, Unit.MILLISECONDS, ours, floor, budget).is_met is is_met


def test_a_ratio_above_one_is_worse_for_times_and_for_rates():
    assert Figure("start", 30, Unit.MILLISECONDS, 30.0, 10.0).ratio == 3.0
    assert Figure("check", 30, Unit.PER_SECOND, 10.0, 30.0).ratio == 3.0


def test_figures_of_one_name_stand_below_each_other():
    figures = [
        Figure("slide change", 30, Unit.MILLISECONDS, 6.0, 3.0, Budget(times=1.5)),
        Figure("check", 30, Unit.PER_SECOND, 120.0, 600.0),
        Figure("slide change", 5000, Unit.MILLISECONDS, 4.0, 3.0, Budget(times=1.5)),
    ]
    assert list(table(figures)) == [
        "               slides      ours     floor   ratio    budget   met",
        "─────────────────────────────────────────────────────────────────",
        "slide change       30   6.00 ms   3.00 ms    2.00   ≤ 1.5 ×    NO",
        "                5,000   4.00 ms   3.00 ms    1.33   ≤ 1.5 ×   yes",
        "",
        "check              30     120/s     600/s    5.00         –     –",
    ]


def test_what_is_to_be_said_of_a_figure_stands_below_the_table():
    remark = "Keys were lost on the way."
    lines = list(table([Figure("memory", 500, Unit.MEBIBYTES, 99.5, 50.0, Budget(more=60), remark)]))
    assert "99.5 MiB a)" in lines[2]
    assert lines[-1] == "a) Keys were lost on the way."
