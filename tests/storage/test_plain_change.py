"""A change is as short as what has changed, and leads from one plain value to the next."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.storage.plain import from_plain, to_plain
from presenter.storage.plain_change import UnknownChangeError, change_between, changed


@dataclass(frozen=True, slots=True)
class Leg:
    town: str
    miles: float = 0.0


@dataclass(frozen=True, slots=True)
class Journey:
    legs: tuple[Leg, ...] = ()
    seen: frozenset[int] = frozenset()
    best: Leg | int | None = None
    before: Journey | None = None


LEGS = st.builds(Leg, st.sampled_from("abc"), st.floats(0, 9))
JOURNEYS = st.recursive(
    st.builds(
        Journey,
        st.lists(LEGS, max_size=5).map(tuple),
        st.frozensets(st.integers(0, 9)),
        st.none() | st.integers() | LEGS,
    ),
    lambda earlier: st.builds(replace, earlier, before=earlier),
    max_leaves=3,
)


@given(st.lists(JOURNEYS, min_size=2, max_size=4))
def test_changes_one_after_the_other_lead_from_the_first_value_to_the_last(journeys):
    plain = to_plain(journeys[0])
    for before, after in pairwise(journeys):
        plain = changed(plain, json.loads(json.dumps(change_between(before, after))))
    assert from_plain(Journey, plain) == journeys[-1]


def test_what_stays_is_not_written_however_much_it_is():
    legs = tuple(Leg(f"town {number}") for number in range(1000))
    before = Journey(legs, frozenset(range(1000)))
    after = Journey((*legs[:-1], Leg("town 999", 5.0), Leg("home")), before.seen | {1000})
    assert change_between(before, after) == {
        "fields": {
            "legs": {
                "length": 1001,
                "items": {
                    "999": {"fields": {"miles": {"is": 5.0}}},
                    "1000": {"is": {"town": "home", "miles": 0.0}},
                },
            },
            "seen": {"more": [1000], "fewer": []},
        }
    }


@pytest.mark.parametrize(
    "change",
    [
        None,
        {},
        {"fields": []},
        {"fields": {"legs": {"fields": {}}}},
        {"fields": {"best": {"length": 1, "items": {}}}},
        {"fields": {"seen": {"more": [1], "fewer": [{}]}}},
        {"fields": {"legs": {"length": 1, "items": {"one": {"is": 1}}}}},
    ],
)
def test_a_change_that_was_not_written_here_is_refused(change):
    with pytest.raises(UnknownChangeError):
        changed(to_plain(Journey((Leg("a"), Leg("b")))), change)
