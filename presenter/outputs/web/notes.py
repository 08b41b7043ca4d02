"""Notes and what is said, as HTML."""

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
from presenter.i18n.language import Language, fallback_chain

Words = Callable[[Message], str]


def notes_html(passages: Iterable[Passage], language: Language, words: Words) -> str:
    """Return the notes for a language; what belongs to a further step is marked with its number."""
    return "".join(
        f'<div class="passage">{_step(passage.step)}{_blocks(passage.blocks, language, words)}</div>'
        for passage in passages
    )


def _step(step: int) -> str:
    return f'<span class="step" aria-hidden="true">▸ {step}</span>' if step else ""


def _blocks(blocks: Iterable[Block], language: Language, words: Words) -> str:
    chain = fallback_chain(language)
    return "".join(
        _block(block, language, words)
        for block in blocks
        if block.language is None or block.language in chain
    )


def _block(block: Block, language: Language, words: Words) -> str:
    match block:
        case Heading(text=text):
            return f"<h4>{_inline(text, words)}</h4>"
        case Paragraph(text=text) | Footnote(text=text):
            return f"<p>{_inline(text, words)}</p>"
        case ItemList():
            return _list(block, language, words)
        case Table():
            return _table(block, words)
        case Code(text=code):
            return f"<pre>{escape(code)}</pre>"
        case Formula(text=formula):
            return f"<p><code>{escape(formula)}</code></p>"
        case Quote(blocks=blocks) | Division(blocks=blocks):
            return f"<blockquote>{_blocks(blocks, language, words)}</blockquote>"
        case Columns(columns=columns):
            return "".join(_blocks(column.blocks, language, words) for column in columns)
        case DefinitionList(definitions=definitions):
            return f"<dl>{''.join(_definition(definition, words) for definition in definitions)}</dl>"
        case Picture(alt=alt) | Media(alt=alt) | Chart(title=alt):
            return f"<p><i>{_inline(alt, words)}</i></p>" if alt else ""
        case Rule():
            return "<hr>"


def _list(block: ItemList, language: Language, words: Words) -> str:
    items = "".join(f"<li>{_item(item, language, words)}</li>" for item in block.items)
    return f'<ol start="{block.start}">{items}</ol>' if block.ordered else f"<ul>{items}</ul>"


def _item(item: ListItem, language: Language, words: Words) -> str:
    own = _inline(item.text, words) if item.text else ""
    mark = {None: "", True: "☑ ", False: "☐ "}[item.checked]
    return mark + own + _blocks(item.blocks, language, words)


def _table(table: Table, words: Words) -> str:
    rows = ([table.header] if table.header else []) + list(table.rows)
    return (
        f"<table>{''.join(_row(row, words, 'th' if row is table.header else 'td') for row in rows)}</table>"
    )


def _row(row: Row, words: Words, cell_tag: str) -> str:
    cells = (f"<{cell_tag}>{_inline(cell, words) if cell else ''}</{cell_tag}>" for cell in row.cells)
    return f"<tr>{''.join(cells)}</tr>"


def _definition(definition: Definition, words: Words) -> str:
    meanings = "".join(f"<dd>{_inline(meaning, words)}</dd>" for meaning in definition.meanings)
    return f"<dt>{_inline(definition.term, words)}</dt>{meanings}"


def _inline(message: Message, words: Words) -> str:
    return inline_html(words(message))


def inline_html(text: str) -> str:
    """Return inline Markdown as HTML; a link that is not safe to follow is text."""
    return "".join(map(_run, parse_inline(text)))


def _run(run: Run) -> str:
    if run.kind is RunKind.BREAK:
        return "<br>"
    text = escape(run.text)
    if run.kind in {RunKind.CODE, RunKind.FORMULA}:
        text = f"<code>{text}</code>"
    for wanted, mark in (
        (run.strong, "strong"),
        (run.emphasis, "em"),
        (run.struck, "s"),
        (run.raised or run.kind is RunKind.FOOTNOTE, "sup"),
        (run.lowered, "sub"),
    ):
        text = f"<{mark}>{text}</{mark}>" if wanted else text
    if not run.link:
        return text
    outward = "" if run.link.startswith("#") else ' target="_blank" rel="noopener noreferrer"'
    return f'<a href="{escape(run.link)}"{outward}>{text}</a>'
