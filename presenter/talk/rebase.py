"""Moments of one monotonic clock as those of another, such as that of the machine started again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import TypeVar

from presenter.talk.begun_break import BegunBreak
from presenter.talk.timer import Reset, Timer

Value = TypeVar("Value")

# The fields of a talk's state that are moments of the monotonic clock; all other numbers stay as they are.
MOMENTS: Mapping[type, frozenset[str]] = MappingProxyType(
    {
        Timer: frozenset({"since", "begun"}),
        Reset: frozenset({"at"}),
        BegunBreak: frozenset({"since", "left"}),
    }
)


def rebased(value: Value, shift: float) -> Value:
    """Return a value with every moment in it later by some seconds, however deep it lies."""
    if isinstance(value, tuple):
        return type(value)(rebased(part, shift) for part in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    moments = MOMENTS.get(type(value), frozenset())
    changes = {}
    for field in fields(value):
        old = getattr(value, field.name)
        is_moment = field.name in moments and old is not None
        new = old + shift if is_moment else rebased(old, shift)
        if new is not old:
            changes[field.name] = new
    return replace(value, **changes) if changes else value
