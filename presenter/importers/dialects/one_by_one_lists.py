"""Lists whose items come one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.source_lines import SourceLine, in_code

_ITEM = re.compile(r"( *)(?:[-+*]|\d{1,9}[.)])(?:\s+\S|\s*$)")
_STARRED = re.compile(r"( *)(?:\*\s+(?!\*)\S|\d{1,9}\)\s+\S)")
_RULER = re.compile(r"\s*(?:\*\s*){3,}$")


def starred_lists(lines: Sequence[SourceLine], changes: Changes) -> list[SourceLine]:
    """Return lines in which the items of lists begun by stars or `1)` come one by one, as Marp has it."""
    message = Text("The items of a list that begins with a star come one by one, as Marp shows them.")
    return _wrapped(lines, _is_starred, message, changes)


def all_lists(lines: Sequence[SourceLine], message: Text, changes: Changes) -> list[SourceLine]:
    """Return lines in which the items of all lists come one by one."""
    return _wrapped(lines, _is_item, message, changes)


def _is_starred(text: str) -> bool:
    return _STARRED.match(text) is not None and not _RULER.match(text)


def _is_item(text: str) -> bool:
    return _ITEM.match(text) is not None and not _RULER.match(text)


def _wrapped(
    lines: Sequence[SourceLine], begins: Callable[[str], bool], message: Text, changes: Changes
) -> list[SourceLine]:
    code = in_code(lines)
    found: list[SourceLine] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        if code[position] or line.text.startswith("  ") or not begins(line.text):
            found.append(line)
            position += 1
            continue
        end = _end_of_list(lines, position, code)
        changes.rewrote(message, line)
        if found and not found[-1].is_blank:
            found.append(line.saying(""))
        found += [line.saying("::: incremental"), *lines[position:end], lines[end - 1].saying(":::")]
        if end < len(lines) and not lines[end].is_blank:
            found.append(lines[end].saying(""))
        position = end
    return found


def _end_of_list(lines: Sequence[SourceLine], start: int, code: Sequence[bool]) -> int:
    """Return the position after the last line of the list that begins at a position."""
    end = start + 1
    position = start + 1
    after_blank = False
    while position < len(lines):
        line = lines[position]
        if line.is_blank:
            after_blank = True
        elif _is_item(line.text) or line.text.startswith("  ") or (not after_blank and _goes_on(line.text)):
            end, after_blank = position + 1, False
        else:
            break
        position += 1
    while end < len(lines) and code[end] and code[end - 1]:
        end += 1
    return end


def _goes_on(text: str) -> bool:
    return not text.lstrip().startswith(("#", ">", "|", "```", "~~~", ":::", "![", "$$", "<", "---", "***"))
