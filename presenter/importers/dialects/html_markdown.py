"""HTML that stands between Markdown, written as Markdown where that has a like for it.

What stands outside of tags stays as it was. Elements that only say how something looks are taken away around
what they hold; scripts, styles and drawings are left out, and named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from presenter.importers.dialects import html_blocks as blocks
from presenter.importers.dialects import html_marks as marks
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.html_columns import side_by_side
from presenter.importers.dialects.html_elements import BLOCKS, HELD, INLINE, OPAQUE, is_component
from presenter.importers.dialects.html_renderer import HtmlRenderer
from presenter.importers.dialects.html_tree import Element, html_tree
from presenter.importers.dialects.source_lines import SourceLine, joined

_WRITERS: Mapping[str, Callable[[HtmlRenderer, Element], None]] = {
    **dict.fromkeys((f"h{level}" for level in range(1, 7)), blocks.heading),
    **dict.fromkeys(marks.MARKS, marks.marked),
    **dict.fromkeys(marks.CLASSES, marks.classed),
    **dict.fromkeys(marks.CODE, marks.code),
    **dict.fromkeys(OPAQUE, HtmlRenderer.left_out),
    **dict.fromkeys(("ul", "ol"), blocks.list_of_items),
    **dict.fromkeys(("video", "audio"), blocks.medium),
    **dict.fromkeys(("iframe", "embed"), blocks.frame),
    "a": marks.link,
    "blockquote": blocks.quote,
    "br": marks.line_break,
    "dl": blocks.definitions,
    "figure": blocks.figure,
    "hr": blocks.rule,
    "img": blocks.picture,
    "li": blocks.item_alone,
    "pre": blocks.pre,
    "q": marks.quoted,
    "table": blocks.table,
}


def html_to_markdown(
    lines: Sequence[SourceLine], changes: Changes, *, components: bool = False
) -> tuple[list[SourceLine], list[str]]:
    """Return lines with their HTML as Markdown, and the notes that stood in it.

    `components` says whether what only Vue knows as an element is one.
    """
    if not any("<" in line.text for line in lines):
        return list(lines), []
    tree = html_tree(joined(lines), lines, components=components)
    if not any(isinstance(node, Element) for node in tree):
        return list(lines), []
    renderer = HtmlRenderer(lines, changes, _write)
    renderer.nodes(side_by_side(tree))
    return renderer.writer.lines(), renderer.notes


def _write(renderer: HtmlRenderer, element: Element) -> None:
    writer = _WRITERS.get(element.name)
    if writer is not None:
        writer(renderer, element)
    elif is_component(element.name) or element.name not in BLOCKS | INLINE | HELD:
        blocks.component(renderer, element)
    elif element.name in BLOCKS:
        blocks.division(renderer, element)
    elif element.name in INLINE:
        marks.span(renderer, element)
    else:
        renderer.taken_away(element)
        renderer.nodes(element.children)
