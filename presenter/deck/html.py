"""Blocks as HTML, for what shows words in a reading order of its own: the speaker's notes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from presenter.dataclass import dataclass
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
from presenter.deck.code_words import code_in
from presenter.deck.inline import parse_inline
from presenter.deck.message import Message
from presenter.deck.run import Run, RunKind
from presenter.i18n.language import Language

Words = Callable[[Message], str]
Link = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Html:
    """Write blocks for a language, in words that are looked up; `link` sets a text that leads somewhere."""

    language: Language
    words: Words
    link: Link

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Return blocks as HTML; those written for another language alone are left out."""
        shown = (block for block in blocks if block.is_for(self.language))
        return "".join(map(self._block, shown))

    def inline(self, text: str) -> str:
        """Return inline Markdown as HTML."""
        return "".join(map(self._run, parse_inline(text)))

    def _block(self, block: Block) -> str:
        match block:
            case Heading(text=text):
                return f"<h4>{self._message(text)}</h4>"
            case Paragraph(text=text) | Footnote(text=text):
                return f"<p>{self._message(text)}</p>"
            case ItemList():
                return self._list(block)
            case Table():
                return self._table(block)
            case Code():
                return f"<pre>{escape(code_in(block, self.words))}</pre>"
            case Formula(text=formula):
                return f"<p><code>{escape(formula)}</code></p>"
            case Quote(blocks=blocks) | Division(blocks=blocks):
                return f"<blockquote>{self.blocks(blocks)}</blockquote>"
            case Columns(columns=columns):
                return "".join(self.blocks(column.blocks) for column in columns)
            case DefinitionList(definitions=definitions):
                return f"<dl>{''.join(map(self._definition, definitions))}</dl>"
            case Picture(alt=alt) | Media(alt=alt) | Chart(title=alt):
                return f"<p><i>{self._message(alt)}</i></p>" if alt else ""
            case Rule():
                return "<hr>"

    def _list(self, block: ItemList) -> str:
        items = "".join(f"<li>{self._item(item)}</li>" for item in block.items)
        return f'<ol start="{block.start}">{items}</ol>' if block.ordered else f"<ul>{items}</ul>"

    def _item(self, item: ListItem) -> str:
        mark = {None: "", True: "☑ ", False: "☐ "}[item.checked]
        return mark + self._message(item.text) + self.blocks(item.blocks)

    def _table(self, table: Table) -> str:
        header = self._row(table.header, "th") if table.header else ""
        return f"<table>{header}{''.join(self._row(row, 'td') for row in table.rows)}</table>"

    def _row(self, row: Row, tag: str) -> str:
        return f"<tr>{''.join(f'<{tag}>{self._message(cell)}</{tag}>' for cell in row.cells)}</tr>"

    def _definition(self, definition: Definition) -> str:
        meanings = "".join(f"<dd>{self._message(meaning)}</dd>" for meaning in definition.meanings)
        return f"<dt>{self._message(definition.term)}</dt>{meanings}"

    def _message(self, message: Message | None) -> str:
        return "" if message is None else self.inline(self.words(message))

    def _run(self, run: Run) -> str:
        if run.kind is RunKind.BREAK:
            return "<br>"
        text = escape(run.text)
        for wanted, tag in (
            (run.kind in {RunKind.CODE, RunKind.FORMULA}, "code"),
            (run.strong, "strong"),
            (run.emphasis, "em"),
            (run.struck, "s"),
            (run.raised or run.kind is RunKind.FOOTNOTE, "sup"),
            (run.lowered, "sub"),
        ):
            text = f"<{tag}>{text}</{tag}>" if wanted else text
        return self.link(escape(run.link), text) if run.link else text
