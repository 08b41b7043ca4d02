"""The blocks of a chapter: what is a message of its own, as in a deck, and what is put in its place.

A Treeprocessor of Python-Markdown that comes before inline Markdown is read sees each block's words as they
are written: the unit in which a deck is translated too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

_BEFORE_INLINE = 25  # Python-Markdown reads inline Markdown at 20

Put = Callable[[str, str], str]
"""What a block is to say: called with its role and its words."""

_ROLES = {
    "h1": "title",
    "h2": "subtitle",
    "h3": "subtitle",
    "p": "body",
    "li": "bullet",
    "th": "header",
    "td": "cell",
}
_ID = re.compile(r"\s*\{#([a-z0-9-]+)\}$")
_HEADINGS = ("h1", "h2", "h3")


def chapter_markdown(put: Put) -> Markdown:
    """Return what makes HTML of a chapter, once; its extensions are named as a bundle can find them."""
    markdown = Markdown(
        extensions=[TableExtension(), FencedCodeExtension(), SaneListExtension()], output_format="html"
    )
    markdown.treeprocessors.register(BlockWords(markdown, put), "block-words", _BEFORE_INLINE)
    return markdown


class BlockWords(Treeprocessor):
    """Put other words in the place of those of each block, and give headings the ids written behind them."""

    def __init__(self, markdown: Markdown, put: Put) -> None:
        super().__init__(markdown)
        self._put = put

    def run(self, root: Element) -> None:
        """Go through all blocks."""
        for block, role in _blocks(root, ""):
            words = " ".join((block.text or "").split())
            if block.tag in _HEADINGS and (found := _ID.search(words)):
                block.set("id", found[1])
                words = words[: found.start()]
            if words:
                block.text = self._put(role, words)


def _blocks(element: Element, around: str) -> Iterator[tuple[Element, str]]:
    for block in element:
        role = _ROLES.get(block.tag, "")
        if role:
            yield block, around if role == "body" and around else role
        inner = "quote" if block.tag == "blockquote" else "bullet" if block.tag == "li" else around
        yield from _blocks(block, inner)
