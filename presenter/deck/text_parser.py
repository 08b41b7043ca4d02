"""Headings, paragraphs and definition lists."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.deck.attributes import split_attributes
from presenter.deck.block_start import HEADING, MEANING, starts_block
from presenter.deck.blocks import Block, Definition, DefinitionList, Heading, Paragraph
from presenter.deck.cursor import Cursor
from presenter.deck.lines import Line
from presenter.deck.message import Message, Role
from presenter.deck.slide_context import SlideContext
from presenter.deck.table_parser import starts_table
from presenter.i18n.text import Text

DEEPEST_TITLE = 2


def read_heading(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read `## Heading {#identifier .class}`."""
    line = cursor.line
    mark = HEADING.match(line.text)
    if mark is None:
        return None
    words, attributes = split_attributes(line.cut(mark.end()))
    words = _without_closing_marks(words)
    span = context.span(line.strip())
    within = context.within(attributes, span)
    level = len(mark[1])
    role, part = _role_of_heading(level, within)
    message = within.message((words,), role, part)
    if message is None:
        return None
    cursor.take()
    return (
        Heading(
            span=span,
            step=context.own_step(attributes, span),
            attributes=attributes,
            language=within.language,
            level=level,
            text=message,
        ),
    )


def read_text(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a paragraph, or a definition list where a line with a colon follows a term."""
    if _meaning_follows(cursor) and not starts_block(cursor.line):
        return (_read_definitions(cursor, context),)
    lines = [cursor.take()]
    while not cursor.is_done() and not cursor.line.is_blank and not starts_block(cursor.line):
        if starts_table(cursor.line, cursor.ahead()):
            break
        lines.append(cursor.take())
    last = lines[-1]
    lines[-1], attributes = split_attributes(last)
    within = context.within(attributes, context.span(lines[0].strip()))
    message = within.message(lines, Role.BODY, "p")
    if message is None:
        if last != lines[-1]:
            _warn_alone(last.strip(), context)
        return ()
    return (
        Paragraph(
            span=message.span,
            step=context.own_step(attributes, message.span),
            attributes=attributes,
            language=within.language,
            text=message,
        ),
    )


def _warn_alone(line: Line, context: SlideContext) -> None:
    context.warn(
        "bad-attributes",
        Text("These attributes stand alone, so that they change nothing."),
        context.span(line),
        excerpt=line.text,
        advice=Text("Put them right below the block that they are for, without an empty line between."),
    )


def _without_closing_marks(line: Line) -> Line:
    text = line.text.rstrip()
    bare = text.rstrip("#")
    return line.until(len(bare)) if bare != text and (not bare or bare.endswith(" ")) else line


def _role_of_heading(level: int, context: SlideContext) -> tuple[Role, str]:
    parts = context.record.parts
    if context.is_top and context.role is None:
        other = context.language is not None and context.language not in context.record.title_languages
        if level <= DEEPEST_TITLE and (not parts["title"] or (other and context.record.title_languages)):
            parts["title"] = 1
            context.record.title_languages.update({context.language} if context.language else ())
            return Role.TITLE, "title"
        if parts["title"] and not parts["subtitle"] and parts.total() == 1:
            parts["subtitle"] = 1
            return Role.SUBTITLE, "subtitle"
    return Role.SUBTITLE, "h"


def _meaning_follows(cursor: Cursor) -> bool:
    ahead = cursor.ahead()
    if ahead is not None and ahead.is_blank:
        ahead = cursor.ahead(2)
    return ahead is not None and MEANING.match(ahead.text) is not None and not MEANING.match(cursor.line.text)


def _read_definitions(cursor: Cursor, context: SlideContext) -> DefinitionList:
    start, step = cursor.line.strip(), context.step
    definitions: list[Definition] = []
    while not cursor.is_done() and _meaning_follows(cursor) and not starts_block(cursor.line):
        definition = _read_definition(cursor, context)
        if definition is not None:
            definitions.append(definition)
        position = cursor.position
        cursor.skip_blank()
        if cursor.is_done() or not _meaning_follows(cursor):
            cursor.position = position
            break
    return DefinitionList(
        span=context.span(start),
        step=step,
        language=context.language,
        definitions=tuple(definitions),
    )


def _read_definition(cursor: Cursor, context: SlideContext) -> Definition | None:
    context.reveal_block()
    step = context.step
    term = context.message((cursor.take(),), Role.LABEL, "d")
    meanings: list[Message] = []
    cursor.skip_blank()
    while not cursor.is_done() and (mark := MEANING.match(cursor.line.text)) is not None:
        lines = [cursor.take().cut(mark.end())]
        while not cursor.is_done() and not cursor.line.is_blank and not _ends_meaning(cursor):
            lines.append(cursor.take())
        meaning = context.message(lines, Role.BODY, "p")
        if meaning is not None:
            meanings.append(meaning)
        if not cursor.is_done() and cursor.line.is_blank:
            ahead = cursor.ahead()
            if ahead is not None and MEANING.match(ahead.text):
                cursor.take()
    if term is None:
        return None
    return Definition(
        span=term.span, step=step, language=context.language, term=term, meanings=tuple(meanings)
    )


def _ends_meaning(cursor: Cursor) -> bool:
    line = cursor.line
    if MEANING.match(line.text) is not None or starts_block(line):
        return True
    return line.indent == 0 and _meaning_follows(cursor)
