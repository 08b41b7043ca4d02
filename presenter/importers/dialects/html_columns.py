"""Which elements are columns, and of what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.importers.dialects.html_tree import Element, Node, Words

_HOLDER = re.compile(
    r"(?:columns?|cols?|grid|row|flex|two-?cols?|two-?columns|multi-?columns?|r-hstack|hstack|split|columns?wrapper|"
    r"col(?:umn)?s?-?(?:container|\d)|container-?(?:fluid|cols?|columns)?|layout|side-by-side)\d?",
    re.IGNORECASE,
)
_COLUMN = re.compile(
    r"(?:[lr]div|col(?:umn)?-?(?:left|right|\d)|(?:left|right)-?(?:col|column|half|div|box)?)"
)
_COUNT = re.compile(r"(?:grid-)?(?:cols|columns)-(\d{1,2})")
_SHARE = re.compile(r"(\d{1,3}(?:\.\d+)?)%")
_FRACTION = re.compile(r"(?:md:|lg:)?w-(\d)/(\d{1,2})")
_MOST = 6


def columns_of(element: Element) -> list[list[tuple[Element, str]]]:
    """Return the rows of columns that an element consists of, each with its width or nothing.

    It must say that its children stand side by side, have two at least, and no words of its own between them.
    """
    children = list(element.elements())
    if len(children) < 2 or not _stand_side_by_side(element):
        return []
    if any(isinstance(child, Words) and child.text.strip() for child in element.children):
        return []
    if any(
        child.name not in ("div", "section", "figure", "img", "article", "ul", "ol") for child in children
    ):
        return []
    count = _count(element) or len(children)
    count = min(count, _MOST)
    if count < 2:
        return []
    rows = [children[start : start + count] for start in range(0, len(children), count)]
    return [[(child, _width(child)) for child in row] for row in rows]


def side_by_side(nodes: Sequence[Node]) -> list[Node]:
    """Return nodes with those that are columns by their own names, one after the other, within an element."""
    found: list[Node] = []
    run: list[Node] = []
    for node in (*nodes, None):
        is_column = isinstance(node, Element) and any(_COLUMN.fullmatch(name) for name in node.classes)
        if node is not None and (is_column or (run and isinstance(node, Words) and not node.text.strip())):
            run.append(node)
            continue
        columns = [each for each in run if isinstance(each, Element)]
        if len(columns) > 1:
            found.append(Element("div", {"class": "columns"}, columns[0].tag, columns[0].offset, run))
        else:
            found += run
        run = []
        found += [node] if node is not None else []
    return found


def _stand_side_by_side(element: Element) -> bool:
    if any(_HOLDER.fullmatch(name) or _COUNT.fullmatch(name) for name in element.classes):
        return "flex-col" not in element.classes
    display = element.style("display")
    return "grid" in element.attributes or "flex" in display or "grid" in display or _says_columns(element)


def _says_columns(element: Element) -> bool:
    return bool(element.style("columns") or element.style("column-count"))


def _count(element: Element) -> int | None:
    words = (*element.classes, *element.attributes.get("grid", "").split())
    found = next((match for word in words if (match := _COUNT.fullmatch(word)) is not None), None)
    if found is not None:
        return int(found[1])
    template = element.style("grid-template-columns")
    return len(template.split()) if template and "(" not in template else None


def _width(column: Element) -> str:
    share = _SHARE.fullmatch(column.style("width") or column.attributes.get("width", ""))
    if share is not None and 0 < float(share[1]) <= 100:
        return f"{share[1]}%"
    for name in column.classes:
        fraction = _FRACTION.fullmatch(name)
        if fraction is not None and 0 < int(fraction[1]) <= int(fraction[2]):
            return f"{round(100 * int(fraction[1]) / int(fraction[2]))}%"
    return ""
