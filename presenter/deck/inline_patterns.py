"""The marks within a line: those of Python-Markdown, and the ones that it does not have.

Of Python-Markdown only the inline patterns are used, over a tree of one element. Its patterns for
raw HTML and for references are taken out: what looks like HTML stays text.
"""

from __future__ import annotations

import html
import re
from abc import ABC, abstractmethod
from typing import TypeAlias
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor, LinkInlineProcessor
from markdown.util import AtomicString

from presenter.deck.attributes import parse_attributes
from presenter.deck.block_base import NO_ATTRIBUTES, Attributes

Found: TypeAlias = tuple[Element | str | None, int | None, int | None]

_NOTHING: Found = (None, None, None)
_REPLACED = (
    "backtick",
    "reference",
    "link",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "automail",
    "linebreak",
    "html",
    "entity",
)
_MORE_ESCAPES = "$^~|<&:\"'@"

# Pandoc's rule: no space just within the dollars, no digit after the last one; so prices stay prices.
_FORMULA = r"(?<![\\$])\$(?=[^\s$])((?:[^$\\]|\\.)*?)(?<=\S)\$(?![\d$])"
_FOOTNOTE = r"\[\^([^\[\]\s]+)\]"
_BRACKET = r"(?<!\!)\["
_BRACES = re.compile(r"\{([^{}]*)\}")
_MAIL = r"<([^<>\s@]+@[^<>\s@]+)>"
_ADDRESS = r"(?<![\w/:@.])(?:https?://|www\.)[^\s<>\x02\x03]+"
_BREAK = r"(\n|<[bB][rR] */?>)"
_ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_STRUCK = r"~~(?=\S)((?:[^~]|~(?!~))+)(?<=\S)~~"
_RAISED = r"\^([^\s^]+)\^"
_LOWERED = r"~([^\s~]+)~"


def parse_tree(text: str) -> Element:
    """Return an element that holds the text, with its marks as elements."""
    # A new parser each time costs 0.07 ms and may be used by any thread; its result is cached by the caller.
    markdown = Markdown()
    markdown.ESCAPED_CHARS = [*markdown.ESCAPED_CHARS, *_MORE_ESCAPES]
    patterns = markdown.inlinePatterns
    for name in _REPLACED:
        patterns.deregister(name)
    patterns.register(_CodePattern(r"(?<!\\)`+", markdown), "code", 190)
    patterns.register(_AtomPattern(_FORMULA, markdown, "formula"), "formula", 185)
    patterns.register(_AtomPattern(_FOOTNOTE, markdown, "footnote"), "footnote", 175)
    patterns.register(_SpanPattern(markdown), "span", 165)
    patterns.register(_LinkPattern(markdown), "link", 160)
    patterns.register(_MailPattern(_MAIL, markdown), "mail", 115)
    patterns.register(_AddressPattern(_ADDRESS, markdown), "address", 110)
    patterns.register(_AtomPattern(_BREAK, markdown, "br"), "break", 100)
    patterns.register(_EntityPattern(_ENTITY, markdown), "entity", 80)
    patterns.register(_TagPattern(_STRUCK, markdown, "del"), "struck", 75)
    patterns.register(_TagPattern(_RAISED, markdown, "sup"), "raised", 74)
    patterns.register(_TagPattern(_LOWERED, markdown, "sub"), "lowered", 73)
    root, child = Element("div"), Element("span")
    child.text = text
    root.append(child)
    markdown.treeprocessors["inline"].run(root)
    return root


class _Pattern(InlineProcessor, ABC):
    # The name is Python-Markdown's; its own subclasses take the second argument too, against the
    # signature of their base.
    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802
        return self.found(m, data)

    @abstractmethod
    def found(self, match: re.Match[str], text: str) -> Found:
        """Return what stands at a match, and from where to where; all None where it is nothing."""


class _TagPattern(_Pattern):
    def __init__(self, pattern: str, markdown: Markdown, tag: str) -> None:
        super().__init__(pattern, markdown)
        self._tag = tag

    def found(self, match: re.Match[str], _text: str) -> Found:
        return self._element(match[1]), match.start(), match.end()

    def _element(self, text: str) -> Element:
        element = Element(self._tag)
        element.text = text
        return element


class _AtomPattern(_TagPattern):
    """What is found holds no marks."""

    def _element(self, text: str) -> Element:
        return super()._element(AtomicString(text))


class _CodePattern(_Pattern):
    def found(self, match: re.Match[str], text: str) -> Found:
        closing = re.compile(rf"(?<!`){match[0]}(?!`)").search(text, match.end())
        if closing is None:
            return None, match.start(), match.end()
        element = Element("code")
        element.text = AtomicString(text[match.end() : closing.start()].replace("\n", " ").strip())
        return element, match.start(), closing.end()


class _EntityPattern(_Pattern):
    def found(self, match: re.Match[str], _text: str) -> Found:
        text = html.unescape(match[0])
        return _CONTROL.sub(" ", text), match.start(), match.end()


class _MailPattern(_Pattern):
    def found(self, match: re.Match[str], _text: str) -> Found:
        address = match[1].removeprefix("mailto:")
        return _link(f"mailto:{address}", address), match.start(), match.end()


class _AddressPattern(_Pattern):
    """An address without any mark around it; the punctuation behind it is the sentence's."""

    ANCESTOR_EXCLUDES = ("a",)

    def found(self, match: re.Match[str], _text: str) -> Found:
        address = match[0].rstrip(".,;:!?'\"*_~")
        while address.endswith(")") and address.count(")") > address.count("("):
            address = address[:-1].rstrip(".,;:!?'\"*_~")
        if len(address) <= len("https://"):
            return None, match.start(), match.end()
        target = address if "://" in address else f"https://{address}"
        return _link(target, address), match.start(), match.start() + len(address)


class _BracketPattern(_Pattern):
    def __init__(self, markdown: Markdown) -> None:
        super().__init__(_BRACKET, markdown)
        self._links = LinkInlineProcessor(_BRACKET, markdown)


class _LinkPattern(_BracketPattern):
    """`[words](address)`, with attributes if they follow at once."""

    def found(self, match: re.Match[str], text: str) -> Found:
        element, start, end = self._links.handleMatch(match, text)
        if not isinstance(element, Element) or end is None:
            return _NOTHING
        attributes, end = _attributes_at(text, end)
        _set_attributes(element, attributes)
        return element, start, end


class _SpanPattern(_BracketPattern):
    """`[words]{.class lang=es}`."""

    def found(self, match: re.Match[str], text: str) -> Found:
        words, index, is_closed = self._links.getText(text, match.end())
        attributes, end = _attributes_at(text, index)
        if not is_closed or end == index:
            return _NOTHING
        element = Element("span")
        element.text = words
        _set_attributes(element, attributes)
        return element, match.start(), end


def _attributes_at(text: str, position: int) -> tuple[Attributes, int]:
    """Return the attributes at a position, and where they end: at the position itself if there are none."""
    braces = _BRACES.match(text, position)
    attributes = parse_attributes(braces[1]) if braces is not None else None
    if braces is None or attributes is None:
        return NO_ATTRIBUTES, position
    return attributes, braces.end()


def _set_attributes(element: Element, attributes: Attributes) -> None:
    element.set("class", " ".join(attributes.classes))
    element.set("lang", attributes.get("lang"))
    if attributes.get("translate").lower() in ("no", "false", "off"):
        element.set("translate", "no")


def _link(target: str, words: str) -> Element:
    element = Element("a")
    element.set("href", target)
    element.text = AtomicString(words)
    return element
