"""The plan of a talk by its clock, as the talk asks for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from presenter.deck.load import parse
from presenter.deck.message import Status, Words
from presenter.talk.plans import Plans
from presenter.talk.timer import Lock, Schedule, Timer

START = datetime(2023, 9, 7, 15, 0, tzinfo=UTC)
HOURS = Schedule(start=START, end=START + timedelta(minutes=40))
DECK = """\
---
language: en
start: "15:00"
end: "15:40"
---

# One

---

# Two

---
start: "15:30"
---

# Three
"""


def in_source(message, language):
    return Words(message.text, language, Status.TRANSLATED)


@pytest.fixture
def plans():
    deck = parse(DECK, Path("talk.md"))
    return Plans(deck, in_source, 15.0, {})


def starts(plans, timer, minutes):
    plan = plans.plan("en", timer, 0.0, START + timedelta(minutes=minutes))
    return [start / 60 for start in plan.starts], plan.length / 60


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (-10, ([0, 15, 30], 40)),
        (10, ([0, 10, 20], 30)),
        # A quarter past its end there is nothing to be shortened to: as it was meant to be.
        (55, ([0, 15, 30], 40)),
    ],
)
def test_a_late_start_shortens_a_talk_as_long_as_there_is_something_to_shorten(plans, minutes, expected):
    assert starts(plans, Timer(HOURS), minutes) == expected


def test_a_length_that_is_kept_is_that_of_the_deck(plans):
    assert starts(plans, Timer(HOURS).with_lock(Lock.DURATION), 55) == ([0, 15, 30], 40)
