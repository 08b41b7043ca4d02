"""HTML that stands between paragraphs as blocks of Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.html_columns import columns_of
from presenter.importers.dialects.html_marks import span
from presenter.importers.dialects.html_media import link_of, medium_markdown, picture_markdown
from presenter.importers.dialects.html_renderer import HtmlRenderer, raw_text
from presenter.importers.dialects.html_steps import comes_one_by_one, step_of
from presenter.importers.dialects.html_table import table_rows
from presenter.importers.dialects.html_tree import Element

COMPONENT = Text("A component of another program has no counterpart here; what it holds was kept.")

_NO_LEXERS = frozenset(("hljs", "sourcecode", "numbersource", "code-with-copy", "stretch", "fragment"))


def rule(renderer: HtmlRenderer, element: Element) -> None:
    """Write a ruler."""
    renderer.wrote(element)
    renderer.writer.block(element.offset)
    renderer.writer.words("***\n", element.offset)


def heading(renderer: HtmlRenderer, element: Element) -> None:
    """Write a heading."""
    words = renderer.inline(element)
    step = step_of(element, renderer.changes, renderer.writer.line_at(element.offset))
    renderer.wrote(element)
    if words:
        renderer.writer.block(element.offset)
        attributes = f" {{{step}}}" if step else ""
        renderer.writer.words(f"{'#' * int(element.name[1])} {words}{attributes}\n", element.offset)


def division(renderer: HtmlRenderer, element: Element) -> None:
    """Write what an element holds: as columns, at a step, as notes, or simply below what stands above."""
    if element.name == "aside" and "notes" in element.classes:
        renderer.notes.append(renderer.inner(element).strip())
        renderer.wrote(element)
        return
    line = renderer.writer.line_at(element.offset)
    columns = columns_of(element)
    step = step_of(element, renderer.changes, line)
    one_by_one = comes_one_by_one(element)
    if columns:
        renderer.wrote(element)
        _columns(renderer, element, columns)
    elif step or one_by_one:
        renderer.wrote(element)
        _div(renderer, element, "incremental" if one_by_one else f"{{{step}}}")
    else:
        renderer.taken_away(element)
        renderer.writer.line_of_its_own(element.offset)
        renderer.nodes(element.children)
        renderer.writer.line_of_its_own(element.offset)


def _div(renderer: HtmlRenderer, element: Element, header: str) -> None:
    renderer.writer.block(element.offset)
    renderer.writer.words(f"::: {header}\n", element.offset)
    renderer.nodes(element.children)
    renderer.writer.line_of_its_own(element.offset)
    renderer.writer.words(":::\n", element.offset)


def _columns(renderer: HtmlRenderer, element: Element, rows: Sequence[Sequence[tuple[Element, str]]]) -> None:
    """Write rows of elements as columns; pictures that are all there is stand on one line."""
    for row in rows:
        renderer.writer.block(element.offset)
        if all(column.name == "img" for column, _ in row):
            renderer.writer.words(
                "".join(picture_markdown(column) for column, _ in row) + "\n", element.offset
            )
            continue
        renderer.writer.words(":::: columns\n", element.offset)
        for column, width in row:
            header = f"{{.column width={width}}}" if width else "column"
            renderer.writer.words(f"::: {header}\n", column.offset)
            renderer.nodes([column] if column.name != "div" else column.children)
            renderer.writer.line_of_its_own(column.offset)
            renderer.writer.words(":::\n", column.offset)
        renderer.writer.words("::::\n", element.offset)


def component(renderer: HtmlRenderer, element: Element) -> None:
    """Write a component of Vue: steps as steps, of others what they hold."""
    name = element.name.lower()
    line = renderer.writer.line_at(element.offset)
    if name in ("v-clicks", "v-click", "v-after"):
        renderer.wrote(element)
        if name == "v-clicks":
            _div(renderer, element, "incremental")
        elif "\n" in raw_text(element):
            _div(renderer, element, f"{{{step_of(element, renderer.changes, line)}}}")
        else:
            span(renderer, element)
        return
    link = link_of(element)
    if link:
        renderer.changes.left_out(COMPONENT, line, element.tag)
        renderer.writer.words(link, element.offset)
    else:
        renderer.changes.left_out(COMPONENT, line, element.tag)
    renderer.nodes(element.children)


def list_of_items(renderer: HtmlRenderer, element: Element) -> None:
    """Write a list."""
    renderer.wrote(element)
    renderer.writer.block(element.offset)
    number = (
        int(element.attributes.get("start", "1")) if element.attributes.get("start", "1").isdecimal() else 1
    )
    for item in element.elements():
        marker = f"{number}." if element.name == "ol" else "-"
        number += 1
        step = step_of(item, renderer.changes, renderer.writer.line_at(item.offset))
        renderer.writer.words(written_item(marker, renderer.inner(item), step), item.offset)


def item_alone(renderer: HtmlRenderer, element: Element) -> None:
    """Write an item without a list around it."""
    renderer.wrote(element)
    renderer.writer.line_of_its_own(element.offset)
    renderer.writer.words(written_item("-", renderer.inner(element), ""), element.offset)


def quote(renderer: HtmlRenderer, element: Element) -> None:
    """Write a quotation."""
    renderer.wrote(element)
    renderer.writer.block(element.offset)
    inner = "\n".join(line.strip() for line in renderer.inner(element).strip().split("\n"))
    renderer.writer.words(
        "\n".join(f"> {line}".rstrip() for line in inner.split("\n")) + "\n", element.offset
    )


def pre(renderer: HtmlRenderer, element: Element) -> None:
    """Write a block of code."""
    renderer.wrote(element)
    code = next((child for child in element.elements() if child.name == "code"), None)
    names = (*element.classes, *(code.classes if code is not None else ()))
    lexers = (name.removeprefix("language-").removeprefix("lang-") for name in names)
    lexer = next((name for name in lexers if name.lower() not in _NO_LEXERS), "")
    words = html.unescape(raw_text(element)).strip("\n")
    fence = "`" * max(3, max(map(len, re.findall(r"`+", words)), default=0) + 1)
    stages = code.attributes.get("data-line-numbers", "") if code is not None else ""
    info = f"{lexer} {{{stages}}}".strip() if re.fullmatch(r"[\d|,-]+", stages) else lexer
    renderer.writer.block(element.offset)
    renderer.writer.words(f"{fence}{info}\n{words}\n{fence}\n", element.offset)


def table(renderer: HtmlRenderer, element: Element) -> None:
    """Write a table."""
    renderer.wrote(element)
    renderer.writer.block(element.offset)
    for line in table_rows(element, renderer.inline):
        renderer.writer.words(f"{line}\n", element.offset)


def definitions(renderer: HtmlRenderer, element: Element) -> None:
    """Write a list of definitions."""
    renderer.wrote(element)
    renderer.writer.block(element.offset)
    for child in element.elements():
        words = renderer.inline(child)
        renderer.writer.words(f":   {words}\n" if child.name == "dd" else f"\n{words}\n", child.offset)


def figure(renderer: HtmlRenderer, element: Element) -> None:
    """Write a picture with its caption."""
    pictures = [each for each in element.descendants() if each.name == "img"]
    captions = [each for each in element.descendants() if each.name == "figcaption"]
    if len(pictures) == 1 and len(captions) <= 1:
        renderer.wrote(element)
        caption = renderer.inline(captions[0]) if captions else ""
        renderer.writer.block(element.offset)
        renderer.writer.words(picture_markdown(pictures[0], caption=caption) + "\n", element.offset)
    else:
        division(renderer, element)


def picture(renderer: HtmlRenderer, element: Element) -> None:
    """Write a picture."""
    renderer.wrote(element)
    step = step_of(element, renderer.changes, renderer.writer.line_at(element.offset))
    renderer.writer.words(picture_markdown(element, step=step), element.offset)


def medium(renderer: HtmlRenderer, element: Element) -> None:
    """Write a video or a sound."""
    written = medium_markdown(element)
    if not written:
        renderer.left_out(element)
        return
    renderer.wrote(element)
    renderer.writer.line_of_its_own(element.offset)
    renderer.writer.words(f"{written}\n", element.offset)


def frame(renderer: HtmlRenderer, element: Element) -> None:
    """Write a link to the page that a frame would show."""
    source = element.attributes.get("src", element.attributes.get("data-src", ""))
    message = Text("A deck shows no web page within a slide; there is a link to it.")
    renderer.changes.left_out(message, renderer.writer.line_at(element.offset), element.tag)
    if source.startswith(("https://", "http://")):
        renderer.writer.block(element.offset)
        renderer.writer.words(f"[{element.attributes.get('title') or source}](<{source}>)\n", element.offset)


def written_item(marker: str, words: str, step: str) -> str:
    """Return an item of a list, its further lines below its first word."""
    lines = [line.rstrip() for line in words.strip().split("\n")]
    indent = " " * (len(marker) + 1)
    first = f"{marker} {lines[0].strip()}{f' {{{step}}}' if step else ''}"
    return "\n".join((first, *(f"{indent}{line}".rstrip() for line in lines[1:]))) + "\n"
