"""What has changed between two frozen values, in plain ones: as long as the change, not as the values.

A change is one of four mappings: `is` with a whole new value; `fields` with the changes of a
dataclass's fields; `items` with those of a tuple's items by their index, and its new `length`; `more`
and `fewer` with what a set has gained and lost.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import cast

from presenter.storage.plain import Plain, to_plain


class UnknownChangeError(ValueError):
    """A change that was not written here, or not of this value."""


def change_between(old: object, new: object) -> dict[str, Plain]:
    """Return how a value became another; raises TypeError for one that has no plain form."""
    if type(old) is type(new):
        if is_dataclass(new):
            names = [field.name for field in fields(new)]
            return {"fields": {name: change for name in names if (change := _of_field(old, new, name))}}
        if isinstance(old, tuple) and isinstance(new, tuple):
            return _between_tuples(old, new)
        if isinstance(old, frozenset) and isinstance(new, frozenset):
            return {"more": to_plain(new - old), "fewer": to_plain(old - new)}
    return {"is": to_plain(new)}


def changed(plain: object, change: object) -> Plain:
    """Return a plain value after a change; raises UnknownChangeError where that does not fit it."""
    try:
        return _changed(plain, change)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UnknownChangeError(str(error)) from error


def _of_field(old: object, new: object, name: str) -> dict[str, Plain]:
    """Return the change of a field; nothing where it is still the same."""
    before, after = getattr(old, name), getattr(new, name)
    return {} if _is_same(before, after) else change_between(before, after)


def _between_tuples(old: tuple[object, ...], new: tuple[object, ...]) -> dict[str, Plain]:
    both = enumerate(zip(old, new, strict=False))
    items = {str(index): change_between(*pair) for index, pair in both if not _is_same(*pair)}
    if len(items) > len(new) // 2:
        return {"is": to_plain(new)}  # as where all have moved up by one
    further = {str(index): {"is": to_plain(new[index])} for index in range(len(old), len(new))}
    return {"length": len(new), "items": cast("dict[str, Plain]", {**items, **further})}


def _is_same(old: object, new: object) -> bool:
    # A number that is now of another kind is written down: JSON tells 1 from 1.0 and from true.
    return new is old or (type(new) is type(old) and new == old)


def _changed(plain: object, change: object) -> Plain:
    match plain, change:
        case _, {"is": value}:
            return cast("Plain", value)
        case dict() as named, {"fields": dict() as parts}:
            return named | {name: _changed(named.get(name), part) for name, part in parts.items()}
        case list() as listed, {"length": int() as length, "items": dict() as parts}:
            items = listed[:length]
            for index, part in parts.items():
                if int(index) < len(items):
                    items[int(index)] = _changed(items[int(index)], part)
                else:
                    items.append(_changed(None, part))
            return items
        case list() as members, {"more": list() as more, "fewer": list() as fewer}:
            gone = set(fewer)
            return [member for member in members if member not in gone] + more
        case _:
            raise UnknownChangeError(str(change)[:80])
