"""HTML within a line as the marks of Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from presenter.i18n.text import Text
from presenter.importers.dialects.html_renderer import HtmlRenderer, on_one_line, raw_text
from presenter.importers.dialects.html_steps import step_of
from presenter.importers.dialects.html_tree import Element

MARKS: Mapping[str, str] = {
    **dict.fromkeys(("b", "strong"), "**"),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), "*"),
    **dict.fromkeys(("s", "del", "strike"), "~~"),
    "sup": "^",
    "sub": "~",
}
CLASSES: Mapping[str, str] = {
    "u": "underline",
    "ins": "underline",
    "mark": "mark",
    "small": "small",
    "big": "large",
}
CODE = frozenset(("code", "kbd", "samp", "tt"))


def marked(renderer: HtmlRenderer, element: Element) -> None:
    """Write strong, emphasised, struck, raised or lowered words between their marks."""
    words = renderer.inner(element)
    mark = MARKS[element.name]
    bare = on_one_line(words)
    is_plain = "\n\n" in words or (mark in ("^", "~") and re.search(r"[\s^~\[\]]", bare) is not None)
    _between(renderer, element, words, ("", "") if is_plain else (mark, mark))


def classed(renderer: HtmlRenderer, element: Element) -> None:
    """Write small, large, marked or underlined words as words with a class."""
    words = renderer.inner(element)
    _between(
        renderer, element, words, ("", "") if "\n\n" in words else ("[", f"]{{.{CLASSES[element.name]}}}")
    )


def _between(renderer: HtmlRenderer, element: Element, words: str, marks: tuple[str, str]) -> None:
    """Write what an element holds between marks, with the space at its ends outside of them.

    Without marks, or where there are no words, it is written as it is.
    """
    bare = on_one_line(words)
    if not bare or not marks[0]:
        renderer.taken_away(element)
        renderer.writer.words(words, element.offset)
        return
    renderer.wrote(element)
    space = " " if words[:1].isspace() else ""
    behind = " " if words[-1:].isspace() else ""
    renderer.writer.words(f"{space}{marks[0]}{bare}{marks[1]}{behind}", element.offset)


def code(renderer: HtmlRenderer, element: Element) -> None:
    """Write code or a key within a line."""
    words = html.unescape(raw_text(element)).strip()
    if not words:
        renderer.taken_away(element)
        return
    renderer.wrote(element)
    ticks = "`" * (max(map(len, re.findall(r"`+", words)), default=0) + 1)
    pad = " " if "`" in (words[0], words[-1]) else ""
    space = " " if renderer.writer.ends_with("`") else ""
    renderer.writer.words(f"{space}{ticks}{pad}{on_one_line(words)}{pad}{ticks}", element.offset)


def span(renderer: HtmlRenderer, element: Element) -> None:
    """Write what an element holds; if it comes at a step and is all of its line, that does."""
    step = step_of(element, renderer.changes, renderer.writer.line_at(element.offset))
    if step and renderer.writer.begins_line:
        # All of a paragraph or of an item: its end takes the attributes.
        renderer.wrote(element)
        renderer.nodes(element.children)
        renderer.writer.words(f" {{{step}}}", element.offset)
        return
    if step:
        message = Text("Words within a line cannot come by themselves; they are there from the start.")
        renderer.changes.left_out(message, renderer.writer.line_at(element.offset), element.tag)
    else:
        renderer.taken_away(element)
    renderer.nodes(element.children)


def line_break(renderer: HtmlRenderer, element: Element) -> None:
    """Write a break, which a deck knows."""
    renderer.writer.words("<br>" if element.name == "br" else "", element.offset)


def link(renderer: HtmlRenderer, element: Element) -> None:
    """Write a link, if it leads where a deck may lead."""
    target = element.attributes.get("href", "")
    words = renderer.inner(element)
    leads = target.startswith(("https://", "http://", "mailto:", "#")) and not re.match(r"\s*\^|.*!\[", words)
    address = f"<{target}>" if re.search(r"[()\s]", target) else target
    _between(renderer, element, words, ("[", f"]({address})") if leads and "\n\n" not in words else ("", ""))


def quoted(renderer: HtmlRenderer, element: Element) -> None:
    """Write a quotation within a line."""
    _between(renderer, element, renderer.inner(element), ("“", "”"))
