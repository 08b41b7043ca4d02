"""What stands behind the fence of a block of code: its language, the lines to point out, its attributes.

Read is what is written for Pandoc (`{.python .numberLines startFrom="10"}`), of Quarto (`filename="main.py"
code-line-numbers="1|3-4"`), Slidev (`ts {1|3-4|all} {lines:true, startLine:10}`), reveal.js (`js [1|3-4]`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.dataclass import dataclass
from presenter.deck.attributes import parse_attributes
from presenter.deck.block_base import NO_ATTRIBUTES, Attributes

# Nobody follows more stages than this, nor sees a line beyond this one.
MOST_STAGES = 50
LAST_LINE = 1000
TAB = 4
WIDEST_TAB = 16

NUMBERING = frozenset({"numberLines", "number-lines", "lineNumbers", "line-numbers"})
WORDS = "i18n"
OPTIONS = NUMBERING | {"incremental", WORDS}
STARTS = ("startFrom", "start", "startLine")
TABS = ("tab", "tab-size", "tabsize")
LABELS = ("label", "filename", "title")

_GROUP = re.compile(r"\{([^{}]*)\}|\[([^\[\]{}]*)\]")
_LINES = re.compile(r"(?:[\d\s,|*-]|\ball\b|\bnone\b|\bhide\b)*")
_RANGE = re.compile(r"\s*(\d+)(?:\s*(-)\s*(\d+)?)?\s*")

Lines = frozenset[int] | None


@dataclass(frozen=True, slots=True)
class CodeInfo:
    """What was read: a stage for each `|`, None where it points out all lines alike.

    `waits` tells whether the block is hidden in its first stage, which is then not among the others.
    `unread` is what makes no sense, `beyond` the first number of a line that the code does not have.
    """

    lexer: str = ""
    attributes: Attributes = NO_ATTRIBUTES
    stages: tuple[Lines, ...] = ()
    waits: bool = False
    first_number: int | None = None
    tab: int = TAB
    label: str | None = None
    unread: str = ""
    beyond: int | None = None


def parse_code_info(info: str, line_count: int) -> CodeInfo:
    """Return what the info string of a block of so many lines says; whatever the text, nothing is raised."""
    reader = _InfoReader()
    for group in _GROUP.finditer(info):
        reader.read(group[1] if group[2] is None else group[2], bracketed=group[2] is not None)
    bare = _GROUP.sub(" ", info).split(maxsplit=1)
    if len(bare) > 1:
        reader.add(parse_attributes(bare[1]))
    attributes = reader.attributes
    first = _number(attributes, STARTS, reader, 0, 999_999)
    tab = _number(attributes, TABS, reader, 1, WIDEST_TAB)
    numbering = attributes.get("code-line-numbers")
    if _LINES.fullmatch(numbering) and numbering:
        reader.lines = numbering
    numbered = (
        bool(NUMBERING & set(attributes.classes))
        or first is not None
        or attributes.get("lines") == "true"
        or numbering not in ("", "false")
    )
    stages, waits, beyond = _stages(reader.lines, line_count, 1 if first is None else first)
    named = [name for name in attributes.classes if name not in OPTIONS]
    return CodeInfo(
        lexer=bare[0] if bare else reader.lexer or (named[0] if named else ""),
        attributes=attributes,
        stages=stages,
        waits=waits,
        first_number=(1 if first is None else first) if numbered else None,
        tab=TAB if tab is None else tab,
        label=reader.label if reader.label is not None else _value(attributes, LABELS),
        unread=reader.unread,
        beyond=beyond,
    )


class _InfoReader:
    """Gather what stands between braces and brackets."""

    def __init__(self) -> None:
        self.attributes = NO_ATTRIBUTES
        self.lines: str | None = None
        self.lexer = ""
        self.label: str | None = None
        self.unread = ""

    def read(self, text: str, *, bracketed: bool) -> None:
        if _LINES.fullmatch(text):
            self.lines = text if text.strip() else self.lines
        elif bracketed:
            self.label = text.strip()
        elif not self.add(parse_attributes(text, (WORDS,))) and not self.add(_of_slidev(text)):
            # A cell that Quarto would run: `{python}`, `{r echo=false}`.
            word, _, rest = text.strip().partition(" ")
            if self.lexer or not word.rstrip(",").isidentifier() or not self.add(parse_attributes(rest)):
                self.unread = self.unread or text.strip()
            else:
                self.lexer = word.rstrip(",")

    def add(self, new: Attributes | None) -> bool:
        if new is None:
            return False
        old = self.attributes
        self.attributes = Attributes(
            new.identifier or old.identifier, old.classes + new.classes, old.pairs + new.pairs
        )
        return True


def _of_slidev(text: str) -> Attributes | None:
    """Return attributes written as `lines:true, startLine:5`."""
    pairs = [part.partition(":") for part in text.split(",")]
    if not all(colon and key.strip().isidentifier() for key, colon, _ in pairs):
        return None
    return Attributes(pairs=tuple((key.strip(), value.strip(" '\"")) for key, _, value in pairs))


def _value(attributes: Attributes, keys: tuple[str, ...]) -> str | None:
    return next((value for key, value in reversed(attributes.pairs) if key in keys), None)


def _number(
    attributes: Attributes, keys: tuple[str, ...], reader: _InfoReader, least: int, most: int
) -> int | None:
    written = _value(attributes, keys)
    if written is None:
        return None
    number = _integer(written) if written.isdecimal() else -1
    if not least <= number <= most:
        reader.unread = reader.unread or written
        return None
    return number


def _integer(digits: str) -> int:
    # Longer ones are all beyond the end, and very long ones Python refuses.
    return int(digits[:9])


def _stages(written: str | None, line_count: int, first: int) -> tuple[tuple[Lines, ...], bool, int | None]:
    """Return the stages, whether the block waits for them, and the first line that is not there."""
    if written is None:
        return (), False, None
    parts = [part.strip() for part in written.split("|", MOST_STAGES)[:MOST_STAGES]]
    waits = len(parts) > 1 and parts[0] == "hide"
    numbers = [_numbers(part) for part in parts[1 if waits else 0 :]]
    beyond = next(
        (
            start
            for ranges in numbers
            for start, end in ranges or ()
            if start >= first + line_count or end < first or end < start
        ),
        None,
    )
    return tuple(_lines(ranges, line_count, first) for ranges in numbers), waits, beyond


def _numbers(part: str) -> list[tuple[int, int]] | None:
    """Return the ranges of a stage, None for all lines; `3-` goes on to the end."""
    if part in ("", "all", "*"):
        return None
    if part in ("none", "hide"):
        return []
    return list(_ranges(part)) or None


def _ranges(part: str) -> Iterator[tuple[int, int]]:
    for written in part.split(","):
        numbers = _RANGE.fullmatch(written)
        if numbers is not None:
            start = _integer(numbers[1])
            end = start if numbers[2] is None else _integer(numbers[3]) if numbers[3] else 10**9
            yield start, end


def _lines(ranges: list[tuple[int, int]] | None, line_count: int, first: int) -> Lines:
    if ranges is None:
        return None
    last = min(line_count, LAST_LINE)
    found: set[int] = set()
    reached = 0
    # In order, so that each line is counted once however many ranges name it.
    for start, end in sorted(ranges):
        low, reached = max(start - first + 1, reached + 1), max(reached, min(end - first + 1, last))
        found.update(range(low, reached + 1))
    return frozenset(found) if found or not ranges else None
