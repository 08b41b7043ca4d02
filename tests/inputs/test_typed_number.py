from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.inputs.typed_number import TypedNumber


def test_digits_gather_to_a_number():
    assert TypedNumber().with_digit("1").with_digit("2").digits == "12"


def test_a_leading_nought_is_nothing():
    assert not TypedNumber().with_digit("0")


def test_the_last_digit_can_be_taken_back():
    assert TypedNumber("123").without_last().digits == "12"


@given(st.lists(st.sampled_from("0123456789")))
def test_no_cat_on_the_keyboard_makes_a_number_of_more_than_six_digits(digits):
    number = TypedNumber()
    for digit in digits:
        number = number.with_digit(digit)
    assert len(number.digits) <= 6
    assert not number.digits.startswith("0")
