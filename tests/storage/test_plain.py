"""Values become plain ones and come back; what is not of their kind is refused, with its place."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.storage.plain import NotPlainError, from_plain, to_plain


class Mood(StrEnum):
    CALM = "calm"
    LOUD = "loud"


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Whole:
    part: Part = field(default_factory=lambda: Part("one"))
    parts: tuple[Part, ...] = ()
    pair: tuple[int, str] = (0, "")
    marks: frozenset[int] = frozenset()
    mood: Mood = Mood.CALM
    at: time | None = None
    moment: datetime | None = None
    either: Part | int | None = None
    open: bool = False


PARTS = st.builds(Part, st.text(), st.floats(allow_nan=False))
WHOLES = st.builds(
    Whole,
    part=PARTS,
    parts=st.lists(PARTS).map(tuple),
    pair=st.tuples(st.integers(), st.text()),
    marks=st.frozensets(st.integers()),
    mood=st.sampled_from(Mood),
    at=st.none() | st.times(),
    moment=st.none() | st.datetimes(timezones=st.just(UTC)),
    either=st.none() | st.integers() | PARTS,
    open=st.booleans(),
)


@given(WHOLES)
def test_what_is_written_is_read_again(whole):
    assert from_plain(Whole, to_plain(whole)) == whole


def test_a_field_that_is_not_there_has_its_default_and_an_unknown_one_is_ignored():
    assert from_plain(Whole, {"part": {"name": "two", "colour": "red"}}) == Whole(part=Part("two"))


@pytest.mark.parametrize(
    ("plain", "place"),
    [
        ([], "Whole"),
        ({"part": {}}, "Whole.part.name"),
        ({"parts": [{"name": "a"}, {"name": 3}]}, "Whole.parts[1].name"),
        ({"pair": [1]}, "Whole.pair"),
        ({"mood": "sad"}, "Whole.mood"),
        ({"at": 12}, "Whole.at"),
        ({"open": 1}, "Whole.open"),
        ({"either": "words"}, "Whole.either"),
    ],
)
def test_what_is_of_another_kind_is_refused_with_its_place(plain, place):
    with pytest.raises(NotPlainError) as refused:
        from_plain(Whole, plain)
    assert refused.value.place == place


def test_what_has_no_plain_form_is_not_written():
    with pytest.raises(TypeError):
        to_plain(object())
