"""Whether spaces are where they belong: none twice, none at the ends, and those that must not break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.pair import Pair
from presenter.i18n.text import Text

_DOUBLE = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_WITHIN = re.compile(r"(?<=[¿¡])[ \u00a0]+(?=\w)|(?<=\()[ \u00a0]+(?=\w[^()]*\))|(?<=\w)[ \u00a0]+(?=\))")
_LOST = re.compile(r"(?<=[^\W\d_]{2})[,;](?=[^\W\d_]{2})|(?<=[^\W\d_A-Z]{2})\.(?=[A-ZÁÉÍÓÚÑ¿¡][^\W\d_A-Z])")
_MOVED = re.compile(r"(?<=\w)[ \u00a0]+(?=[,;]\w)")
_BEFORE = re.compile(r"\s+(?=[.,;:!?](?:\s|$))")


def space_faults(pair: Pair) -> Iterator[Fault]:
    """Yield spaces that are lost, too many, or may break where they must not."""
    yield from _at_ends(pair)
    if not _DOUBLE.search(pair.source):
        for match in _DOUBLE.finditer(pair.target):
            message, advice = Text("Two spaces stand here."), Text("Write one.")
            yield Fault("spaces", message, advice, match.start(), match.end())
    yield from _astray(pair)
    if not pair.rules.space_before and not _BEFORE.search(pair.source_prose):
        yield from _before_signs(pair, _BEFORE)
    elif pair.rules.space_before:
        kept = "".join(sign for sign in ".,;:!?" if sign not in pair.rules.space_before)
        pattern = re.compile(rf"\s+(?=[{re.escape(kept)}](?:\s|$))")
        if not pattern.search(pair.source_prose):
            yield from _before_signs(pair, pattern)
        yield from _breaking(pair)


def _at_ends(pair: Pair) -> Iterator[Fault]:
    source, target = pair.source, pair.target
    message = Text("The translation does not begin and end with the same spaces as the source.")
    advice = Text("Begin and end it as the source does.")
    if _lead(source) != _lead(target):
        yield Fault("spaces", message, advice, 0, len(_lead(target)))
    elif _lead(source[::-1]) != _lead(target[::-1]):
        yield Fault("spaces", message, advice, len(target.rstrip()), len(target))


def _lead(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _astray(pair: Pair) -> Iterator[Fault]:
    """Yield spaces within brackets, and those that a comma or a full stop lacks, or has before it."""
    for pattern, message, advice in (
        (_WITHIN, Text("No space belongs here."), Text("Take the space away.")),
        (_MOVED, Text("The space stands before this sign, not after it."), Text("Move the space.")),
        (_LOST, Text("After this sign a space is missing."), Text("Write a space.")),
    ):
        if pattern.search(pair.source_prose):
            continue
        for match in pattern.finditer(pair.prose):
            if pair.prose[max(match.start() - 2, 0) : match.end() + 2] not in pair.source_prose:
                yield Fault("spaces", message, advice, match.start(), match.end())


def _before_signs(pair: Pair, pattern: re.Pattern[str]) -> Iterator[Fault]:
    for match in pattern.finditer(pair.prose):
        message = Text("In this language no space goes before this sign.")
        yield Fault("spaces", message, Text("Take the space away."), match.start(), match.end() + 1)


def _breaking(pair: Pair) -> Iterator[Fault]:
    signs = re.escape(pair.rules.space_before)
    opening, closing = pair.rules.spaced_quotes[::2], pair.rules.spaced_quotes[1::2]
    pattern = rf"(?<=\S) (?=[{signs}](?![\w=]))"
    if opening:
        pattern += rf"|(?<=[{opening}]) |(?<=\S) (?=[{closing}])"
    if re.search(r"\S %", pair.source_prose):  # the source does not care either
        return
    for match in re.finditer(pattern, pair.prose):
        message = Text("The line could break at this space, and must not.")
        advice = Text("Write a no-break space (U+00A0) here.")
        yield Fault("no-break-space", message, advice, match.start(), match.end() + 1)
