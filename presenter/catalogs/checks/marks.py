"""The inline marks of a text, as the deck's own parser reads them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import field
from functools import lru_cache
from xml.etree.ElementTree import Element

from presenter.dataclass import dataclass
from presenter.deck.inline import is_too_complex
from presenter.deck.inline_patterns import parse_tree

_SPECIAL = re.compile(r"[*_`\[\]<$~^\n]|://|www\.")
_ESCAPED = re.compile("\x02\\d+\x03")
# What is left in the text where a mark was opened or closed alone.
_LEFT = re.compile(r"\*+|~~|`+|\]\(|\[\^?|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|\]")
_STYLES = {"strong": "**", "em": "*", "del": "~~", "sup": "^", "sub": "~", "br": "\n"}


@dataclass(frozen=True, slots=True)
class Marks:
    """How often each mark stands in a text.

    `styles` has strong, emphasis and the like by their signs, `spans` attributes, `verbatim` code and
    formulae with their own signs, and words that are kept; `footnotes` and `links` what they refer to;
    `left` the signs that are shown as they are, since they open or close nothing. `emphasised` are the
    words within `*…*`.
    """

    styles: Counter[str] = field(default_factory=Counter)
    spans: Counter[str] = field(default_factory=Counter)
    verbatim: Counter[str] = field(default_factory=Counter)
    footnotes: Counter[str] = field(default_factory=Counter)
    links: Counter[str] = field(default_factory=Counter)
    pictures: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    emphasised: list[str] = field(default_factory=list)


@lru_cache(maxsize=4096)
def marks_of(text: str) -> Marks:
    """Return the marks of a text; none at all where it is too long or too full of them to be read."""
    marks = Marks()
    text = text.replace("\x02", "\ufffd").replace("\x03", "\ufffd")
    if _SPECIAL.search(text) and not is_too_complex(text):
        for element in parse_tree(text).iter():
            _count(element, marks)
            for words in _texts(element):
                marks.left.update(_LEFT.findall(_ESCAPED.sub(" ", words)))
    return marks


def _count(element: Element, marks: Marks) -> None:
    text = element.text or ""
    match element.tag:
        case "code":
            marks.verbatim[f"`{_unescaped(text)}`"] += 1
        case "formula":
            marks.verbatim[f"${text}$"] += 1
        case "footnote":
            marks.footnotes[f"[^{text}]"] += 1
        case "img":
            marks.pictures[_unescaped(element.get("src", ""))] += 1
        case "a":
            marks.links[_unescaped(element.get("href", ""))] += 1
        case tag if tag in _STYLES:
            marks.styles[_STYLES[tag]] += 1
            if tag == "em":
                marks.emphasised.append(_unescaped("".join(element.itertext())))
    if element.get("translate") == "no":
        marks.verbatim[_unescaped("".join(element.itertext()))] += 1
    attributes = [f".{name}" for name in element.get("class", "").split()]
    if element.get("lang"):
        attributes.append(f"lang={element.get('lang')}")
    if attributes:
        marks.spans["{" + " ".join(sorted(attributes)) + "}"] += 1


def _texts(element: Element) -> Iterator[str]:
    if element.text and element.tag not in ("code", "formula", "footnote"):
        yield element.text
    if element.tail:
        yield element.tail


def _unescaped(text: str) -> str:
    return re.sub("\x02(\\d+)\x03", lambda match: chr(int(match[1])), text)
