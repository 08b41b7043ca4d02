"""Read YAML into frozen dataclasses, and say where the file departs from them.

The dataclasses are the schema: their fields name the keys (`heading_line` is
written `heading-line`) and their types say what a value must be.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NewType, TypeVar, get_args, get_origin, get_type_hints

import yaml
from PySide6.QtGui import QColor

from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text

Colour = NewType("Colour", str)
Schema = TypeVar("Schema")


class _WrongValueError(ValueError):
    """A value that is not what its key holds; carries what was expected."""

    def __init__(self, expected: Text) -> None:
        super().__init__(str(expected))
        self.expected = expected


@dataclass
class SchemaReader:
    """Turn the nodes of one YAML file into values, collecting findings on the way."""

    path: Path
    findings: list[Finding] = field(default_factory=list)

    def read(self, schema: type[Schema], node: yaml.Node, base: Schema | None = None) -> Schema:
        """Return a value of the schema; what the file leaves out or gets wrong comes from the base.

        Raises ValueError where there is no base and a key is missing: the file
        is then one of the program's own.
        """
        values: dict[str, Any] = {}
        if base is not None:
            values = {name: getattr(base, name) for name in get_type_hints(schema)}
        hints = get_type_hints(schema)
        for key, value in self._entries(node):
            name = str(key.value).replace("-", "_")
            if name in hints and name in _written(schema):
                self._set(values, name, hints[name], value)
            else:
                self._report_unknown(key, _written(schema))
        missing = _written(schema) - values.keys()
        if missing:
            raise ValueError(f"{self.path}: {sorted(missing)}")
        return schema(**values)

    def _set(self, values: dict[str, Any], name: str, wanted: object, node: yaml.Node) -> None:
        try:
            values[name] = self._value(wanted, node, values.get(name))
        except _WrongValueError as error:
            message = Text("“{key}” must be {expected}").with_fields(
                key=name.replace("_", "-"), expected=error.expected
            )
            self._report("bad-value", message, node)

    def _value(self, wanted: object, node: yaml.Node, base: object) -> object:
        if isinstance(wanted, type) and is_dataclass(wanted):
            return self.read(wanted, node, base)
        if get_origin(wanted) is tuple:
            return self._items(get_args(wanted), node)
        if not isinstance(node, yaml.ScalarNode):
            raise _WrongValueError(Text("a single value"))
        return _scalar(wanted, node.value)

    def _items(self, wanted: tuple[object, ...], node: yaml.Node) -> tuple[object, ...]:
        if not isinstance(node, yaml.SequenceNode):
            raise _WrongValueError(Text("a list"))
        kinds = (wanted[0],) * len(node.value) if wanted[-1] is Ellipsis else wanted
        if len(kinds) != len(node.value):
            raise _WrongValueError(Text("a list of {count}").with_fields(count=len(kinds)))
        return tuple(self._value(kind, item, None) for kind, item in zip(kinds, node.value, strict=True))

    def _entries(self, node: yaml.Node) -> Iterable[tuple[yaml.ScalarNode, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            self._report("bad-value", Text("Here stand keys with their values"), node)
            return
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield key, value
            else:
                self._report("bad-value", Text("A key is a single word"), key)

    def _report_unknown(self, key: yaml.ScalarNode, known: set[str]) -> None:
        names = sorted(name.replace("_", "-") for name in known)
        close = difflib.get_close_matches(str(key.value), names, n=1)
        advice = (
            Text("Did you mean “{name}”?").with_fields(name=close[0])
            if close
            else Text("Known keys: {names}").with_fields(names=", ".join(names))
        )
        message = Text("A theme has no key “{key}” here").with_fields(key=str(key.value))
        self._report("unknown-key", message, key, advice)

    def _report(self, code: str, message: Text, node: yaml.Node, advice: Text | None = None) -> None:
        mark = node.start_mark
        span = Span(self.path, mark.line + 1, mark.column + 1)
        excerpt = str(node.value) if isinstance(node, yaml.ScalarNode) else ""
        self.findings.append(Finding(code, Severity.WARNING, message, span, excerpt, advice))


def _scalar(wanted: object, text: str) -> object:
    if wanted is Colour:
        return _colour(text)
    if wanted is bool:
        return _boolean(text)
    if wanted is float:
        return _number(text)
    if isinstance(wanted, type) and issubclass(wanted, StrEnum):
        return _member(wanted, text)
    return text


def _colour(text: str) -> str:
    if not QColor.isValidColorName(text):
        raise _WrongValueError(Text("a colour such as “#14233f” or “navy”"))
    return QColor.fromString(text).name()


def _boolean(text: str) -> bool:
    words: Mapping[str, bool] = {
        "true": True,
        "yes": True,
        "on": True,
        "false": False,
        "no": False,
        "off": False,
    }
    if text.lower() not in words:
        raise _WrongValueError(Text("true or false"))
    return words[text.lower()]


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < 10_000:
        raise _WrongValueError(Text("a number from 0 to 10000"))
    return number


def _member(wanted: type[StrEnum], text: str) -> StrEnum:
    if text not in set(wanted):
        raise _WrongValueError(Text("one of {names}").with_fields(names=", ".join(wanted)))
    return wanted(text)


def _written(schema: object) -> set[str]:
    """Return the fields that a file may set; the others are the program's own."""
    kind = schema if isinstance(schema, type) else type(schema)
    if not is_dataclass(kind):
        raise TypeError(schema)
    return {item.name for item in fields(kind) if item.metadata.get("written", True)}
