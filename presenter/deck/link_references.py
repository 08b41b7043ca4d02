"""Links whose address stands apart: `[words][label]`, and somewhere else `[label]: https://…`.

A message holds the address, as if the author had written `[words](https://…)`: so a translator sees where
the link leads, and a translation needs nothing but itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from presenter.deck.code_spans import without_code
from presenter.deck.scan import Scan

_ADDRESS = re.compile(
    r"""\s*\[(?P<label>[^\[\]^][^\[\]]*)\]:[ \t]+
    <?(?P<address>(?:https?://|mailto:|\#)[^\s<>]*)>?
    (?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$""",
    re.VERBOSE,
)
_REFERENCE = re.compile(r"(?<![\\!\]])\[(?P<words>[^\[\]^][^\[\]]*)\](?:\[(?P<label>[^\[\]]*)\])?(?![\[({])")


def take_addresses(found: Scan) -> tuple[Scan, Mapping[str, str]]:
    """Return the lines without those that only give an address, and the addresses by their labels.

    As in CommonMark (0.31, §4.7) the first of two counts, for the whole file. A line is text if its
    address is none that a link opens.
    """
    lines = list(found.lines)
    addresses: dict[str, str] = {}
    for position, line in enumerate(lines):
        match = _ADDRESS.match(line.text) if "]:" in line.text else None
        if match is not None and position not in found.code:
            addresses.setdefault(_normalised(match["label"]), match["address"])
            lines[position] = line.until(0)
    return replace(found, lines=tuple(lines)), addresses


def with_addresses(text: str, addresses: Mapping[str, str]) -> str:
    """Return a text with the address of every reference that has one; `[label]` alone is one too."""
    if not addresses or "[" not in text:
        return text
    parts: list[str] = []
    reached = 0
    for reference in _REFERENCE.finditer(without_code(text)):
        start, end = reference.span("words")
        words = text[start:end]
        address = addresses.get(_normalised(reference["label"] or words))
        if address is not None:
            target = f"<{address}>" if ")" in address else address
            parts += (text[reached:start], f"{words}]({target})")
            reached = reference.end()
    return "".join((*parts, text[reached:]))


def _normalised(label: str) -> str:
    return " ".join(label.split()).casefold()
