"""Where settings stand in a file, and how they are told from text.

The lines that follow a line of dashes *at once*, without an empty line between, are settings when

1. the first of them is a name, a colon and a space or the line's end (`layout: quote`);
2. so is every other one that is not indented, empty, a comment, or an item of a list that the
   name before it opened; and
3. one name at least is that of a known setting, or so close to one that it must be a slip of the fingers.

So `Note: hello` is text, since there is no setting `Note` (names are in lower case), and
an empty line after the dashes makes text of anything.

A line of dashes closes them. Where it is missing, or where the lines before it are not all of that kind, settings
that are known reach to the first empty line or heading, and are reported as never closed. Only in a deck's
own front matter, and where two known settings leave no doubt, is a line of another kind taken for an error in YAML.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from presenter.deck.lines import Line
from presenter.deck.scan import SEPARATOR
from presenter.deck.suggestion import closest

_KEY = re.compile(r"([A-Za-z][\w-]*)\s*:(?:\s+(.*))?$")
_QUOTED_KEY = re.compile(r"([\"'])([\w-]+)\1\s*:(?:\s+(.*))?$")
_HEADING = re.compile(r"#{1,6}\s+\S")
_SLIP = 0.8


@dataclass(frozen=True, slots=True)
class SettingsBlock:
    """The lines of some settings, and the position after them and the dashes that close them."""

    lines: tuple[Line, ...]
    end: int
    closed: bool = True


def find_settings(
    lines: Sequence[Line], start: int, known: Collection[str], *, front_matter: bool = False
) -> SettingsBlock | None:
    """Return the settings that begin at a position, or None where what stands there is text."""
    if start >= len(lines) or lines[start].is_blank:
        return None
    extent = _Extent(lines, start)
    names = [name for name in extent.names if name in known]
    if not names and not any(closest(name, known, _SLIP) for name in extent.names if name.islower()):
        return None
    if extent.closed:
        return SettingsBlock(tuple(lines[start : extent.end]), extent.end + 1)
    stop = lines[extent.end] if extent.end < len(lines) else None
    separator = _next_separator_without_gap(lines, extent.end)
    if separator is not None and (front_matter or len(names) > 1):
        return SettingsBlock(tuple(lines[start:separator]), separator + 1)
    if front_matter or stop is None or extent.ends_in_gap:
        return SettingsBlock(tuple(lines[start : extent.end]), extent.end, closed=False)
    return None


class _Extent:
    """How far lines go on that can be settings: to the dashes that close them, or to where text begins."""

    def __init__(self, lines: Sequence[Line], start: int) -> None:
        self.names: list[str] = []
        self.closed = False
        self.end = start
        self._gap: int | None = None
        self._heading: int | None = None
        self._takes_items = False
        for position in range(start, len(lines)):
            if SEPARATOR.match(lines[position].text):
                # To YAML a heading is a comment. After an empty line, with no setting behind it, it is
                # the heading of a slide, and these dashes are the slide's end.
                self.closed = self._gap is None or self._heading is None or self._heading < self._gap
                break
            if not self._takes(lines[position], position):
                break
            self.end = position + 1
        marks = [mark for mark in (self._gap, self._heading) if mark is not None]
        self.ends_in_gap = bool(marks) and not self.closed
        if self.ends_in_gap:
            self.end = min(marks)

    def _takes(self, line: Line, position: int) -> bool:
        text = line.text
        if line.is_blank:
            self._gap = position if self._gap is None else self._gap
            return True
        if text.lstrip().startswith("#"):
            if _HEADING.match(text) and self._heading is None:
                self._heading = position
            return bool(self.names)
        key = _KEY.match(text.lstrip()) or _QUOTED_KEY.match(text.lstrip())
        if text[0] == " " and self.names:
            pass
        elif key is not None:
            self.names.append(key[2] if key.re is _QUOTED_KEY else key[1])
            self._takes_items = not key[key.re.groups]
        elif not (self.names and (text[0] in "]}" or (self._takes_items and text.startswith("- ")))):
            return False
        self._gap = self._heading = None
        return True


def _next_separator_without_gap(lines: Sequence[Line], start: int) -> int | None:
    for position in range(start, len(lines)):
        if SEPARATOR.match(lines[position].text):
            return position
        if lines[position].is_blank:
            return None
    return None
