"""Attributes between braces, as Pandoc writes them: `{#identifier .class key="some words"}`."""

from __future__ import annotations

import re
from collections.abc import Collection

from presenter.deck.block_base import NO_ATTRIBUTES, Attributes
from presenter.deck.lines import Line

_TOKEN = re.compile(
    r"""\s*(?:
        \#(?P<identifier>[^\s{}"'=.\#]+)
      | \.(?P<class>[^\s{}"'=.\#]+)
      | (?P<word>[A-Za-z][A-Za-z0-9]*)(?=[\s}.\#]|$)
      | (?!(?:date|num|list):)(?P<key>[A-Za-z][\w:-]*)=
        (?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s{}"']+))
    )(?=[\s}.\#]|$)""",
    re.VERBOSE,
)
_TRAILING = re.compile(r"""(?:^|(?<=\s)|(?<=\)))\{((?:[^{}"']|"[^"]*"|'[^']*')*)\}$""")


def parse_attributes(text: str, words: Collection[str] = ()) -> Attributes | None:
    """Return what stands between the braces, or None where it is not a list of attributes.

    Bare words make it none, but for these, which count as classes: `autoplay` as `.autoplay`.
    """
    identifier, position = "", 0
    classes: list[str] = []
    pairs: list[tuple[str, str]] = []
    end = len(text.rstrip())
    while position < end:
        token = _TOKEN.match(text, position)
        if token is None or (token["word"] and token["word"] not in words):
            return None
        position = token.end()
        if token["identifier"]:
            identifier = token["identifier"]
        elif token["class"] or token["word"]:
            classes.append(token["class"] or token["word"])
        else:
            value = next(part for part in token.group("double", "single", "bare") if part is not None)
            pairs.append((token["key"], value))
    return Attributes(identifier, tuple(classes), tuple(pairs))


def split_attributes(line: Line) -> tuple[Line, Attributes]:
    """Return a line without the attributes at its end, and those attributes.

    Braces that hold anything else are text and stay.
    """
    text = line.text.rstrip()
    match = _TRAILING.search(text) if text.endswith("}") else None
    attributes = parse_attributes(match[1]) if match is not None else None
    if match is None or attributes is None or attributes == NO_ATTRIBUTES:
        return line, NO_ATTRIBUTES
    return line.until(len(text[: match.start()].rstrip())), attributes


def is_attributes(text: str) -> bool:
    """Tell whether a line is nothing but attributes, which belong to the block right above it."""
    text = text.strip()
    within = text[1:-1].strip() if text.startswith("{") and text.endswith("}") else ""
    return bool(within) and parse_attributes(within) is not None


def with_attributes(old: Attributes, text: str) -> Attributes:
    """Return attributes with those of a line that is nothing else added to them."""
    new = parse_attributes(text.strip()[1:-1]) or NO_ATTRIBUTES
    identifier = new.identifier or old.identifier
    return Attributes(identifier, old.classes + new.classes, old.pairs + new.pairs)


def without_keys(attributes: Attributes, *keys: str) -> Attributes:
    """Return the attributes without the pairs of these keys."""
    kept = tuple(pair for pair in attributes.pairs if pair[0] not in keys)
    return Attributes(attributes.identifier, attributes.classes, kept)
