from __future__ import annotations

import copy
import dataclasses
import operator
import pickle
from dataclasses import KW_ONLY, field, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.dataclass import dataclass, replace

NUMBERS = st.integers(-2, 2)


def places(made_by, **options):
    """A class as one or the other makes it, with a field of each kind."""

    @made_by(frozen=True, **options)
    class Place:
        """Where something is."""

        slide: int
        step: int = 0
        _: KW_ONLY
        seen: list[int] = field(default_factory=list, compare=False)
        note: str = field(default="none", repr=False)
        doubled: int = field(default=7, init=False)

        @property
        def next(self):
            return replace(self, step=self.step + 1)

    return Place


OPTIONS = (
    {"slots": True},
    {},
    {"slots": True, "order": True},
    {"slots": True, "eq": False},
    {"slots": True, "kw_only": True},
)


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@given(first=st.tuples(NUMBERS, NUMBERS), second=st.tuples(NUMBERS, NUMBERS))
def test_a_value_is_what_the_standard_library_makes_of_it(options, first, second):
    pairs = []
    for made_by in (dataclass, dataclasses.dataclass):
        kind = places(made_by, **options)
        one, other = (kind(slide=slide, step=step) for slide, step in (first, second))
        told = [one == other, one == kind(slide=first[0], step=first[1]), one == first, repr(one)]
        told += [len({one, other}), [each.name for each in fields(one)], one.doubled, kind.__match_args__]
        told += [one.next.step, dataclasses.asdict(other), hasattr(one, "__dict__"), kind.__doc__]
        if options.get("eq", True):
            told.append(hash(one))
        if options.get("order"):
            compare = (operator.lt, operator.le, operator.gt, operator.ge)
            told += [compared(one, other) for compared in compare]
        pairs.append(told)
    assert pairs[0] == pairs[1]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_a_value_cannot_be_changed(options):
    place = places(dataclass, **options)(slide=1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'slide'"):
        place.slide = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'slide'"):
        del place.slide
    with pytest.raises(dataclasses.FrozenInstanceError):
        place.unheard_of = 2


def test_what_a_class_says_itself_goes_before():
    @dataclass(frozen=True, slots=True)
    class Name:
        words: str

        def __post_init__(self):
            object.__setattr__(self, "words", self.words.strip())

        def __eq__(self, other):
            return isinstance(other, Name) and self.words.lower() == other.words.lower()

        def __repr__(self):
            return self.words

    assert repr(Name(" Ana ")) == "Ana"
    assert Name("Ana") == Name("ana ")
    assert hash(Name("Ana")) == hash(("Ana",))


def test_a_class_goes_on_from_another():
    @dataclass(frozen=True, slots=True)
    class Block:
        step: int = 0

        def shown(self):
            return f"at {self.step}"

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Heading(Block):
        text: str

    heading = Heading(2, text="Hi")
    assert (heading.shown(), heading) == ("at 2", Heading(step=2, text="Hi"))
    assert Heading(text="Hi") != heading
    assert Block(2) != heading
    match heading:
        case Block(2):
            pass
        case _:
            raise AssertionError(heading)


def test_a_class_goes_on_from_one_of_the_standard_library():
    @dataclasses.dataclass(frozen=True)
    class Block:
        step: int = 0

    @dataclass(frozen=True)
    class Heading(Block):
        text: str = ""

    assert Heading(1, "Hi") == Heading(step=1, text="Hi")


@dataclass(frozen=True, slots=True)
class Kept:
    """A value that is written and read."""

    number: int
    more: tuple[int, ...] = ()


def test_a_value_is_copied_and_pickled():
    kept = Kept(1, (2, 3))
    assert copy.copy(kept) == kept
    assert copy.deepcopy(kept) == kept
    assert pickle.loads(pickle.dumps(kept)) == kept


def test_arguments_that_do_not_fit_are_refused():
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'number'"):
        Kept()
    with pytest.raises(TypeError, match="unexpected keyword argument 'other'"):
        Kept(1, other=2)


def test_a_class_that_can_be_changed_is_one_of_the_standard_library():
    @dataclass
    class Count:
        number: int = 0

    count = Count()
    count.number = 3
    assert count == Count(3)


@pytest.mark.parametrize("slots", [True, False])
@given(slide=NUMBERS, step=NUMBERS, note=st.text(max_size=3))
def test_a_value_is_replaced_as_by_the_standard_library(slots, slide, step, note):
    place = places(dataclass, slots=slots)(slide, seen=[1])

    assert replace(place) == place
    assert replace(place) is not place
    for changes in ({"step": step}, {"slide": slide, "note": note}, {"seen": [2]}):
        ours, theirs = replace(place, **changes), dataclasses.replace(place, **changes)
        assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)


def test_what_is_checked_when_it_is_made_is_checked_when_it_is_replaced():
    @dataclass(frozen=True, slots=True)
    class Part:
        part: float

    assert replace(Part(0.5), part=2).part == 2

    @dataclass(frozen=True, slots=True)
    class Share(Part):
        of: int = 1

        def __post_init__(self):
            if self.part > 1:
                raise ValueError(self.part)

    with pytest.raises(ValueError, match="2"):
        replace(Share(0.5, of=3), part=2)
    assert replace(Share(0.5, of=3), part=0.4) == Share(0.4, of=3)


def test_what_has_no_such_field_cannot_be_replaced():
    with pytest.raises(TypeError, match="other"):
        replace(Kept(1), other=2)
