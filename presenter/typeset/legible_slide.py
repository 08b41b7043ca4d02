"""As much of a slide as could be legible, where it holds more than anybody could ever read.

A slide of some dozen lines is shrunk until it fits, or told not to. To lay out ten thousand rows only to tell
that they do not fit would take minutes: of those the first are shown, and how many are left out is told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import (
    Block,
    Code,
    Column,
    Columns,
    Definition,
    DefinitionList,
    Division,
    ItemList,
    ListItem,
    Paragraph,
    Quote,
    Row,
    Table,
)
from presenter.deck.deck import Slide
from presenter.deck.inner_parts import Part, inner_parts
from presenter.deck.message import Message, Role
from presenter.deck.messages import block_messages
from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.typeset.setting import LONGEST_TEXT

# At the very smallest size a slide has room for some 75 lines; at the smallest legible one, for these.
MOST_LINES = 120
LEGIBLE_LINES = 11
# A row of many cells costs as much as several lines, a long program as much as a part of it.
CELLS_OF_LINE = 12
CODE_OF_LINE = 4
LONGEST_CODE = 100

Kind = TypeVar("Kind", Block, ListItem, Row, Definition, Column)


def legible_slide(slide: Slide) -> tuple[Slide, tuple[Finding, ...]]:
    """Return a slide with as many lines as could be read, and what is to be told of the rest."""
    told = tuple(
        _too_long(message, slide)
        for block in slide.blocks
        for message in block_messages(block)
        if len(message.text) > LONGEST_TEXT
    )
    if sum(map(_lines_of, slide.blocks)) <= MOST_LINES:
        return slide, told[:1]
    cutter = _Cutter(LEGIBLE_LINES)
    blocks = cutter.blocks(slide.blocks)
    count = sum(map(_count, slide.blocks))
    message = Text(
        "This slide has {count} rows, items and paragraphs, and only {shown} are shown"
    ).with_fields(count=count, shown=cutter.shown)
    advice = Text("Show what matters, or part it among several slides")
    place = cutter.first_left_out or slide.span
    finding = Finding("too-long", Severity.ERROR, message, place, "", advice, slide.identifier)
    return replace(slide, blocks=blocks), (*told[:1], finding)


def _too_long(message: Message, slide: Slide) -> Finding:
    words = Text("This text has {count} characters, and only the first {shown} are shown").with_fields(
        count=len(message.text), shown=LONGEST_TEXT
    )
    advice = Text("Say it in fewer words, or part it into several slides")
    excerpt = message.text[:80]
    return Finding("too-long", Severity.ERROR, words, message.span, excerpt, advice, slide.identifier)


def _own_lines(part: Part) -> int:
    match part:
        case Row():
            return 1 + len(part.cells) // CELLS_OF_LINE
        case Code():
            return 1 + min(part.text.count("\n", 0, LONGEST_CODE * 1000), LONGEST_CODE) // CODE_OF_LINE
        case ItemList() | Table() | Quote() | Division() | Columns() | Column() | DefinitionList():
            return 0
        case _:
            return 1


def _lines_of(part: Part) -> int:
    return _own_lines(part) + sum(map(_lines_of, inner_parts(part)))


def _count(part: Part) -> int:
    return (1 if _own_lines(part) else 0) + sum(map(_count, inner_parts(part)))


@dataclass
class _Cutter:
    """Take parts in reading order while there are lines left for them."""

    left: int
    shown: int = 0
    first_left_out: Span | None = None

    def blocks(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        return self._cut(blocks, self._block, _paragraph)

    def _cut(
        self, parts: Sequence[Kind], cut_part: Callable[[Kind], Kind], rest: Callable[[Span, int], Kind]
    ) -> tuple[Kind, ...]:
        taken: list[Kind] = []
        for part in parts:
            if self.left <= 0:
                break
            taken.append(self._take(part, cut_part))
        left_out = parts[len(taken) :]
        if left_out:
            self.first_left_out = self.first_left_out or left_out[0].span
            taken.append(rest(left_out[0].span, sum(map(_count, left_out))))
        return tuple(taken)

    def _take(self, part: Kind, cut_part: Callable[[Kind], Kind]) -> Kind:
        self.left -= _own_lines(part)
        self.shown += 1 if _own_lines(part) else 0
        return cut_part(part)

    def _block(self, block: Block) -> Block:
        match block:
            case ItemList():
                return replace(block, items=self._cut(block.items, self._item, _item))
            case Table():
                return self._table(block)
            case Quote() | Division():
                return replace(block, blocks=self.blocks(block.blocks))
            case Columns():
                return self._columns(block)
            case DefinitionList():
                return replace(block, definitions=self._cut(block.definitions, _as_it_is, _definition))
            case _:
                return block

    def _item(self, item: ListItem) -> ListItem:
        return replace(item, blocks=self.blocks(item.blocks))

    def _table(self, table: Table) -> Table:
        columns = len(table.alignments)
        if table.header is not None:
            self._take(table.header, _as_it_is)

        def rest(span: Span, count: int) -> Row:
            return Row(span=span, cells=(_words(span, count), *(None,) * (columns - 1)))

        return replace(table, rows=self._cut(table.rows, _as_it_is, rest))

    def _columns(self, block: Columns) -> Columns:
        """Cut each column by itself: what stands beside another takes no room from it."""
        left, columns = self.left, []
        for column in block.columns[:LEGIBLE_LINES]:
            self.left = left
            columns.append(replace(column, blocks=self.blocks(column.blocks)))
        return replace(block, columns=tuple(columns))


def _as_it_is(part: Kind) -> Kind:
    return part


def _words(span: Span, count: int) -> Message:
    return Message(Role.LABEL, f"⋮ +{count}", span, "")


def _paragraph(span: Span, count: int) -> Block:
    return Paragraph(span=span, text=_words(span, count))


def _item(span: Span, count: int) -> ListItem:
    return ListItem(span=span, text=_words(span, count))


def _definition(span: Span, count: int) -> Definition:
    return Definition(span=span, term=_words(span, count), meanings=())
