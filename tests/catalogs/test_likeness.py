"""When a translation of an earlier wording may still be shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.likeness import likeness, still_serves


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Comissioning plan", "Commissioning plan"),
        ("The camera is ready", "The camera is ready!"),
        ("See [the plan](https://a.org/1)", "See [our plan](https://a.org/1)"),
        ("We need 20 people in 2024", "We will need 20 people in 2024"),
        ("Due {date}, {time}", "Due at {time}, {date}"),
    ],
)
def test_a_wording_touched_up_is_served_by_the_old_translation(old, new):
    assert still_serves(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("We need 20 people", "We need 25 people", id="another number"),
        pytest.param("It takes 1.5 h", "It takes 15 h", id="another number of the same digits"),
        pytest.param("Open 9:00", "Open 9:30", id="another time"),
        pytest.param("See [it](https://a.org/1)", "See [it](https://a.org/2)", id="another link"),
        pytest.param("See [it][one]", "See [it][two]", id="another reference"),
        pytest.param("Write to mailto:a@b.org", "Write to mailto:c@b.org", id="another address"),
        pytest.param("Due {date}", "Due {day}", id="another placeholder"),
        pytest.param("Good morning, everybody", "Lunch is at noon", id="other words altogether"),
    ],
)
def test_what_might_mislead_is_not(old, new):
    assert not still_serves(old, new)


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_is_a_share(one, other):
    assert 0.0 <= likeness(one, other) <= 1.0
    assert likeness(one, one) == 1.0
    assert still_serves(one, one)
