"""Names of PresentationML's elements, and where they are looked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

Node: TypeAlias = Any
"""An element of lxml, which says nothing of its types."""
PackagePart: TypeAlias = Any
"""A part of a package of python-pptx, or a package."""

LONGEST = 86_400_000  # milliseconds: a day

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "a14": "http://schemas.microsoft.com/office/drawing/2010/main",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}


def named(name: str) -> str:
    """Return a name such as `p:sp` as lxml has it."""
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def first(element: Node, path: str) -> Node | None:
    """Return the first element that a path leads to, None where there is none."""
    return None if element is None else element.find(path, NAMESPACES)


def every(element: Node, path: str) -> list[Node]:
    """Return all elements that a path leads to."""
    return [] if element is None else list(element.iterfind(path, NAMESPACES))


def local_name(element: Node) -> str:
    """Return the name of an element without its namespace; nothing for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def number(element: Node | None, name: str, default: int = 0) -> int:
    """Return an attribute that is a whole number, the default where it is none."""
    value = None if element is None else element.get(name)
    try:
        return default if value is None else int(value)
    except ValueError:
        return default


def milliseconds(text: str) -> float:
    """Return a time, 0 where it is none."""
    try:
        found = float(text)
    except ValueError:
        return 0.0
    return found if 0 < found < LONGEST else 0.0


def flag(element: Node | None, name: str, *, default: bool = False) -> bool:
    """Return an attribute that is yes or no."""
    value = None if element is None else element.get(name)
    return default if value is None else value in ("1", "true", "on")


def relation(element: Node | None, name: str = "embed") -> str:
    """Return the id of a relationship that an element names, empty where it names none."""
    return "" if element is None else element.get(f"{{{NAMESPACES['r']}}}{name}", "")


def alternatives(parent: Node) -> Iterator[Node]:
    """Yield the children of an element; of several versions of one the first that has something known."""
    for child in parent:
        if child.tag != named("mc:AlternateContent"):
            yield child
            continue
        choices = every(child, "mc:Choice")
        known = [one for one in choices if _is_known(one)]
        fallback = first(child, "mc:Fallback")
        version = known[0] if known else fallback if fallback is not None else (choices or [None])[0]
        if version is not None:
            yield from version


def _is_known(choice: Node) -> bool:
    """Tell whether a version is read here: equations, media and what else PowerPoint 2010 brought."""
    return all(word in ("a14", "p14", "v") for word in choice.get("Requires", "").split())
