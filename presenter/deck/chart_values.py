"""The numbers of a chart."""

from __future__ import annotations

import re
from typing import TypeAlias

from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_tree import YamlList, YamlNode, YamlText
from presenter.i18n.text import Text

Numbers: TypeAlias = tuple[float | None, ...]

MOST = 1e15
MOST_NUMBERS = 1000

_NUMBER = re.compile(r"[-+−]?\d{1,16}(?:_\d{3})*(?:\.\d{1,12})?(?:[eE][-+]?\d{1,2})?\s*%?", re.ASCII)


def read_number(node: YamlNode, reader: ValueReader) -> float | None:
    """Return a number, None where there is none or where it was reported."""
    if isinstance(node, YamlText):
        text = node.text.strip()
        if node.is_null or text in ("-", "–", "—"):
            return None
        if _NUMBER.fullmatch(text):
            value = float(text.replace("−", "-").replace("_", "").rstrip("% "))
            if abs(value) <= MOST:
                return value
    reader.reject(node, Text("Write a number such as `3.5`, with a point and without separators."))
    return None


def read_numbers(node: YamlNode, reader: ValueReader) -> Numbers:
    """Return the numbers of a list; a single number is a list of one."""
    if isinstance(node, YamlList):
        return tuple(read_number(item, reader) for item in node.items[:MOST_NUMBERS])
    if isinstance(node, YamlText) and _NUMBER.fullmatch(node.text.strip()):
        return (read_number(node, reader),)
    reader.reject(node, Text("Write a list of numbers: `[35, 40, 25]`."))
    return ()
