"""Frozen values as plain ones, such as JSON holds, and back: checked, since a file can hold anything."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime, time
from enum import Enum
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
Value = TypeVar("Value")


class NotPlainError(ValueError):
    """A value that is not of the kind asked for; `place` says where in the whole it stands."""

    def __init__(self, place: str, expected: str) -> None:
        super().__init__(f"{place}: {expected}")
        self.place = place


def to_plain(value: object) -> Plain:
    """Return a value as JSON can hold it; raises TypeError for one that has no plain form.

    A frozen dataclass becomes a mapping, a tuple or a set a list (a set's in order), an enumeration its
    value, a time what ISO 8601 writes.
    """
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return to_plain(value.value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, datetime | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if isinstance(value, frozenset):
        return [to_plain(part) for part in sorted(value)]
    if isinstance(value, Mapping):
        return {str(key): to_plain(part) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(type(value))


def from_plain(kind: type[Value], plain: object) -> Value:
    """Return the value of a kind that was written as plain ones.

    A field that is not there has its default, one that nobody knows is ignored, so that an
    older and a newer program read one another's files. Raises NotPlainError for anything else.
    """
    return cast("Value", _read(kind, plain, kind.__name__))


def _read(kind: Any, plain: object, place: str) -> object:  # noqa: ANN401 - a type's form is only known when read
    kind = getattr(kind, "__supertype__", kind)
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _read_union(parts, plain, place)
    if origin is tuple:
        return _read_tuple(parts, plain, place)
    if origin is frozenset:
        _expect(isinstance(plain, list), place, "a list")
        return frozenset(_read(parts[0], part, place) for part in cast("list[object]", plain))
    if origin is not None and issubclass(origin, Mapping):
        _expect(isinstance(plain, dict), place, "a mapping")
        items = cast("dict[str, object]", plain).items()
        return {key: _read(parts[1], part, f"{place}.{key}") for key, part in items}
    return _read_single(kind, plain, place)


def _read_single(kind: Any, plain: object, place: str) -> object:  # noqa: ANN401
    if is_dataclass(kind):
        return _read_dataclass(cast("type", kind), plain, place)
    if issubclass(kind, Enum | datetime | time):
        try:
            return kind(plain) if issubclass(kind, Enum) else kind.fromisoformat(cast("str", plain))
        except (ValueError, TypeError) as error:
            raise NotPlainError(place, kind.__name__) from error
    if kind is float and isinstance(plain, int) and not isinstance(plain, bool):
        return float(plain)
    _expect(type(plain) is kind or (kind is types.NoneType and plain is None), place, kind.__name__)
    return plain


def _read_union(kinds: tuple[Any, ...], plain: object, place: str) -> object:
    if plain is None and types.NoneType in kinds:
        return None
    for kind in kinds:
        try:
            return _read(kind, plain, place)
        except NotPlainError:
            continue
    raise NotPlainError(place, " | ".join(str(kind) for kind in kinds))


def _read_tuple(kinds: tuple[Any, ...], plain: object, place: str) -> tuple[object, ...]:
    _expect(isinstance(plain, list), place, "a list")
    items = cast("list[object]", plain)
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        kinds = (kinds[0],) * len(items)
    _expect(len(kinds) == len(items), place, f"a list of {len(kinds)}")
    pairs = enumerate(zip(kinds, items, strict=True))
    return tuple(_read(kind, item, f"{place}[{index}]") for index, (kind, item) in pairs)


def _read_dataclass(kind: type, plain: object, place: str) -> object:
    _expect(isinstance(plain, dict), place, "a mapping")
    given = cast("dict[str, object]", plain)
    hints = _hints(kind)
    wanted = [field for field in fields(kind) if field.init]
    for field in wanted:
        optional = field.default is not MISSING or field.default_factory is not MISSING
        _expect(field.name in given or optional, f"{place}.{field.name}", "a value")
    values = {
        field.name: _read(hints[field.name], given[field.name], f"{place}.{field.name}")
        for field in wanted
        if field.name in given
    }
    try:
        return kind(**values)
    except ValueError as error:  # a value may check itself when it is made
        raise NotPlainError(place, str(error)) from error


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _expect(fulfilled: bool, place: str, expected: str) -> None:  # noqa: FBT001 - the one thing it is about
    if not fulfilled:
        raise NotPlainError(place, expected)
