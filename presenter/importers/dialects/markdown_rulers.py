"""Headings that are underlined, and rulers, as CommonMark tells them apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.source_lines import SourceLine, in_code

_RULER = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
_NO_PARAGRAPH = re.compile(
    r"\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|\||<|`{3}|~{3}|:{3}|!\[|\[\.|-->|$)|.*-->\s*$"
)


def is_ruler(text: str) -> bool:
    """Tell whether a line is a ruler: three or more dashes, stars or underscores."""
    return _RULER.match(text) is not None


def headings_underlined(
    lines: Sequence[SourceLine], changes: Changes, *, dashes: bool = True
) -> list[SourceLine]:
    """Return lines with underlined headings begun by `#`; `dashes` says whether dashes underline too."""
    if not any(_UNDERLINE.match(line.text) for line in lines):
        return list(lines)
    code = in_code(lines)
    found: list[SourceLine] = []
    start = 0  # where the paragraph begins that the line belongs to
    for position, line in enumerate(lines):
        match = _UNDERLINE.match(line.text) if not code[position] else None
        above = found[start:]
        if match is not None and above and _can_be_heading(above) and (match[1][0] == "=" or dashes):
            words = " ".join(each.text.strip() for each in above)
            del found[start:]
            found.append(above[0].saying(f"{'#' if match[1][0] == '=' else '##'} {words}"))
            changes.rewrote(Text("A heading that was underlined begins with `#` now."), above[0])
            start = len(found)
            continue
        found.append(line)
        if line.is_blank or code[position] or is_ruler(line.text) or _NO_PARAGRAPH.match(found[start].text):
            start = len(found) if line.is_blank or code[position] or is_ruler(line.text) else start
    return found


def _can_be_heading(lines: Sequence[SourceLine]) -> bool:
    return not any(_NO_PARAGRAPH.match(line.text) for line in lines)
