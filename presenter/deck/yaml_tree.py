"""YAML as a tree of texts, each with its place in the file.

Nothing is constructed: every scalar stays the text that was written, so `15:30` is no number in base
sixty, `no` is no boolean and a date is no object until a setting asks for one. Aliases are refused,
which makes a small file that unfolds into a huge one impossible.
"""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.errors import Span


@dataclass(frozen=True, slots=True)
class YamlText:
    """A scalar as it was written, without its quotes."""

    text: str
    span: Span
    is_null: bool = False


@dataclass(frozen=True, slots=True)
class YamlList:
    """A sequence."""

    items: tuple[YamlNode, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class YamlMapping:
    """A mapping, its entries in the order of the file, a key that came twice included."""

    entries: tuple[tuple[YamlText, YamlNode], ...]
    span: Span


YamlNode: TypeAlias = YamlText | YamlList | YamlMapping
