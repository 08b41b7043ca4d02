"""Names of OpenDocument's elements, and how its values are read."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from lxml import etree

Node: TypeAlias = Any
"""An element of lxml, which says nothing of its types."""

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = {
    "anim": f"{_ODF}animation:1.0",
    "chart": f"{_ODF}chart:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "draw": f"{_ODF}drawing:1.0",
    "fo": f"{_ODF}xsl-fo-compatible:1.0",
    "meta": f"{_ODF}meta:1.0",
    "office": f"{_ODF}office:1.0",
    "presentation": f"{_ODF}presentation:1.0",
    "script": f"{_ODF}script:1.0",
    "smil": f"{_ODF}smil-compatible:1.0",
    "style": f"{_ODF}style:1.0",
    "svg": f"{_ODF}svg-compatible:1.0",
    "table": f"{_ODF}table:1.0",
    "text": f"{_ODF}text:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_LENGTH = re.compile(r"\s*(-?\d*\.?\d+)\s*(cm|mm|in|pt|pc|px)?\s*", re.ASCII)
_IN_CENTIMETRES = {"cm": 1.0, "mm": 0.1, "in": 2.54, "pt": 2.54 / 72, "pc": 2.54 / 6, "px": 2.54 / 96}


def named(name: str) -> str:
    """Return a name such as `draw:page` as lxml has it."""
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def first(element: Node | None, path: str) -> Node | None:
    """Return the first element that a path leads to, None where there is none."""
    return None if element is None else element.find(path, NAMESPACES)


def every(element: Node | None, path: str) -> list[Node]:
    """Return all elements that a path leads to."""
    return [] if element is None else list(element.iterfind(path, NAMESPACES))


def value(element: Node | None, name: str) -> str:
    """Return an attribute, empty where it is not there."""
    return "" if element is None else str(element.get(named(name), ""))


def centimetres(text: str) -> float:
    """Return a length in centimetres, 0 where it is none."""
    found = _LENGTH.fullmatch(text)
    return float(found[1]) * _IN_CENTIMETRES[found[2] or "cm"] if found is not None else 0.0


def parsed(content: bytes) -> Node:
    """Return the root of an XML file, read without entities and without the network."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    return etree.fromstring(content, parser)
