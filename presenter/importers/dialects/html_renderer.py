"""What writes a tree of HTML as Markdown: each element by a function of its own, in what those of it hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.html_tree import Element, Node, Words
from presenter.importers.dialects.html_writer import MarkdownWriter
from presenter.importers.dialects.source_lines import SourceLine

WRITTEN = Text("HTML is Markdown now.")
TAKEN_AWAY = Text("HTML that only says how something looks was taken away around what it holds.")
NO_LIKE = Text("A deck runs and draws no HTML of this kind.")

_SOFT = re.compile(r"[ \t]*\n[ \t]*")


class HtmlRenderer:
    """Write nodes; `write` is asked to write each element."""

    def __init__(
        self, lines: Sequence[SourceLine], changes: Changes, write: Callable[[HtmlRenderer, Element], None]
    ) -> None:
        self._lines = lines
        self._write = write
        self.changes = changes
        self.writer = MarkdownWriter(lines)
        self.notes: list[str] = []

    def nodes(self, nodes: Sequence[Node]) -> None:
        """Write one node after the other."""
        for node in nodes:
            if isinstance(node, Words):
                self.writer.words(node.text, node.offset)
            else:
                self._write(self, node)

    def inner(self, element: Element) -> str:
        """Return what an element holds as Markdown."""
        renderer = HtmlRenderer(self._lines, self.changes, self._write)
        renderer.nodes(element.children)
        self.notes += renderer.notes
        return renderer.writer.text

    def inline(self, element: Element) -> str:
        """Return what an element holds as words on one line."""
        return on_one_line(self.inner(element))

    def line_of(self, element: Element) -> SourceLine:
        """Return the line of the source in which an element begins."""
        return self.writer.line_at(element.offset)

    def wrote(self, element: Element) -> None:
        """Note that an element is Markdown now."""
        self.changes.rewrote(WRITTEN, self.line_of(element), element.tag)

    def taken_away(self, element: Element) -> None:
        """Note that nothing but what an element holds is left of it."""
        self.changes.rewrote(TAKEN_AWAY, self.line_of(element), element.tag)

    def left_out(self, element: Element) -> None:
        """Note that an element is left out with all that it holds."""
        self.changes.left_out(NO_LIKE, self.line_of(element), element.tag + raw_text(element))


def on_one_line(words: str) -> str:
    """Return words without the ends of lines between them."""
    return _SOFT.sub(" ", words).strip()


def raw_text(element: Element) -> str:
    """Return the words of an element and of those within it, without their tags."""
    parts = (node.text if isinstance(node, Words) else raw_text(node) for node in element.children)
    return "".join(parts)
