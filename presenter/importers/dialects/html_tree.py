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
from presenter.importers.dialects.source_lines import SourceLine, in_code

MOST_NESTED = 60

VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input"),
        *("link", "meta", "source", "track", "wbr"),
    )
)
INLINE = frozenset(
    (
        *(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "button",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
        ),
        *("font", "i", "input", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span"),
        *("strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "audio",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
        ),
        *("dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *(
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "iframe",
            "img",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "picture",
        ),
        *("pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video"),
    )
)
OPAQUE = frozenset(["script", "style", "svg", "canvas", "math", "object", "noscript", "title"])
HELD = frozenset(("template", "textarea", "slot", "caption", "colgroup"))
_KNOWN = INLINE | BLOCKS | OPAQUE | VOID | HELD
_OF_SLIDEV = frozenset(("arrow", "toc", "tweet", "youtube", "titles"))
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
    """An element with what is within it; `tag` is how its opening tag was written."""

    name: str
    attributes: Mapping[str, str]
    tag: str
    offset: int
    children: list[Node] = field(default_factory=list)

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


def is_component(name: str) -> bool:
    """Tell whether a name can only be that of a component of Vue: `<v-click>`, `<Toc>`, `<carbon:edit>`."""
    return "-" in name or ":" in name or (name[0].isupper() and len(name) > 2 and any(map(str.islower, name)))


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
    return builder.root.children


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
        is_known = name in _KNOWN or (self._components and (is_component(name) or name in _OF_SLIDEV))
        if not is_known:
            return reached
        self.words(reached, match.start())
        if match["close"]:
            self._close(name)
            return match.end()
        element = Element(name, _attributes(match["attributes"]), match[0], match.start())
        self._end_before(name)
        self._open[-1].children.append(element)
        if name in VOID or match["self"]:
            return match.end()
        if name in OPAQUE:
            return self._swallow(element, match.end())
        if len(self._open) < MOST_NESTED:
            self._open.append(element)
        return match.end()

    def _end_before(self, name: str) -> None:
        """End an item that the beginning of the next one ends."""
        ended = _ENDS_SELF.get(name)
        if ended is None:
            return
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].name in ended:
                del self._open[depth:]
                return
            if self._open[depth].name in _HOLDERS:
                return

    def _close(self, name: str) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].name == name:
                del self._open[depth:]
                return

    def _swallow(self, element: Element, start: int) -> int:
        """Take in all up to the tag that closes it; what is never closed holds nothing of what follows."""
        closing = None
        if element.name not in self._never_closed:
            closing = re.compile(rf"</{element.name}\s*>", re.IGNORECASE).search(self._text, start)
        if closing is None:
            self._never_closed.add(element.name)
            return start
        element.children.append(Words(self._text[start : closing.start()], start))
        return closing.end()


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = next((part for part in match.group(2, 3, 4) if part is not None), "")
        found.setdefault(match[1], value)
    return found
