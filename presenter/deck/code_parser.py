"""Fenced blocks of code, and displayed formulae."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.deck.attributes import parse_attributes
from presenter.deck.block_start import FORMULA
from presenter.deck.blocks import Attributes, Block, Code, Formula
from presenter.deck.cursor import Cursor
from presenter.deck.scan import FENCE, closes
from presenter.deck.slide_context import SlideContext
from presenter.i18n.text import Text

_BRACES = re.compile(r"\{([^{}]*)\}")
_LINES = re.compile(r"[\d\s,|-]+")
_RANGE = re.compile(r"(\d{1,6})(?:\s*-\s*(\d{1,6}))?")


def read_code(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a fenced block with its info: ```` ```python {2,4-6} ````."""
    opening = cursor.line
    fence = FENCE.match(opening.text)
    if fence is None:
        return None
    span = context.span(opening.strip())
    cursor.take()
    margin = opening.indent
    lines: list[str] = []
    while not cursor.is_done():
        line = cursor.take()
        if closes(line, fence[1]):
            break
        lines.append(line.dedent(margin).text)
    else:
        context.warn(
            "unclosed-fence",
            Text("This block of code is never closed; it ends with what holds it."),
            span,
            excerpt=opening.text,
            advice=Text("Put a line of {marks} after the code.").with_fields(marks=fence[1]),
        )
        while lines and not lines[-1].strip():
            del lines[-1]
    lexer, emphasis, attributes = _parse_info(fence[2].strip(), len(lines))
    return (
        Code(
            span=span,
            step=context.step,
            attributes=attributes,
            language=context.language,
            text="\n".join(lines),
            lexer=lexer,
            emphasis=emphasis,
        ),
    )


def read_formula(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a displayed formula: `$$…$$` in one line, or between two lines."""
    opening = cursor.line.strip()
    if not FORMULA.match(opening.text):
        return None
    end = _end_of_formula(cursor)
    if end is None:
        context.warn(
            "unclosed-formula",
            Text("This formula is never closed; it ends with its paragraph."),
            context.span(opening),
            excerpt=opening.text,
            advice=Text("Put `$$` after the formula."),
        )
        end = cursor.position
        while end + 1 < len(cursor.lines) and not cursor.lines[end + 1].is_blank:
            end += 1
    text = "\n".join(line.text for line in cursor.take_until(end + 1))
    text = text.strip().removeprefix("$$").removesuffix("$$").strip()
    if not text:
        return ()
    return (Formula(span=context.span(opening), step=context.step, language=context.language, text=text),)


def _end_of_formula(cursor: Cursor) -> int | None:
    if cursor.line.text.strip()[2:].endswith("$$"):
        return cursor.position
    for position in range(cursor.position + 1, len(cursor.lines)):
        if cursor.lines[position].text.rstrip().endswith("$$"):
            return position
    return None


def _parse_info(info: str, line_count: int) -> tuple[str, frozenset[int], Attributes]:
    lexer = _BRACES.sub(" ", info).split(maxsplit=1)
    emphasis: set[int] = set()
    attributes = Attributes()
    for braces in _BRACES.finditer(info):
        if _LINES.fullmatch(braces[1]):
            for numbers in _RANGE.finditer(braces[1]):
                last = min(int(numbers[2] or numbers[1]), line_count)
                emphasis.update(range(max(int(numbers[1]), 1), last + 1))
        else:
            attributes = parse_attributes(braces[1]) or attributes
    if not lexer and attributes.classes:
        return attributes.classes[0], frozenset(emphasis), attributes
    return lexer[0] if lexer else "", frozenset(emphasis), attributes
