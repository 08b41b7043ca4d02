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
        ("Plans", "Our plans"),
        ("Due {date}, {time}", "Due at {time}, {date}"),
        ("It is -5 °C at night", "It was \u22125 °C at night"),
        ("COVID-19 in 2020-21", "Covid-19 in 2020-21"),
        ("The dome is closed now", "The [dome]{.red .large} is closed now"),
        ("Run `make all` and $x^2$", "Now run `make all` and $x^2$"),
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
        pytest.param("See [it]{num:5}", "See [it]{num:6}", id="a token behind a bracket"),
        pytest.param("It is 5 °C at night", "It is -5 °C at night", id="another sign"),
        pytest.param("It costs $5 a day", "It costs €5 a day", id="another currency"),
        pytest.param("Run `make test` in the end", "Run `make install` in the end", id="other code"),
        pytest.param("It grows with $x^n$", "It grows with $n^x$", id="another formula"),
        pytest.param(
            "The dome is open. The mirror is being cooled.", "The dome is open.", id="a sentence less"
        ),
        pytest.param("The dome is open.", "The dome is open. The mirror is not in it.", id="a sentence more"),
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
