"""The number of a slide, typed digit by digit."""

from __future__ import annotations

from presenter.dataclass import dataclass

# No deck has a million slides; more digits than this are a book on the keyboard.
_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """The digits typed so far, before Enter."""

    digits: str = ""

    def with_digit(self, digit: str) -> TypedNumber:
        """Return the number with one digit more."""
        return TypedNumber((self.digits + digit).lstrip("0")[:_MOST_DIGITS])

    def without_last(self) -> TypedNumber:
        """Return the number with its last digit taken back."""
        return TypedNumber(self.digits[:-1])

    def __bool__(self) -> bool:
        """Tell whether anything has been typed."""
        return bool(self.digits)
