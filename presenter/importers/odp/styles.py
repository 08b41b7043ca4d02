"""The styles of an OpenDocument file: what a name says, and what that takes from its parents."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.importers.odp.names import Node, every, first, named, value
from presenter.importers.office.parts import Marker

DEEPEST = 12


class Styles:
    """The styles of a file by family and name."""

    def __init__(self, *roots: Node) -> None:
        """Take the roots of the content and of the common styles; earlier ones win."""
        self._found: dict[tuple[str, str], Node] = {}
        self._lists: dict[str, Node] = {}
        self._fills: dict[str, Node] = {}
        for root in roots:
            for style in root.iter(named("style:style")):
                self._found.setdefault((value(style, "style:family"), value(style, "style:name")), style)
            for style in root.iter(named("style:default-style")):
                self._found.setdefault((value(style, "style:family"), ""), style)
            for style in root.iter(named("text:list-style")):
                self._lists.setdefault(value(style, "style:name"), style)
            for name in ("draw:fill-image", "draw:gradient"):
                for fill in root.iter(named(name)):
                    self._fills.setdefault(value(fill, "draw:name"), fill)

    def text(self, family: str, name: str, wanted: str) -> str:
        """Return what a style says of its text, itself or through its parents."""
        return self._value(family, name, "style:text-properties", wanted)

    def graphic(self, name: str, wanted: str, family: str = "graphic") -> str:
        """Return what a style says of a shape, itself or through its parents."""
        return self._value(family, name, "style:graphic-properties", wanted)

    def page(self, name: str, wanted: str) -> str:
        """Return what the style of a slide says."""
        return self._value("drawing-page", name, "style:drawing-page-properties", wanted)

    def paragraph(self, name: str, wanted: str) -> str:
        """Return what a style says of a paragraph, itself or through its parents."""
        return self._value("paragraph", name, "style:paragraph-properties", wanted)

    def chart(self, name: str, wanted: str) -> str:
        """Return what the style of a part of a chart says."""
        return self._value("chart", name, "style:chart-properties", wanted)

    def fill(self, name: str) -> Node | None:
        """Return a picture or a gradient that fills something, by its name."""
        return self._fills.get(name)

    def marker(self, name: str, level: int) -> tuple[Marker, int]:
        """Return what stands before items of a list, and the first's number; levels count from 0."""
        for child in self._lists.get(name, ()):
            if value(child, "text:level") != str(level + 1):
                continue
            if child.tag == named("text:list-level-style-number"):
                if not value(child, "style:num-format"):
                    return Marker.NONE, 1
                start = value(child, "text:start-value")
                return Marker.NUMBER, int(start) if start.isdigit() else 1
            if child.tag == named("text:list-level-style-image"):
                return Marker.BULLET, 1
            return (Marker.BULLET if value(child, "text:bullet-char").strip() else Marker.NONE), 1
        return Marker.BULLET, 1

    def of_shape(self, name: str, family: str, level: int) -> tuple[Marker, int] | None:
        """Return the marker that a shape's own style gives its lists, None where it says nothing of them."""
        for style in self._line(family, name):
            found = first(style, "style:graphic-properties/text:list-style")
            for child in found if found is not None else ():
                if value(child, "text:level") == str(level + 1):
                    shows = value(child, "text:bullet-char").strip() or value(child, "style:num-format")
                    return (Marker.BULLET if shows else Marker.NONE), 1
        return None

    def _value(self, family: str, name: str, part: str, wanted: str) -> str:
        for style in self._line(family, name):
            for properties in every(style, part):
                found = value(properties, wanted)
                if found:
                    return found
        return ""

    def _line(self, family: str, name: str) -> Iterator[Node]:
        """Yield a style and those that it takes after."""
        for _ in range(DEEPEST):
            style = self._found.get((family, name))
            if style is None:
                return
            yield style
            if not name:
                return
            name = value(style, "style:parent-style-name")
