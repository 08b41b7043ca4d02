"""The words of a SmartArt diagram, as a list in its order (ECMA-376 part 1, chapter 21.4)."""

from __future__ import annotations

from collections import defaultdict

from presenter.importers.office.parts import Marker, Paragraph, Words
from presenter.importers.pptx.names import Node, every, first, number

DEEPEST = 8
MOST_ITEMS = 500


def smart_art_items(model: Node) -> tuple[Paragraph, ...]:
    """Return the words of a diagram, what hangs on a point nested below it."""
    points = {one.get("modelId"): one for one in every(model, "dgm:ptLst/dgm:pt")}
    children: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for link in every(model, "dgm:cxnLst/dgm:cxn"):
        if link.get("type", "parOf") == "parOf":
            children[link.get("srcId")].append((number(link, "srcOrd"), link.get("destId")))
    roots = [name for name, point in points.items() if point.get("type") == "doc"]
    items: list[Paragraph] = []

    def add(name: str, level: int) -> None:
        for _, child in sorted(children.get(name, ())):
            if child not in points or len(items) >= MOST_ITEMS:
                continue
            text = _text(points[child])
            if text:
                items.append(Paragraph((Words(text),), level, Marker.BULLET))
            if level < DEEPEST:
                add(child, level + bool(text))

    for root in roots:
        add(root, 0)
    return tuple(items)


def _text(point: Node) -> str:
    if point.get("type") in ("pres", "parTrans", "sibTrans"):
        return ""
    lines = [
        "".join(text.text or "" for text in every(paragraph, "a:r/a:t"))
        for paragraph in every(first(point, "dgm:t"), "a:p")
    ]
    return " ".join(line.strip() for line in lines if line.strip())
