"""Where settings stand in a file, and how they are told from text.

The lines that follow a line of dashes *at once*, without an empty line between, are settings when

1. the first of them is a name, a colon and a space or the line's end (`layout: quote`);
2. so is every other one that is not indented, empty, a comment, or an item of a list that the
   name before it opened; and
3. one name at least is that of a known setting, or so close to one that it must be a slip of the fingers.

So `Note: hello` is text, since there is no setting `Note` (names are in lower case), and an empty line after
the dashes makes text of anything. At the top of a file, where nothing but front matter is to be expected,
the third rule does not hold.

A line of dashes closes them. Where it is missing, or where the lines before it are not all of that kind,
settings that are known reach to the first empty line or heading, and are reported as never closed. Only in a
deck's own front matter, and where two known settings leave no doubt, is a line of another kind taken for an
error in YAML.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import field

from presenter.dataclass import dataclass
from presenter.deck.lines import Line
from presenter.deck.scan import SEPARATOR
from presenter.errors import closest

_KEY = re.compile(r"([\"']?)([A-Za-z][\w-]*)\1\s*:(?:\s+(.*))?$")
_HEADING = re.compile(r"#{1,6}\s+\S")
_SLIP = 0.8
_MOST_COMPARED = 100  # names; where none of so many is near to a known one, none is meant


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
    extent = _measure(lines, start)
    names = [name for name in extent.names if name in known]
    is_sure = bool(names) or (front_matter and extent.closed and bool(extent.names))
    few = extent.names[:_MOST_COMPARED]
    if not is_sure and not any(closest(name, known, _SLIP) for name in few if name.islower()):
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


def resembles_settings(lines: Sequence[Line], start: int) -> bool:
    """Tell whether text could be meant as settings: only names in lower case, up to a line of dashes."""
    if start >= len(lines) or _KEY.match(lines[start].text) is None:
        return False
    extent = _measure(lines, start)
    return extent.closed and all(name.islower() for name in extent.names)


@dataclass(slots=True)
class _Extent:
    """How far lines go on that can be settings: to the dashes that close them, or to where text begins."""

    end: int
    names: list[str] = field(default_factory=list)
    closed: bool = False
    takes_items: bool = False
    gap: int | None = None  # the first empty line since the last setting
    heading: int | None = None  # the first line since then that is a comment to YAML, and may be a heading

    @property
    def ends_in_gap(self) -> bool:
        return not self.closed and (self.gap is not None or self.heading is not None)

    def take(self, line: Line, position: int) -> bool:
        """Take in a line, if it can be one of settings."""
        text = line.text
        if line.is_blank:
            self.gap = position if self.gap is None else self.gap
        elif text.lstrip().startswith("#") and self.names:
            if _HEADING.match(text) and self.heading is None:
                self.heading = position
        elif self._takes_setting(text):
            self.gap = self.heading = None
        else:
            return False
        self.end = position + 1
        return True

    def close(self) -> None:
        """End at a line of dashes.

        To YAML a heading is a comment. After an empty line, with no setting behind it, it is the heading
        of a slide, and the dashes are that slide's end.
        """
        self.closed = self.gap is None or self.heading is None or self.heading < self.gap

    def _takes_setting(self, text: str) -> bool:
        if text[0] == " " and self.names:
            return True
        key = _KEY.match(text.lstrip())
        if key is not None:
            self.names.append(key[2])
            self.takes_items = not key[3]
            return True
        return bool(self.names) and (text[0] in "]}" or (self.takes_items and text.startswith("- ")))


def _measure(lines: Sequence[Line], start: int) -> _Extent:
    extent = _Extent(start)
    for position in range(start, len(lines)):
        if SEPARATOR.match(lines[position].text):
            extent.close()
            break
        if not extent.take(lines[position], position):
            break
    marks = [mark for mark in (extent.gap, extent.heading) if mark is not None]
    if marks and not extent.closed:
        extent.end = min(marks)
    return extent


def _next_separator_without_gap(lines: Sequence[Line], start: int) -> int | None:
    for position in range(start, len(lines)):
        if SEPARATOR.match(lines[position].text):
            return position
        if lines[position].is_blank:
            return None
    return None
