"""HTML that stands between Markdown, as a tree of elements and of the text around and within them.

What merely looks like HTML, as `vector<int>` does, is text: an element has a name that HTML knows, or one
that only a component of Vue can have. Nothing in code or in a comment is an element.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.deck.code_spans import code_spans
from presenter.importers.dialects.comments import find_comments
from presenter.importers.dialects.html_elements import KNOWN, OF_SLIDEV, OPAQUE, VOID, is_component
from presenter.importers.dialects.source_lines import SourceLine, in_code

MOST_NESTED = 60

_ENDS_SELF: Mapping[str, frozenset[str]] = {
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "tr": frozenset(("tr", "td", "th")),
    "td": frozenset(("td", "th")),
    "th": frozenset(("td", "th")),
    "p": frozenset(("p",)),
}
_HOLDERS = frozenset(("ul", "ol", "table", "dl", "div", "section", "tbody", "thead"))

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]*)"
    r"(?P<attributes>(?:\s+[^\s\"'<>/=]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+))?)*)"
    r"\s*(?P<self>/?)>",
)
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+)))?")
_LONGEST_TAG = 4000


@dataclass(frozen=True, slots=True)
class Words:
    """Text, with the position in the source that it begins at."""

    text: str
    offset: int


@dataclass(slots=True)
class Element:
    """An element with what is within it, up to `end`; `tag` is how its opening tag was written."""

    name: str
    attributes: Mapping[str, str]
    tag: str
    offset: int
    children: list[Node] = field(default_factory=list)
    end: int = 0

    @property
    def inside(self) -> tuple[int, int]:
        """Return from where to where what is within it reaches."""
        start = self.offset + len(self.tag)
        return start, max(start, self.end)

    @property
    def classes(self) -> tuple[str, ...]:
        """Return its classes."""
        return tuple(self.attributes.get("class", "").split())

    def style(self, name: str) -> str:
        """Return what its style says of one property."""
        for part in self.attributes.get("style", "").split(";"):
            key, _, value = part.partition(":")
            if key.strip().lower() == name:
                return value.strip()
        return ""

    def elements(self) -> Iterator[Element]:
        """Yield the elements right within it."""
        return (child for child in self.children if isinstance(child, Element))

    def descendants(self) -> Iterator[Element]:
        """Yield all elements within it."""
        for child in self.elements():
            yield child
            yield from child.descendants()


Node: TypeAlias = "Words | Element"


def html_tree(text: str, lines: Sequence[SourceLine], *, components: bool) -> list[Node]:
    """Return the nodes of a text of these lines; `components` says whether those of Vue count."""
    builder = _Builder(text, components=components)
    protected = _protected(lines)
    position = 0
    for match in _tags(text, protected):
        if match.start() < position:
            continue
        position = builder.take(match, position)
    builder.words(position, len(text))
    return builder.finish().children


def _tags(text: str, protected: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """Yield what looks like a tag and lies nowhere in code or in a comment."""
    zones = iter([*protected, (len(text), len(text))])
    start, end = next(zones)
    position = text.find("<")
    while position >= 0:
        while position >= end and end < len(text):
            start, end = next(zones)
        if start <= position < end:
            position = text.find("<", end)
            continue
        match = _TAG.match(text, position, position + _LONGEST_TAG)
        if match is not None:
            yield match
        position = text.find("<", position + 1 if match is None else match.end())


def _protected(lines: Sequence[SourceLine]) -> list[tuple[int, int]]:
    """Return the zones of code and comments, as positions in the joined text."""
    code = in_code(lines)
    starts: list[int] = []
    offset = 0
    for line in lines:
        starts.append(offset)
        offset += len(line.text) + 1
    zones = [
        (starts[comment.begin] + comment.start, starts[comment.end] + comment.stop)
        for comment in find_comments(lines)
    ]
    for position, line in enumerate(lines):
        start = starts[position]
        if code[position]:
            zones.append((start, start + len(line.text)))
        else:
            zones.extend((start + begin, start + end) for begin, end in code_spans(line.text))
    return _merged(sorted(zones))


def _merged(zones: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in zones:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


class _Builder:
    """Build the tree from tag to tag; a tag without its like ends where what holds it ends."""

    def __init__(self, text: str, *, components: bool) -> None:
        self._text = text
        self._components = components
        self._never_closed: set[str] = set()
        self.root = Element("", {}, "", 0)
        self._open = [self.root]

    def words(self, start: int, end: int) -> None:
        if end > start:
            self._open[-1].children.append(Words(self._text[start:end], start))

    def take(self, match: re.Match[str], reached: int) -> int:
        """Take a tag in, and return the position up to which all is read."""
        name = match["name"] if is_component(match["name"]) else match["name"].lower()
        is_known = name in KNOWN or (self._components and (is_component(name) or name in OF_SLIDEV))
        if not is_known:
            return reached
        self.words(reached, match.start())
        if match["close"]:
            self._close(name, match.start())
            return match.end()
        element = Element(name, _attributes(match["attributes"]), match[0], match.start())
        self._end_before(name, match.start())
        self._open[-1].children.append(element)
        if name in VOID or match["self"]:
            return match.end()
        if name in OPAQUE:
            return self._swallow(element, match.end())
        if len(self._open) < MOST_NESTED:
            self._open.append(element)
        return match.end()

    def _end_before(self, name: str, position: int) -> None:
        """End an item that the beginning of the next one ends."""
        ended = _ENDS_SELF.get(name)
        if ended is None:
            return
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].name in ended:
                self._end_from(depth, position)
                return
            if self._open[depth].name in _HOLDERS:
                return

    def _close(self, name: str, position: int) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].name == name:
                self._end_from(depth, position)
                return

    def _end_from(self, depth: int, position: int) -> None:
        """End all elements that are open from a depth on."""
        for element in self._open[depth:]:
            element.end = position
        del self._open[depth:]

    def finish(self) -> Element:
        """End what is still open, and return the root."""
        self._end_from(1, len(self._text))
        return self.root

    def _swallow(self, element: Element, start: int) -> int:
        """Take in all up to the tag that closes it; what is never closed holds nothing of what follows."""
        closing = None
        if element.name not in self._never_closed:
            closing = re.compile(rf"</{element.name}\s*>", re.IGNORECASE).search(self._text, start)
        if closing is None:
            self._never_closed.add(element.name)
            return start
        element.children.append(Words(self._text[start : closing.start()], start))
        element.end = closing.start()
        return closing.end()


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = next((part for part in match.group(2, 3, 4) if part is not None), "")
        found.setdefault(match[1], value)
    return found
