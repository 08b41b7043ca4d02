"""Footnotes, which a deck explains on the slide that refers to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.deck.code_spans import without_code
from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.loose_slide import LooseSlide
from presenter.importers.dialects.source_lines import SourceLine, in_code

_REFERENCE = re.compile(r"(?<!\\)\[\^([^\[\]\s]+)\]")
_DEFINITION = re.compile(r"[\s\0]*\[\^([^\[\]]+)\]:")

MARK = "\0"
"""What a footnote begins with that is to move to the end of its slide."""


def settle_footnotes(slides: Sequence[LooseSlide], changes: Changes) -> None:
    """Bring each footnote to the end of the slides that refer to it; one that nobody explains is words."""
    known: dict[str, list[SourceLine]] = {}
    own: list[dict[str, list[SourceLine]]] = []
    for slide in slides:
        found = _take_definitions(slide)
        own.append(found)
        for label, lines in found.items():
            known.setdefault(label, lines)
    used: set[str] = set()
    for slide, found in zip(slides, own, strict=True):
        labels = _references(slide)
        used.update(labels)
        for label in labels:
            lines = found.get(label, known.get(label, []))
            if not lines:
                _escape(slide, label, changes)
                continue
            if label not in found:
                changes.rewrote(Text("A footnote stands on each slide that refers to it now."), lines[0])
            slide.lines += [lines[0].saying(""), *lines]
    for slide, found in zip(slides, own, strict=True):
        for label, lines in found.items():
            if label not in used:
                slide.lines += [lines[0].saying(""), *_as_words(lines)]


def _take_definitions(slide: LooseSlide) -> dict[str, list[SourceLine]]:
    """Take the footnotes that a slide explains out of its lines."""
    code = in_code(slide.lines)
    found: dict[str, list[SourceLine]] = {}
    kept: list[SourceLine] = []
    current: list[SourceLine] | None = None
    for position, line in enumerate(slide.lines):
        match = None if code[position] else _DEFINITION.match(line.text)
        if match is not None:
            label = re.sub(r"\s+", "-", match[1].strip())
            current = [line.saying(f"[^{label}]:{line.text[match.end() :]}")]
            if label in found:
                kept += _as_words(current)
            found.setdefault(label, current)
        elif (
            current is not None
            and not line.is_blank
            and (line.text.startswith("  ") or not _begins(line.text))
        ):
            current.append(line)
        else:
            current = None
            kept.append(line)
    slide.lines = kept
    return found


def _begins(text: str) -> bool:
    return re.match(r"\s*(?:[#>|:`~<!\[]|[-*+]\s|\d+[.)]\s)", text) is not None


def _as_words(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Return a footnote that nothing refers to as words."""
    first = lines[0]
    return [first.saying(first.text.partition(":")[2].strip()), *lines[1:]]


def _references(slide: LooseSlide) -> list[str]:
    code = in_code(slide.lines)
    found: dict[str, None] = {}
    for position, line in enumerate(slide.lines):
        if not code[position] and "[^" in line.text:
            found.update(dict.fromkeys(match[1] for match in _REFERENCE.finditer(without_code(line.text))))
    return list(found)


def _escape(slide: LooseSlide, label: str, changes: Changes) -> None:
    code = in_code(slide.lines)
    for position, line in enumerate(slide.lines):
        mark = f"[^{label}]"
        if not code[position] and mark in line.text:
            slide.lines[position] = line.saying(line.text.replace(mark, f"\\{mark}"))
            changes.rewrote(
                Text("What looks like a footnote, and is explained nowhere, is words now."), line, mark
            )
