"""Settings in YAML at the top of a text or of a slide, as plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.deck.lines import Line
from presenter.deck.report import Report
from presenter.deck.yaml_parser import parse_yaml
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.importers.dialects.source_lines import SourceLine, joined

Value: TypeAlias = "str | list[Value] | dict[str, Value]"

DASHES = re.compile(r"-{3,}\s*$")
_END = re.compile(r"(?:-{3,}|\.{3})\s*$")
_KEY = re.compile(r"[\"']?[A-Za-z_][\w .-]*[\"']?\s*:(?:\s|$)")

YES = frozenset({"true", "yes", "on", "y", "1"})


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Settings by their names; `wording` is how each was written, with the line that it begins in."""

    values: Mapping[str, Value]
    wording: Mapping[str, tuple[SourceLine, str]]

    def text(self, *names: str) -> str:
        """Return the first of these settings that is a text, or nothing."""
        return next((value for name in names if isinstance(value := self.values.get(name), str)), "")

    def mapping(self, name: str) -> Mapping[str, Value]:
        """Return a setting that holds others, or none."""
        value = self.values.get(name)
        return value if isinstance(value, dict) else {}

    def says_yes(self, name: str) -> bool:
        """Tell whether a setting is switched on."""
        return self.text(name).lower() in YES


NO_FRONT_MATTER = FrontMatter({}, {})


def take_front_matter(lines: Sequence[SourceLine]) -> tuple[FrontMatter, list[SourceLine]]:
    """Return the settings that a text begins with, and the lines below them."""
    first = next((position for position, line in enumerate(lines) if not line.is_blank), len(lines))
    if first == len(lines) or not DASHES.match(lines[first].text):
        return NO_FRONT_MATTER, list(lines)
    for position in range(first + 1, len(lines)):
        if _END.match(lines[position].text):
            within = lines[first + 1 : position]
            if not _can_be_settings(within):
                break
            return read_settings(within), list(lines[position + 1 :])
    return NO_FRONT_MATTER, list(lines)


def _can_be_settings(lines: Sequence[SourceLine]) -> bool:
    filled = [line.text for line in lines if not line.is_blank and not line.text.lstrip().startswith("#")]
    return not filled or _KEY.match(filled[0]) is not None


def read_settings(lines: Sequence[SourceLine]) -> FrontMatter:
    """Return the settings that lines of YAML hold; what is no YAML is a setting without a value."""
    if not lines:
        return NO_FRONT_MATTER
    wording = dict(_wordings(lines))
    plain = [Line(line.text, number) for number, line in enumerate(lines, start=1)]
    tree = parse_yaml(plain, Report(lines[0].path))
    values = {key.text: _plain(node) for key, node in tree.entries}
    for name in wording:
        values.setdefault(name, "")
    return FrontMatter(values, {name: wording.get(name, (lines[0], name)) for name in values})


def _wordings(lines: Sequence[SourceLine]) -> Iterator[tuple[str, tuple[SourceLine, str]]]:
    """Yield each setting as it was written, by its name; lines before the first one have the name `#`."""
    name, begun = "#", 0
    for position, line in enumerate(lines):
        if _KEY.match(line.text):
            if position > begun:
                yield name, (lines[begun], joined(lines[begun:position]))
            name, begun = line.text.partition(":")[0].strip().strip("\"'"), position
    yield name, (lines[begun], joined(lines[begun:]))


def _plain(node: YamlNode) -> Value:
    match node:
        case YamlText(text=text):
            return text
        case YamlList(items=items):
            return [_plain(item) for item in items]
        case YamlMapping(entries=entries):
            return {key.text: _plain(value) for key, value in entries}
