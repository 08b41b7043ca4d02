"""How the values of a theme's file are read; each reader is carried by the field that it fills."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, fields, is_dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtGui import QColor

from presenter.dataclass import dataclass, replace
from presenter.deck.background import read_background
from presenter.deck.colours import COLOUR_NAMES
from presenter.deck.deck import Background
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.errors import did_you_mean
from presenter.i18n.text import Text

READ = "read"
LARGEST = 4000.0

Raw = TypeVar("Raw")


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading the values of one file needs: a reader that reports, and the folder of its pictures."""

    values: ValueReader
    pictures: PictureFolder


Read = Callable[[Reading, YamlNode], object]


def read_table(schema: type[Raw], reading: Reading, node: YamlNode) -> Raw:
    """Return a mapping of a file as its schema; what is unknown or malformed is reported and left open."""
    if not is_dataclass(schema):
        raise TypeError(schema)
    readers = {item.name.replace("_", "-"): (item.name, item.metadata[READ]) for item in fields(schema)}
    found: dict[str, Any] = {}
    if isinstance(node, YamlMapping):
        for key, value in reading.values.entries(node, readers):
            name, read = readers[key]
            found[name] = read(reading, value)
    else:
        reading.values.reject(node, Text("Write keys here, each with a colon and its value."))
    return schema(**found)


def laid_over(upper: Raw, lower: Raw) -> Raw:
    """Return a theme, or a part of it, with what it leaves open taken from the one that it extends."""
    changes: dict[str, Any] = {}
    for item in fields(lower):  # type: ignore[arg-type]  # every schema is a dataclass
        over, under = getattr(upper, item.name), getattr(lower, item.name)
        changes[item.name] = _merged(over, under)
    return replace(lower, **changes)  # type: ignore[type-var]  # as above


def _merged(over: Any, under: Any) -> Any:  # noqa: ANN401  (whatever a field holds)
    if over is None:
        return under
    if isinstance(over, Mapping) and isinstance(under, Mapping):
        return {key: _merged(over.get(key), under.get(key)) for key in {**under, **over}}
    if is_dataclass(over) and type(over) is type(under) and not isinstance(over, Background):
        return laid_over(over, under)
    return over


def own_field(read: Read) -> Any:  # noqa: ANN401  (as dataclasses.field has it)
    """Return a field of a schema that is read in a way of its own."""
    return field(default=None, metadata={READ: read})


def number(least: float = 0.0, most: float = LARGEST) -> Any:  # noqa: ANN401
    """Return a field for a number between two bounds."""
    return own_field(lambda reading, node: reading.values.number(node, least, most))


def words() -> Any:  # noqa: ANN401
    """Return a field for a line of text."""
    return own_field(lambda reading, node: reading.values.text(node))


def flag() -> Any:  # noqa: ANN401
    """Return a field for true or false."""
    return own_field(lambda reading, node: reading.values.flag(node))


def choice(choices: type[StrEnum]) -> Any:  # noqa: ANN401
    """Return a field for one of a closed set of words."""
    return own_field(lambda reading, node: reading.values.choice(node, choices))


def table(schema: type[object]) -> Any:  # noqa: ANN401
    """Return a field for keys with their values."""
    return own_field(partial(read_table, schema))


def picture() -> Any:  # noqa: ANN401
    """Return a field for the path of a picture in the folder of the theme."""
    return own_field(_read_picture)


def colour(*names: str) -> Any:  # noqa: ANN401
    """Return a field for a colour, or for one of the palette by its name."""
    return own_field(partial(_read_colour, names))


def _read_colour(names: tuple[str, ...], reading: Reading, node: YamlNode) -> str | None:
    text = node.text.strip() if isinstance(node, YamlText) else ""
    if text in names:
        return text
    if (text.startswith("#") and len(text) in (4, 7)) or text.lower() in COLOUR_NAMES:
        colour = QColor.fromString(text)
        if colour.isValid():
            return colour.name()
    plain = Text('Write a colour as `"#1b2a41"`, between quotes, or by its name in CSS.')
    near = did_you_mean(text, (*names, *COLOUR_NAMES)) if text else None
    reading.values.reject(node, near or plain)
    return None


def colours_from(reading: Reading, node: YamlNode) -> tuple[str, ...] | None:
    """Return a list of colours."""
    items = node.items if isinstance(node, YamlList) else ()
    found = [_read_colour((), reading, item) for item in items]
    if not items:
        reading.values.reject(node, Text('Write a list of colours: `["#ffff00", "#00ff00"]`.'))
    return tuple(colour for colour in found if colour is not None) or None


def _read_picture(reading: Reading, node: YamlNode) -> Path | None:
    source = reading.values.text(node)
    return reading.pictures.find(source, node.span) if source else None


def background_from(reading: Reading, node: YamlNode) -> Background | None:
    """Return what a background says, as a slide's does."""
    return read_background(node, reading.values, reading.pictures)


def pair_from(reading: Reading, node: YamlNode) -> tuple[float, float] | None:
    """Return two shares of a height."""
    items = node.items if isinstance(node, YamlList) else ()
    numbers = [reading.values.number(item, 0.01, 0.2) for item in items[:3]]
    if len(numbers) == 2 and numbers[0] is not None and numbers[1] is not None:
        return numbers[0], numbers[1]
    if None not in numbers:
        reading.values.reject(node, Text("Write two numbers: `[0.05, 0.045]`."))
    return None
