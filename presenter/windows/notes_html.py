"""A slide's notes as rich text, each passage standing beside a bar that lights up at its step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from presenter.deck.blocks import (
    Block,
    Chart,
    Code,
    Columns,
    Definition,
    DefinitionList,
    Division,
    Footnote,
    Formula,
    Heading,
    ItemList,
    ListItem,
    Media,
    Paragraph,
    Picture,
    Quote,
    Row,
    Rule,
    Table,
)
from presenter.deck.deck import Passage
from presenter.deck.inline import parse_inline
from presenter.deck.message import Message
from presenter.deck.run import Run, RunKind
from presenter.windows import palette
from presenter.windows.console_style import FIGURES_FAMILY

Words = Callable[[Message], str]


def anchor_of(step: int) -> str:
    """Return the name of the place where a step's passage begins."""
    return f"step-{step}"


def lit_step(passages: Iterable[Passage], current_step: int) -> int:
    """Return the step of the passage to be said now, -1 where none has its turn yet."""
    return max((passage.step for passage in passages if passage.step <= current_step), default=-1)


def notes_html(passages: Iterable[Passage], current_step: int, words: Words) -> str:
    """Return the notes as HTML that QTextDocument knows; the current passage is lit, the others are quiet."""
    written = tuple(passages)
    lit = lit_step(written, current_step)
    single = len({passage.step for passage in written}) < 2
    return "".join(
        _passage(passage, words, lit=single or passage.step == lit, bar=not single) for passage in written
    )


def _passage(passage: Passage, words: Words, *, lit: bool, bar: bool) -> str:
    ink = palette.TEXT if lit else palette.QUIET
    rail = palette.PANEL if not bar else palette.ACCENT if lit else palette.LINE
    content = "".join(_block(block, words) for block in passage.blocks)
    return (
        f'<a name="{anchor_of(passage.step)}"></a>'
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-bottom: 10px"><tr>'
        f'<td width="4" bgcolor="{rail}"></td><td width="12"></td>'
        f'<td style="color: {ink}">{content}</td></tr></table>'
    )


def _block(block: Block, words: Words) -> str:
    match block:
        case Heading(text=text):
            return f"<h3>{_inline(text, words)}</h3>"
        case Paragraph(text=text) | Footnote(text=text):
            return f"<p>{_inline(text, words)}</p>"
        case ItemList():
            return _list(block, words)
        case Table():
            return _table(block, words)
        case Code(text=code):
            return f'<pre style="font-family: {FIGURES_FAMILY}">{escape(code)}</pre>'
        case Formula(text=formula):
            return f"<p><i>{escape(formula)}</i></p>"
        case Quote(blocks=blocks) | Division(blocks=blocks):
            return f"<blockquote>{_blocks(blocks, words)}</blockquote>"
        case Columns(columns=columns):
            return "".join(_blocks(column.blocks, words) for column in columns)
        case DefinitionList(definitions=definitions):
            return "".join(_definition(definition, words) for definition in definitions)
        case Picture(alt=alt) | Media(alt=alt) | Chart(title=alt):
            return f"<p><i>{_inline(alt, words)}</i></p>" if alt else ""
        case Rule():
            return "<hr>"


def _blocks(blocks: Iterable[Block], words: Words) -> str:
    return "".join(_block(block, words) for block in blocks)


def _list(block: ItemList, words: Words) -> str:
    items = "".join(f"<li>{_item(item, words)}</li>" for item in block.items)
    return f'<ol start="{block.start}">{items}</ol>' if block.ordered else f"<ul>{items}</ul>"


def _item(item: ListItem, words: Words) -> str:
    own = _inline(item.text, words) if item.text else ""
    mark = {None: "", True: "☑ ", False: "☐ "}[item.checked]
    return mark + own + _blocks(item.blocks, words)


def _table(table: Table, words: Words) -> str:
    rows = ([table.header] if table.header else []) + list(table.rows)
    return f'<table cellpadding="4">{"".join(_row(row, words, row is table.header) for row in rows)}</table>'


def _row(row: Row, words: Words, heading: bool) -> str:  # noqa: FBT001 - a cell is one or the other
    tag = "th" if heading else "td"
    cells = (f"<{tag}>{_inline(cell, words) if cell else ''}</{tag}>" for cell in row.cells)
    return f"<tr>{''.join(cells)}</tr>"


def _definition(definition: Definition, words: Words) -> str:
    meanings = "".join(f"<p>{_inline(meaning, words)}</p>" for meaning in definition.meanings)
    return f"<p><b>{_inline(definition.term, words)}</b></p>{meanings}"


def _inline(message: Message, words: Words) -> str:
    return "".join(_run(run) for run in parse_inline(words(message)))


def _run(run: Run) -> str:
    if run.kind is RunKind.BREAK:
        return "<br>"
    text = escape(run.text)
    if run.kind is RunKind.CODE:
        text = f'<span style="font-family: {FIGURES_FAMILY}">{text}</span>'
    elif run.kind is RunKind.FORMULA:
        text = f"<i>{text}</i>"
    for wanted, tag in (
        (run.strong, "b"),
        (run.emphasis, "i"),
        (run.struck, "s"),
        (run.raised, "sup"),
        (run.lowered, "sub"),
    ):
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    return f'<span style="color: {palette.ACCENT}">{text}</span>' if run.link else text
